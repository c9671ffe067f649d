import {nearby} from '../shared/nearby.js'
import {passagesOf, wordsOf} from '../shared/passages.js'
import {defineRule} from '../rule.js'

const mostFindings = 2
/** What shows that the writer has differences in mind: told in the same paragraph, item or cell. */
const allows = new Set(['local-variation', 'flexible-rules'])

export default defineRule({
  id: 'one-size-fits-all',
  pack: 'leadership',
  summary: 'Warn when one model or one place of care is to suit everybody',
  severity: 'warning',
  weight: 63,
  guidance: ['LED-07'],
  * fold(reading) {
    const near = nearby(reading)
    let left = mostFindings
    for (const {one} of passagesOf(reading, 'one-size')) {
      if (left === 0) return
      if (near.inBlock(one).some(({concept}) => allows.has(concept))) continue
      left--
      yield {message: 'One answer for all: say how it can differ by person or place, and who decides', at: wordsOf(one)}
    }
  }
})
