import type {Address, Block, Draft} from '../../draft/draft.js'
import {blockAt, placeIn} from '../shared/places.js'
import {quoted} from '../shared/wording.js'
import {defineRule, type Finding} from '../rule.js'

/** A longer last heading is a slogan or an address, not the name of a section. */
const mostWordsAtEnd = 8
/** A longer heading, or one with a full stop, is text in a heading's style, as numbered paragraphs of Word often are. */
const mostWords = 12

export default defineRule({
  id: 'empty-section',
  pack: 'structure',
  summary: 'Warn about a heading with nothing under it, and about text that a comment hides',
  severity: 'warning',
  weight: 46,
  guidance: [],
  * fold({draft}) {
    const {sections} = draft
    // What stands before the first paragraph is the title page.
    let begun = false
    for (const [index, {heading, level, from, title}] of sections.entries()) {
      const next = sections[index + 1]
      const empty = isBlank(draft, from, next?.heading ?? null)
      begun ||= !empty
      const block = heading && blockAt(draft, heading)
      if (!block || !begun || !empty || block.text === '' || level === 7 || (next && next.level > level)) continue
      if ((!next && title.split(' ').length > mostWordsAtEnd) || isText(title) || (next && isText(next.title))) continue
      yield {message: `Nothing under the heading ${quoted(title, 40)}: write the section or take it out`, at: placeIn(heading.chunk, block)}
    }
    for (const [chunk, {blocks}] of draft.chunks.entries()) for (const block of blocks) if (block.kind === 'comment') yield* hidden(chunk, block)
  }
})

const isText = (title: string): boolean => title.split(' ').length > mostWords || /[.;]$/.test(title)

/** What follows a comment that is never closed, and what follows one in its last line, is no text to Markdown. */
function* hidden(chunk: number, {text, span, quote, list}: Block): Generator<Finding> {
  if (!text.startsWith('<!--')) return
  let end = 0
  while (text.startsWith('<!--', end)) {
    const close = text.indexOf('-->', end)
    const next = text.indexOf('<!--', end + 4)
    // One that begins inside another shows that the other was meant to be over.
    if (close < 0 || (next >= 0 && next < close)) {
      yield {message: 'This comment isn’t closed and hides what follows: end it with “-->”', at: {chunk, start: span.start + end, end: span.start + end + 4}}
      return
    }
    end = close + 3
    while (text[end] === ' ' || text[end] === '\t') end++
  }
  if (end >= text.length || text[end] === '<') return
  const gap = {chunk, start: span.start + text.lastIndexOf('-->', end) + 3, end: span.start + end}
  yield {
    message: 'Text in the line of a comment is hidden with it: put it on a line of its own', at: {chunk, start: span.start + end, end: span.end},
    fixes: quote > 0 || list ? [] : [{title: 'Put the text on a line of its own', edits: [{at: gap, newText: '\n\n'}]}]
  }
}

/** Nothing but comments, rules and white space stands from one address up to a heading (to the end of the draft without one). */
function isBlank(draft: Draft, from: Address, heading: Address | null): boolean {
  const end = heading ?? {chunk: draft.chunks.length, block: 0}
  for (let {chunk, block} = from; chunk < end.chunk || (chunk === end.chunk && block < end.block);) {
    const {kind} = blockAt(draft, {chunk, block}) ?? {}
    if (kind !== undefined && kind !== 'comment') return false
    if (kind === undefined) { chunk++; block = 0 } else block++
  }
  // An image or raw HTML has no block of prose, yet it is something.
  return /^[\s*_-]*$/.test(draft.text.slice(offsetOf(draft, from), offsetOf(draft, end)).replace(/<!--[^]*?-->/g, ''))
}

function offsetOf(draft: Draft, {chunk, block}: Address): number {
  const base = draft.offsets[chunk] ?? draft.text.length
  const blocks = draft.chunks[chunk]?.blocks
  return base + (blocks?.[block]?.span.start ?? blocks?.at(-1)?.span.end ?? 0)
}
