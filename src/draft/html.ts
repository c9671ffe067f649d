// The words in a piece of HTML: what a converter makes of a table, or a paste from a web page or from Word.
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {pushLines} from './align.js'
import {prose, verbatim, type Surroundings} from './blocks.js'
import type {Block, Span} from './draft.js'
import {createWeaver, lineBreak, type Weaver} from './text.js'

/** Elements that a browser sets in the line. Any other begins a block, and ends the one before. */
const inline = new Set(('a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr').split(' '))
/** What they hold is not for reading. */
const unread = new Set(['script', 'style', 'template', 'head', 'title', 'textarea', 'pre', 'svg', 'math', 'select', 'object', 'noscript', 'xml'])
const tag = /<(\/?)([a-z][a-z0-9:-]*)(?=[\s/>])/iy
const reference = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{0,31}));/gi

/** Markup, and how many tables and cells were met. */
interface Place {
  level: number
  /** Of the lists that are open: how many items each has had. */
  readonly items: number[]
  table: number
  row: number
  column: number
  /** In a cell, text goes on over paragraphs. */
  cell: boolean
  readonly headers: string[]
}

/**
 * The blocks of prose in [start, end) of the source, and between them what has a picture or a comment; null where it has no words.
 * Paragraphs, headings, items of lists and the cells of tables are told apart. Linear.
 * @param tables how many tables stand before it
 */
export function htmlBlocks(source: string, {start, end}: Span, around: Surroundings, tables: number): {readonly blocks: Block[], readonly tables: number} | null {
  const blocks: Block[] = []
  const place: Place = {level: 0, items: [], table: tables - 1, row: -1, column: -1, cell: false, headers: []}
  let weaver = createWeaver()
  let from = -1, until = -1, gap = start
  const flush = (): void => {
    if (from >= 0) {
      const span = {start: from, end: until}
      gapBlock(gap, from)
      blocks.push(made(weaver, span, place, around))
      gap = until
    }
    weaver = createWeaver()
    from = until = -1
  }
  const gapBlock = (start: number, end: number): void => {
    if (/<img\b|<!--/i.test(source.slice(start, end))) blocks.push(verbatim('comment', {start: source.indexOf('<', start), end}, source, around))
  }
  const unclosed = new Set<string>()
  for (let at = start; at < end;) {
    if (source[at] !== '<') {
      const stop = textEnd(source, at, end)
      const words = source.slice(at, stop)
      if (words.trim() !== '') {
        if (from < 0) from = at + words.length - words.trimStart().length
        until = at + words.trimEnd().length
      }
      if (from >= 0) pushWords(weaver, source, Math.max(at, from), stop)
      at = stop
      continue
    }
    if (source.startsWith('<!', at) || source.startsWith('<?', at)) {
      const mark = source.startsWith('<!--', at) ? '-->' : '>'
      const close = source.indexOf(mark, at + 2)
      at = close < 0 || close >= end ? end : close + mark.length
      continue
    }
    tag.lastIndex = at
    const [, slash = '', written = ''] = tag.exec(source)!
    const name = written.toLowerCase()
    at = tagEnd(source, tag.lastIndex, end)
    if (unread.has(name) && slash === '' && !unclosed.has(name)) {
      const close = endTag(source, name, at, end)
      if (close < 0) unclosed.add(name)
      else at = close
    } else if (name === 'br') {
      if (from >= 0) weaver.push(lineBreak, at - 1, at)
    } else if (!inline.has(name) && !name.includes(':')) {
      if (place.cell && !/^t[dhr]$|^(?:table|thead|tbody|tfoot)$/.test(name)) {
        if (from >= 0) weaver.push(lineBreak, at - 1, at)
        continue
      }
      flush()
      move(place, name, slash === '')
    }
  }
  flush()
  if (!blocks.some(({kind}) => kind !== 'comment')) return null
  gapBlock(gap, end)
  return {blocks, tables: Math.max(tables, place.table + 1)}
}

/** The `<` of the next tag or comment, or the end. */
function textEnd(source: string, at: number, end: number): number {
  for (let next = source.indexOf('<', at); next >= 0 && next < end; next = source.indexOf('<', next + 1)) {
    if (source[next + 1] === '!' || source[next + 1] === '?') return next
    tag.lastIndex = next
    if (tag.test(source)) return next
  }
  return end
}

/** Behind the `>` that ends a tag: one in quotes doesn't. Where the quotes aren't closed, the first one does. */
function tagEnd(source: string, at: number, end: number): number {
  const first = source.indexOf('>', at)
  if (first < 0 || first >= end) return end
  let quote = ''
  for (let index = at; index < end; index++) {
    const character = source[index]!
    if (quote !== '') {
      if (character === quote) quote = ''
      // No value of ours is as long: it is a stray quote.
      else if (index - at > longestTag) return first + 1
    } else if (character === '"' || character === "'") quote = character
    else if (character === '>') return index + 1
  }
  return first + 1
}

const longestTag = 2_000

function endTag(source: string, name: string, at: number, end: number): number {
  const close = new RegExp(`</${name}\\s*>`, 'gi')
  close.lastIndex = at
  const found = close.exec(source)
  return found && found.index < end ? found.index + found[0].length : -1
}

function pushWords(weaver: Weaver, source: string, start: number, end: number): void {
  let from = start
  for (const match of source.slice(start, end).matchAll(reference)) {
    const at = start + match.index
    const decoded = decode(match)
    if (decoded === null) continue
    pushLines(weaver, source.slice(from, at), from)
    from = at + match[0].length
    weaver.push(decoded, at, from)
  }
  pushLines(weaver, source.slice(from, end), from)
}

function decode([, hex, decimal, name]: RegExpMatchArray): string | null {
  if (name !== undefined) return decodeNamedCharacterReference(name) || null
  const code = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16)
  return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' '
}

/** What a tag at which a block ends says of the next. */
function move(place: Place, name: string, opens: boolean): void {
  place.level = 0
  const heading = /^h([1-6])$/.exec(name)?.[1]
  if (heading !== undefined) place.level = opens ? Number(heading) : 0
  else if (name === 'ul' || name === 'ol') {
    if (opens) place.items.push(0)
    else place.items.pop()
  } else if (name === 'li' && opens) {
    if (place.items.length === 0) place.items.push(0)
    place.items[place.items.length - 1]!++
  } else if (name === 'table') {
    place.cell = false
    if (opens) {
      place.table++
      place.row = -1
      place.headers.length = 0
    }
  } else if (name === 'tr') {
    place.cell = false
    if (opens) place.row++
    place.column = -1
  } else if (name === 'td' || name === 'th') {
    place.cell = opens
    if (opens) place.column++
  }
}

function made(weaver: Weaver, span: Span, place: Place, around: Surroundings): Block {
  if (!place.cell) {
    const items = place.items.length
    const list = items > 0 ? {depth: (around.list?.depth ?? 0) + items, ordered: false, index: Math.max(0, place.items[items - 1]! - 1), stem: -1} : around.list
    return place.level > 0 ? prose('heading', span, weaver.done(), around, {level: place.level}) : prose('paragraph', span, weaver.done(), {...around, list})
  }
  const {column, headers} = place
  const at = {table: Math.max(0, place.table), row: Math.max(0, place.row), column: Math.max(0, column)}
  const block = prose('cell', span, weaver.done(), around, {cell: {...at, header: headers[column] ?? ''}})
  if (at.row > 0) return block
  headers[at.column] = block.text
  return {...block, cell: {...at, header: block.text}}
}
