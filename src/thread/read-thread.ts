// Evidence → golden thread: the priorities of a draft, and which links each has.
import type {Address, Draft, Section} from '../draft/index.js'
import type {Evidence} from '../evidence/evidence.js'
import {links, type Link, type Priority} from './thread.js'

/** What evidences each link. */
const conceptsOf: Readonly<Record<Link, readonly string[]>> = {
  'why': ['purpose'], 'population': ['population-health', 'inequalities'], 'outcome': ['outcome'], 'baseline': ['baseline'], 'measure': ['measure'], 'target': ['target'],
  'action': ['action', 'commitment'], 'owner': ['owner'], 'date': ['date'], 'partners': ['named-partner', 'sector-partner'], 'co-production': ['co-production']
}

const kind = '(?:priorit(?:y|ies)|goals?|ambitions?|aims?|objectives?|themes?|strategic initiatives?|initiatives?|missions?|pledges?|commitments?|big moves?|shifts?|workstreams?)'
/** "Priority 1: …", "Goal two", "Ambition – …". */
const numbered = new RegExp(`^(?:our |strategic |key )*${kind}\\s*(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|[a-h]\\b|[:–—-])`, 'i')
/** "Our priorities", "Strategic goals", "Priority areas for action": the sections below it are the priorities. */
const gathers = new RegExp(`^(?:\\d+[.)]?\\s*)?(?:our|the|local|strategic|key|shared|system|headline|\\d+|five|four|three|six|seven|eight)?\\s*(?:our|the|local|strategic|key|shared|system|headline)?\\s*(?:${kind}|priority (?:areas|themes|outcomes))(?:\\s+(?:for|in|of|to|and)\\b.*|\\s+\\d{4}.*)?$`, 'i')
/** Sections of a plan that stand beside its priorities and are none. */
const aside = /^(?:introduction|summary|next steps|context|background|conclusion|how we|delivering|monitoring|governance|appendix|references|what we|our approach|overview|purpose)/i

const before = (a: Address, b: Address): boolean => a.chunk < b.chunk || (a.chunk === b.chunk && a.block < b.block)

/** The sections of a draft that are priorities: those with a numbered title ("Priority 1"), or else the ones gathered under "Our priorities". */
export function prioritySections(draft: Draft): Section[] {
  const {sections} = draft
  const byNumber = sections.filter(section => section.level > 0 && numbered.test(section.title))
  if (byNumber.length >= 2) return byNumber
  const gatherers = new Set(sections.flatMap((section, index) => section.level > 0 && section.level < 7 && gathers.test(section.title) ? [index] : []))
  const below = sections.filter(section => section.level > 0 && section.level < 7 && gatherers.has(section.parent) && !aside.test(section.title))
  return below.length > 0 ? below : byNumber
}

/** Reads the thread: one row a priority section, its evidence by link. */
export function readThread(draft: Draft, evidence: readonly Evidence[]): Priority[] {
  return prioritySections(draft).flatMap(section => {
    const block = section.heading && draft.chunks[section.heading.chunk]?.blocks[section.heading.block]
    if (!section.heading || !block) return []
    const inside = indexesBetween(evidence, section.from, section.to)
    return [{
      heading: section.title, at: {chunk: section.heading.chunk, ...block.span},
      links: Object.fromEntries(links.map(link => [link, inside.filter(index => conceptsOf[link].includes(evidence[index]?.concept ?? ''))])) as Record<Link, number[]>
    }]
  })
}

// Evidence stands in the order of the text: the part inside a section is found by halving, not by reading all of it for each section.
function indexesBetween(evidence: readonly Evidence[], from: Address, to: Address): number[] {
  const firstNotBefore = (place: Address): number => {
    let low = 0, high = evidence.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (before(evidence[middle] as Evidence, place)) low = middle + 1; else high = middle
    }
    return low
  }
  const first = firstNotBefore(from), last = firstNotBefore(to)
  return Array.from({length: Math.max(0, last - first)}, (_, offset) => first + offset)
}
