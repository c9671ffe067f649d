import {answerOf} from '../shared/checks.js'
import {nearby} from '../shared/nearby.js'
import {placeFor} from '../shared/places.js'
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
  source: 'Co-production (guidance catalogue, COP-01)',
  * fold(reading) {
    if (answerOf(reading, 'co-production') !== 'no') return
    const at = placeFor(reading.draft, titles)
    if (!at) return
    const related = nearby(reading).of('engagement').slice(0, mostRelated).map(one => ({message: 'People are asked here, not yet deciding', at: {chunk: one.chunk, ...one.span}}))
    yield {message: 'No co-production found: say what people who use services will decide, and how', at, related}
  }
})
