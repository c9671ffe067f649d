// What a rule, check, concept, capability or framework is, what it looks for, and what it rests on.
import {questions} from './checks/questions.js'
import type {CheckId} from './checks/check.js'
import type {Concept} from './concepts/concept.js'
import {concepts} from './concepts/index.js'
import type {Explainable, Explanation, ExplanationKind, UnknownId} from './explain-data.js'
import type {Capability} from './frameworks/framework.js'
import {cite} from './frameworks/cite.js'
import {frameworks} from './frameworks/index.js'
import {leftOut, type LeftOut} from './frameworks/left-out.js'
import {verified} from './frameworks/verified.js'
import {classesIn, partnerConcepts} from './partners/named.js'
import {rulePages} from './rules/pages.js'
import {rules} from './rules/index.js'
import {nearest} from './settings/nearest.js'

/** Where an id is of two kinds, the first of these is meant; `concept:ID` asks for another. */
const kinds: readonly ExplanationKind[] = ['rule', 'check', 'concept', 'capability', 'framework', 'guidance']

const house = 'house judgement'

const explanations: Readonly<Record<ExplanationKind, (id: string) => Omit<Explanation, 'read'> | undefined>> = {
  rule(id) {
    const rule = rules.find(one => one.id === id)
    const page = rulePages[id]
    return rule && {
      id, kind: 'rule', title: rule.summary, source: cite(rule.guidance, frameworks, leftOut), edition: null, verification: null, leftOut: null, url: `src/rules/${id}/README.md`, asks: page?.why ?? rule.summary, related: rule.guidance,
      examples: (page?.examples ?? []).map(({text, caught, note}) => ({text, counts: caught, note}))
    }
  },
  check(id) {
    const question = questions[id as CheckId]
    return Object.hasOwn(questions, id) ? {
      id, kind: 'check', title: question.title, source: house, edition: null, verification: null, leftOut: null, url: null, asks: question.asks, related: question.concepts, examples: []
    } : undefined
  },
  concept(id) {
    const concept = concepts.find(one => one.id === id)
    return concept && {
      id, kind: 'concept', title: concept.title, source: concept.sources.join(', '), edition: null, verification: null, leftOut: null, url: null,
      asks: `${concept.asks} To show more: ${[...new Set([concept.raise.shown, concept.raise.measured])].join('; ')}.`,
      related: frameworks.flatMap(framework => framework.capabilities.filter(one => one.concepts.includes(id)).map(one => one.id)),
      examples: [...concept.examples.caught.map(text => ({text, counts: true, note: null})), ...concept.examples.left.map(text => ({text, counts: false, note: null}))]
    }
  },
  capability(id) {
    for (const framework of frameworks) {
      const capability = framework.capabilities.find(one => one.id === id)
      if (!capability) continue
      const source = capability.source ?? framework.source
      return {
        id, kind: 'capability', title: capability.title, source: source.title, edition: source.edition, verification: capability.verification, leftOut: null, url: source.url, asks: capability.asks,
        related: capability.concepts, examples: concepts.filter(one => capability.concepts.includes(one.id)).flatMap(one => caughtFor(one, capability).slice(0, 3).map(text => ({text, counts: true, note: null})))
      }
    }
    return undefined
  },
  framework(id) {
    const framework = frameworks.find(one => one.id === id)
    return framework && {
      id, kind: 'framework', title: framework.title, source: framework.source.title, edition: framework.source.edition, verification: null, leftOut: null, url: framework.source.url,
      asks: framework.capabilities.map(one => `${one.id} ${one.title}`).join('; '), related: framework.capabilities.map(one => one.id), examples: []
    }
  },
  guidance(id) {
    const item = leftOut.find(one => one.id === id)
    return item && {
      id, kind: 'guidance', title: item.title, source: item.source.title, edition: item.source.edition, verification: item.verification, leftOut: whyLeftOut(item), url: item.source.url, asks: item.asks,
      related: [...rulesOf(item), ...item.rows ?? []], examples: []
    }
  }
}

// Of sentences about partners, those that name one of the classes asked for.
function caughtFor({id, examples}: Concept, {partnerClasses}: Capability): readonly string[] {
  if (!partnerClasses || !partnerConcepts.has(id)) return examples.caught
  return examples.caught.filter(text => {
    const named = classesIn(text)
    return partnerClasses.some(kind => named.has(kind))
  })
}

function rulesOf(item: LeftOut): string[] {
  return rules.filter(({guidance}) => guidance.includes(item.id)).map(({id}) => id)
}

function whyLeftOut(item: LeftOut): string {
  const named = rulesOf(item)
  return named.length === 0 ? item.why : `${item.why} ${named.length === 1 ? `The rule ${named[0]} looks` : `The rules ${named.join(' and ')} look`} at it.`
}

function complete(found: Omit<Explanation, 'read'>): Explanation
function complete(found: Omit<Explanation, 'read'> | undefined): Explanation | undefined
function complete(found: Omit<Explanation, 'read'> | undefined): Explanation | undefined {
  return found && {...found, read: found.verification && verified(found.verification)}
}

/** What a rule is; null where there is none of that id. */
export function explainRule(id: string): Explanation | null {
  return complete(explanations.rule(id)) ?? null
}

/** Explains an id, or names the nearest known ones. `kind:id` asks for one kind. */
export function explain(id: string): Explanation | UnknownId {
  const [, asked, bare = id] = /^(\w+):(.+)$/.exec(id) ?? []
  for (const kind of kinds) {
    if (asked !== undefined && asked !== kind) continue
    const found = explanations[kind](bare) ?? explanations[kind](bare.toUpperCase()) ?? explanations[kind](bare.toLowerCase())
    if (found) return complete(found)
  }
  return {nearest: nearest(bare, explainable().map(one => one.id))}
}

/** All that `explain` knows, kind by kind; an item of the guidance stands with its framework. */
export function explainable(): readonly Explainable[] {
  const of = (kind: ExplanationKind, items: readonly {readonly id: string, readonly title: string}[]): Explainable[] => items.map(({id, title}) => ({id, kind, title}))
  return [
    ...of('rule', rules.map(({id, summary}) => ({id, title: summary}))),
    ...of('check', Object.entries(questions).map(([id, {title}]) => ({id, title}))),
    ...frameworks.flatMap(framework => [...of('framework', [framework]), ...of('capability', framework.capabilities)]),
    ...of('concept', concepts), ...of('guidance', leftOut)
  ]
}
