// All concepts, compiled: which patterns there are, which cue and concept each serves, in which order concepts are judged.
import type {Concept} from '../concepts/concept.js'
import {compile, type Matcher} from './matcher.js'
import type {Groups} from '../concepts/groups.js'
import {parseCue, type Conjunct, type Element} from './pattern.js'

/** A part of a cue. `pattern` is an index into the matcher's patterns. */
export type Part =
  | {readonly type: 'pattern'; readonly pattern: number; readonly where: 'sentence' | 'heading'; readonly wanted: boolean}
  | {readonly type: 'concept'; readonly concept: string; readonly wanted: boolean}

export interface Cue {
  /** 2: enough alone; 1: two are needed. */
  readonly weight: number
  readonly parts: readonly Part[]
}

export interface CompiledConcept {
  readonly concept: Concept
  readonly cues: readonly Cue[]
  /** Patterns of `except`. */
  readonly except: readonly number[]
  readonly unless: readonly Cue[]
  readonly mechanism: readonly Cue[]
}

/** When a cue is worth judging: all that it wants can be there. */
export interface Plan {
  /** Of its concept, and of the cue in that concept. */
  readonly position: number
  readonly index: number
  /** Patterns that it wants in the sentence; none for a cue that names only other concepts. */
  readonly wanted: readonly number[]
}

export interface Lexicon {
  readonly matcher: Matcher
  /** So that each concept stands after those that its cues refer to. */
  readonly concepts: readonly CompiledConcept[]
  /** All cues of all concepts, in the order of `concepts`. */
  readonly plans: readonly Plan[]
  /** Pattern → numbers in `plans` of the cues that want it. */
  readonly cuesBy: ReadonlyMap<number, readonly number[]>
  /** Numbers in `plans` of the cues that want nothing but other concepts. */
  readonly followers: readonly number[]
  /** Patterns that are looked for in headings. */
  readonly inHeadings: boolean
  /** Cues of the voices, by name; see `voice.ts`. */
  readonly extra: Readonly<Record<string, readonly Cue[]>>
}

/**
 * Compiles concepts, with house phrases (concept id → cues, each enough alone) and further named lists of cues.
 * Throws an Error that names the cue when one can't be parsed, refers to an unknown concept, or concepts refer to each other in a circle.
 */
export function createLexicon(
  concepts: readonly Concept[], groups: Groups, house: Readonly<Record<string, readonly string[]>> = {}, extra: Readonly<Record<string, readonly string[]>> = {}
): Lexicon {
  const patterns: (readonly Element[])[] = []
  const numbers = new Map<string, number>()
  let inHeadings = false
  const part = (conjunct: Conjunct): Part => {
    if (conjunct.type === 'concept') return conjunct
    let pattern = numbers.get(conjunct.source)
    if (pattern === undefined) {
      pattern = patterns.push(conjunct.elements) - 1
      numbers.set(conjunct.source, pattern)
    }
    if (conjunct.where === 'heading') inHeadings = true
    return {type: 'pattern', pattern, where: conjunct.where, wanted: conjunct.wanted}
  }
  const cue = (weight: number) => (text: string): Cue => {
    const parts = parseCue(text, groups).map(part)
    if (!parts.some(one => one.wanted && (one.type === 'concept' || one.where === 'sentence'))) throw new Error(`cue “${text}”: it has nothing to find in the sentence`)
    return {weight, parts}
  }
  const compiled = concepts.map((concept): CompiledConcept => ({
    concept,
    cues: [...[...concept.strong, ...house[concept.id] ?? []].map(cue(2)), ...(concept.weak ?? []).map(cue(1))],
    except: (concept.except ?? []).flatMap(text => parseCue(text, groups).map(part)).flatMap(one => one.type === 'pattern' ? [one.pattern] : []),
    unless: (concept.unless ?? []).map(cue(2)),
    mechanism: (concept.mechanism ?? []).map(cue(2))
  }))
  const ordered = inOrder(compiled)
  const extraCues = Object.fromEntries(Object.entries(extra).map(([name, texts]) => [name, texts.map(cue(1))]))
  const cuesBy = new Map<number, number[]>()
  const plans = ordered.flatMap(({cues}, position) => cues.map((cue, index): Plan => {
    const wanted = new Set(cue.parts.flatMap(one => one.type === 'pattern' && one.wanted && one.where === 'sentence' ? [one.pattern] : []))
    return {position, index, wanted: [...wanted]}
  }))
  plans.forEach(({wanted}, number) => {
    for (const pattern of wanted) {
      const list = cuesBy.get(pattern)
      if (list) list.push(number); else cuesBy.set(pattern, [number])
    }
  })
  return {matcher: compile(patterns), concepts: ordered, plans, cuesBy, followers: plans.flatMap(({wanted}, number) => wanted.length === 0 ? [number] : []), inHeadings, extra: extraCues}
}

// Depth first by references; a concept named in a cue is judged before the one that names it.
function inOrder(concepts: readonly CompiledConcept[]): CompiledConcept[] {
  const byId = new Map(concepts.map(one => [one.concept.id, one]))
  const done = new Map<string, 'open' | 'closed'>()
  const ordered: CompiledConcept[] = []
  const visit = (one: CompiledConcept): void => {
    const id = one.concept.id
    if (done.get(id) === 'closed') return
    if (done.get(id) === 'open') throw new Error(`concept “${id}” refers to itself by way of another`)
    done.set(id, 'open')
    for (const {parts} of [...one.cues, ...one.unless]) for (const named of parts) if (named.type === 'concept') {
      const other = byId.get(named.concept)
      if (!other) throw new Error(`concept “${id}” refers to “${named.concept}”, which there is none of`)
      visit(other)
    }
    done.set(id, 'closed')
    ordered.push(one)
  }
  for (const one of concepts) visit(one)
  return ordered
}
