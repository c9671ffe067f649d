import type {Evidence} from './evidence.js'

/** Indexes of evidence from lists that each ascend and share none: the best grade first, and of one grade in the order of the text. */
export function bestFirst(evidence: readonly Evidence[], lists: readonly (readonly number[])[]): number[] {
  const measured: number[] = [], shown: number[] = [], stated: number[] = []
  for (const list of lists) {
    for (const index of list) {
      const grade = evidence[index]?.grade
      if (grade === 3) measured.push(index); else if (grade === 2) shown.push(index); else stated.push(index)
    }
  }
  return [measured, shown, stated].flatMap(graded => lists.length > 1 ? ascending(graded) : graded)
}

// Typed arrays are sorted by number, without a comparison of ours.
const ascending = (indexes: readonly number[]): number[] => [...Uint32Array.from(indexes).sort()]
