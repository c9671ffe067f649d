import type {Address, Block, Section} from '../../draft/draft.js'
import {nearby} from '../shared/nearby.js'
import {isOurs} from '../shared/passages.js'
import {placeIn} from '../shared/places.js'
import {countWords} from '../shared/wording.js'
import {defineRule, type Reading} from '../rule.js'

/** Headings that promise the reason. */
const promised = /^(?:\d+[.\d]*\s+)?(?:(?:the|our|its|their|shared|a) )*(?:purpose|mission|why|rationale|case for change|reasons? for)\b(?! of (?:the )?(?:meeting|board|group|committee|report))/i
/** What gives a reason. */
const reasons = new Set(['purpose', 'case-for-change', 'outcome', 'inequalities'])
/** What speaks of the document or of those who make it, and not of the people it is for. */
const ofItself = /\b(?:this|the|our|its) (?:\p{L}+ ){0,2}(?:document|strategy|plan|framework|report|paper|narrative|section|chapter|partnership|board|committee|programme)\b|^\W*to (?:set out|describe|provide|outline|explain)\b|\b(?:sets?|setting) out\b/iu
/** Shorter, there is nothing to judge: it is a caption, or empty. */
const fewestWords = 12, mostFindings = 2

export default defineRule({
  id: 'section-without-why',
  pack: 'purpose',
  summary: 'Warn when a section about purpose says what the document is and not what should change for people',
  severity: 'warning',
  weight: 77,
  fault: 'purpose',
  guidance: ['WHY-01'],
  * fold(reading) {
    let left = mostFindings
    // Where no purpose is found at all, that is one fault and another rule's.
    if (nearby(reading).of('purpose').length === 0) return
    for (const section of reading.draft.sections) {
      if (left === 0) return
      if (section.level === 0 || section.title === reading.draft.title || !promised.test(section.title)) continue
      const prose = proseOf(reading, section)
      const first = prose[0]
      if (!first || prose.reduce((sum, {block}) => sum + countWords(block.text), 0) < fewestWords || prose.some(({address}) => givesReason(reading, address)) || !prose.some(({block}) => ofItself.test(block.text))) continue
      const {start, end} = first.block.sentences[0] ?? {start: 0, end: first.block.text.length}
      left--
      yield {message: 'This says what the document is: say first what should change for people', at: placeIn(first.address.chunk, first.block, start, end)}
    }
  }
})

interface Prose {
  readonly address: Address
  readonly block: Block
}

/** The author's own paragraphs and items under a heading, those of its subsections among them. */
function proseOf({draft}: Reading, section: Section): Prose[] {
  const found: Prose[] = []
  const {from, to} = section
  for (let chunk = from.chunk; chunk <= to.chunk && chunk < draft.chunks.length; chunk++) {
    for (const [index, block] of (draft.chunks[chunk]?.blocks ?? []).entries()) {
      if ((chunk === from.chunk && index < from.block) || (chunk === to.chunk && index >= to.block)) continue
      if (block.kind === 'paragraph' && isOurs(block, section)) found.push({address: {chunk, block: index}, block})
    }
  }
  return found
}

const givesReason = (reading: Reading, address: Address): boolean => nearby(reading).inBlock(address).some(({concept}) => reasons.has(concept))
