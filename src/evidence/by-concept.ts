// Evidence of a draft by its concept and grade: gone through once, however many ask.
import type {Evidence, Grade} from './evidence.js'
import {put} from './lists.js'

/** Indexes of evidence, ascending. */
type Indexes = readonly number[]

interface Index {
  readonly concepts: ReadonlyMap<string, Indexes>
  readonly grades: Uint8Array
  /** Of what is declared, by capability. */
  readonly declared: ReadonlyMap<string, Indexes>
}

const known = new WeakMap<readonly Evidence[], Index>()
const none: Indexes = []

function indexOf(evidence: readonly Evidence[]): Index {
  let index = known.get(evidence)
  if (!index) {
    const concepts = new Map<string, number[]>(), declared = new Map<string, number[]>(), grades = new Uint8Array(evidence.length)
    for (let at = 0; at < evidence.length; at++) {
      const {concept, capability, grade} = evidence[at] as Evidence
      put(concepts, concept, at)
      if (capability !== null) put(declared, capability, at)
      grades[at] = grade
    }
    known.set(evidence, index = {concepts, grades, declared})
  }
  return index
}

/** Indexes of a concept's evidence, in the order of the text. */
export const indexesOf = (evidence: readonly Evidence[], concept: string): Indexes => indexOf(evidence).concepts.get(concept) ?? none

/** Indexes of what the writer has declared, by capability, in the order of the text. */
export const declaredIn = (evidence: readonly Evidence[]): ReadonlyMap<string, Indexes> => indexOf(evidence).declared

/** The grade of a piece, or 0 where there is none at that index. */
export const gradeAt = (evidence: readonly Evidence[], index: number): 0 | Grade => (indexOf(evidence).grades[index] ?? 0) as 0 | Grade

/** Indexes from lists that share none: the best grade first, and of one grade in the order of the text. */
export function bestFirst(evidence: readonly Evidence[], lists: readonly Indexes[]): number[] {
  const {grades} = indexOf(evidence)
  const measured: number[] = [], shown: number[] = [], stated: number[] = []
  for (const list of lists) {
    for (const index of list) {
      const grade = grades[index]
      if (grade === 3) measured.push(index); else if (grade === 2) shown.push(index); else stated.push(index)
    }
  }
  return [measured, shown, stated].flatMap(graded => lists.length > 1 ? ascending(graded) : graded)
}

// Typed arrays are sorted by number, without a comparison of ours.
const ascending = (indexes: Indexes): number[] => [...Uint32Array.from(indexes).sort()]
