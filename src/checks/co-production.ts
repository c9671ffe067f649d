import {bestFirst, indexesOf} from '../evidence/by-concept.js'
import type {Answered, CheckInput} from './check.js'

/**
 * Do people who use services share in designing or deciding? In name only: the draft says so, of people or among organisations, and shows
 * neither who nor how.
 */
export function coProduction({evidence}: CheckInput): Answered {
  const found = bestFirst(evidence, [indexesOf(evidence, 'co-production')])
  // What the writer declares, with a reason, is taken as shown.
  if (found.some(index => (evidence[index]?.grade ?? 0) >= 2 || evidence[index]?.source === 'declared')) return {answer: 'yes', evidence: found}
  const claims = indexesOf(evidence, 'co-production-claim')
  if (found.length > 0 || claims.length > 0) return {answer: 'in-name-only', evidence: [...found, ...claims]}
  return {answer: 'no', evidence: []}
}
