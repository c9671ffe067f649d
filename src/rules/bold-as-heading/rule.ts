import type {Address, Block, Draft} from '../../draft/draft.js'
import {blockAt, placeIn, sectionOf} from '../shared/places.js'
import {countWords, quoted} from '../shared/wording.js'
import {defineRule, type Edit} from '../rule.js'

/** The whole source of a paragraph that is one bold run: its marks, its words, a colon. */
const boldLine = /^(\*{2,3}|_{2,3})([^*_\r\n]+)\1(:?)$/
/** A bold line here is somebody's name or a contact. */
const signed = /\b(?:foreword|foreward|welcome|acknowledge?ments?|message from|introduction from|contacts?|contents)\b/i
/** Fewer words under it are the rest of a signature or of a title page. */
const fewestWords = 12
/** An address or a date of a title page. */
const cover = /^(?:\S+\.\S+|(?:\d{1,2}(?:st|nd|rd|th)? )?\p{L}+ (?:19|20)\d\d|version\b.*|draft\b.*)$/iu
const deepest = 6
const mostRelated = 20

interface BoldLine {
  readonly address: Address
  readonly block: Block
}

export default defineRule({
  id: 'bold-as-heading',
  pack: 'structure',
  summary: 'Point out lines in bold that stand where headings should',
  severity: 'info',
  weight: 18,
  guidance: ['PLN-08'],
  * fold({draft}) {
    const lines = boldLines(draft)
    const [first, ...others] = lines
    if (!first) return
    const count = others.length === 1 ? 'another bold line' : `${others.length} other bold lines`
    yield {
      message: others.length > 0 ? `${quoted(first.block.text, 32)} and ${count} stand for headings: make them headings` : `${quoted(first.block.text, 40)} is a bold line, not a heading: make it one`,
      at: placeIn(first.address.chunk, first.block),
      related: others.slice(0, mostRelated).map(({address, block}) => ({message: 'This one too', at: placeIn(address.chunk, block)})),
      fixes: [{title: others.length > 0 ? 'Make them headings' : 'Make it a heading', edits: lines.map(line => edit(draft, line))}]
    }
  }
})

/** Bold lines with a text of their own under them, or with another such line. */
function boldLines(draft: Draft): BoldLine[] {
  const found: BoldLine[] = []
  for (const {heading: address, level, from, path} of [...draft.sections].reverse()) {
    const block = level === 7 && address ? blockAt(draft, address) : undefined
    if (!address || !block || path.some(title => signed.test(title)) || cover.test(block.text) || !boldLine.test(sourceOf(draft, address, block))) continue
    const next = nextBlock(draft, from)
    if ((speaks(next) || (next !== undefined && next === found.at(-1)?.block)) && levelFor(draft, address) <= deepest) found.push({address, block})
  }
  return found.reverse()
}

/** What stands under a heading: sentences, the beginning of a list or a list. A short line is the rest of a signature, a table what a caption is for. */
function speaks(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph' || block.level > 0) return false
  return block.list !== null || block.text.endsWith(':') || (countWords(block.text) >= fewestWords && /[.!?][)”"’']?$/.test(block.text))
}

const nextBlock = (draft: Draft, from: Address): Block | undefined => blockAt(draft, from) ?? blockAt(draft, {chunk: from.chunk + 1, block: 0})

const sourceOf = (draft: Draft, {chunk}: Address, {span}: Block): string => draft.chunks[chunk]?.text.slice(span.start, span.end) ?? ''

/** One below the heading that it stands under. Where there is none, the first is the title. */
function levelFor(draft: Draft, address: Address): number {
  let section = sectionOf(draft, address)
  if (section === draft.sections[1] && draft.sections.every(({level}) => level % 7 === 0)) return 1
  while (section.level === 7 && section.parent >= 0) section = draft.sections[section.parent] ?? section
  return Math.max(1, section.level % 7) + 1
}

function edit(draft: Draft, {address, block}: BoldLine): Edit {
  const words = boldLine.exec(sourceOf(draft, address, block))?.[2] ?? block.text
  return {at: {chunk: address.chunk, ...block.span}, newText: `${'#'.repeat(levelFor(draft, address))} ${words.trim()}`}
}
