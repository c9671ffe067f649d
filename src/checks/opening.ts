// The opening of a draft: the prose that a reader meets first.
import type {Address, Draft} from '../draft/index.js'

/** Sections that stand before the text proper and say nothing of it. */
const before = /^(?:acknowledge?ments?|contents|table of contents|foreword by|version control|document control|glossary|thanks|about this (?:document|summary))\b/i
/** Words of prose that make the opening, or this share of the draft where that is less. */
const openingWords = 260, openingShare = 0.4

export interface Opening {
  /** The draft has prose at the place, before the opening ends. */
  contains(place: Address): boolean
  /** How many words of prose stand before the block, front pages left out; Infinity for a block that is no prose of the text proper. */
  wordsBefore(place: Address): number
}

/** Finds the opening: front pages (acknowledgements, contents) left out, cover lines of a few words too. */
export function findOpening(draft: Draft): Opening {
  const skipped = draft.sections.filter(section => before.test(section.title))
  const isSkipped = (chunk: number, block: number): boolean => skipped.some(({from, to}) =>
    (chunk > from.chunk || (chunk === from.chunk && block >= from.block)) && (chunk < to.chunk || (chunk === to.chunk && block < to.block)))
  const most = Math.min(openingWords, Math.max(60, draft.words * openingShare))
  const counts = new Map<string, number>()
  let words = 0, last = 0
  outer: for (const [chunk, {blocks}] of draft.chunks.entries()) {
    for (const [index, block] of blocks.entries()) {
      if (block.kind !== 'paragraph' || block.level > 0 || isSkipped(chunk, index)) continue
      counts.set(`${chunk}.${index}`, words)
      last = chunk
      words += block.text.split(/\s+/).length
      // What comes after the opening is asked for only as "how far on": four times its length is enough to tell.
      if (words > most * 4) break outer
    }
  }
  const wordsBefore = ({chunk, block}: Address): number => (chunk <= last ? counts.get(`${chunk}.${block}`) : undefined) ?? Infinity
  return {wordsBefore, contains: place => wordsBefore(place) < most}
}
