import type {Evidence} from '../evidence/evidence.js'
import type {Answer, CheckInput} from './check.js'
import {findOpening} from './opening.js'

/** Does the opening say why, for people, before structures, actions and duties? Partly: it does, but late or after them. */
export function whyFirst({draft, evidence}: CheckInput): {answer: Answer; evidence: readonly Evidence[]} {
  const opening = findOpening(draft)
  const purposes = evidence.filter(one => one.concept === 'purpose')
  const early = purposes.filter(one => opening.contains(one))
  if (early.length > 0) return {answer: 'yes', evidence: early}
  const near = purposes.filter(one => opening.wordsBefore(one) < Infinity)
  if (near.length > 0) return {answer: 'partly', evidence: near}
  return {answer: 'no', evidence: purposes.slice(0, 1)}
}
