import type {CapabilityCoverage} from '../../coverage/coverage.js'
import {frameworks} from '../../frameworks/index.js'
import {listed} from '../shared/listed.js'
import {placeFor} from '../shared/places.js'
import {defineRule} from '../rule.js'

const titles = [/\bleader\w*\b/i, /\b(?:working together|how we (?:will )?work|ways of working|our approach|principles|values)\b/i, /\b(?:governance|deliver(?:y|ing)|enablers?)\b/i]
const requirements = new Set(frameworks.filter(framework => framework.requirements).map(framework => framework.id))

export default defineRule({
  id: 'missing-capability',
  pack: 'leadership',
  summary: 'Warn when nothing in a draft shows a capability that its readers expect',
  severity: 'warning',
  weight: 60,
  source: 'The frameworks of the coverage view (guidance catalogue)',
  * fold({draft, coverage}) {
    const missing = new Map<string, CapabilityCoverage[]>()
    for (const item of coverage) {
      if (!item.expected || item.grade > 0 || requirements.has(item.framework)) continue
      missing.set(item.framework, [...missing.get(item.framework) ?? [], item])
    }
    const at = missing.size > 0 ? placeFor(draft, titles) : null
    if (!at) return
    for (const [framework, items] of missing) {
      const expected = coverage.filter(item => item.framework === framework && item.expected).length
      yield {message: listed('No evidence found for', items.map(item => item.title), 'say who does what'), at, weight: 52 + 8 * items.length / expected}
    }
  }
})
