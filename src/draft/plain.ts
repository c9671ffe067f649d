// Reads without remark what most chunks of a strategy are: a paragraph, a heading, a simple list, table or quote, a note. Whatever could
// be read in another way is left to remark; a differential test holds the two together.
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import {prose, topLevel, verbatim, type Surroundings} from './blocks.js'
import {splitBullets, unbulleted} from './bullets.js'
import {definedLabel, endsAsStem, frontMatterEnd} from './chunks.js'
import type {Block, Span} from './draft.js'
import {readInline} from './inline.js'
import type {Reading} from './markdown.js'
import {nextBreak} from './position.js'
import {createWeaver, type Mapped} from './text.js'

/** Longer chunks may be what isn't tame. */
const longest = 50_000

const headingMark = /^#{1,6} (?=[^\s#])/
const noteMark = /^\[\^([^[\]\s\\&]+)\]: (?=\S)/
const delimiterRow = /^\|(?: *:?-+:? *\|)+$/
const marker = /([-*+]|(\d{1,9})[.)]) (?=\S)/y
const markerLike = /(?:[-+*]|\d{1,9}[.)])(?=\s|$)/y

/** The chunk's blocks, or null when it may hold more than this reader knows. Parameters as in `readMarkdown`. */
export function readPlain(text: string, start: boolean, foreign: readonly string[]): Reading | null {
  if (start && (text[0] === '-' || text[0] === '+') && frontMatterEnd(text) === text.length) return reading([verbatim('code', {start: 0, end: text.length}, text, topLevel)])
  if (/^[ \t\r\n]*$/.test(text)) return reading([])
  if (text.length > longest || (start && text.charCodeAt(0) === 0xfeff)) return null
  const lines = splitLines(text)
  const first = lines[0]
  if (!first || first.start > 0 || first.end === 0) return null
  const defined = new Set(foreign)
  switch (text[0]) {
    case '#': return headingChunk(text, lines, defined)
    case '[': return noteChunk(text, lines, defined) ?? definitionChunk(text, lines) ?? proseChunk(text, lines, defined)
    case '|': return tableChunk(text, lines, defined)
    case '>': return quoteChunk(text, lines, defined)
    case '<': return commentChunk(text, lines)
    case '`': return codeChunk(text, lines) ?? proseChunk(text, lines, defined)
    default: return proseChunk(text, lines, defined)
  }
}

const reading = (blocks: readonly Block[], defines: readonly string[] = [], comments: readonly Span[] = []): Reading => ({blocks, defines, comments})

/** Lines without their endings; those that are blank at the end of the chunk left out. */
function splitLines(text: string): Span[] {
  const lines: Span[] = []
  const returns = text.includes('\r')
  let used = 0
  for (let start = 0; start < text.length;) {
    const end = nextBreak(text, start, returns)
    lines.push({start, end})
    if (!isBlank(text, start, end)) used = lines.length
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
  }
  lines.length = used
  return lines
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (text[index] !== ' ' && text[index] !== '\t') return false
  return true
}

/** Whether the line surely goes on or begins a paragraph, and ends without a hard break. */
function isProse(text: string, start: number, end: number): boolean {
  const last = text[end - 1]
  if (start >= end || last === ' ' || last === '\t' || last === '\\') return false
  const code = text.charCodeAt(start)
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return true
  const next = text[start + 1]
  switch (text[start]) {
    case '*':
    case '_': return /[\p{L}\p{N}]/u.test((next === text[start] ? text[start + 2] : next) ?? ' ')
    case '`': return next !== '`'
    case '\\': return next !== undefined && /[!-/:-@[-`{-~]/.test(next)
    case '#': case '>': case '-': case '+': case '=': case ':': case '|': case '~': case '<': case ' ': case '\t': case '\0': case '\ufeff':
      return false
  }
  markerLike.lastIndex = start
  return !markerLike.test(text)
}

interface Run {
  readonly raw: Mapped
  readonly bold: boolean
}

function inlineRun(text: string, start: number, end: number, defined: ReadonlySet<string>): Run | null {
  const weaver = createWeaver()
  const read = readInline(text, start, end, defined, weaver)
  return read && {raw: weaver.done(), bold: read.bold}
}

/** The paragraph that [start, end) is. `company`: see `splitBullets`. */
function paragraph(text: string, start: number, end: number, defined: ReadonlySet<string>, around: Surroundings, company: boolean): Block | null {
  const run = inlineRun(text, start, end, defined)
  return run && !splitBullets(run.raw, company) ? prose('paragraph', {start, end}, run.raw, around, {bold: run.bold}) : null
}

function headingChunk(text: string, [line, ...more]: readonly Span[], defined: ReadonlySet<string>): Reading | null {
  const mark = headingMark.exec(text)?.[0].length
  if (mark === undefined || !line || more.length > 0 || /[ \t#\\]/.test(text[line.end - 1]!)) return null
  const run = inlineRun(text, mark, line.end, defined)
  return run && reading([prose('heading', line, run.raw, topLevel, {level: mark - 1})])
}

function noteChunk(text: string, [line, ...more]: readonly Span[], defined: ReadonlySet<string>): Reading | null {
  const mark = noteMark.exec(text)
  if (!mark || !line || more.length > 0) return null
  const start = mark[0].length
  if (!isProse(text, start, line.end) || text[start] === '[') return null
  const block = paragraph(text, start, line.end, defined, {...topLevel, footnote: mark[1]!}, false)
  return block && reading([block], ['^' + normalizeIdentifier(mark[1]!)])
}

function definitionChunk(text: string, lines: readonly Span[]): Reading | null {
  const names: string[] = []
  for (const {start, end} of lines) {
    const label = definedLabel(text.slice(start, end))
    if (label === null) return null
    names.push(normalizeIdentifier(label))
  }
  return reading([], names)
}

function commentChunk(text: string, lines: readonly Span[]): Reading | null {
  const span = {start: 0, end: lines[lines.length - 1]!.end}
  if (!text.startsWith('<!--') || text.indexOf('-->', 2) + 3 !== span.end) return null
  return reading([verbatim('comment', span, text, topLevel)], [], [span])
}

function codeChunk(text: string, lines: readonly Span[]): Reading | null {
  const fence = /^`{3,}(?=[^`\r\n]*(?:[\r\n]|$))/.exec(text)?.[0]
  if (fence === undefined) return null
  const closing = lines.findIndex(({start}, index) => index > 0 && text.slice(start).trimStart().startsWith(fence))
  const last = lines.length - 1
  if (closing !== last || text.slice(lines[last]!.start, lines[last]!.end) !== fence) return null
  return reading([verbatim('code', {start: 0, end: lines[last]!.end}, text, topLevel)])
}

function tableChunk(text: string, lines: readonly Span[], defined: ReadonlySet<string>): Reading | null {
  const second = lines[1]
  if (!second || /[\\`\t]/.test(text) || !delimiterRow.test(text.slice(second.start, second.end))) return null
  const columns = text.slice(second.start, second.end).split('|').length - 2
  const blocks: Block[] = []
  const headers: string[] = []
  for (const [number, line] of lines.entries()) {
    if (number === 1) continue
    const row = Math.max(0, number - 1)
    if (text[line.start] !== '|' || text[line.end - 1] !== '|' || line.end - line.start < 2) return null
    let column = 0
    for (let start = line.start, bar: number; start < line.end - 1; start = bar, column++) {
      bar = text.indexOf('|', start + 1)
      const end = bar === line.end - 1 ? line.end : bar
      let from = start + 1, to = bar
      while (from < to && text[from] === ' ') from++
      while (to > from && text[to - 1] === ' ') to--
      const run = inlineRun(text, from, to, defined)
      if (!run) return null
      const place = {table: 0, row, column, header: headers[column] ?? ''}
      const block = prose('cell', {start, end}, unbulleted(run.raw), topLevel, {cell: place})
      if (row === 0) headers.push(block.text)
      blocks.push(row === 0 ? {...block, cell: {...place, header: block.text}} : block)
    }
    if (column !== columns) return null
  }
  return reading(blocks)
}

function quoteChunk(text: string, lines: readonly Span[], defined: ReadonlySet<string>): Reading | null {
  const blocks: Block[] = []
  let open = false, stem = false
  for (const {start, end} of lines) {
    if (text[start] !== '>') return null
    if (isBlank(text, start + 1, end)) {
      open = false
      continue
    }
    if (open || text[start + 1] !== ' ' || !isProse(text, start + 2, end)) return null
    const block = paragraph(text, start + 2, end, defined, {...topLevel, quote: 1}, stem)
    if (!block) return null
    blocks.push(block)
    open = true
    stem = endsAsStem(text.slice(start + 2, end))
  }
  return reading(blocks)
}

/** A list that is open: column of its markers and of what they hold, the item it is at, and the block that an inner list would continue. */
interface Level {
  readonly indent: number
  readonly kind: string
  readonly stem: number
  offset: number
  index: number
  own: number
  inner: number
}

/** A paragraph, a list, or a paragraph with the list that follows it. */
function proseChunk(text: string, lines: readonly Span[], defined: ReadonlySet<string>): Reading | null {
  const blocks: Block[] = []
  let next = 0
  while (next < lines.length && isProse(text, lines[next]!.start, lines[next]!.end)) next++
  let stem = -1
  if (next > 0) {
    const end = lines[next - 1]!.end
    const block = paragraph(text, 0, end, defined, topLevel, false)
    if (!block) return null
    blocks.push(block)
    if (endsAsStem(text.slice(0, end))) stem = 0
  }
  return next === lines.length || listLines(text, lines.slice(next), defined, stem, next > 0, blocks) ? reading(blocks) : null
}

/** Adds the items that the lines are. `after` says that a paragraph stands right before. False when they may be anything else. */
function listLines(text: string, lines: readonly Span[], defined: ReadonlySet<string>, stem: number, after: boolean, blocks: Block[]): boolean {
  const levels: Level[] = []
  let blank = !after
  for (const {start: lineStart, end} of lines) {
    if (isBlank(text, lineStart, end)) {
      blank = true
      continue
    }
    let start = lineStart
    while (text[start] === ' ') start++
    const indent = start - lineStart
    marker.lastIndex = start
    const found = marker.exec(text)
    if (found) {
      const kind = found[0].trimEnd().slice(-1)
      while (levels.length > 0 && indent < levels[levels.length - 1]!.indent) levels.pop()
      let top = levels[levels.length - 1]
      const offset = indent + found[0].length
      if (top?.indent === indent) {
        if (top.kind !== kind) return false
        top.index++
        top.offset = offset
      } else {
        if (indent !== (top?.offset ?? 0)) return false
        if (found[2] !== undefined && Number(found[2]) !== 1 && !blank) return false
        top = {indent, kind, stem: top ? top.inner : stem, offset, index: 0, own: -1, inner: -1}
        levels.push(top)
      }
      top.own = blocks.length
      start += found[0].length
      if (start >= end || text[start] === '[') return false
    } else {
      while (levels.length > 0 && indent < levels[levels.length - 1]!.offset) levels.pop()
      if (!blank || indent === 0 || levels[levels.length - 1]?.offset !== indent) return false
    }
    const level = levels[levels.length - 1]!
    if (!isProse(text, start, end)) return false
    const list = {depth: levels.length, ordered: level.kind === '.' || level.kind === ')', index: level.index, stem: level.stem}
    // A dash after a dash is left to remark: whether it is a bullet depends on the paragraphs around it.
    const block = paragraph(text, start, end, defined, {...topLevel, list}, true)
    if (!block) return false
    level.inner = endsAsStem(text.slice(start, end)) ? blocks.length : level.own
    blocks.push(block)
    blank = false
  }
  return true
}
