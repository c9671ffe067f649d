import {answerOf} from '../shared/checks.js'
import {ownTitles, placeFor} from '../shared/places.js'
import {defineRule} from '../rule.js'

const titles = [/\boutcomes?\b/i, /\b(?:goals?|aims?|ambitions?|objectives?)\b/i, /\b(?:priorit\w+|what (?:we will achieve|success looks like))\b/i, /\b(?:vision|measures?|measuring)\b/i]

export default defineRule({
  id: 'outcomes-missing',
  pack: 'outcomes',
  summary: 'Warn when a draft names no outcome for people, only activity',
  severity: 'warning',
  weight: 95,
  guidance: ['SKL-02', 'OUT-01'],
  * fold(reading) {
    if (answerOf(reading, 'outcomes') !== 'no') return
    const at = placeFor(reading.draft, [...ownTitles(reading.settings.sections.outcomes), ...titles])
    if (at) yield {message: 'No outcomes found: say what will change for whom, by how much and by when', at}
  }
})
