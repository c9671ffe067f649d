import {indexesOf} from '../evidence/by-concept.js'
import type {Answered, CheckInput} from './check.js'

/** Sentences that make it a theme of a draft rather than a mention, and how many words of draft ask for one more. */
const enough = 3, perWords = 3000

/** Is the health of a whole population, or of defined groups in it, looked at? */
export function populationHealth({draft, evidence}: CheckInput): Answered {
  const found = indexesOf(evidence, 'population-health')
  const close = ['inequalities', 'prevention'].flatMap(concept => indexesOf(evidence, concept)).sort((a, b) => a - b)
  if (found.length >= Math.max(enough, draft.words / perWords)) return {answer: 'yes', evidence: found}
  if (found.length > 0 && close.length > 0) return {answer: 'partly', evidence: [...found, ...close]}
  return {answer: 'no', evidence: found}
}
