// Which narrative sections a draft lacks, and which section answers a finding or a gap.
import {frameworks} from '../frameworks/index.js'
import {profiles} from '../profiles/index.js'
import type {Review} from '../review-data.js'
import {sections} from '../snippets/index.js'
import type {NarrativeSection} from '../snippets/section.js'

export interface RankedSection {
  readonly section: NarrativeSection
  /** What the draft lacks that the section would give; null where nothing is known to be lacking. */
  readonly lacks: string | null
  /** Where the finding is that it answers, as an offset; null where none is. */
  readonly at: number | null
}

interface Reason {
  /** Smaller comes first. */
  readonly weight: number
  readonly lacks: string
  readonly at?: number
}

/** Findings come by their rank, then what a check denies, what readers of this kind of document expect, what a check half denies, and what nothing evidences. */
const weights = {no: 1000, expected: 2000, partly: 3000, absent: 4000, present: 5000}
const ofCapabilities = 'missing-capability'

/** All sections, those that the draft lacks first, as a reviewer would raise them; the others in the order of a strategy. */
export function rankSections(review: Review): RankedSection[] {
  const evident = new Set(review.evidence.map(one => one.concept))
  const expected = expectedOf(review)
  return sections.map(section => ({section, reason: reasonFor(section, review, expected, evident)}))
    .sort((a, b) => (a.reason?.weight ?? weights.present) - (b.reason?.weight ?? weights.present) || a.section.order - b.section.order)
    .map(({section, reason}) => ({section, lacks: reason?.lacks ?? null, at: reason?.at ?? null}))
}

/**
 * The sections that answer an id, the best first: of a section or its prefix, a rule, a check, a capability or a concept. None where nothing answers it.
 * Of several that answer a rule or a check as well, what the draft lacks comes first.
 */
export function sectionsFor(id: string, review: Review): RankedSection[] {
  const ranked = rankSections(review)
  const lacking = ranked.filter(({lacks}) => lacks !== null)
  if (id === ofCapabilities) {
    const best = new Set([...expectedOf(review).keys()])
    const answering = lacking.filter(({section}) => best.has(section))
    return answering.length > 0 ? answering : ranked.filter(({section}) => section.rules.includes(id))
  }
  const named = ranked.filter(({section}) => section.id === id || section.prefix === id)
  if (named.length > 0) return named
  const judged = ranked.filter(({section}) => section.rules.includes(id) || section.checks.includes(id))
  if (judged.length > 0) return judged
  return evidencing(conceptsOf(id)).flatMap(section => ranked.filter(one => one.section === section))
}

function reasonFor(section: NarrativeSection, review: Review, expected: ReadonlyMap<NarrativeSection, string>, evident: ReadonlySet<string>): Reason | null {
  const finding = review.findings.filter(({rule, suppressed, section: own}) => suppressed === null && rule !== ofCapabilities && section.rules.includes(rule) && (own ?? section.id) === section.id).sort((a, b) => a.rank - b.rank)[0]
  // A message says what is there, and after the colon what to do.
  if (finding) return {weight: finding.rank, lacks: finding.message.split(':')[0] ?? finding.message, at: finding.range.start.offset}
  const {off} = profiles[review.profile]
  // What a kind of document does not owe its readers is not what it lacks most.
  const owed = section.rules[0] === undefined || !off.includes(section.rules[0])
  const answers = owed ? review.checks.filter(({id}) => section.checks.includes(id)).map(({answer}) => answer) : []
  if (answers.includes('no')) return {weight: weights.no, lacks: section.lack}
  const title = expected.get(section)
  if (title !== undefined) return {weight: weights.expected, lacks: `No evidence found for “${title}”`}
  if (answers.includes('in-name-only')) return {weight: weights.partly, lacks: 'Found in name only'}
  if (answers.includes('partly')) return {weight: weights.partly, lacks: 'Found in part'}
  // Where a check asks for it, the check has answered.
  const [main] = section.checks.length > 0 ? [] : [...section.evidences, ...section.filled]
  return main !== undefined && !evident.has(main) ? {weight: weights.absent, lacks: section.lack} : null
}

/** For each expected capability that nothing evidences: the section that answers it best, and the capability's title. */
function expectedOf(review: Review): Map<NarrativeSection, string> {
  const found = new Map<NarrativeSection, string>()
  for (const {capability, title, grade, expected} of review.coverage) {
    const section = expected && grade === 0 ? evidencing(conceptsOf(capability))[0] : undefined
    if (section && !found.has(section)) found.set(section, title)
  }
  return found
}

/** The concepts of a capability; of a concept, itself. */
function conceptsOf(id: string): readonly string[] {
  for (const {capabilities} of frameworks) {
    const capability = capabilities.find(one => one.id === id)
    if (capability) return capability.concepts
  }
  return [id]
}

/** The sections that evidence one of the concepts, those that are about it first. */
function evidencing(concepts: readonly string[]): NarrativeSection[] {
  const place = ({evidences, filled}: NarrativeSection): number => [...evidences, ...filled].findIndex(concept => concepts.includes(concept))
  return sections.filter(section => place(section) >= 0).sort((a, b) => place(a) - place(b) || a.order - b.order)
}
