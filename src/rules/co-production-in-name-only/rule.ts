import type {Place} from '../../draft/draft.js'
import {claimsOf} from '../shared/co-production.js'
import {wordsOf} from '../shared/passages.js'
import {defineRule} from '../rule.js'

const mostRelated = 5

export default defineRule({
  id: 'co-production-in-name-only',
  pack: 'co-production',
  summary: 'Warn when co-production is claimed but no shared decision is shown',
  severity: 'warning',
  weight: 87,
  fault: 'co-production',
  guidance: ['COP-01'],
  * fold(reading) {
    const [at, ...others] = claimsOf(reading).map(wordsOf)
    if (!at) return
    yield {
      message: 'Co-production in name only: say which decisions people share, who they are and how',
      at, related: others.filter(other => !isSame(other, at)).slice(0, mostRelated).map(place => ({message: 'Claimed here too', at: place}))
    }
  }
})

// One phrase may be evidence of two concepts.
const isSame = (one: Place, other: Place): boolean => one.chunk === other.chunk && one.start === other.start && one.end === other.end
