// Finds what each run of a parser's decoded text was in the source.
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {softBreak, type Weaver} from './text.js'

const breaks = /\r\n|\r|\n/g
const otherBreaks = /[\v\f\u0085\u2028\u2029]/g
const reference = /&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([A-Za-z][A-Za-z0-9]{0,31}));/y
// No escape, reference, line or NUL can be in what comes before one of these.
const special = /[\\&\r\n\0]/g
const escapable = /[!-/:-@[-`{-~]/

/** Pushes the value of a text node that spans [start, end) of the source. Text it can't follow is pushed as a whole. */
export function pushText(weaver: Weaver, value: string, source: string, start: number, end: number): void {
  if (end - start === value.length && source.startsWith(value, start)) pushLines(weaver, value, start)
  else follow(weaver, value, source, start, end)
}

/** Pushes source that reads as it stands, line endings apart. */
export function pushLines(weaver: Weaver, value: string, start: number): void {
  if (!/[\n\r\v\f\u0085\u2028\u2029]/.test(value)) {
    weaver.push(value, start, start + value.length)
    return
  }
  let from = 0
  for (const match of value.matchAll(breaks)) {
    pushPlain(weaver, value.slice(from, match.index), start + from)
    from = match.index + match[0].length
    weaver.push(softBreak, start + match.index, start + from)
  }
  pushPlain(weaver, value.slice(from), start + from)
}

const pushPlain = (weaver: Weaver, value: string, start: number): void =>
  weaver.push(value.replace(otherBreaks, ' '), start, start + value.length)

function follow(weaver: Weaver, value: string, source: string, start: number, end: number): void {
  let index = 0, from = start
  while (index < value.length) {
    const lineEnd = breakWidth(value, index)
    const gap = lineEnd > 0 ? lineGap(source, from, end) : null
    if (gap) {
      index += lineEnd
      const next = lineStart(value, index, source, gap.end, end)
      weaver.push(softBreak, gap.start, next)
      from = next
      continue
    }
    const step = unit(value, index, source, from, end)
    if (!step) {
      weaver.push(clean(value.slice(index)), from, end)
      return
    }
    weaver.push(clean(value.slice(index, step.index)), from, step.from)
    index = step.index
    from = step.from
  }
}

const clean = (value: string): string => value.replace(/[\v\f\u0085\u2028\u2029\r\n]/g, ' ')
const breakWidth = (text: string, at: number): number => text[at] === '\n' ? 1 : text[at] === '\r' ? (text[at + 1] === '\n' ? 2 : 1) : 0

/** The line ending that follows at `from`, with the white space before it. */
function lineGap(source: string, from: number, end: number): {start: number, end: number} | null {
  let index = from
  while (index < end && (source[index] === ' ' || source[index] === '\t')) index++
  const width = index < end ? breakWidth(source, index) : 0
  return width > 0 ? {start: from, end: index + width} : null
}

/** Where the text goes on after a line ending: behind indent and quote marks, as many of them as let the rest of the line follow. */
function lineStart(value: string, index: number, source: string, from: number, end: number): number {
  const skip = (at: number): number => {
    while (at < end && (source[at] === ' ' || source[at] === '\t')) at++
    return at
  }
  let start = skip(from)
  while (source[start] === '>' && start < end && !(value[index] === '>' && follows(value, index, source, start, end))) start = skip(start + 1)
  return start
}

/** Whether the value from `index` reads as the source from `from`, to the end of the line. */
function follows(value: string, index: number, source: string, from: number, end: number): boolean {
  while (index < value.length && breakWidth(value, index) === 0) {
    const step = unit(value, index, source, from, end)
    if (!step) return false
    index = step.index
    from = step.from
  }
  return index === value.length ? from === end : lineGap(source, from, end) !== null
}

/** The next run that reads as it stands, or the next escape or reference: where both texts go on after it. */
function unit(value: string, index: number, source: string, from: number, end: number): {index: number, from: number} | null {
  const character = source[from]
  if (from >= end || character === undefined) return null
  if (character === '\\' && from + 1 < end && value[index] === source[from + 1] && escapable.test(source[from + 1]!)) {
    return {index: index + 1, from: from + 2}
  }
  if (character === '&') {
    reference.lastIndex = from
    const match = reference.exec(source)
    const decoded = match && decode(match, value, index)
    if (match && decoded) return {index: index + decoded, from: from + match[0].length}
  }
  if (character === '\0' && value[index] === '\ufffd') return {index: index + 1, from: from + 1}
  if (character !== value[index]) return null
  special.lastIndex = from + 1
  const stop = Math.min(special.exec(source)?.index ?? end, end)
  let run = stop - from
  if (!value.startsWith(source.slice(from, stop), index)) {
    run = 1
    while (run < stop - from && source[from + run] === value[index + run]) run++
  }
  return {index: index + run, from: from + run}
}

/** How much of the value a character reference stands for, or 0. */
function decode([, hex, decimal, name]: RegExpExecArray, value: string, index: number): number {
  if (name !== undefined) {
    const decoded = decodeNamedCharacterReference(name)
    return decoded !== false && value.startsWith(decoded, index) ? decoded.length : 0
  }
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16)
  const actual = value.codePointAt(index)
  return actual === undefined || (actual !== code && actual !== 0xfffd) ? 0 : actual > 0xffff ? 2 : 1
}

/** Pushes the value of inline code whose node, ticks included, spans [start, end). */
export function pushCode(weaver: Weaver, value: string, source: string, start: number, end: number): void {
  let ticks = 0
  while (source[start + ticks] === '`') ticks++
  let from = start + ticks
  const until = end - ticks
  for (let index = 0; index < value.length; index++) {
    const character = value[index]!
    // Indent and quote marks at the start of a line, an escaped pipe in a table, the space that pads the ticks.
    while (from < until && source[from] !== character && !(breakWidth(source, from) > 0 && /\s/.test(character))) from++
    const width = Math.max(1, breakWidth(source, from))
    weaver.push(breakWidth(value, index) > 0 ? softBreak : clean(character), from, Math.min(from + width, until))
    if (character === '\r' && value[index + 1] === '\n') index++
    from += width
  }
}
