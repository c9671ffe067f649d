import {nearby} from '../shared/nearby.js'
import {placeFor} from '../shared/places.js'
import {isStaffPlan} from '../shared/staff-plan.js'
import {defineRule} from '../rule.js'

const titles = [/\b(?:inequalit\w+|equality|equity|inclusion|diversity|fair\w*)\b/i, /\bpopulation\b/i, /\b(?:needs?|context|case for change|challenges?)\b/i, /\b(?:strategic aims|priorit\w+|aims?|goals?|vision)\b/i]
/** Evidence that makes it a theme rather than a mention: one for so many words, and where it is only stated, twice that. */
const perWords = 4000

export default defineRule({
  id: 'inequalities-missing',
  pack: 'outcomes',
  summary: 'Warn when a draft names no unfair difference that it will narrow',
  severity: 'warning',
  weight: 83,
  guidance: ['POP-04'],
  * fold(reading) {
    const {draft} = reading
    const found = nearby(reading).of('inequalities').filter(one => draft.chunks[one.chunk]?.blocks[one.block]?.cell === null)
    if (found.length > Math.floor(draft.words / perWords)) return
    const at = placeFor(draft, titles)
    if (!at) return
    const staff = isStaffPlan(reading)
    yield {
      message: staff ? 'No account of gaps between groups of staff: say who fares worse, and what will close them' : 'No inequality found: say who fares worse here, by how much, and what will narrow the gap',
      at, weight: staff ? 70 : 83
    }
  }
})
