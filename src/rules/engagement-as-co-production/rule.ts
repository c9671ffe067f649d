import {nearby} from '../shared/nearby.js'
import {passagesOf, wordsOf} from '../shared/passages.js'
import {defineRule} from '../rule.js'

const mostFindings = 2

export default defineRule({
  id: 'engagement-as-co-production',
  pack: 'co-production',
  summary: 'Warn when people were asked and the draft speaks as if they had decided',
  severity: 'warning',
  weight: 72,
  fault: 'co-production',
  guidance: ['COP-01'],
  * fold(reading) {
    const near = nearby(reading)
    let left = mostFindings
    for (const {one} of passagesOf(reading, 'shaped-by-feedback')) {
      if (left === 0) return
      // A decision shared is told in the next sentence, perhaps.
      if (near.inBlock(one).some(({concept, grade, span}) => concept === 'co-production' && grade >= 2 && span.start !== one.span.start)) continue
      left--
      yield {message: 'People were asked, not deciding: call it engagement, or say what they decided', at: wordsOf(one)}
    }
  }
})
