// An edit is offered only where the draft has been reviewed as it would be after it.
import type {ReviewEdit, ReviewFinding, Review} from '../review-data.js'
import {judge, read} from '../review.js'
import type {Reading} from '../rules/rule.js'

/** A Reading and what was judged of it. */
export interface Judged {
  readonly reading: Reading
  readonly review: Review
}

/** The draft after edits that don't overlap, in any order. What they leave alone is not read again. */
export function afterEdits({draft, settings}: Reading, edits: readonly ReviewEdit[]): Judged {
  const reading = read(edited(draft.text, edits), settings, draft)
  return {reading, review: judge(reading)}
}

/** A text after edits of it that don't overlap; two insertions at one place stay in their order. */
export function edited(text: string, edits: readonly ReviewEdit[]): string {
  const parts: string[] = []
  let from = 0
  for (const {range: {start, end}, newText} of inOrder(edits)) {
    parts.push(text.slice(from, start.offset), newText)
    from = end.offset
  }
  return [...parts, text.slice(from)].join('')
}

/** The findings that stand, by fingerprint. */
export function standing({findings}: Review): Map<string, ReviewFinding> {
  return new Map(findings.filter(finding => finding.suppressed === null).map(finding => [finding.fingerprint, finding]))
}

/** Edits in order of position. */
export const inOrder = <E extends ReviewEdit>(edits: readonly E[]): E[] => [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset || a.range.end.offset - b.range.end.offset)
