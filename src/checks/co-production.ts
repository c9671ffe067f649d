import type {Evidence} from '../evidence/evidence.js'
import type {Answer, CheckInput} from './check.js'

/**
 * Do people who use services share in designing or deciding? In name only: the draft says so, of people or among organisations, and shows
 * neither who nor how.
 */
export function coProduction({evidence}: CheckInput): {answer: Answer; evidence: readonly Evidence[]} {
  const found = evidence.filter(one => one.concept === 'co-production').sort((a, b) => b.grade - a.grade)
  // What the writer declares, with a reason, is taken as shown.
  if (found.some(one => one.grade >= 2 || one.source === 'declared')) return {answer: 'yes', evidence: found}
  const claims = evidence.filter(one => one.concept === 'co-production-claim')
  if (found.length > 0 || claims.length > 0) return {answer: 'in-name-only', evidence: [...found, ...claims]}
  return {answer: 'no', evidence: []}
}
