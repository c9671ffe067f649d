// Where the places of a review stand after an edit.
import type {Point, Range} from '../draft/draft.js'
import type {ReviewEvidence, ReviewFinding, ReviewPartner, ReviewPriority, ReviewVoice} from '../review-data.js'

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

/** Parts of a review with their places moved, and whether a part, once moved, is another. What doesn't move keeps its identity. */
export interface Mover {
  evidence(one: ReviewEvidence): ReviewEvidence
  voice(one: ReviewVoice): ReviewVoice
  partner(one: ReviewPartner): ReviewPartner
  priority(one: ReviewPriority): ReviewPriority
  finding(one: ReviewFinding): ReviewFinding
  sameEvidence(one: ReviewEvidence, two: ReviewEvidence): boolean
  sameVoice(one: ReviewVoice, two: ReviewVoice): boolean
}

export function createMover(move: Move | null): Mover {
  // From here on nothing moves.
  const {from, lineEnd, offset, line, column} = move ?? {from: Infinity, lineEnd: 0, offset: 0, line: 0, column: 0}
  const point = (one: Point): Point => one.offset < from ? one : {line: one.line + line, column: one.offset <= lineEnd ? one.column + column : one.column, offset: one.offset + offset}
  const range = (one: Range): Range => one.end.offset < from ? one : {start: point(one.start), end: point(one.end)}
  const samePoint = (one: Point, two: Point): boolean => {
    if (one.offset < from) return one.offset === two.offset && one.line === two.line && one.column === two.column
    return one.offset + offset === two.offset && one.line + line === two.line && (one.offset <= lineEnd ? one.column + column : one.column) === two.column
  }
  const sameRange = (one: Range, two: Range): boolean => samePoint(one.start, two.start) && samePoint(one.end, two.end)
  return {
    evidence: one => one.range.end.offset < from ? one : {...one, range: range(one.range), because: {words: one.because.words.map(range), raise: one.because.raise}},
    voice: one => one.range.end.offset < from ? one : {...one, range: range(one.range)},
    partner: one => ({...one, mentions: one.mentions.map(range)}),
    priority: one => ({...one, range: range(one.range)}),
    finding: one => ({
      ...one, range: range(one.range), related: one.related.map(related => ({...related, range: range(related.range)})),
      fixes: one.fixes.map(fix => ({title: fix.title, edits: fix.edits.map(edit => ({...edit, range: range(edit.range)}))}))
    }),
    sameEvidence: (one, two) => (one === two && one.range.end.offset < from) || sameRange(one.range, two.range) && one.concept === two.concept && one.grade === two.grade && one.source === two.source && one.text === two.text
      && one.because.raise === two.because.raise && one.because.words.length === two.because.words.length && one.because.words.every((word, index) => sameRange(word, two.because.words[index]!)),
    sameVoice: (one, two) => one.voice === two.voice && sameRange(one.range, two.range)
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
