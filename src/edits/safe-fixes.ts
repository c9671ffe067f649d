// The fixes that can be made without asking: one choice, no quarrel between them, and a review of the result that agrees.
import type {Range, ReviewEdit, ReviewFinding} from '../review-data.js'
import {afterEdits, inOrder, standing, type Judged} from './reviewed-edit.js'

/**
 * Edits that don't overlap, in order of position: of each finding that stands and has exactly one fix, that fix. Left out is what would not
 * remove its finding, would add another, or would touch the text of a fix before it.
 */
export function safeFixes(judged: Judged): ReviewEdit[] {
  return inOrder(editsOf(grow(judged, [], apart(judged.review.findings.filter(({suppressed, fixes}) => suppressed === null && fixes.length === 1)))))
}

/** Without the findings whose fix touches what another one's changes. Of two insertions at one place, chance would say which comes first. */
function apart(findings: readonly ReviewFinding[]): ReviewFinding[] {
  const touching = new Set<ReviewFinding>()
  let last: Range | null = null
  for (const {range, finding} of inOrder(findings.flatMap(finding => editsOf([finding]).map(edit => ({...edit, finding}))))) {
    if (last && (range.start.offset < last.end.offset || range.start.offset === last.start.offset)) touching.add(finding)
    else last = range
  }
  return findings.filter(finding => !touching.has(finding))
}

/** The findings in `kept`, and of `more` those whose fixes hold together with them: halved until the one that doesn't is found. */
function grow(judged: Judged, kept: readonly ReviewFinding[], more: readonly ReviewFinding[]): readonly ReviewFinding[] {
  const all = [...kept, ...more]
  if (more.length === 0 || holds(judged, all)) return all
  if (more.length === 1) return kept
  const half = more.length >> 1
  return grow(judged, grow(judged, kept, more.slice(0, half)), more.slice(half))
}

/** Counted by rule: a fix changes the text that other findings quote, and with it their fingerprints. */
function holds({reading, review}: Judged, fixed: readonly ReviewFinding[]): boolean {
  const before = countByRule(standing(review).values())
  const after = countByRule(standing(afterEdits(reading, editsOf(fixed)).review).values())
  const mended = countByRule(fixed)
  return [...after].every(([rule, count]) => count <= (before.get(rule) ?? 0) - (mended.get(rule) ?? 0))
}

function countByRule(findings: Iterable<ReviewFinding>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {rule} of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

const editsOf = (findings: readonly ReviewFinding[]): ReviewEdit[] => findings.flatMap(({fixes: [fix]}) => [...fix?.edits ?? []])
