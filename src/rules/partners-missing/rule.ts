import {namesNobody} from '../shared/checks.js'
import {nearby} from '../shared/nearby.js'
import {placeFor} from '../shared/places.js'
import {defineRule} from '../rule.js'

const titles = [/\bpartner(?:s|ships?)?\b/i, /\b(?:working together|joint working|collaborat\w+|who we are|who we work with)\b/i, /\b(?:governance|deliver(?:y|ing)|how we (?:will )?work)\b/i]
const mostRelated = 3

export default defineRule({
  id: 'partners-missing',
  pack: 'partners',
  summary: 'Warn when a draft names no partner organisation',
  severity: 'warning',
  weight: 88,
  guidance: ['PAR'],
  * fold(reading) {
    if (!namesNobody(reading)) return
    const at = placeFor(reading.draft, titles)
    if (!at) return
    const related = nearby(reading).of('generic-partner').slice(0, mostRelated).map(one => ({message: 'Partners without names', at: {chunk: one.chunk, ...one.span}}))
    yield {message: 'No named partner found: name the organisations and say what each will do', at, related}
  }
})
