// Which findings come first, and how many may speak up: a reviewer marks about a dozen things in a whole strategy.
import type {Finding, Rule} from '../rules/rule.js'
import type {Severity} from '../settings/settings.js'

/** A finding with its rule, on the way to being ranked. */
export interface Raised extends Finding {
  readonly rule: Rule
  readonly severity: Severity
  /** The severity was set by a person, and stays. */
  readonly set: boolean
}

export interface Rankable extends Raised {
  /** Switched off by a comment: it comes after those that stand, and uses up none of their measure. */
  readonly suppressed: object | null
}

export interface Ranked {
  /** 1 for what a policy reviewer would raise first. */
  readonly rank: number
}

/** At most this many findings of a draft at warning or above, and at most this many per thousand words, though never fewer than `few`. */
const most = 25, perThousandWords = 3, few = 3
/** How much a rule's next finding weighs less than its last: ten of one kind say less than one each of ten kinds. */
const repetition = 4

const order: Readonly<Record<Severity, number>> = {error: 2, warning: 1, info: 0}

/** Ranks findings, the weightiest first, and lowers those beyond the measure of calm to info. In: any order. Out: by rank. */
export function rank<Finding extends Rankable>(findings: readonly Finding[], words: number): (Finding & Ranked)[] {
  const byPlace = (a: Finding, b: Finding): number => a.at.chunk - b.at.chunk || a.at.start - b.at.start || a.at.end - b.at.end || (a.rule.id < b.rule.id ? -1 : 1)
  const weightOf = (finding: Finding): number => finding.weight ?? finding.rule.weight
  const ordered = [...findings].sort((a, b) => weightOf(b) - weightOf(a) || byPlace(a, b))
  const seen = new Map<string, number>()
  const weighed = ordered.map(finding => {
    const count = seen.get(finding.rule.id) ?? 0
    seen.set(finding.rule.id, count + 1)
    return {finding, weight: weightOf(finding) - count * repetition}
  })
  const standing = (finding: Finding): number => finding.suppressed ? 1 : 0
  weighed.sort(({finding: a, weight: first}, {finding: b, weight: second}) =>
    standing(a) - standing(b) || order[b.severity] - order[a.severity] || second - first || byPlace(a, b))
  let left = Math.min(most, Math.max(few, Math.floor(words * perThousandWords / 1000)))
  return weighed.map(({finding}, index) => {
    const loud = finding.severity !== 'info' && !finding.suppressed
    const severity = loud && left <= 0 && !finding.set ? 'info' : finding.severity
    if (loud) left--
    return {...finding, severity, rank: index + 1}
  })
}
