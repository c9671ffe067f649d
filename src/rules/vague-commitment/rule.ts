import type {Address, Block, Chunk, Section} from '../../draft/draft.js'
import type {Evidence} from '../../evidence/evidence.js'
import {remembered, rememberedOfSentence} from '../shared/memory.js'
import {companies, namesWithin, nearby, type Nearby} from '../shared/nearby.js'
import {passagesOf, wordsOf, type Passage} from '../shared/passages.js'
import {blockAt, placeIn, sectionOf, sourceAt} from '../shared/places.js'
import {insideQuotes} from '../shared/quotes.js'
import {quoted} from '../shared/wording.js'
import {defineRule, type Finding, type Reading} from '../rule.js'
import {softeners, vagueVerbs} from './vague-words.js'

const mostFindings = 5
const tentativeWeight = 69
const vagueFrom = 3
/** Sections that speak in a person's voice or tell of others: nobody expects owners and dates there. */
const notHere = /\b(?:foreword|welcome|message from|introduction from|acknowledge?ments?|glossary|references|contact|find out more|appendix|national context|policy context)\b/i
/** The undertaking itself, and an adverb or two before its verb; an item of a list of actions begins with the verb. */
const undertakings: readonly RegExp[] = [
  /\b(?:will|shall|intends? to|plans? to)\s(?:(?:also|then|further|together|all|need to|\p{L}+ly)\s){0,4}/iu,
  /\bwe\s(?=continue\s)/i,
  /\b(?:am|is|are|remain)\s(?:(?:all|also|\p{L}+ly)\s){0,3}(?=committed to\s)/iu,
  /^(?:to\s)?/i
]
/** What stands before tells of something that happens, not of somebody who undertakes it. */
const happens = /\b(?:impacts?|effects?|demand|pressures?|changes|growth|population|trends?|risks?|costs?|numbers?|inequalities)\b[^,;]{0,40}$/i
/** Something that can be counted or dated after all, whether or not it was read as such. */
const firm = /[\d£%]|\b(?:by (?:the )?(?:end of|spring|summer|autumn|winter|january|february|march|april|june|july|august|september|october|november|december)|every (?:day|week|month|quarter|year)|monthly|quarterly|annually|each (?:month|quarter|year)|all (?:our )?(?:staff|providers|schools|practices))\b/i

export default defineRule({
  id: 'vague-commitment',
  pack: 'thread',
  summary: 'Warn when a commitment promises effort, with no owner, date or amount',
  severity: 'warning',
  weight: 68,
  fault: 'commitment',
  guidance: ['OUT-05', 'GOV', 'PLN-17', 'PLN-18'],
  * fold(reading) {
    const near = nearby(reading)
    const found: (Finding & {readonly weight: number})[] = []
    const seen = new Set<string>()
    const lists = new Map<readonly number[], boolean>()
    for (const one of near.of('commitment')) {
      const finding = judge(reading, near, one, lists)
      const key = finding && `${finding.at.chunk} ${finding.at.start}`
      if (!finding || !key || seen.has(key)) continue
      seen.add(key)
      found.push(finding)
    }
    for (const passage of passagesOf(reading, 'tentative')) {
      const finding = judgeTentative(reading, near, passage)
      const key = finding && `${finding.at.chunk} ${finding.at.start}`
      if (!finding || !key || seen.has(key)) continue
      seen.add(key)
      found.push(finding)
    }
    yield* found.sort((a, b) => b.weight - a.weight).slice(0, mostFindings)
  }
})

function judge(reading: Reading, near: Nearby, one: Evidence, lists: Map<readonly number[], boolean>): Finding & {readonly weight: number} | null {
  const {draft} = reading
  const block = blockAt(draft, one), {sentence} = one
  if (!block || !sentence || one.grade === 3 || block.quote > 0 || block.level > 0 || block.footnote !== null) return null
  const vague = vaguenessOf(block, sentence)
  if (!vague || vague.weight < vagueFrom || insideQuotes(block, sentence.start + vague.start)) return null
  const section = sectionOf(draft, one)
  if (section.path.some(title => notHere.test(title)) || isAnswered(reading, near, one, section, lists)) return null
  return {
    message: `${quoted(vague.words, 34)} promises no result: say who will do what, and by when`,
    at: placeIn(one.chunk, block, sentence.start + vague.start, sentence.start + vague.end),
    weight: Math.min(74, 60 + 2 * vague.weight)
  }
}

/** What is only proposed or to be considered, unless the sentence names who acts. */
function judgeTentative(reading: Reading, near: Nearby, {one, section}: Passage): Finding & {readonly weight: number} | null {
  if (section.path.some(title => notHere.test(title)) || near.inBlock(one).some(({concept, grade}) => concept === 'accountable-commitment' && grade === 3)) return null
  const at = wordsOf(one)
  return {message: `${quoted(sourceAt(reading.draft, at), 34)} promises no result: say who will do what, and by when`, at, weight: tentativeWeight}
}

/** What softens another undertaking of the same sentence doesn't soften this one. */
const nextClause = /;|,? and (?:as|we|where|when)\b/i

interface Vagueness {
  readonly weight: number
  readonly words: string
  readonly start: number
  readonly end: number
}

const vaguenessOf = rememberedOfSentence((block, sentence) => vagueness(block.text.slice(sentence.start, sentence.end)))

/** How little a sentence undertakes, and the words that show it; null when it undertakes nothing vague. */
function vagueness(text: string): Vagueness | null {
  for (const undertaking of undertakings) {
    const will = undertaking.exec(text)
    if (!will || happens.test(text.slice(0, will.index))) continue
    const from = will.index + will[0].length
    const rest = text.slice(from)
    for (const {pattern, weight} of vagueVerbs) {
      const verb = pattern.exec(rest)
      if (!verb) continue
      const [clause = ''] = rest.slice(verb[0].length).split(nextClause)
      // "We will work to:" is said in full by the list that follows.
      if (/^\s*:\s*$/.test(clause)) return null
      const soft = softeners.reduce((sum, one) => sum + (one.pattern.test(clause) ? one.weight : 0), 0)
      return {weight: weight + soft, words: text.slice(will.index, from + verb[0].length), start: will.index, end: from + verb[0].length}
    }
    return null
  }
  return null
}

/** Who, how much or by when is said in the same paragraph, table row or list, or where its section begins. */
function isAnswered({draft}: Reading, near: Nearby, one: Evidence, section: Section, lists: Map<readonly number[], boolean>): boolean {
  const chunk = draft.chunks[one.chunk] as Chunk
  const own = chunk.blocks[one.block] as Block
  const company = companies(chunk)[one.block] as readonly number[]
  // A row is one statement; the items of a list are many, and a figure in one says nothing of the next.
  for (const block of own.cell ? company : [one.block]) {
    if (isFirm(chunk.blocks[block] as Block)) return true
    const address = {chunk: one.chunk, block}
    if (own.cell && near.mentionsIn(address).some(name => !name.self)) return true
    for (const name of namesWithin(near, address, one.span)) if (!name.self && name.acts) return true
  }
  const accountable = (address: Address): boolean => near.inBlock(address).some(({concept, grade}) => concept === 'accountable-commitment' || (concept === 'commitment' && grade === 3))
  let answered = lists.get(company)
  if (answered === undefined) lists.set(company, answered = company.some(block => accountable({chunk: one.chunk, block})))
  return answered || (section.level > 0 && accountable(section.from))
}

const isFirm: (block: Block) => boolean = remembered((block: Block) => firm.test(block.text))
