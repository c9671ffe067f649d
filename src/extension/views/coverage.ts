// Review → the coverage tree: the six checks as the verdict, then framework, capability and evidence. What this kind of document is expected to show comes first.
import type {Answer} from '../../checks/check.js'
import type {CapabilityCoverage, Review, ReviewCheck} from '../../review-data.js'
import type {Names} from '../../service/names.js'
import {passagesBelow} from './evidence.js'
import {capital, count, grouped} from './lists.js'
import type {Icon, Tree, TreeNode} from './node.js'
import {answerSigns, gradeSigns, signs} from './signs.js'

export function coverageTree(review: Review, names: Names): Tree {
  const frameworks = [...grouped(review.coverage, capability => capability.framework)]
  const expected = frameworks.filter(isExpected)
  const others = frameworks.filter(one => !isExpected(one))
  const node = ([id, capabilities]: FrameworkCoverage): TreeNode => frameworkNode(id, capabilities, review, names)
  // Where nothing is expected, nothing is set apart.
  const apart = expected.length > 0 && others.length > 1
  return {nodes: [verdictNode(review, names), ...(apart ? expected : frameworks).map(node), ...apart ? [othersNode(others, node)] : []], summary: null, message: null}
}

type FrameworkCoverage = readonly [id: string, capabilities: readonly CapabilityCoverage[]]

const isExpected = ([, capabilities]: FrameworkCoverage): boolean => capabilities.some(capability => capability.expected)

function othersNode(others: readonly FrameworkCoverage[], node: (framework: FrameworkCoverage) => TreeNode): TreeNode {
  const description = `${others.length}, for interest`
  return {
    id: 'others', label: 'Other frameworks', description, icon: signs.framework, tooltip: () => 'A draft of this kind is not expected to show anything of these. What it shows all the same is here.',
    spoken: `Other frameworks: ${count(others.length, 'framework')} of which this kind of draft is not expected to show anything`, range: null, subject: null, kind: 'others',
    size: others.length, children: () => others.map(node)
  }
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
    ...passagesBelow(key, evidence, review.evidence, names)
  }
}

function frameworkNode(id: string, capabilities: readonly CapabilityCoverage[], review: Review, names: Names): TreeNode {
  const {title, source} = names.frameworks[id] ?? {title: id, source: ''}
  const found = capabilities.filter(capability => capability.grade > 0).length
  const lacking = capabilities.filter(isLacking).length
  const score = `${found} of ${capabilities.length}`
  const evidence = `Evidence for ${score}${lacking > 0 ? `; ${lacking} that a draft of this kind is expected to show ${lacking === 1 ? 'is' : 'are'} missing` : ''}.`
  const rest = capabilities.filter(({grade, expected}) => grade === 0 && !expected)
  // A list of what nobody expects hides what matters; one row of it doesn't.
  const aside = rest.length > 1 && rest.length < capabilities.length ? rest : []
  const listed = capabilities.filter(capability => !aside.includes(capability))
  const node = (capability: CapabilityCoverage): TreeNode => capabilityNode(capability, review, names)
  return {
    id: `framework/${id}`, label: `${score} · ${title}`, description: lacking > 0 ? `${lacking} more expected` : '', icon: found === 0 && lacking > 0 ? signs.missing : fillOf(found, capabilities.length),
    tooltip: () => `${id}: ${title}${source && `\n\n${source}`}\n\n${evidence}`, spoken: `${score}: ${title}. ${evidence}`,
    range: null, subject: `framework:${id}`, kind: 'framework explained',
    size: listed.length + Math.sign(aside.length), children: () => [...listed.map(node), ...aside.length > 0 ? [restNode(id, aside, node)] : []]
  }
}

function restNode(framework: string, capabilities: readonly CapabilityCoverage[], node: (capability: CapabilityCoverage) => TreeNode): TreeNode {
  const label = `${capabilities.length} without evidence`
  return {
    id: `framework/${framework}/rest`, label, description: 'not expected', icon: signs.absent, tooltip: () => 'No evidence of these was found, and a draft of this kind is not expected to show them.',
    spoken: `${label}, not expected`, range: null, subject: null, kind: 'rest', size: capabilities.length, children: () => capabilities.map(node)
  }
}

function fillOf(found: number, all: number): Icon {
  return found === 0 ? signs.absent : found === all ? signs.full : signs.half
}

function capabilityNode(capability: CapabilityCoverage, review: Review, names: Names): TreeNode {
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
    ...passagesBelow(key, evidence, review.evidence, names)
  }
}

function isLacking({grade, expected}: CapabilityCoverage): boolean {
  return expected && grade === 0
}
