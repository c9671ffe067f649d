// Evidence + frameworks → coverage: every item of every framework, grade 0 included.
import type {Evidence} from '../evidence/evidence.js'
import type {Capability, Framework} from '../frameworks/framework.js'
import {partnerConcepts} from '../partners/named.js'
import type {Profile} from '../profiles/profile.js'
import type {CapabilityCoverage} from './coverage.js'

/**
 * Holds evidence against frameworks. A declared piece counts for the capability it names alone.
 * @param named class of partner → indexes of the evidence that names one of that class
 * @param written when the draft was written, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: nothing later is expected of it
 */
export function readCoverage(
  evidence: readonly Evidence[], named: ReadonlyMap<string, ReadonlySet<number>>, frameworks: readonly Framework[], profile: Profile, written: string
): CapabilityCoverage[] {
  const byConcept = new Map<string, number[]>(), byCapability = new Map<string, number[]>()
  evidence.forEach(({concept, capability}, index) => {
    const map = capability === null ? byConcept : byCapability
    const key = capability ?? concept
    const list = map.get(key)
    if (list) list.push(index); else map.set(key, [index])
  })
  const evidenceFor = ({concepts, partnerClasses}: Capability): number[] => concepts.flatMap(concept => {
    const indexes = byConcept.get(concept) ?? []
    return partnerClasses && partnerConcepts.has(concept) ? indexes.filter(index => partnerClasses.some(kind => named.get(kind)?.has(index))) : indexes
  })
  return frameworks.flatMap(framework => framework.capabilities.map(capability => {
    const indexes = [...new Set([...evidenceFor(capability), ...byCapability.get(capability.id) ?? []])]
    const gradeOf = (index: number): number => evidence[index]?.grade ?? 0
    indexes.sort((a, b) => gradeOf(b) - gradeOf(a) || a - b)
    return {
      framework: framework.id, capability: capability.id, title: capability.title, grade: gradeOf(indexes[0] ?? -1) as CapabilityCoverage['grade'],
      expected: profile.expected.includes(capability.id) && (capability.since ?? '') <= written, evidence: indexes
    }
  }))
}
