// Places within stretches of a draft.
import type {Address} from '../draft/index.js'
import type {Evidence} from '../evidence/evidence.js'
import type {Stretch} from './find-priorities.js'

const before = (a: Address, b: Address): boolean => a.chunk < b.chunk || (a.chunk === b.chunk && a.block < b.block)

export const within = (place: Address, {from, to}: Stretch): boolean => !before(place, from) && before(place, to)

/** Indexes of the evidence in a stretch. Evidence stands in the order of the text: the part inside is found by halving, not by reading all of it. */
export function indexesIn(evidence: readonly Evidence[], {from, to}: Stretch): number[] {
  const firstNotBefore = (place: Address): number => {
    let low = 0, high = evidence.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (before(evidence[middle] as Evidence, place)) low = middle + 1; else high = middle
    }
    return low
  }
  const first = firstNotBefore(from), last = firstNotBefore(to)
  return Array.from({length: Math.max(0, last - first)}, (_, offset) => first + offset)
}
