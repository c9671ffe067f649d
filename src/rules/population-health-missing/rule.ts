import {answerOf} from '../shared/checks.js'
import {placeFor} from '../shared/places.js'
import {isStaffPlan} from '../shared/staff-plan.js'
import {defineRule} from '../rule.js'

const titles = [/\bpopulation\b/i, /\b(?:our|local) (?:communit\w+|residents|area|place)\b/i, /\b(?:needs?|context|case for change|challenges?)\b/i, /\b(?:introduction|vision|aims?)\b/i]

export default defineRule({
  id: 'population-health-missing',
  pack: 'outcomes',
  summary: 'Warn when a draft shows no view of the health of its whole population',
  severity: 'warning',
  weight: 84,
  guidance: ['SKL-02', 'POP-01'],
  * fold(reading) {
    if (answerOf(reading, 'population-health') !== 'no') return
    const at = placeFor(reading.draft, titles)
    if (!at) return
    // Of a plan about staff nobody asks who lives here; what its readers may miss is what the staff are for.
    if (isStaffPlan(reading)) yield {message: 'No link to local people’s health found: say what this workforce will do for it', at, weight: 58, hint: true}
    else yield {message: 'No view of the population’s health found: say who lives here and what they need', at}
  }
})
