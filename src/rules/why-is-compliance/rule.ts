import {nearby} from '../shared/nearby.js'
import {passagesOf, wordsOf, type Passage} from '../shared/passages.js'
import {defineRule, type Reading} from '../rule.js'

/** Where a draft says why it exists. */
const purposes = /\b(?:purpose|vision|mission|why|introduction|foreword|aims?|executive summary|overview|about this)\b/i
/** Duties have their own places. */
const duties = /\b(?:statutory|legal|duties|compliance|governance|annex|appendix|policy)\b/i

export default defineRule({
  id: 'why-is-compliance',
  pack: 'purpose',
  summary: 'Point out where the reason given for a draft is that guidance or law asks for it',
  severity: 'info',
  weight: 74,
  fault: 'purpose',
  guidance: ['WHY-04'],
  * fold(reading) {
    for (const passage of passagesOf(reading, 'compliance-purpose')) {
      if (!saysWhy(reading, passage)) continue
      yield {message: 'The reason given is a duty: say what it is for, in the lives of people here', at: wordsOf(passage.one)}
      return
    }
  }
})

/** It stands where the reason belongs, and its paragraph gives no other. */
function saysWhy(reading: Reading, {one, section}: Passage): boolean {
  if (section.path.some(title => duties.test(title))) return false
  const titled = section.path.some(title => title !== reading.draft.title && purposes.test(title)) || section.level <= 1
  return titled && !nearby(reading).inBlock(one).some(({concept}) => concept === 'purpose' || concept === 'outcome')
}
