// Evidence by where it stands: what else a sentence, its paragraph, its table row or its list says.
import type {Address, Block, Chunk, Span} from '../../draft/draft.js'
import {indexesOf} from '../../evidence/by-concept.js'
import type {Evidence, Mention} from '../../evidence/evidence.js'
import {put} from '../../evidence/lists.js'
import type {ChunkEvidence} from '../../evidence/read-chunk.js'
import type {Reading} from '../rule.js'
import {remembered} from './memory.js'
import {lastUpTo} from './search.js'

type InBlock<T> = Omit<T, 'chunk'>

export interface Nearby {
  /** Of one concept, in the order of the text. */
  readonly of: (concept: string) => readonly Evidence[]
  /** What was found in a block. */
  readonly inBlock: (address: Address) => readonly InBlock<Evidence>[]
  /** All names of a chunk, in the order of the text. */
  readonly mentionsOf: (chunk: number) => readonly InBlock<Mention>[]
  readonly mentionsIn: (address: Address) => readonly InBlock<Mention>[]
}

/** The evidence of a reading, by concept and by block. */
export const nearby: (reading: Reading) => Nearby = remembered(({evidence, chunks}) => {
  const concepts = new Map<string, readonly Evidence[]>()
  return {
    of(concept) {
      let found = concepts.get(concept)
      if (!found) concepts.set(concept, found = indexesOf(evidence, concept).map(index => evidence[index] as Evidence))
      return found
    },
    inBlock: ({chunk, block}) => (chunks[chunk] && evidenceByBlock(chunks[chunk]).get(block)) ?? [],
    mentionsOf: chunk => chunks[chunk]?.mentions ?? [],
    mentionsIn: ({chunk, block}) => (chunks[chunk] && mentionsByBlock(chunks[chunk]).get(block)) ?? []
  }
})

// A chunk's evidence is the same object for as long as the chunk is read the same: an edit costs only what it touches.
const evidenceByBlock = remembered(({evidence}: ChunkEvidence) => byBlock(evidence))
const mentionsByBlock = remembered(({mentions}: ChunkEvidence) => byBlock(mentions))

function byBlock<T extends {readonly block: number}>(list: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>()
  for (const one of list) put(found, one.block, one)
  return found
}

/**
 * For each block of a chunk, the blocks that are read together with it, itself among them: the cells of its table row; the items of its
 * list with the stem that the first of them continues; a paragraph alone. Blocks read together share one array.
 */
export const companies: (chunk: Chunk) => readonly (readonly number[])[] = remembered(({blocks}: Chunk) => {
  const found: (readonly number[])[] = []
  for (let from = 0, to: number; from < blocks.length; from = to) {
    const first = blocks[from] as Block
    to = from + 1
    while (to < blocks.length && together(first, blocks[to] as Block)) to++
    const members = Array.from({length: to - from}, (_, offset) => from + offset)
    const stem = first.list?.stem ?? -1
    const company = stem >= 0 && stem < from ? [stem, ...members] : members
    for (let index = from; index < to; index++) found.push(company)
  }
  return found
})

const together = (first: Block, other: Block): boolean => first.cell
  ? other.cell?.table === first.cell.table && other.cell.row === first.cell.row
  : first.list !== null && other.list !== null

/** The names in a block that begin inside a span of its chunk, the last first. */
export function* namesWithin(near: Nearby, address: Address, {start, end}: Span): Generator<InBlock<Mention>> {
  const names = near.mentionsIn(address)
  for (let index = lastUpTo(names, end - 1, name => name.span.start); index >= 0; index--) {
    const name = names[index] as InBlock<Mention>
    if (name.span.start < start) return
    yield name
  }
}
