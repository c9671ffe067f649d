import {answerOf} from '../shared/checks.js'
import {claimsOf} from '../shared/co-production.js'
import {nearby} from '../shared/nearby.js'
import {placeFor} from '../shared/places.js'
import {isStaffPlan} from '../shared/staff-plan.js'
import {defineRule} from '../rule.js'

const titles = [
  /\bco[- ]?(?:production|design|producing|designing|creation)\b/i, /\b(?:involv\w+|engag\w+|consultation|listening|voices?|what (?:people|you) (?:have )?told us)\b/i,
  /\b(?:communit(?:y|ies)|residents|service users|patients)\b/i, /\b(?:how (?:we|this)|development of|developing)\b/i
]
const mostRelated = 3

export default defineRule({
  id: 'co-production-missing',
  pack: 'co-production',
  summary: 'Warn when a draft shows no decision shared with the people it is for',
  severity: 'warning',
  weight: 90,
  guidance: ['COP-01'],
  * fold(reading) {
    const answer = answerOf(reading, 'co-production')
    // What is claimed of nothing in the draft is no co-production either.
    if (answer !== 'no' && (answer !== 'in-name-only' || claimsOf(reading).length > 0)) return
    const at = placeFor(reading.draft, titles)
    if (!at) return
    const related = nearby(reading).of('engagement').slice(0, mostRelated).map(one => ({message: 'People are asked here, not yet deciding', at: {chunk: one.chunk, ...one.span}}))
    const who = isStaffPlan(reading) ? 'staff and patients' : 'people who use services'
    yield {message: `No co-production found: say what ${who} will decide, and how`, at, related}
  }
})
