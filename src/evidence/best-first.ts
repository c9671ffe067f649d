import type {Evidence} from './evidence.js'

const grades = [3, 2, 1]

/** Indexes of evidence from lists that each ascend: the best grade first, and of one grade in the order of the text. Each once. */
export function bestFirst(evidence: readonly Evidence[], lists: readonly (readonly number[])[]): number[] {
  const all = lists.length === 1 ? lists[0] as readonly number[] : ascending(lists)
  return grades.flatMap(grade => all.filter(index => evidence[index]?.grade === grade))
}

// Typed arrays are sorted by number and without a comparison of ours.
function ascending(lists: readonly (readonly number[])[]): number[] {
  const sorted = Uint32Array.from(lists.flat()).sort()
  const distinct: number[] = []
  for (const index of sorted) if (index !== distinct.at(-1)) distinct.push(index)
  return distinct
}
