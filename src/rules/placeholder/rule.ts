import type {Span} from '../../draft/draft.js'
import {quoted} from '../shared/wording.js'
import {defineRule} from '../rule.js'

export default defineRule({
  id: 'placeholder',
  pack: 'plain-english',
  summary: 'Warn about unfinished text such as “TBC” or a blank left to be filled in',
  severity: 'warning',
  weight: 57,
  guidance: [],
  * perChunk({chunk, index, evidence}) {
    const rows = new Set<string>()
    for (const one of evidence) {
      if (one.concept !== 'placeholder' || one.source !== 'found') continue
      const cell = chunk.blocks[one.block]?.cell
      // A row with nothing but “TBC” is one gap.
      const row = cell && `${cell.table} ${cell.row}`
      if (row && rows.has(row)) continue
      if (row) rows.add(row)
      const span = wholeBlank(chunk.text, one.words[0] ?? one.span, one.span.end)
      yield {message: `Unfinished text ${quoted(chunk.text.slice(span.start, span.end), 30)}: fill it in or take it out`, at: {chunk: index, ...span}}
    }
  }
})

/** A blank in brackets ("[insert name]") up to its closing bracket. */
function wholeBlank(text: string, words: Span, end: number): Span {
  if (text.charAt(words.start) !== '[') return words
  const close = text.slice(words.end, end).indexOf(']')
  return close < 0 ? words : {start: words.start, end: words.end + close + 1}
}
