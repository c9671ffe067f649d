// People and communities, with the description that follows them: "people living with dementia in our poorest areas".
import type {Token} from '../tokens.js'
import type {Slot} from './slot.js'
import {everyone, notPeopleAfter, peopleHeads, peopleModifiers, peoplePhrases, peopleSingulars, tailOpeners, tailStops} from './people-words.js'
import {phraseAt, phraseTable} from './phrases.js'
import {numberWords} from './quantity-words.js'
import {wordsOf} from './words.js'

const heads = phraseTable([...peopleHeads, ...peoplePhrases, ...peopleSingulars].map(phrase => [phrase, true] as const))
const modifiers = new Set(peopleModifiers)
const singulars = new Set(peopleSingulars)
const everyones = new Set(everyone)
const longestTail = 9

/** The people named from a token on; `floor` is where the slot before ended, so that "older" in "older people" is taken once. */
export function peopleAt(tokens: readonly Token[], at: number, floor: number): Slot | undefined {
  const first = tokens[at]!
  if (everyones.has(first.word)) {
    const next = tokens[at + 1]
    if (!next || !tailOpeners.has(next.word) || next.word === 'of' || (first.word === 'those' && !thoseTails.has(next.word))) return undefined
    const to = tailEnd(tokens, at + 1)
    return to > at + 1 ? people(at, to) : undefined
  }
  const match = phraseAt(heads, tokens, at, (_, end) => {
    const next = tokens[end]
    if (!next || next.kind !== 'word') return true
    if (notPeopleAfter.has(next.word)) return false
    // "community" and "population" may be a mere adjective.
    return !singular.has(tokens[end - 1]!.word) || tokens[end - 1]!.possessive || singularFollowers.has(next.word)
  })
  if (!match) return undefined
  if (match.to - at === 1 && first.capital && tokens[at + 1]?.capital && tokens[at + 1]!.kind === 'word' && !tailOpeners.has(tokens[at + 1]!.word)) return undefined
  // "communities of practice", "our people" (staff).
  if (first.word === 'communities' && tokens[at + 1]?.word === 'of' && /^(practice|interest|practitioners)$/.test(tokens[at + 2]?.word ?? '')) return undefined
  if (first.word === 'people' && tokens[at - 1]?.word === 'our' && match.to - at === 1 && tokens[match.to]?.word !== 'who' && tokens[match.to]?.word !== 'living') return undefined
  let from = at
  while (from > floor && at - from < 4 && tokens[from - 1]!.kind === 'word' && modifiers.has(tokens[from - 1]!.word)) from--
  if (match.to - at === 1 && singulars.has(first.word) && from === at && !determiners.has(tokens[at - 1]?.word ?? '')) return undefined
  const ends = tokens[match.to - 1]!
  return people(from, ends.possessive ? match.to : tailEnd(tokens, match.to))
}

const people = (from: number, to: number): Slot => ({kind: 'people', from, to, value: null, self: false})

const singular = new Set(['community', 'population', 'public', 'user'])
const singularFollowers = new Set(wordsOf('and or to will can should must have has are is were was with in on at for from by as who that which we our the of across through but be about'))
const determiners = new Set(wordsOf('the our a this their your whole wider general each every entire'))
const thoseTails = new Set(wordsOf('with living who from affected experiencing aged facing at receiving using caring whose diagnosed in'))
const nonTails = new Set(wordsOf('control charge place need mind addition order particular general total future turn line'))

const numbered = new Set(['and', 'or'])
const countBefore = (token: Token): boolean => token.kind === 'number' || numberWords.has(token.word)
const verbs = new Set(wordsOf('are have has do did live lives want feel said told say get go die wait know think see receive make made get spend admitted benefit benefitting died took'))
const verbOrNoun = new Set(wordsOf('need needs experience report use access support face benefit'))
const articles = new Set(wordsOf('the a an our their its his her your'))
const leading = new Set(wordsOf('in of with from within across at near under over around outside between about living by than for most least'))

/** Where the description that begins at a token ends: `at` itself when there is none. */
function tailEnd(tokens: readonly Token[], at: number): number {
  const opener = tokens[at]
  if (!opener || opener.kind !== 'word' || !tailOpeners.has(opener.word)) return at
  const next = tokens[at + 1]
  if (!next || next.kind === 'mark') return at
  if (opener.word === 'of' && !next.capital && next.word !== 'the' && next.word !== 'all') return at
  if (opener.word === 'in' && nonTails.has(next.word)) return at
  if (opener.word === 'at' && next.word !== 'risk' && next.word !== 'increased' && next.word !== 'greatest' && next.word !== 'high' && next.word !== 'higher') return at
  if ((opener.word === 'over' || opener.word === 'under' || opener.word === 'aged') && next.kind !== 'number') return at
  let to = at + 1
  for (; to < tokens.length && to - at <= longestTail; to++) {
    const token = tokens[to]!
    if (token.kind === 'mark' || token.kind === 'link') break
    const open = to === at + 1
    if (tailStops.has(token.word) && !(open && opener.word === 'who') && !(numbered.has(token.word) && countBefore(tokens[to - 1]!))) break
    if (opener.word !== 'who' && verbs.has(token.word)) break
    // "people in deprived areas need", but "people with lived experience".
    if (opener.word !== 'who' && verbOrNoun.has(token.word) && (tokens[to - 1]!.capital || tokens[to - 1]!.word.endsWith('s'))) break
    // A new noun phrase, unless something leads to it: "in the", "living our".
    if (articles.has(token.word) && !open && opener.word !== 'who' && !leading.has(tokens[to - 1]!.word)) break
  }
  // No description ends in a little word.
  while (to > at + 1 && /^(the|a|an|of|in|with|from|at|their|our|who|not)$/.test(tokens[to - 1]!.word)) to--
  return to > at + 1 ? to : at
}
