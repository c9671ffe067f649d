// All concepts, compiled: which patterns there are, which cue and concept each serves, in which order concepts are judged.
import type {Concept} from '../concepts/concept.js'
import type {Groups} from '../concepts/groups.js'
import {compile, joinPatterns, type CompiledPatterns} from './compile.js'
import {createMatcher, type Matcher} from './matcher.js'
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

/** A cue that is looked for by itself. */
export interface AwaitedCue extends Cue {
  /** Number of the matcher's whole that it is: what it wants to find in the sentence. */
  readonly whole: number
}

interface CompiledCues {
  readonly cues: readonly AwaitedCue[]
  /** Patterns of `except`. */
  readonly except: readonly number[]
  readonly unless: readonly Cue[]
  readonly mechanism: readonly Cue[]
}

export interface CompiledConcept extends CompiledCues {
  readonly concept: Concept
}

/** A cue of a voice: one pattern. */
export interface VoiceCue {
  readonly feature: string
  readonly pattern: number
  /** As in `AwaitedCue`. */
  readonly whole: number
}

type Entry = readonly [id: string, cues: CompiledCues]

/** A lexicon before it is ready for use, as plain data: it survives JSON. */
export interface LexiconData {
  readonly patterns: CompiledPatterns
  /** By id of the concept, in the order in which they are judged. */
  readonly concepts: readonly Entry[]
  readonly voiceCues: readonly VoiceCue[]
  readonly inHeadings: readonly number[]
  readonly house: readonly string[]
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
  /** All cues of all concepts, in the order of `concepts`. */
  readonly cues: readonly CuePlace[]
  /** Whole → number in `cues`. */
  readonly cueOf: ReadonlyMap<number, number>
  /** Numbers in `cues` of those that want nothing but other concepts, in order. */
  readonly followers: readonly number[]
  /** By whole. */
  readonly voiceCues: ReadonlyMap<number, VoiceCue>
  /** Patterns that are looked for in headings. */
  readonly inHeadings: readonly number[]
}

// Parses cues and numbers their patterns, each once, and their wholes.
class CueWriter {
  readonly patterns: (readonly Element[])[] = []
  readonly wholes: number[][] = []
  readonly inHeadings = new Set<number>()
  readonly #numbers = new Map<string, number>()

  /** The first numbers to give. */
  constructor(private readonly groups: Groups, private readonly firstPattern = 0, private readonly firstWhole = 0) {}

  parts(text: string): Part[] {
    return parseCue(text, this.groups).map(conjunct => this.#part(conjunct))
  }

  cue(weight: number, text: string): Cue {
    const parts = this.parts(text)
    if (!parts.some(one => one.wanted && (one.type === 'concept' || one.where === 'sentence'))) throw new Error(`cue “${text}”: it has nothing to find in the sentence`)
    return {weight, parts}
  }

  awaited(weight: number, text: string): AwaitedCue {
    const cue = this.cue(weight, text)
    const whole = this.wholes.push(cue.parts.flatMap(one => one.type === 'pattern' && one.wanted && one.where === 'sentence' ? [one.pattern - this.firstPattern] : [])) - 1
    return {...cue, whole: whole + this.firstWhole}
  }

  compiled(): CompiledPatterns {
    return compile(this.patterns, this.wholes)
  }

  #part(conjunct: Conjunct): Part {
    if (conjunct.type === 'concept') return conjunct
    const {source, elements, where, wanted} = conjunct
    let pattern = this.#numbers.get(source)
    if (pattern === undefined) this.#numbers.set(source, pattern = this.firstPattern + this.patterns.push(elements) - 1)
    if (where === 'heading') this.inHeadings.add(pattern)
    return {type: 'pattern', pattern, where, wanted}
  }
}

/**
 * Compiles concepts, with patterns that tell voices (feature → patterns; see `voice.ts`).
 * Throws an Error that names the cue when one can't be parsed, refers to an unknown concept, or concepts refer to each other in a circle.
 */
export function compileLexicon(concepts: readonly Concept[], groups: Groups, ofVoices: Readonly<Record<string, readonly string[]>>): LexiconData {
  const writer = new CueWriter(groups)
  const entries = concepts.map(({id, strong, weak = [], except = [], unless = [], mechanism = []}): Entry => [id, {
    cues: [...strong.map(text => writer.awaited(2, text)), ...weak.map(text => writer.awaited(1, text))],
    except: except.flatMap(text => writer.parts(text).flatMap(one => one.type === 'pattern' ? [one.pattern] : [])),
    unless: unless.map(text => writer.cue(2, text)),
    mechanism: mechanism.map(text => writer.cue(2, text))
  }])
  const voiceCues = Object.entries(ofVoices).flatMap(([feature, texts]) => texts.flatMap(text => {
    const {parts, whole} = writer.awaited(1, text)
    return parts.flatMap(one => one.type === 'pattern' ? [{feature, pattern: one.pattern, whole}] : [])
  }))
  return {patterns: writer.compiled(), concepts: inOrder(entries), voiceCues, inHeadings: [...writer.inHeadings], house: []}
}

/** The same lexicon with house phrases (concept id → cues, each enough alone), as if its concepts had them. Throws as `compileLexicon` does. */
export function withHousePhrases({patterns, concepts, voiceCues, inHeadings}: LexiconData, groups: Groups, house: Readonly<Record<string, readonly string[]>>): LexiconData {
  const writer = new CueWriter(groups, patterns.patterns.length, patterns.wholes.length)
  const entries = concepts.map(([id, own]): Entry => {
    const strong = own.cues.filter(({weight}) => weight === 2), weak = own.cues.filter(({weight}) => weight === 1)
    return [id, {...own, cues: [...strong, ...(house[id] ?? []).map(text => writer.awaited(2, text)), ...weak]}]
  })
  return {patterns: joinPatterns(patterns, writer.compiled()), concepts: inOrder(entries), voiceCues, inHeadings: [...inHeadings, ...writer.inHeadings], house: Object.keys(house)}
}

/** Makes a compiled lexicon ready for use. `concepts`: those that it was compiled of. */
export function createLexicon(concepts: readonly Concept[], {patterns, concepts: entries, voiceCues, inHeadings, house}: LexiconData): Lexicon {
  const all = new Map(concepts.map(concept => [concept.id, concept]))
  const ordered = entries.map(([id, cues]): CompiledConcept => ({concept: all.get(id) as Concept, ...cues}))
  const cues = ordered.flatMap(({cues}, position) => cues.map(({whole}, index) => ({position, index, whole})))
  return {
    matcher: createMatcher(patterns), concepts: ordered, byId: new Map(ordered.map(one => [one.concept.id, one])), house: new Set(house), cues,
    cueOf: new Map(cues.map(({whole}, number) => [whole, number])),
    followers: cues.flatMap(({whole}, number) => patterns.wholes[whole]?.patterns.length === 0 ? [number] : []),
    voiceCues: new Map(voiceCues.map(cue => [cue.whole, cue])), inHeadings
  }
}

// Depth first by references; a concept named in a cue is judged before the one that names it.
function inOrder(entries: readonly Entry[]): Entry[] {
  const byId = new Map(entries)
  const done = new Map<string, 'open' | 'closed'>()
  const ordered: Entry[] = []
  const visit = (id: string, own: CompiledCues): void => {
    if (done.get(id) === 'closed') return
    if (done.get(id) === 'open') throw new Error(`concept “${id}” refers to itself by way of another`)
    done.set(id, 'open')
    for (const {parts} of [...own.cues, ...own.unless]) for (const named of parts) if (named.type === 'concept') {
      const other = byId.get(named.concept)
      if (!other) throw new Error(`concept “${id}” refers to “${named.concept}”, which there is none of`)
      visit(named.concept, other)
    }
    done.set(id, 'closed')
    ordered.push([id, own])
  }
  for (const [id, own] of entries) visit(id, own)
  return ordered
}
