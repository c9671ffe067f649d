// Where the places of a review stand after an edit.
import type {Point, Range} from '../draft/draft.js'
import type {Review, ReviewEvidence, ReviewFinding} from '../review-data.js'

/** An edit, as far as the places behind it are concerned. */
export interface Move {
  /** Offsets from here on move. */
  readonly from: number
  /** End of the line that `from` is in: columns move up to here. */
  readonly lineEnd: number
  readonly offset: number
  readonly line: number
  readonly column: number
}

/** The one edit that lies between two texts, or null when they are the same. */
export function moveBetween(before: string, after: string): Move | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  while (tail < shorter - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++
  const [from, to] = [before.length - tail, after.length - tail]
  const lineEnd = endOfLine(before, from)
  return {
    from, lineEnd, offset: to - from, line: breaks(after, head, to) - breaks(before, head, from), column: to - startOfLine(after, to) - (from - startOfLine(before, from))
  }
}

/** The review with all places moved. What doesn't move keeps its identity. */
export function moveReview(review: Review, move: Move | null): Review {
  if (!move) return review
  const point = (one: Point): Point => one.offset < move.from ? one : {
    line: one.line + move.line, column: one.offset <= move.lineEnd ? one.column + move.column : one.column, offset: one.offset + move.offset
  }
  const range = (one: Range): Range => one.end.offset < move.from ? one : {start: point(one.start), end: point(one.end)}
  const ranges = (list: readonly Range[]): readonly Range[] => list.map(range)
  const evidence = (one: ReviewEvidence): ReviewEvidence => one.range.end.offset < move.from ? one : {
    ...one, range: range(one.range), because: {words: ranges(one.because.words), raise: one.because.raise}
  }
  const finding = (one: ReviewFinding): ReviewFinding => ({
    ...one, range: range(one.range), related: one.related.map(related => ({...related, range: range(related.range)})),
    fixes: one.fixes.map(fix => ({title: fix.title, edits: fix.edits.map(edit => ({...edit, range: range(edit.range)}))}))
  })
  return {
    ...review,
    voice: review.voice.map(one => one.range.end.offset < move.from ? one : {...one, range: range(one.range)}),
    evidence: review.evidence.map(evidence),
    findings: review.findings.map(finding),
    thread: review.thread.map(one => ({...one, range: range(one.range)})),
    partners: review.partners.map(one => ({...one, mentions: ranges(one.mentions)}))
  }
}

/** Line breaks in [start, end). `\r\n` is one, counted at its `\n`. */
function breaks(text: string, start: number, end: number): number {
  let count = 0
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || code === 13 && text.charCodeAt(index + 1) !== 10) count++
  }
  return count
}

function startOfLine(text: string, offset: number): number {
  let start = offset
  while (start > 0 && !isBreak(text, start - 1)) start--
  return start
}

function endOfLine(text: string, offset: number): number {
  let end = offset
  while (end < text.length && !isBreak(text, end)) end++
  return end
}

function isBreak(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code === 10 || code === 13
}
