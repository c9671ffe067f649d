import type {Address, Draft} from '../../draft/draft.js'
import {blockAt, placeIn} from '../shared/places.js'
import {quoted} from '../shared/wording.js'
import {defineRule} from '../rule.js'

/** A longer last heading is a slogan or an address, not the name of a section. */
const mostWordsAtEnd = 8

export default defineRule({
  id: 'empty-section',
  pack: 'structure',
  summary: 'Warn about a heading with nothing under it',
  severity: 'warning',
  weight: 46,
  source: 'house judgement',
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
      if (!next && title.split(' ').length > mostWordsAtEnd) continue
      yield {message: `Nothing under the heading ${quoted(title, 40)}: write the section or take it out`, at: placeIn(heading.chunk, block)}
    }
  }
})

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
