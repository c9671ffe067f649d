import type {CapabilityCoverage} from '../../coverage/coverage.js'
import {concepts} from '../../concepts/index.js'
import {frameworks} from '../../frameworks/index.js'
import {listed} from '../shared/listed.js'
import {placeFor} from '../shared/places.js'
import {defineRule} from '../rule.js'

const titles = [/\bleader\w*\b/i, /\b(?:working together|how we (?:will )?work|ways of working|our approach|principles|values)\b/i, /\b(?:governance|deliver(?:y|ing)|enablers?)\b/i]
const capabilities = frameworks.flatMap(framework => framework.capabilities)
/** What a draft should show, and what would lift a first sentence of it: the words of the framework and of its first concept. */
const asks = new Map(capabilities.map(capability => [capability.id, capability.asks]))
const remedies = new Map(capabilities.flatMap(({id, concepts: [first]}) => {
  const raise = concepts.find(concept => concept.id === first)?.raise.shown
  return raise === undefined ? [] : [[id, raise] as const]
}))
const requirements = new Set(frameworks.filter(framework => framework.requirements).map(framework => framework.id))

export default defineRule({
  id: 'missing-capability',
  pack: 'leadership',
  summary: 'Warn when nothing in a draft shows a capability that its readers expect',
  severity: 'warning',
  weight: 60,
  guidance: ['SKL', 'PRN'],
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
      const related = items.map(item => ({message: `${item.title}: ${asks.get(item.capability) ?? ''}`, at}))
      yield {message: messageFor(items), at, related, weight: 52 + 8 * items.length / expected}
    }
  }
})

/** Names as many as fit. Of one alone it says what would show it. */
function messageFor(items: readonly CapabilityCoverage[]): string {
  const names = items.map(({title}) => title)
  const only = items.length === 1 && items[0] ? remedies.get(items[0].capability) : undefined
  const advice = only?.replaceAll(':', ',')
  const message = advice === undefined ? null : listed('No evidence found for', names, advice)
  return message?.includes(`“${names[0]}”`) ? message : listed('No evidence found for', names, 'say who does what')
}
