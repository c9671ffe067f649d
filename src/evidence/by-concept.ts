// Evidence of a draft by its concept: gone through once, however many ask.
import type {Evidence} from './evidence.js'
import {put} from './lists.js'

const known = new WeakMap<readonly Evidence[], ReadonlyMap<string, readonly number[]>>()
const none: readonly number[] = []

/** Concept → indexes of its evidence, in the order of the text. */
export function byConcept(evidence: readonly Evidence[]): ReadonlyMap<string, readonly number[]> {
  let found = known.get(evidence)
  if (!found) {
    const map = new Map<string, number[]>()
    for (let index = 0; index < evidence.length; index++) put(map, (evidence[index] as Evidence).concept, index)
    known.set(evidence, found = map)
  }
  return found
}

/** Indexes of a concept's evidence, in the order of the text. */
export const indexesOf = (evidence: readonly Evidence[], concept: string): readonly number[] => byConcept(evidence).get(concept) ?? none
