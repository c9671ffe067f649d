// Text that knows where in its source each of its runs comes from.
import type {Span} from './draft.js'

/** `segments` as in `Block.segments`: (index in `text`, start, end in the source), ascending. */
export interface Mapped {
  readonly text: string
  readonly segments: readonly number[]
}

// Line breaks before `tidy` has decided what they read as. No other character of the kinds reaches a weaver.
/** The source goes on in the next line. */
export const softBreak = '\f'
/** A Markdown hard break: often a leftover of a narrow page, sometimes a line of its own. */
export const hardBreak = '\v'
/** `<br>`: always a line of its own. */
export const lineBreak = '\n'

/** Collects runs of text in order and joins those that lie side by side in the source. */
export interface Weaver {
  /** Text that stands in the source at [start, end); as a whole when the lengths differ. */
  push(text: string, start: number, end: number): void
  done(): Mapped
}

export function createWeaver(): Weaver {
  const parts: string[] = []
  const segments: number[] = []
  let length = 0
  let joinable = false
  return {
    push(text, start, end) {
      if (text === '') return
      const plain = text.length === end - start
      if (!plain || !joinable || segments[segments.length - 1] !== start) segments.push(length, start, end)
      else segments[segments.length - 1] = end
      joinable = plain
      parts.push(text)
      length += text.length
    },
    done: () => ({text: parts.length === 1 ? parts[0]! : parts.join(''), segments})
  }
}

/** Where [start, end) of a mapped text stands in the source. An empty span gives an empty span; a text without segments gives `otherwise`. */
export function sourceSpan(segments: readonly number[], start: number, end: number, length: number, otherwise: number): Span {
  if (segments.length === 0) return {start: otherwise, end: otherwise}
  const first = segmentAt(segments, start)
  const from = edge(segments, first, start, length, false)
  if (end <= start) return {start: from, end: from}
  const last = segmentAt(segments, end - 1)
  return {start: from, end: edge(segments, last, end - 1, length, true)}
}

function segmentAt(segments: readonly number[], index: number): number {
  let low = 0, high = segments.length / 3 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (segments[middle * 3]! <= index) low = middle
    else high = middle - 1
  }
  return low * 3
}

/** Start (or end, `after`) in the source of the character at `index`, which is in segment `at`. */
function edge(segments: readonly number[], at: number, index: number, length: number, after: boolean): number {
  const from = segments[at]!, start = segments[at + 1]!, end = segments[at + 2]!
  const next = segments[at + 3] ?? length
  if (next - from !== end - start) return after ? end : start
  return Math.min(end, start + index - from + (after ? 1 : 0))
}

/** Part of a mapped text, as a mapped text. */
export function part(mapped: Mapped, start: number, end: number): Mapped {
  if (start === 0 && end === mapped.text.length) return mapped
  const weaver = createWeaver()
  copy(mapped, start, end, weaver)
  return weaver.done()
}

/** Pushes part of a mapped text. */
export function copy({text, segments}: Mapped, start: number, end: number, to: Weaver): void {
  if (segments.length === 0) return
  for (let at = segmentAt(segments, start); at < segments.length && segments[at]! < end; at += 3) {
    const from = Math.max(start, segments[at]!)
    const until = Math.min(end, segments[at + 3] ?? text.length)
    if (until <= from) continue
    const span = sourceSpan(segments, from, until, text.length, 0)
    to.push(text.slice(from, until), span.start, span.end)
  }
}

// Soft hyphen, zero-width characters and direction marks: in the source for the page's sake, not for the reader's.
const dropped = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/
const space = /[\s\u0085]/
// What PDF leaves where letters were set as one: ﬁ, ﬀ, ﬃ.
const ligature = /[\ufb00-\ufb06]/
const untidy = /^ | $| {2}|[\t-\r\u0085\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufb00-\ufb06\ufeff]/
const beyondAscii = /[^\0-\x7f]/
// A character with all that composes with it: marks, and the vowels and finals of Korean syllables.
const cluster = /[^]?[\p{M}\u1160-\u11ff]*/uy

/** Folds white space, drops what has no width, composes to NFC and decides what each line break reads as. */
export function tidy(raw: Mapped): Mapped {
  const {text} = raw
  const composed = !beyondAscii.test(text) || text.normalize('NFC') === text
  if (composed && !untidy.test(text)) return raw
  const columns = hasColumns(text)
  const weaver = createWeaver()
  let last = ''
  let gap = -1
  let index = 0
  while (index < text.length) {
    const character = text[index]!
    if (space.test(character)) {
      if (gap < 0) gap = index
      index++
      continue
    }
    if (dropped.test(character)) {
      index++
      continue
    }
    if (gap >= 0) {
      const span = sourceSpan(raw.segments, gap, trimEnd(text, gap, index), text.length, 0)
      if (last !== '' && !isParted(text, gap, index)) weaver.push(columns && partsColumns.test(text.slice(gap, index)) ? '\n' : reads(text, gap, index, last), span.start, span.end)
      gap = -1
    }
    if (ligature.test(character)) {
      const span = sourceSpan(raw.segments, index, index + 1, text.length, 0)
      weaver.push(character.normalize('NFKC'), span.start, span.end)
      last = character
      index++
      continue
    }
    let end = index + 1
    if (composed) while (end < text.length && !space.test(text[end]!) && !dropped.test(text[end]!) && !ligature.test(text[end]!)) end++
    else {
      cluster.lastIndex = index
      end = index + Math.max(1, cluster.exec(text)?.[0].length ?? 1)
    }
    const piece = composed ? text.slice(index, end) : text.slice(index, end).normalize('NFC')
    if (composed || piece === text.slice(index, end)) copy(raw, index, end, weaver)
    else {
      const span = sourceSpan(raw.segments, index, end, text.length, 0)
      weaver.push(piece, span.start, span.end)
    }
    last = piece[piece.length - 1] ?? last
    index = end
  }
  const done = weaver.done()
  // What was dropped may have stood between a letter and its mark.
  return composed || done.text.length === text.length || done.text.normalize('NFC') === done.text ? done : tidy(done)
}

/** End of the white space that begins at `gap`: dropped characters may follow it up to `index`. */
function trimEnd(text: string, gap: number, index: number): number {
  let end = index
  while (end > gap + 1 && !space.test(text[end - 1]!)) end--
  return end
}

const partsColumns = / {3}|\t|[\f\v\n]/

/** Whether two lines or more have columns, set apart by tabs or spaces: a table as copying or pandoc leaves it, where lines are no sentences. */
function hasColumns(text: string): boolean {
  if (!text.includes('\t') && !text.includes('   ')) return false
  let found = 0
  for (const line of text.split(/[\f\v\n]/)) if (/ {3}|\t/.test(line.trim()) && ++found === 2) return true
  return false
}

/** Whether a word is parted over the lines here: a soft hyphen shows only at the end of a line. */
const isParted = (text: string, gap: number, next: number): boolean => text[gap - 1] === '\u00ad' && /\p{Ll}/u.test(text[next]!)

const closesLine = /[.!?:;…]/
// After these a line goes on in the next, whatever that begins with.
const goesOn = /(?:^|\s)(?:an?|and|are|as|at|by|for|from|has|have|in|is|of|on|or|our|that|the|their|this|to|which|will|with)$/i
const opensLine = /[\p{Lu}\p{N}“‘"'(•‣▪●◦–—]/u

function reads(text: string, gap: number, next: number, last: string): ' ' | '\n' {
  let hard = false
  for (let at = gap; at < next; at++) {
    if (text[at] === lineBreak) return '\n'
    if (text[at] === hardBreak) hard = true
  }
  return hard && (closesLine.test(last) || opensLine.test(text[next]!) && !goesOn.test(text.slice(Math.max(0, gap - 8), gap))) ? '\n' : ' '
}
