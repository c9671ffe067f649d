// Compares drafts read in chunks with the same text read as a whole.
import type {Block, Draft} from '../../src/draft/draft.js'
import {shift} from '../../src/draft/blocks.js'

/** All blocks of a draft as if it were one chunk. */
export function wholeBlocks({chunks, offsets}: Draft): Block[] {
  const blocks: Block[] = []
  let tables = 0
  for (const [index, chunk] of chunks.entries()) {
    const base = blocks.length
    let most = -1
    for (const block of chunk.blocks) {
      const {list, cell} = block
      if (cell) most = Math.max(most, cell.table)
      blocks.push({
        ...shift(block, offsets[index]!),
        list: list && list.stem >= 0 ? {...list, stem: list.stem + base} : list,
        cell: cell && {...cell, table: cell.table + tables}
      })
    }
    tables += most + 1
  }
  return blocks
}
