// Beside the cues, which read sentence by sentence: what the learnt model adds for each stretch of a chunk, and the voice it hears there.
import {at, type Block, type Chunk, type Span} from '../draft/index.js'
import type {CompiledConcept, Lexicon} from './lexicon.js'
import {findingsOf, readStretch, type Member} from './learnt/stretch.js'
import {learntConcepts} from './learnt/model.js'
import {isName, need} from './guards.js'
import {barred, createGuard, type GuardOf, type Surroundings} from './match.js'
import type {Found} from './matcher.js'
import type {Token} from './tokens.js'

/** A sentence that the cues have read. */
export interface ReadSentence extends Member {
  /** Concepts that cues found in it. */
  readonly concepts: readonly string[]
  /** As `judge` had them. */
  readonly found: Found
  readonly place: Surroundings
}

export interface Added {
  readonly concept: CompiledConcept
  readonly sentence: ReadSentence
  readonly words: readonly Span[]
  /** As `Hit.wish`. */
  readonly wish: boolean
}

export interface StretchReading {
  readonly added: readonly Added[]
  /** Concepts, by block, that cues found and the model thinks out of place. */
  readonly doubts: ReadonlyMap<number, ReadonlySet<string>>
  /** Log odds of each voice, in the order of `voices` of voice.ts, by index of the block in the chunk, where the model could judge it. */
  readonly voices: ReadonlyMap<number, readonly number[]>
}

/**
 * Log odds from which the model's word alone is evidence, and below which a cue's word alone is not: found on passages and organisations held
 * out from training. What the team itself has named by a house phrase is never doubted.
 */
const believed = -0.45, doubted = -3.6
/** A stretch that has this many tokens ends before the next paragraph; one that has twice as many, before the next item or row. */
const enough = 60

/** What the model adds to `sentences`, all those of a chunk in order. */
export function readStretches(chunk: Chunk, lexicon: Lexicon, sentences: readonly ReadSentence[]): StretchReading {
  const added: Added[] = [], heard = new Map<number, readonly number[]>(), doubts = new Map<number, ReadonlySet<string>>()
  for (const members of cut(chunk, sentences)) {
    const reading = readStretch(members)
    if (!reading) continue
    const heardHere = [...reading.scores.subarray(learntConcepts.length)]
    const out = new Set(learntConcepts.filter((id, index) => (reading.scores[index] as number) < doubted && !lexicon.house.has(id)))
    for (const {unit} of members) {
      heard.set(unit.block, heardHere)
      doubts.set(unit.block, out)
    }
    const guards = members.map((): GuardOf | null => null)
    const stands = (id: string, member: number, token: number): boolean => {
      const {unit, found, place} = members[member] as ReadSentence
      const concept = lexicon.byId.get(id)
      if (!concept || barred(concept, found, place, token) || (isName(unit) && concept.concept.ofNames !== true)) return false
      const guard = guards[member] ??= createGuard(unit)
      return guard({pattern: -1, from: token, to: token + 1}, false, false) === null
    }
    for (const {concept: id, member, tokens} of findingsOf(members, reading, believed, new Set(members.flatMap(one => one.concepts)), stands)) {
      const concept = lexicon.byId.get(id)
      if (!concept) continue
      const sentence = members[member] as ReadSentence, {unit, place} = sentence
      const wish = concept.concept.leaders === true && need(unit)
      if (wish && !place.needsCount) continue
      const block = chunk.blocks[unit.block] as Block
      added.push({concept, sentence, wish, words: tokens.map(token => at(block, (unit.tokens[token] as Token).start, (unit.tokens[token] as Token).end))})
    }
  }
  return {added, doubts, voices: heard}
}

function cut(chunk: Chunk, sentences: readonly ReadSentence[]): ReadSentence[][] {
  const stretches: ReadSentence[][] = []
  let open: ReadSentence[] = [], size = 0, last = -1
  for (const sentence of sentences) {
    const {unit} = sentence
    const block = chunk.blocks[unit.block] as Block
    const next = unit.block !== last
    const ends = next && (size >= 2 * enough || (size >= enough && !block.list && !block.cell) || (block.level > 0 && open.some(one => one.prose)))
    if (ends) {
      stretches.push(open)
      open = []
      size = 0
    }
    open.push(sentence)
    size += unit.tokens.length - unit.own
    last = unit.block
  }
  if (open.length > 0) stretches.push(open)
  return stretches
}
