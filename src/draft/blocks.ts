// Makes blocks out of mapped text: what every way of reading Markdown here ends with.
import {withoutAttributes} from './attributes.js'
import type {Block, BlockKind, CellPlace, ListPlace, Span} from './draft.js'
import {splitSentences} from './sentences.js'
import {tidy, type Mapped} from './text.js'

/** Where a block stands. */
export interface Surroundings {
  readonly quote: number
  readonly list: ListPlace | null
  readonly footnote: string | null
}

/** Not in a quote, a list or a footnote. */
export const topLevel: Surroundings = {quote: 0, list: null, footnote: null}

/** A block of prose from its untidied text. `bold`: the whole of it is one bold run. */
export function prose(
  kind: Exclude<BlockKind, 'code' | 'comment'>, span: Span, raw: Mapped, around: Surroundings,
  {level = 0, cell = null, bold = false}: {level?: number, cell?: CellPlace | null, bold?: boolean} = {}
): Block {
  const {text, segments} = tidy(withoutAttributes(raw))
  return {
    kind, span, text, segments, sentences: splitSentences(text),
    level: kind === 'paragraph' ? headingLevel(text, bold, around) : level,
    quote: around.quote, list: around.list, cell, footnote: around.footnote
  }
}

/** A block of code or HTML: its source as it stands, without the blank lines that one that isn't closed takes along. */
export function verbatim(kind: 'code' | 'comment', {start, end}: Span, source: string, around: Surroundings): Block {
  while (end > start && ' \t\r\n'.includes(source[end - 1]!)) end--
  return {
    kind, span: {start, end}, text: source.slice(start, end), segments: end > start ? [0, start, end] : [], sentences: [], level: 0,
    quote: around.quote, list: around.list, cell: null, footnote: around.footnote
  }
}

const caption = /^(?:table|figure|fig\.?|box|chart|source|note)s?(?:\s+[A-Z]?\d|\s*:|$)/i

/** 7 for a paragraph that serves as a heading: a short bold line, or a line of two to ten words in capitals. */
function headingLevel(text: string, bold: boolean, {quote, list, footnote}: Surroundings): 0 | 7 {
  if (quote > 0 || list || footnote !== null || text === '' || text.length > 150 || text.includes('\n') || caption.test(text)) return 0
  const words = text.split(' ').length
  if (bold) return words <= 12 && !/[.,;]$/.test(text) ? 7 : 0
  if (words < 2 || words > 10 || /[.,;:!?]$/.test(text) || /\p{Ll}/u.test(text)) return 0
  return (text.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= 2 ? 7 : 0
}

/** The same block in a text that begins `by` characters earlier. */
export function shift(block: Block, by: number): Block {
  if (by === 0) return block
  const segments = block.segments.map((value, index) => index % 3 === 0 ? value : value + by)
  return {...block, span: {start: block.span.start + by, end: block.span.end + by}, segments}
}
