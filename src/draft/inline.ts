// The inline Markdown of ordinary prose, read without remark: bold and emphasis around plain words, links, references, notes, code.
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import {pushLines} from './align.js'
import {lineBreak, type Weaver} from './text.js'

const special = /[*_[\]<`~\\&\0]/g
const reference = /&(?:#|[A-Za-z][A-Za-z0-9]*;)/y
const destination = /\([^\s()<>\\`]+(?: "[^"\\<`\r\n]*")?\)/y
const labelled = /\[([^[\]\\<`\r\n]+)\]/y
const br = /<br ?\/?>/iy
const escapable = /[!-/:-@[-`{-~]/
const wordCharacter = /[\p{L}\p{N}]/u
const address = /www\.|:\/\/|@/i

/**
 * Pushes the text of a run of source without indents in it, and says whether the whole of it is one bold run. Null, with the weaver in
 * any state, when remark might read it in another way. `defined` names the definitions of other chunks.
 */
export function readInline(text: string, start: number, end: number, defined: ReadonlySet<string>, weaver: Weaver): {bold: boolean} | null {
  // What hasn't been pushed yet begins here.
  let from = start
  let index = start
  let bold = false
  const flush = (to: number): void => {
    if (to > from) pushLines(weaver, text.slice(from, to), from)
  }
  while (index < end) {
    const at = nextSpecial(text, index, end)
    if (at === end) break
    const character = text[at]!
    if (character === '&') {
      reference.lastIndex = at
      if (reference.test(text)) return null
      index = at + 1
      continue
    }
    if (character === '<' && /[\s\d=]/.test(text[at + 1] ?? 'a')) {
      index = at + 1
      continue
    }
    if (inAddress(text, start, at)) return null
    if (character === '<') {
      br.lastIndex = at
      const tag = br.exec(text)?.[0]
      if (tag === undefined) return null
      flush(at)
      index = from = at + tag.length
      weaver.push(lineBreak, at, from)
      continue
    }
    if (character === '\\') {
      const escaped = text[at + 1]
      if (escaped === undefined || at + 1 >= end || !escapable.test(escaped)) return null
      flush(at)
      index = from = at + 2
      weaver.push(escaped, at, from)
      continue
    }
    if (character === '*' || character === '_') {
      const span = emphasis(text, at, start, end)
      if (span === null) return null
      if (span.width === 0) {
        index = at + 1
        continue
      }
      flush(at)
      pushLines(weaver, text.slice(at + span.width, span.close), at + span.width)
      index = from = span.close + span.width
      bold ||= span.width === 2 && at === start && (from === end || text.slice(from, end).trim() === ':')
      continue
    }
    if (character === '`') {
      const close = text.indexOf('`', at + 1)
      if (close <= at + 1 || close >= end || text[close + 1] === '`') return null
      const code = text.slice(at + 1, close)
      if (/[\s\p{Cc}]/u.test(code[0]! + code[code.length - 1]!) || /[\r\n\v\f\u0085\u2028\u2029]/.test(code)) return null
      flush(at)
      weaver.push(code, at + 1, close)
      index = from = close + 1
      continue
    }
    if (character !== '[') return null
    const close = nextSpecial(text, at + 1, end)
    if (text[close] !== ']' || close === end || close === at + 1) return null
    const link = bracketed(text, at, close, end, defined)
    // The exclamation mark of an image may turn out to be an escaped one.
    if (link === null || link.start < from) return null
    index = link.end
    if (link.reads === 'as-is') continue
    flush(link.start)
    if (link.reads === 'text') pushLines(weaver, text.slice(at + 1, close), at + 1)
    from = link.end
  }
  flush(end)
  return {bold}
}

function nextSpecial(text: string, from: number, end: number): number {
  special.lastIndex = from
  const match = special.exec(text)
  return match && match.index < end ? match.index : end
}

/** Whether the word that goes on at `at` is an address: its marks are its own. */
function inAddress(text: string, start: number, at: number): boolean {
  let from = at
  while (from > start && !/\s/.test(text[from - 1]!)) {
    from--
    if (at - from > 300) return true
  }
  return at - from > 2 && address.test(text.slice(from, at))
}

const isGap = (character: string | undefined): boolean => character === ' ' || character === '\n' || character === '\r'

/** The run of emphasis that opens at `at`: width of its marks (0 where they are just characters) and where the closing ones stand. */
function emphasis(text: string, at: number, start: number, end: number): {width: number, close: number} | null {
  const mark = text[at]!
  let width = 1
  while (text[at + width] === mark) width++
  const before = at === start ? ' ' : text[at - 1]
  const after = at + width >= end ? ' ' : text[at + width]!
  const joins = wordCharacter.test(after)
  if (width === 1 && ((isGap(before) && isGap(after)) || (mark === '_' && joins && wordCharacter.test(before!)))) return {width: 0, close: at}
  if (width > 2 || !joins || !(isGap(before) || before === '(')) return null
  const close = nextSpecial(text, at + width, end)
  if (close === end || text[close] !== mark || (width === 2 && text[close + 1] !== mark) || text[close + width] === mark || close + width > end) return null
  const last = text[close - 1]!
  const next = close + width === end ? ' ' : text[close + width]
  const wordEnds = wordCharacter.test(last)
  const closes = isGap(next) ? wordEnds || '.,:;!?)%"’”'.includes(last) : wordEnds && '.,:;!?)'.includes(next!)
  return closes && !inAddress(text, at + width, close) ? {width, close} : null
}

/** What the brackets around [at + 1, close) are: read as their text, as nothing, or as they stand. */
function bracketed(
  text: string, at: number, close: number, end: number, defined: ReadonlySet<string>
): {reads: 'text' | 'nothing' | 'as-is', start: number, end: number} | null {
  const inner = text.slice(at + 1, close)
  const image = text[at - 1] === '!'
  const next = close + 1 < end ? text[close + 1] : ''
  if (next === ':' || address.test(inner)) return null
  if (inner.startsWith('^')) {
    return !image && next !== '(' && next !== '[' && !/\s/.test(inner) && defined.has('^' + normalizeIdentifier(inner.slice(1)))
      ? {reads: 'nothing', start: at, end: close + 1} : null
  }
  if (next === '(') {
    destination.lastIndex = close + 1
    const match = destination.exec(text)
    if (!match || close + 1 + match[0].length > end) return null
    return {reads: image ? 'nothing' : 'text', start: image ? at - 1 : at, end: close + 1 + match[0].length}
  }
  if (image) return null
  if (next === '[') {
    labelled.lastIndex = close + 1
    const match = labelled.exec(text)
    if (!match || close + 1 + match[0].length > end || !defined.has(normalizeIdentifier(match[1]!))) return null
    return {reads: 'text', start: at, end: close + 1 + match[0].length}
  }
  return {reads: defined.has(normalizeIdentifier(inner)) ? 'text' : 'as-is', start: at, end: close + 1}
}
