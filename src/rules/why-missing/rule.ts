import {answerOf} from '../shared/checks.js'
import {nearby} from '../shared/nearby.js'
import {ownTitles, placeFor} from '../shared/places.js'
import {defineRule} from '../rule.js'

const titles = [/\b(?:vision|mission|purpose|why)\b/i, /\b(?:introduction|foreword|overview|executive summary)\b/i, /\b(?:aims?|ambitions?)\b/i]

export default defineRule({
  id: 'why-missing',
  pack: 'purpose',
  summary: 'Warn when a draft nowhere says why it exists, in terms of people',
  severity: 'warning',
  weight: 96,
  guidance: ['WHY-01'],
  * fold(reading) {
    const answer = answerOf(reading, 'why-first')
    if (answer === undefined || answer === 'yes' || nearby(reading).of('purpose').length > 0) return
    // Who says twice what will change for people has said why, if not in so many words.
    if (nearby(reading).of('outcome').length >= 2) return
    const at = placeFor(reading.draft, [...ownTitles(reading.settings.sections.why), ...titles])
    if (at) yield {message: 'No purpose found: say what should change for people here, and why now', at}
  }
})
