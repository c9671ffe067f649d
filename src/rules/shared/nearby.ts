// Evidence by where it stands: what else a sentence, its paragraph, its table row or its list says.
import type {Address, Block, Chunk} from '../../draft/draft.js'
import type {Evidence} from '../../evidence/evidence.js'
import type {Reading} from '../rule.js'
import {remembered} from './memory.js'

export interface Nearby {
  /** Of one concept, in the order of the text. */
  readonly of: (concept: string) => readonly Evidence[]
  readonly inBlock: (address: Address) => readonly Evidence[]
}

/** The evidence of a reading, by concept and by block. */
export const nearby: (reading: Reading) => Nearby = remembered(({evidence}) => {
  const concepts = new Map<string, Evidence[]>()
  const blocks = new Map<number, Map<number, Evidence[]>>()
  for (const one of evidence) {
    push(concepts, one.concept, one)
    let inChunk = blocks.get(one.chunk)
    if (!inChunk) blocks.set(one.chunk, inChunk = new Map())
    push(inChunk, one.block, one)
  }
  return {of: concept => concepts.get(concept) ?? [], inBlock: ({chunk, block}) => blocks.get(chunk)?.get(block) ?? []}
})

function push<K>(lists: Map<K, Evidence[]>, key: K, one: Evidence): void {
  const list = lists.get(key)
  if (list) list.push(one)
  else lists.set(key, [one])
}

/**
 * Indexes of the blocks that are read together with one block: the cells of its table row; the items of its list with the stem that they
 * continue; a paragraph alone. The block itself is among them.
 */
export function company(chunk: Chunk, index: number): number[] {
  const block = chunk.blocks[index] as Block
  const {cell, list} = block
  if (!cell && !list) return [index]
  const belongs = cell
    ? (other: Block): boolean => other.cell?.table === cell.table && other.cell.row === cell.row
    : (other: Block): boolean => other.list !== null
  let from = index, to = index + 1
  while (from > 0 && belongs(chunk.blocks[from - 1] as Block)) from--
  while (to < chunk.blocks.length && belongs(chunk.blocks[to] as Block)) to++
  const found = Array.from({length: to - from}, (_, offset) => from + offset)
  return list && list.stem >= 0 && list.stem < from ? [list.stem, ...found] : found
}

/** Whether two spans of the same chunk have text in common. */
export const overlap = (a: {readonly start: number, readonly end: number}, b: {readonly start: number, readonly end: number}): boolean => a.start < b.end && b.start < a.end
