import {bestFirst, indexesOf} from '../evidence/by-concept.js'
import type {Answered, CheckInput} from './check.js'

/** Named bodies, and the share of them with a role said, that make the answer yes. */
const enough = 4, shareWithRole = 0.6

/** Are specific organisations named as partners, with roles? Partly: they are named, but most only listed. */
export function partnersNamed({evidence, partners}: CheckInput): Answered {
  const named = partners.filter(partner => !partner.self)
  const found = bestFirst(evidence, [indexesOf(evidence, 'named-partner')])
  const withRole = named.filter(partner => partner.role)
  if (found.length === 0) return {answer: 'no', evidence: []}
  return {answer: named.length >= enough && withRole.length >= named.length * shareWithRole ? 'yes' : 'partly', evidence: found}
}
