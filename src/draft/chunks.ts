// Where a text can be cut so that each piece parses alone as it does in the whole: a thin scanner over lines, not a parser.
import {nextBreak} from './position.js'
import {bulletAt} from './bullets.js'

/** A list item or footnote that may be open: lines indented by `offset` columns or more are in it. */
interface Item {
  readonly offset: number
  readonly ordered: boolean
  /** False where the line might be a paragraph's instead, so that what follows can't be judged by its indent. */
  certain: boolean
}

const marker = /(?:[-*+]|(\d{1,9})[.)])(?=[ \t]|$)/y
const fence = /`{3,}(?=[^`]*$)|~{3,}/y
const thematic = /(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/y
const heading = /#{1,6}(?:[ \t]|$)/y
const footnote = /\[\^[^\]\s\\]+\]:/y
const rawTag = /<(?:script|pre|style|textarea)(?=[ \t>]|$)/iy
const rawTagEnd = /<\/(?:script|pre|style|textarea)>/i
const stemEnd = /:[*_]*$/

const definition = /^\[([^[\]\\&^\s][^[\]\\&]*)\]: [^\s<>()\\"'`]+(?: "[^"\\]*")?$/

/** The label of the link definition that a line surely is, or null. */
export function definedLabel(line: string): string | null {
  const label = line.length < 2_000 ? definition.exec(line)?.[1] : undefined
  return label !== undefined && label.length < 900 ? label : null
}

/** Whether a list can belong to the paragraph of which this is the source: it ends with a colon, emphasis apart. */
export const endsAsStem = (source: string): boolean => stemEnd.test(source.slice(-80).trimEnd())

/**
 * Offsets at which chunks start, ascending from 0; none for an empty text. A cut is made only before a line without indent that follows
 * a blank one, where no container can be open, or between link definitions; where that isn't certain, there is no further cut. Linear.
 */
export function cut(text: string): number[] {
  if (text === '') return []
  const starts = [0]
  const returns = text.includes('\r')
  let from = frontMatterEnd(text)
  if (from > 0 && from < text.length) starts.push(from)
  else if (from === 0 && text.charCodeAt(0) === 0xfeff) from = 1
  let fenced = ''
  let htmlEnd: string | RegExp | null = null
  // Since a line that began with `<`, up to the next blank line: what looks like Markdown may be HTML.
  let perhapsHtml = false
  let item: Item | null = null
  let listed = false
  let blank = true
  let emptyMarker = false
  let first = true
  // The line before is a link definition and the first of its chunk.
  let defined = false
  // End of the last line that wasn't blank.
  let lastEnd = 0
  let lastIndent = 0

  for (let start = from, end: number; start < text.length; start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)) {
    end = nextBreak(text, start, returns)
    let inner = start, indent = 0
    for (; inner < end; inner++) {
      const code = text.charCodeAt(inner)
      if (code === 32) indent++
      else if (code === 9) indent += 4 - indent % 4
      else break
    }
    if (fenced !== '') {
      if (indent < 4 && inner < end && closesFence(text, inner, end, fenced)) fenced = ''
      blank = false
      lastEnd = end
      continue
    }
    if (htmlEnd !== null) {
      if (ends(text.slice(inner, end), htmlEnd)) htmlEnd = null
      blank = false
      lastEnd = end
      continue
    }
    if (inner === end) {
      // An item may begin with one blank line at most.
      if (emptyMarker && item) item.certain = false
      emptyMarker = false
      blank = true
      perhapsHtml = false
      continue
    }
    const code = text.charCodeAt(inner)
    const mayMark = marks(code)
    const afterBlank = blank
    // After indented code micromark takes some markers for text, as it would after a paragraph.
    const afterCode = lastIndent > 3
    let fresh = first && indent === 0
    blank = false
    if (afterBlank && indent === 0) {
      const marked = mayMark && (bulletAt(text, inner, end) > 0 || matches(marker, text, inner, end) !== null)
      const continues = marked && (listed || afterCode || endsAsStem(lineTail(text, lastEnd)))
      if (!continues && code !== 0xfeff) {
        if (!first) starts.push(start)
        item = null
        listed = false
        fresh = true
      }
    } else if (defined && indent === 0 && code === 91) {
      starts.push(start)
      fresh = true
    }
    defined = fresh && code === 91 && definedLabel(text.slice(start, end)) !== null
    first = false
    lastEnd = end
    lastIndent = indent
    if (mayMark && bulletAt(text, inner, end) > 0) listed = true
    emptyMarker = false
    // Most lines of prose: nothing that could begin anything.
    if (!mayMark && code > 62 && code !== 91 && code !== 95 && code !== 96 && code !== 126) {
      if (item && indent < item.offset) {
        if (afterBlank) item = null
        else item.certain = false
      }
      continue
    }
    const inItem: boolean = item !== null && indent >= item.offset
    const sure: boolean = item === null || item.certain
    if (inItem && sure) continue
    if (indent > 3) continue
    const line = text.slice(inner, end)
    const opensFence = (code === 96 || code === 126) && matches(fence, line, 0, line.length)
    const html = code === 60 ? htmlStart(line) : null
    if (opensFence || html) {
      // Inside the item it ends with the item, outside it runs on: without knowing, no cut is safe.
      if (perhapsHtml || (!sure && indent > 0)) return starts
      item = null
      if (opensFence) fenced = opensFence[0]
      else if (html && !ends(line, html)) htmlEnd = html
      continue
    }
    if (inItem) continue
    if (code === 60) perhapsHtml = true
    if (mayMark || code === 95) {
      if (matches(thematic, line.trimEnd(), 0, line.trimEnd().length)) {
        if (mayMark) listed = true
        item = null
        continue
      }
      const found = matches(marker, line, 0, line.length)
      if (found) {
        const content = contentOffset(line, indent, found[0].length)
        const ordered = found[1] !== undefined
        const interrupts = !content.empty && (!ordered || Number(found[1]) === 1)
        const next: boolean = item !== null && item.certain && item.ordered === ordered
        item = {offset: content.offset, ordered, certain: !perhapsHtml && ((afterBlank && !afterCode) || interrupts || next)}
        listed = true
        emptyMarker = content.empty
        continue
      }
    }
    if (code === 91 && matches(footnote, line, 0, line.length)) {
      item = {offset: 4, ordered: false, certain: afterBlank && !perhapsHtml}
      continue
    }
    if (item) {
      if (afterBlank || code === 62 || (code === 35 && matches(heading, line, 0, line.length))) item = null
      else item.certain = false
    }
  }
  return starts
}

/** The last characters of the line that ends at `end`, without the white space after them. */
function lineTail(text: string, end: number): string {
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--
  return text.slice(Math.max(0, end - 80), end)
}

/** Whether a line that begins with this character could be an item of a list or begin with a bullet. */
const marks = (code: number): boolean => code === 45 || code === 42 || code === 43 || (code >= 48 && code <= 57) || code > 127

function matches(pattern: RegExp, text: string, from: number, to: number): RegExpExecArray | null {
  pattern.lastIndex = 0
  return pattern.exec(from === 0 && to === text.length ? text : text.slice(from, to))
}

/** Column at which an item's content begins, by CommonMark's rule for markers followed by up to four spaces. */
function contentOffset(line: string, indent: number, width: number): {offset: number, empty: boolean} {
  let column = indent + width
  let index = width
  for (; index < line.length && (line[index] === ' ' || line[index] === '\t'); index++) {
    column += line[index] === '\t' ? 4 - column % 4 : 1
  }
  const empty = index === line.length
  const gap = column - indent - width
  return {offset: empty || gap > 4 ? indent + width + 1 : column, empty}
}

function closesFence(text: string, from: number, to: number, opening: string): boolean {
  let index = from
  while (index < to && text[index] === opening[0]) index++
  if (index - from < opening.length) return false
  while (index < to && (text[index] === ' ' || text[index] === '\t')) index++
  return index === to
}

/** What a line must hold to end the HTML block that this line starts; null when it starts none, or one that ends at a blank line. */
function htmlStart(line: string): string | RegExp | null {
  if (line.startsWith('<!--')) return '-->'
  if (line.startsWith('<?')) return '?>'
  if (line.startsWith('<![CDATA[')) return ']]>'
  if (/^<![A-Za-z]/.test(line)) return '>'
  return matches(rawTag, line, 0, line.length) && rawTagEnd
}

const ends = (line: string, end: string | RegExp): boolean => typeof end === 'string' ? line.includes(end) : end.test(line)

const frontMatterOpening = /^\ufeff?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/
const frontMatterClosings: Readonly<Record<string, RegExp>> = {'---': /(?:^|\r\n|\n|\r)---[ \t]*(?=\r|\n|$)/, '+++': /(?:^|\r\n|\n|\r)\+{3}[ \t]*(?=\r|\n|$)/}

/** Where the text goes on after front matter in YAML or TOML (blank lines taken along), or 0. */
export function frontMatterEnd(text: string): number {
  const [whole, fence = ''] = frontMatterOpening.exec(text) ?? []
  if (whole === undefined) return 0
  const opening = whole.length
  const closing = frontMatterClosings[fence]?.exec(text.slice(opening))
  if (!closing) return 0
  let index = opening + closing.index + closing[0].length
  let end = index
  for (; index < text.length; index++) {
    const character = text[index]
    if (character === '\n' || character === '\r') end = index + 1
    else if (character !== ' ' && character !== '\t') break
  }
  return index === text.length ? index : end
}
