import {passagesOf, wordsOf} from '../shared/passages.js'
import {defineRule} from '../rule.js'

const mostFindings = 2

export default defineRule({
  id: 'heroic-leadership',
  pack: 'leadership',
  summary: 'Point out passages where success rests on one leader',
  severity: 'info',
  weight: 50,
  guidance: ['LED-01'],
  * fold(reading) {
    let left = mostFindings
    for (const {one} of passagesOf(reading, 'heroic-leadership')) {
      if (left-- <= 0) return
      yield {message: 'It rests on one leader: say who leads together, and what each answers for', at: wordsOf(one)}
    }
  }
})
