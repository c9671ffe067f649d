import {nearby} from '../shared/nearby.js'
import {passagesOf, wordsOf} from '../shared/passages.js'
import {defineRule, type Finding} from '../rule.js'

/** What shows that something moved: a decision, money, a seat, a permission. */
const transfer = new Set(['devolved-decisions', 'ceding-power', 'co-production', 'flexible-rules'])
const mostRelated = 4

export default defineRule({
  id: 'empowerment-without-transfer',
  pack: 'leadership',
  summary: 'Warn when people are said to be empowered and no decision, money or permission moves to them',
  severity: 'warning',
  weight: 65,
  guidance: ['CAP-01', 'CAP-10'],
  * fold(reading) {
    const near = nearby(reading)
    const found: Finding[] = []
    const said = new Set<string>()
    for (const {one, text} of passagesOf(reading, 'empowerment')) {
      if (near.inBlock(one).some(({concept}) => transfer.has(concept)) || said.has(text)) continue
      said.add(text)
      found.push({message: 'Empowerment without power: say which decision, budget or permission moves', at: wordsOf(one)})
    }
    const [first, ...rest] = found
    if (first) yield {...first, related: rest.slice(0, mostRelated).map(({at}) => ({message: 'Said here too', at}))}
  }
})
