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

/** Where a cue stands: its concept's position, and its index in that concept. The cue is worth judging when all that it wants can be there. */
export interface CuePlace {
  readonly position: number
  readonly index: number
}

export interface Lexicon {
  readonly matcher: Matcher
  /** So that each concept stands after those that its cues refer to. */
  readonly concepts: readonly CompiledConcept[]
  readonly byId: ReadonlyMap<string, CompiledConcept>
  /** Concepts that the team has phrases of its own for. */
  readonly house: ReadonlySet<string>
  /** The matcher's first wholes, one a cue: all cues of all concepts, in the order of `concepts`. */
  readonly cues: readonly CuePlace[]
  /** Numbers in `cues` of those that want nothing but other concepts, in order. */
  readonly followers: readonly number[]
  /** The matcher's other wholes, from the one numbered `cues.length`: cues of the voices, one pattern each. */
  readonly voiceCues: readonly {readonly feature: string; readonly pattern: number}[]
  /** Patterns that are looked for in headings. */
  readonly inHeadings: readonly number[]
}

/**
 * Compiles concepts, with house phrases (concept id → cues, each enough alone) and patterns that tell voices (feature → patterns; see `voice.ts`).
 * Throws an Error that names the cue when one can't be parsed, refers to an unknown concept, or concepts refer to each other in a circle.
 */
export function createLexicon(
  concepts: readonly Concept[], groups: Groups, house: Readonly<Record<string, readonly string[]>> = {}, ofVoices: Readonly<Record<string, readonly string[]>> = {}
): Lexicon {
  const patterns: (readonly Element[])[] = []
  const numbers = new Map<string, number>()
  const inHeadings = new Set<number>()
  const part = (conjunct: Conjunct): Part => {
    if (conjunct.type === 'concept') return conjunct
    let pattern = numbers.get(conjunct.source)
    if (pattern === undefined) {
      pattern = patterns.push(conjunct.elements) - 1
      numbers.set(conjunct.source, pattern)
    }
    if (conjunct.where === 'heading') inHeadings.add(pattern)
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
  const cues = ordered.flatMap(({cues}, position) => cues.map((_, index): CuePlace => ({position, index})))
  const wanted = ordered.flatMap(one => one.cues.map(({parts}) => parts.flatMap(one => one.type === 'pattern' && one.wanted && one.where === 'sentence' ? [one.pattern] : [])))
  const voiceCues = Object.entries(ofVoices).flatMap(([feature, texts]) => texts.flatMap(text => cue(1)(text).parts.flatMap(one => one.type === 'pattern' ? [{feature, pattern: one.pattern}] : [])))
  return {
    matcher: compile(patterns, [...wanted, ...voiceCues.map(({pattern}) => [pattern])]), concepts: ordered, byId: new Map(ordered.map(one => [one.concept.id, one])), house: new Set(Object.keys(house)), cues,
    followers: wanted.flatMap((list, number) => list.length === 0 ? [number] : []), voiceCues, inHeadings: [...inHeadings]
  }
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
