// Sentences that evidence an idea, with where they stand: what most rules about wording judge one by one.
import type {Block, Place, Section, Span} from '../../draft/draft.js'
import type {Evidence} from '../../evidence/evidence.js'
import type {Reading} from '../rule.js'
import {remembered} from './memory.js'
import {nearby} from './nearby.js'
import {blockAt, sectionOf} from './places.js'
import {insideQuotes} from './quotes.js'

export interface Passage {
  readonly one: Evidence
  readonly block: Block
  /** The sentence, in the block's text. */
  readonly sentence: Span
  readonly text: string
  readonly section: Section
}

/** Sections that tell of others, or of what others said: nothing there is the author's own to mend. */
const notOurs = /\b(?:(?:national|policy|legal|legislative|strategic|wider) (?:context|background|picture|policy|drivers)|what (?:people|residents|patients|carers|you|we) (?:have )?(?:told|heard|said)|(?:survey|consultation|engagement) (?:findings|results|responses|feedback)|stakeholder engagement|glossary|references|bibliography|further (?:reading|information)|find out more|contact|appendix|appendices)\b/i

/** The author's own sentences that evidence a concept, in the order of the text: no headings, quotations, footnotes, or sections about others; each sentence once. */
export function* passagesOf(reading: Reading, concept: string): Generator<Passage> {
  let last: Evidence | undefined
  for (const one of nearby(reading).of(concept)) {
    const block = blockAt(reading.draft, one), {sentence} = one
    if (!block || !sentence || (last && one.chunk === last.chunk && one.span.start === last.span.start)) continue
    const section = sectionOf(reading.draft, one)
    if (!isOurs(block, section) || insideQuotes(block, sentence.start + 1)) continue
    last = one
    yield {one, block, sentence, text: block.text.slice(sentence.start, sentence.end), section}
  }
}

const tellsOfOthers: (section: Section) => boolean = remembered((section: Section) => section.path.some(title => notOurs.test(title)))

/** Whether a block is the author's own statement: no heading, quotation, footnote or header of a table, and in no section about others. */
export const isOurs = (block: Block, section: Section): boolean =>
  block.level === 0 && block.quote === 0 && block.footnote === null && block.cell?.row !== 0 && !tellsOfOthers(section)

/** The words that made a piece of evidence, from the first to the last; the sentence where it is declared or rests on the whole. */
export function wordsOf({chunk, words, span}: Evidence): Place {
  if (words.length === 0) return {chunk, ...span}
  return {chunk, start: Math.min(...words.map(word => word.start)), end: Math.max(...words.map(word => word.end))}
}
