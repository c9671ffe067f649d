import type {Chunk, Draft} from '../../draft/draft.js'
import type {Evidence} from '../../evidence/evidence.js'
import {answerOf} from '../shared/checks.js'
import {company, nearby, overlap, type Nearby} from '../shared/nearby.js'
import {blockAt, placeIn} from '../shared/places.js'
import {defineRule, type Finding} from '../rule.js'

const mostFindings = 3
const who = /\b(?:(?:our|all|other|key|wider|local|system|external|various|relevant|many|multiple|strategic|delivery|health and care|place|and|the)\s+)*(?:partner(?:s|\s+(?:organisations?|agencies))|stakeholders|agencies|organisations|(?:the\s+)?(?:wider\s+)?system)\b/i
/** What makes it matter who they are: something is promised, decided, paid for or owed. */
const stakes: Readonly<Record<string, number>> = {commitment: 4, governance: 2, finance: 2, 'data-sharing': 2, 'accountable-commitment': 2, relationships: 1, workforce: 1}
const doing = /\b(?:work(?:s|ing)? (?:closely |together |in partnership )?with|agree[sd]?|commit(?:s|ted)?|deliver(?:s|ed)?|lead|fund|share[sd]?|represents? the|develop(?:ed)? (?:by|with)|accountable|responsible)\b/i
const tellingFrom = 3

export default defineRule({
  id: 'anonymous-partners',
  pack: 'partners',
  summary: 'Warn when partners promise, decide or deliver something and nobody says who they are',
  severity: 'warning',
  weight: 64,
  source: 'Partners named with their roles (guidance catalogue, PAR)',
  * fold(reading) {
    // Where no partner is named at all, that is one fault and another rule's.
    const answer = answerOf(reading, 'partners-named')
    if (answer === 'no') return
    const near = nearby(reading)
    const found = near.of('generic-partner').flatMap(one => judge(reading.draft, near, one))
    const most = answer === 'yes' ? 1 : mostFindings
    yield* found.sort((a, b) => b.weight - a.weight).slice(0, most)
  }
})

function judge(draft: Draft, near: Nearby, one: Evidence): (Finding & {readonly weight: number})[] {
  const block = blockAt(draft, one)
  if (!block || one.source === 'declared' || block.quote > 0 || block.level > 0 || block.footnote !== null) return []
  const chunk = draft.chunks[one.chunk] as Chunk
  const named = company(chunk, one.block).some(index => near.inBlock({chunk: one.chunk, block: index}).some(({concept}) => concept === 'named-partner' || concept === 'sector-partner'))
  if (named) return []
  const sentence = block.sentences.find(span => overlap(placeIn(one.chunk, block, span.start, span.end), one.span))
  if (!sentence) return []
  const text = block.text.slice(sentence.start, sentence.end)
  const inSentence = new Set(near.inBlock(one).filter(other => overlap(other.span, one.span)).map(other => other.concept))
  const telling = [...inSentence].reduce((sum, concept) => sum + (stakes[concept] ?? 0), doing.test(text) ? 2 : 0)
  if (telling < tellingFrom) return []
  const words = who.exec(text)
  const at = words ? placeIn(one.chunk, block, sentence.start + words.index, sentence.start + words.index + words[0].length) : placeIn(one.chunk, block, sentence.start, sentence.end)
  return [{message: 'Partners without names: say which organisations, and what each will do', at, weight: Math.min(70, 58 + telling)}]
}
