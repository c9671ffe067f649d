// The headings above a block.
import type {Address, Draft} from './draft.js'

const none: readonly string[] = []

/** Gives the titles of the headings above a block, the outermost first; a heading block's own title is the last of its path. A look-up takes logarithmic time. */
export function createPaths({sections}: Pick<Draft, 'sections'>): (chunk: number, block: number) => readonly string[] {
  const headed = sections.flatMap(section => section.heading ? [{at: section.heading, path: section.path}] : [])
  return (chunk, block) => {
    let low = 0, high = headed.length
    while (low < high) {
      const middle = (low + high) >> 1
      const {at} = headed[middle] as {at: Address}
      if (at.chunk < chunk || (at.chunk === chunk && at.block <= block)) low = middle + 1; else high = middle
    }
    return headed[low - 1]?.path ?? none
  }
}
