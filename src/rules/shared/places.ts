// Where findings about a whole draft sit: on the words of the heading under which the missing text belongs.
import type {Address, Block, Draft, Place, Section} from '../../draft/draft.js'
import {at} from '../../draft/index.js'
import {lastUpTo} from './search.js'

export const blockAt = (draft: Draft, {chunk, block}: Address): Block | undefined => draft.chunks[chunk]?.blocks[block]

/** A stretch of a block's text, as a place in the draft. */
export function placeIn(chunk: number, block: Block, start = 0, end = block.text.length): Place {
  return {chunk, ...at(block, start, end)}
}

/** Titles of a team's own sections, as patterns for `placeFor`. */
export const ownTitles = (titles: readonly string[]): RegExp[] => titles.map(title => new RegExp(`^[\\d.\\s]*${title.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'i'))

/** The words at a place, without the marks of emphasis and links that a message has no use for. */
export const sourceAt = ({chunks}: Draft, {chunk, start, end}: Place): string => (chunks[chunk]?.text.slice(start, end) ?? '').replace(/[*_`[\]]+/g, '')

/** A heading further down than the third level speaks for a detail, not for the draft. */
const deepest = 3

/**
 * The words of the first and highest heading that one of `titles` fits, tried in their order; else of the draft's title; else of its first sentence.
 * Null for a draft without words.
 */
export function placeFor(draft: Draft, titles: readonly RegExp[]): Place | null {
  const headed = draft.sections.filter(section => section.heading !== null)
  const title = topmost(headed)
  const levels = [...new Set(headed.map(section => section.level))].sort((a, b) => a - b).slice(0, deepest)
  const rest = headed.filter(section => section !== title && levels.includes(section.level))
  for (const pattern of titles) {
    const fitting = topmost(rest.filter(section => pattern.test(section.title)))
    if (fitting) return headingPlace(draft, fitting)
  }
  return (title && headingPlace(draft, title)) ?? firstSentence(draft)
}

/** The first of the highest level. */
function topmost(headed: readonly Section[]): Section | undefined {
  let best: Section | undefined
  for (const section of headed) if (!best || section.level < best.level) best = section
  return best
}

function headingPlace(draft: Draft, {heading}: Section): Place | null {
  const block = heading && blockAt(draft, heading)
  return block && block.text !== '' ? placeIn(heading.chunk, block) : null
}

function firstSentence(draft: Draft): Place | null {
  for (const [chunk, {blocks}] of draft.chunks.entries()) {
    for (const block of blocks) {
      const sentence = block.sentences[0]
      if (sentence) return placeIn(chunk, block, sentence.start, sentence.end)
    }
  }
  return null
}

/** The innermost section at an address, by binary search: sections stand in the order of their headings. */
export function sectionOf({sections}: Draft, {chunk, block}: Address): Section {
  const index = lastUpTo(sections, 0, ({heading}) => heading === null ? -1 : heading.chunk - chunk || heading.block - block)
  return sections[Math.max(0, index)] as Section
}
