import type {Place} from '../../draft/draft.js'
import {checkOf} from '../shared/checks.js'
import {placeFor, placeIn} from '../shared/places.js'
import {countWords} from '../shared/wording.js'
import {defineRule, type Reading} from '../rule.js'

/** A shorter first paragraph is a date, an address or a line of the title page. */
const fewestWords = 8

export default defineRule({
  id: 'why-first',
  pack: 'purpose',
  summary: 'Warn when a draft opens with its history, structure or duties and says why it exists only later',
  severity: 'warning',
  weight: 92,
  guidance: ['WHY-01'],
  * fold(reading) {
    const check = checkOf(reading, 'why-first')
    const purpose = check && reading.evidence[check.evidence[0] ?? -1]
    if (!check || !purpose || (check.answer !== 'no' && check.answer !== 'partly')) return
    const opening = openingOf(reading)
    if (!opening) return
    yield {
      message: `${opensWith(opening.text)}: say first what will change for people`,
      at: opening.at,
      weight: check.answer === 'no' ? 92 : 78,
      related: check.answer === 'no' ? [] : [{message: 'Purpose is first said here', at: {chunk: purpose.chunk, ...purpose.span}}]
    }
  }
})

/** The first sentence of the first paragraph of prose; where there is none, the title. */
function openingOf({draft}: Reading): {readonly at: Place, readonly text: string} | null {
  for (const [chunk, {blocks}] of draft.chunks.entries()) {
    for (const block of blocks) {
      const sentence = block.sentences[0]
      if (!sentence || block.kind !== 'paragraph' || block.level > 0 || block.quote > 0 || block.list || block.footnote !== null) continue
      if (countWords(block.text) < fewestWords || /^(?:table of )?contents\b/i.test(block.text)) continue
      return {at: placeIn(chunk, block, sentence.start, sentence.end), text: block.text.slice(sentence.start, sentence.end)}
    }
  }
  const at = placeFor(draft, [])
  return at && {at, text: ''}
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/\b(?:duty|duties|statutory|required (?:to|by)|Act (?:19|20)\d\d|legislation)\b/i, 'Opens with duties'],
  [/\b(?:was|were|has been|have been) (?:first )?(?:introduced|established|set up|created|formed|founded|launched|published|refreshed|approved)\b|\bsince (?:19|20)\d\d\b/i, 'Opens with history'],
  [/^(?:the (?:purpose|aim) of )?this (?:\p{L}+ ){0,4}(?:document|strategy|plan|report|paper|framework|narrative)\b/iu, 'Opens with the document itself'],
  [/\b(?:consists? of|made up of|comprises?|comprising|brings? together|committees?|governance|structures?|boards?)\b/i, 'Opens with structure'],
  [/\b(?:this|the) (?:document|strategy|plan|report|paper|framework|narrative)\b/i, 'Opens with the document itself']
]

const opensWith = (text: string): string => kinds.find(([pattern]) => pattern.test(text))?.[1] ?? 'Purpose comes late'
