// What the vocabulary says of each token, as bits, looked up once for all recognisers.
import {tokenise, type Token} from '../tokens.js'
import {ordinaryWords} from './ordinary-words.js'
import {directionWords, placeWords} from './places.js'
import {
  beforeFor, beforeOf, bodyNouns, brands, corporateHeads, joiningHeads, lowerHeads, openers, partHeads, selfPhrases, selfWords, strongHeads, tailed, titleWords, weakHeads
} from './organisation-words.js'
import {namedBodies} from './organisation-names.js'
import {dateWords} from './date.js'
import {everyone, peopleHeads, peoplePhrases, peopleSingulars} from './people-words.js'
import {fractions, numberWords} from './quantity-words.js'
import {groupHeads, rolePhrases} from './role-words.js'
import {sectors} from './sector-words.js'
import {wordsOf} from './words.js'

export const mark = {
  function: 1, ordinary: 1 << 1, place: 1 << 2, direction: 1 << 3, strong: 1 << 4, weak: 1 << 5, title: 1 << 6, opener: 1 << 7, joining: 1 << 8, corporate: 1 << 9, part: 1 << 10,
  beforeOf: 1 << 11, beforeFor: 1 << 12, tailed: 1 << 13, brand: 1 << 14, self: 1 << 15, lowerHead: 1 << 16, named: 1 << 17, agent: 1 << 18,
  // A slot of this kind may begin (for people: have its head) here.
  role: 1 << 22, sector: 1 << 23, people: 1 << 24, date: 1 << 25, quantity: 1 << 26, anyKind: 31 << 22,
  /** Of the token, not of the word: a capitalised word that may stand in a name. */
  name: 1 << 20,
  /** First word of a sentence, an item or the block. */
  opens: 1 << 21
} as const

// Words that end a name even when a heading capitalises them.
const functionWords = wordsOf(`
the a an our your their his her its my this that these those in on at by to from with within without into onto over under of for and or nor but as is are was were be been being have has had do does did will would shall
should can could might must we i you he she it they us them who whom whose which what when where why how if then than so not no any some each every either neither such also only however therefore although because since while
during through throughout between among across about above below after before until against per via including includes whether there here
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
`)

const lexicon = new Map<string, number>()
const add = (words: Iterable<string>, bit: number): void => {
  for (const word of words) lexicon.set(word, (lexicon.get(word) ?? 0) | bit)
}
const firstWordOf = (phrase: string): string => tokenise(phrase)[0]?.word ?? ''
add(functionWords, mark.function)
add(ordinaryWords, mark.ordinary)
add(placeWords, mark.place)
add(directionWords, mark.direction)
add(strongHeads, mark.strong | mark.ordinary)
add(weakHeads, mark.weak | mark.ordinary)
add(titleWords, mark.title | mark.ordinary)
add(openers, mark.opener)
add(joiningHeads, mark.joining)
add(corporateHeads, mark.corporate)
add(partHeads, mark.part)
add(beforeOf, mark.beforeOf)
add(beforeFor, mark.beforeFor)
add(tailed.map(each => firstWordOf(each.words)), mark.tailed)
add(brands.map(each => firstWordOf(each.words)), mark.brand)
add([...selfWords, ...selfPhrases.map(firstWordOf)], mark.self)
add(lowerHeads, mark.lowerHead)
add([...rolePhrases.map(firstWordOf), ...groupHeads, 'lead', 'leads'], mark.role)
add(sectors.flatMap(line => line.slice(line.indexOf(': ') + 2).split('|').map(phrase => phrase.trim())).map(firstWordOf), mark.sector)
add([...peopleHeads, ...peoplePhrases, ...everyone, ...peopleSingulars].map(firstWordOf), mark.people)
add(dateWords, mark.date)
add([...numberWords, ...fractions], mark.quantity)
add(['by', 'with', ...bodyNouns], mark.agent)
add(namedBodies.flatMap(line => line.slice(line.indexOf(' ') + 1).split('|').map(name => name.trim().replace('~', ''))).map(firstWordOf), mark.named)

/** One number a token: the bits of its word, and `name` and `opens` of the token itself. */
export function markTokens(tokens: readonly Token[]): Int32Array {
  const marks = new Int32Array(tokens.length)
  let opens = true
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind === 'mark') {
      if (token.text === '£' || token.text === '$' || token.text === '€') marks[i] = mark.quantity
      opens ||= sentenceEnds.has(token.word)
      continue
    }
    let bits = lexicon.get(token.word) ?? 0
    if (token.kind === 'word' && token.capital && (bits & mark.function) === 0) bits |= mark.name
    if (token.kind === 'number') bits |= mark.date | mark.quantity
    if (opens) { bits |= mark.opens; opens = false }
    marks[i] = bits
  }
  return marks
}

const sentenceEnds = new Set(['.', '!', '?', ':', '•', '●', '▪', '○', '–', '|', '‣', '·', ';'])
