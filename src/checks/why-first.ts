import {indexesOf} from '../evidence/by-concept.js'
import type {Evidence} from '../evidence/evidence.js'
import type {Answered, CheckInput} from './check.js'
import {findOpening} from './opening.js'

/** Does the opening say why, for people, before structures, actions and duties? Partly: it does, but late or after them. */
export function whyFirst({draft, evidence}: CheckInput): Answered {
  const opening = findOpening(draft)
  const purposes = indexesOf(evidence, 'purpose')
  const early = purposes.filter(index => opening.contains(evidence[index] as Evidence))
  if (early.length > 0) return {answer: 'yes', evidence: early}
  const near = purposes.filter(index => opening.wordsBefore(evidence[index] as Evidence) < Infinity)
  if (near.length > 0) return {answer: 'partly', evidence: near}
  return {answer: 'no', evidence: purposes.slice(0, 1)}
}
