// Review → the coverage tree: the six checks as the verdict, then framework, capability and evidence.
import type {Answer} from '../../checks/check.js'
import type {Review, ReviewCapability, ReviewCheck} from '../../review-data.js'
import type {Names} from '../../service/names.js'
import {evidenceNodes} from './evidence.js'
import {capital, count, grouped} from './lists.js'
import type {Tree, TreeNode} from './node.js'
import {answerSigns, gradeSigns, signs} from './signs.js'

export function coverageTree(review: Review, names: Names): Tree {
  const frameworks = grouped(review.coverage, capability => capability.framework)
  return {nodes: [verdictNode(review, names), ...[...frameworks].map(([id, capabilities]) => frameworkNode(id, capabilities, review, names))], message: null}
}

function verdictNode(review: Review, names: Names): TreeNode {
  const counts = (Object.keys(names.answers) as Answer[]).flatMap(answer => {
    const count = review.checks.filter(check => check.answer === answer).length
    return count > 0 ? [`${count} ${names.answers[answer]}`] : []
  })
  const description = counts.join(', ')
  return {
    id: 'verdict', label: 'Verdict', description, icon: signs.verdict, tooltip: () => 'The six questions that a reader of the whole draft asks first.', spoken: `Verdict: ${description}`,
    range: null, subject: null, kind: 'verdict', open: true, size: review.checks.length, children: () => review.checks.map(check => checkNode(check, review, names))
  }
}

function checkNode({id, answer, evidence}: ReviewCheck, review: Review, names: Names): TreeNode {
  const {title, asks} = names.checks[id]
  const word = names.answers[answer]
  const key = `check/${id}`
  const found = evidence.length > 0 ? '' : ', no evidence found'
  return {
    id: key, label: title, description: word + found, icon: answerSigns[answer], tooltip: () => `${asks}\n\n${capital(word)}${found || `, because of ${count(evidence.length, 'passage')}`}.`,
    spoken: `${title}: ${word}${found || `, ${count(evidence.length, 'passage')}`}`, range: null, subject: `check:${id}`, kind: `check explained${answer === 'no' || answer === 'in-name-only' ? ' missing expected' : ''}`,
    size: evidence.length, children: () => evidenceNodes(key, evidence, review.evidence, names)
  }
}

function frameworkNode(id: string, capabilities: readonly ReviewCapability[], review: Review, names: Names): TreeNode {
  const {title, source} = names.frameworks[id] ?? {title: id, source: ''}
  const found = capabilities.filter(capability => capability.grade > 0).length
  const lacking = capabilities.filter(isLacking).length
  const score = `${found} of ${capabilities.length}`
  const evidence = `Evidence for ${score}${lacking > 0 ? `; ${lacking} that a draft of this kind is expected to show ${lacking === 1 ? 'is' : 'are'} missing` : ''}.`
  return {
    id: `framework/${id}`, label: `${score} · ${title}`, description: lacking > 0 ? `lacks ${lacking}` : '', icon: signs.framework,
    tooltip: () => `${id}: ${title}${source && `\n\n${source}`}\n\n${evidence}`, spoken: `${score}: ${title}. ${evidence}`,
    range: null, subject: `framework:${id}`, kind: 'framework explained',
    size: capabilities.length, children: () => capabilities.map(capability => capabilityNode(capability, review, names))
  }
}

function capabilityNode(capability: ReviewCapability, review: Review, names: Names): TreeNode {
  const {capability: id, title, grade, expected, evidence} = capability
  const key = `capability/${id}`
  const word = names.grades[grade] ?? String(grade)
  const passages = count(evidence.length, 'passage')
  const state = grade > 0 ? `${capital(word)}, ${passages}.` : `No evidence found.${expected ? ' A draft of this kind is expected to show it.' : ''}`
  const description = grade > 0 ? passages : expected ? 'expected' : 'not expected'
  return {
    id: key, label: `${capital(word)} · ${title}`, description, icon: isLacking(capability) ? signs.missing : gradeSigns[grade],
    tooltip: () => [`${id}: ${title}`, names.capabilities[id] ?? '', state].filter(part => part !== '').join('\n\n'), spoken: `${capital(word)}: ${title}, ${id}, ${description}`,
    range: null, subject: id, kind: `capability explained${grade === 0 ? ' missing' : ''}${isLacking(capability) ? ' expected' : ''}`,
    size: evidence.length, children: () => evidenceNodes(key, evidence, review.evidence, names)
  }
}

function isLacking({grade, expected}: ReviewCapability): boolean {
  return expected && grade === 0
}
