// What is judged at a time: a sentence, with the stem or the table header that it continues.
import type {Block, Chunk, Span} from '../draft/draft.js'
import type {Names, Slot} from './slots/slot.js'
import {findSlots} from './slots/index.js'
import {tokenise, type Token} from './tokens.js'

export interface Unit {
  readonly tokens: readonly Token[]
  readonly slots: readonly Slot[]
  /** Index in `tokens` of the sentence's own first token; those before it are the stem's. */
  readonly own: number
  /** Index in `Chunk.blocks` of the sentence's block, and of the stem's (the same where there is no stem). */
  readonly block: number
  readonly stem: number
  /** In the block's text. */
  readonly sentence: Span
}

/** Longest stem that is read again with each of its items, in tokens. */
const longestStem = 25

/** A block's tokens and slots, found once and cut into sentences after. */
export interface BlockTokens {
  readonly tokens: readonly Token[]
  readonly slots: readonly Slot[]
}

/** Tokens of each block of a chunk (none for code and comments). */
export const tokensOf = (chunk: Chunk): Token[][] => chunk.blocks.map(block => block.kind === 'code' || block.kind === 'comment' ? [] : tokenise(block.text))

/** The same with their slots. */
export const readTokens = (tokens: readonly (readonly Token[])[], names: Names): BlockTokens[] => tokens.map(tokens => ({tokens, slots: findSlots(tokens, names)}))

/** The sentences of one block, each with what it continues. */
export function unitsOf(chunk: Chunk, index: number, read: readonly BlockTokens[]): Unit[] {
  const block = chunk.blocks[index] as Block
  const stem = stemOf(chunk, index)
  const {tokens, slots} = read[index] as BlockTokens
  const units: Unit[] = []
  let cursor = 0
  block.sentences.forEach((sentence, number) => {
    while (cursor < tokens.length && (tokens[cursor] as Token).start < sentence.start) cursor++
    const from = cursor
    while (cursor < tokens.length && (tokens[cursor] as Token).end <= sentence.end) cursor++
    const own = tokens.slice(from, cursor)
    const ownSlots = slots.filter(slot => slot.from >= from && slot.to <= cursor)
    if (stem < 0 || number > 0) {
      units.push({tokens: own, slots: moved(ownSlots, -from), own: 0, block: index, stem: index, sentence})
      return
    }
    const lead = lastSentence(chunk.blocks[stem] as Block, read[stem] as BlockTokens)
    units.push({
      tokens: [...lead.tokens, ...own], slots: [...lead.slots, ...moved(ownSlots, lead.tokens.length - from)],
      own: lead.tokens.length, block: index, stem, sentence
    })
  })
  return units
}

// A list item continues its stem; a table cell, its header.
function stemOf(chunk: Chunk, index: number): number {
  const block = chunk.blocks[index] as Block
  if (block.list) return block.list.stem
  const cell = block.cell
  if (!cell || cell.row === 0) return -1
  return chunk.blocks.findIndex(other => other.cell?.table === cell.table && other.cell.row === 0 && other.cell.column === cell.column)
}

function lastSentence(block: Block, {tokens, slots}: BlockTokens): BlockTokens {
  const sentence = block.sentences.at(-1)
  if (!sentence) return {tokens: [], slots: []}
  const start = tokens.findIndex(token => token.start >= sentence.start)
  if (start < 0) return {tokens: [], slots: []}
  let to = tokens.length
  // The colon is the list's, not the sentence's: patterns must run on across it.
  while (to > start && (tokens[to - 1] as Token).kind === 'mark') to--
  const from = Math.max(start, to - longestStem)
  return {tokens: tokens.slice(from, to), slots: moved(slots.filter(slot => slot.from >= from && slot.to <= to), -from)}
}

const moved = (slots: readonly Slot[], by: number): Slot[] => by === 0 ? [...slots] : slots.map(slot => ({...slot, from: slot.from + by, to: slot.to + by}))
