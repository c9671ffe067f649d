// Evidence + frameworks → coverage: every item of every framework, grade 0 included.
import {bestFirst, declaredIn, gradeAt, indexesOf} from '../evidence/by-concept.js'
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
  const declared = declaredIn(evidence)
  const found = new Map<string, readonly number[]>()
  const foundFor = (concept: string): readonly number[] => {
    let indexes = found.get(concept)
    if (!indexes) {
      indexes = indexesOf(evidence, concept)
      found.set(concept, indexes = declared.size === 0 ? indexes : indexes.filter(index => evidence[index]?.capability === null))
    }
    return indexes
  }
  const evidenceFor = ({id, concepts, partnerClasses}: Capability): (readonly number[])[] => [...[...new Set(concepts)].map(concept => {
    const indexes = foundFor(concept)
    return partnerClasses && partnerConcepts.has(concept) ? indexes.filter(index => partnerClasses.some(kind => named.get(kind)?.has(index))) : indexes
  }), ...declared.has(id) ? [declared.get(id) ?? []] : []]
  return frameworks.flatMap(framework => framework.capabilities.map(capability => {
    const indexes = bestFirst(evidence, evidenceFor(capability))
    return {
      framework: framework.id, capability: capability.id, title: capability.title, grade: gradeAt(evidence, indexes[0] ?? -1),
      expected: profile.expected.includes(capability.id) && (capability.since ?? '') <= written, evidence: indexes
    }
  }))
}
