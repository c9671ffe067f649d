import type {Chunk, Draft, Place, Section, Span} from '../../draft/draft.js'
import type {Evidence} from '../../evidence/evidence.js'
import {answerOf, namesNobody} from '../shared/checks.js'
import {rememberedOfSentence} from '../shared/memory.js'
import {companies, nearby, type Nearby} from '../shared/nearby.js'
import {passagesOf, wordsOf} from '../shared/passages.js'
import {blockAt, placeIn, sourceAt} from '../shared/places.js'
import {insideQuotes} from '../shared/quotes.js'
import {defineRule, type Finding, type Reading} from '../rule.js'
import {enoughNames, listsMembers, namesIn} from './members.js'

const mostFindings = 3
/** Words for those that a list of members names; stakeholders and agencies may be anybody. */
const members = /\b(?:partners?|partner organi[sz]ations?|members)$/i
/** Partners without names, with what is said of them before the noun. */
const who = String.raw`(?:(?:our|all|other|key|wider|local|system|external|relevant|many|multiple|strategic|delivery|health and care|place|the|these|its|their|a (?:wide )?range of|partner)\s){0,6}`
  + String.raw`(?:partners?|partner organi[sz]ations?|stakeholders|agencies|organisations)\b`
/** What makes it matter who they are: they promise, agree, decide or deliver, or the draft rests on them. */
const telling: readonly (readonly [RegExp, number])[] = [
  // As the subject: not "with partners will …", and not what is done to them.
  [new RegExp(String.raw`(?<!\b(?:of|with|for|to|from|by|between|including|among|all)\s)\b(${who})(?:,?\s(?:across|in|from|within|each of)\s[^.;]{0,40}?)?\s(?:(?:will|shall|must)\s(?!be\b)|have (?:all |jointly )?(?:agreed|committed|signed)|(?:is|are) (?:all |fully |jointly )?(?:committed|responsible|accountable))`, 'i'), 8],
  [new RegExp(String.raw`\b(?:will|shall)\s(?:[^.;]{0,60}?\s)?(?:work|collaborate|engage|liaise|partner)\s(?:[^.;]{0,30}?\s)?(?:with|alongside)\s(${who})`, 'i'), 7],
  [new RegExp(String.raw`\b(?:agreed|developed|designed|written|produced|delivered|led|overseen|funded|owned|approved|endorsed)\s(?:[^.;]{0,20}?\s)?(?:by|with|through|between)\s(${who})`, 'i'), 6],
  [new RegExp(String.raw`\b(?:views|agreement|commitment|contribution|support)\s(?:of|from)\s(${who})`, 'i'), 6]
]

export default defineRule({
  id: 'anonymous-partners',
  pack: 'partners',
  summary: 'Warn when partners promise, decide or deliver something and nobody says who they are',
  severity: 'warning',
  weight: 64,
  guidance: ['PAR', 'PAR-17'],
  * fold(reading) {
    // Where no partner is named at all, that is one fault and another rule's.
    if (namesNobody(reading)) return
    const near = nearby(reading)
    const listed = listsMembers(reading)
    const found = near.of('generic-partner').flatMap(one => judge(reading.draft, near, one)).filter(({at}) => !listed || !members.test(sourceAt(reading.draft, at)))
    const most = answerOf(reading, 'partners-named') === 'yes' ? 1 : mostFindings
    yield* found.sort((a, b) => b.weight - a.weight).slice(0, most)
    if (!listed) yield* unnamedMembers(reading, near)
    yield* sectorsOnly(reading, near)
  }
})

/** A group whose members are thanked or decide, in a section that names hardly any of them: once a draft. */
function* unnamedMembers(reading: Reading, near: Nearby): Generator<Finding> {
  const named = new Set<Section>()
  for (const {one, section} of passagesOf(reading, 'unnamed-members')) {
    if (named.has(section) || namesIn(near, section) >= enoughNames) {
      named.add(section)
      continue
    }
    yield {message: 'A group without its members: say which organisations sit on it, and for what', at: wordsOf(one), weight: 66}
    return
  }
}

/** Partners that promise something as sectors, where nobody is named: the longest list of them, and only as information. */
function* sectorsOnly(reading: Reading, near: Nearby): Generator<Finding> {
  let longest: Place | null = null, most = 1
  for (const {one, block} of passagesOf(reading, 'sector-partner')) {
    const together = companies(reading.draft.chunks[one.chunk] as Chunk)[one.block] ?? [one.block]
    const concepts = new Set((block.cell ? together : [one.block]).flatMap(index => near.inBlock({chunk: one.chunk, block: index})).map(({concept}) => concept))
    if (!concepts.has('commitment') || concepts.has('named-partner') || near.mentionsIn(one).some(name => !name.self)) continue
    const at = wordsOf(one)
    const sectors = sourceAt(reading.draft, at).split(/,| and /).length
    if (sectors > most) [longest, most] = [at, sectors]
  }
  if (longest) yield {message: 'Partners named only as sectors: name the organisations, and what each will do', at: longest, weight: 56, hint: true}
}

function judge(draft: Draft, near: Nearby, one: Evidence): (Finding & {readonly weight: number})[] {
  const block = blockAt(draft, one), {sentence} = one
  if (!block || !sentence || block.quote > 0 || block.level > 0 || block.footnote !== null) return []
  const named = companies(draft.chunks[one.chunk] as Chunk)[one.block]
    ?.some(index => near.inBlock({chunk: one.chunk, block: index}).some(({concept}) => concept === 'named-partner' || concept === 'sector-partner'))
  if (named) return []
  if (insideQuotes(block, sentence.start)) return []
  const told = tellingIn(block, sentence)
  return told ? [{message: 'Partners without names: say which organisations, and what each will do', at: placeIn(one.chunk, block, told.start, told.end), weight: 58 + told.weight}] : []
}

interface Told extends Span {
  readonly weight: number
}

/** The words for the partners in a sentence on which something rests, or null. */
const tellingIn = rememberedOfSentence((block, {start, end}) => judgeWords(block.text.slice(start, end), start))

function judgeWords(text: string, offset: number): Told | null {
  for (const [pattern, weight] of telling) {
    const match = pattern.exec(text)
    const words = match?.[1]
    if (!match || words === undefined) continue
    const start = offset + match.index + match[0].lastIndexOf(words)
    return {start, end: start + words.length, weight}
  }
  return null
}
