// Guards: what takes the force out of words that would otherwise be evidence.
import type {Slot} from './slots/slot.js'
import type {Token} from './tokens.js'
import type {Unit} from './unit.js'

export type Guard = 'negated' | 'quoted' | 'title' | 'past' | 'need'

const negators = new Set(['not', 'no', 'never', 'without', 'cannot', 'nor', 'neither', 'lack', 'lacks', 'lacked', 'lacking', 'absence', 'failed', 'fails', 'failing', 'failure', 'unable', 'rarely', 'seldom', 'hardly', 'instead'])
const clauseEnds = new Set([',', ';', ':', '.', '(', ')', '–', '—', 'but', 'and', 'that', 'which', 'who', 'so', 'because'])
const softeners = new Set(['only', 'just', 'merely', 'simply', 'longer', 'later', 'less', 'more', 'fewer', 'one', 'doubt', 'matter'])
/** How many tokens a "not" reaches over. */
const negationReach = 5

/** A "not", "without", "lack of" … that reaches the token at `at`, in its own clause. "Not only", "no longer", "no later than" negate nothing. */
export function negated(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - negationReach; index--) {
    const word = (tokens[index] as Token).word
    if (clauseEnds.has(word)) return false
    if ((negators.has(word) || word.endsWith("n't")) && !softeners.has(tokens[index + 1]?.word ?? '')) return true
    if (word === 'than' && tokens[index - 1]?.word === 'rather') return true
  }
  return false
}

const titleWords = new Set([
  'strategy', 'strategies', 'plan', 'plans', 'framework', 'report', 'act', 'charter', 'review', 'policy', 'guidance', 'blueprint', 'manifesto', 'declaration', 'bill', 'toolkit', 'handbook', 'index',
  'constitution', 'concordat', 'programme', 'paper', 'assessment', 'standards', 'regulations', 'conference', 'awards', 'week', 'day', 'fund'
])
const smallWords = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'to', 'with', 'a', 'an', 'our', 'at', 'by', 's'])

/** Token ranges that are titles of documents and the like: "the Westhaven Prevention Strategy 2024-29". Pairs, first token and the one after. */
export function titles(tokens: readonly Token[], own: number): [number, number][] {
  const found: [number, number][] = []
  for (let index = own; index < tokens.length; index++) {
    const token = tokens[index] as Token
    if (!token.capital || !titleWords.has(token.word)) continue
    let from = index
    while (from > own) {
      const before = tokens[from - 1] as Token
      // The first word of a sentence is capital anyway: it is no part of the title unless more capitals follow it at once.
      if (before.kind === 'word' && (before.capital || (smallWords.has(before.word) && from - 2 >= own && (tokens[from - 2] as Token).capital))) from--
      else if (before.kind === 'number' && from - 2 >= own && (tokens[from - 2] as Token).capital) from--
      else break
    }
    while (from < index && smallWords.has((tokens[from] as Token).word)) from++
    if (index - from >= 1) found.push([from, index + 1])
  }
  return found
}

const openers = new Set(['“', '"', '‘', '«'])
const closers = new Set(['”', '"', '’', '»'])
/** Words in inverted commas up to this many are words spoken of; more are speech, which may say something. */
const longestMention = 6

/** Token ranges within inverted commas that are only a few words long: words spoken of rather than said ("so-called ‘co-production’"). */
export function mentionedWords(tokens: readonly Token[], own: number): [number, number][] {
  const found: [number, number][] = []
  for (let index = own; index < tokens.length; index++) {
    if (!openers.has((tokens[index] as Token).word)) continue
    const stop = Math.min(tokens.length - 1, index + longestMention + 1)
    for (let end = index + 1; end <= stop; end++) {
      if (closers.has((tokens[end] as Token).word)) {
        found.push([index, end + 1])
        index = end
        break
      }
    }
  }
  return found
}

const pastPhrases = ['used to', 'in the past', 'in previous years', 'years ago', 'until recently', 'historically', 'at the time', 'had been', 'formerly'].map(phrase => phrase.split(' '))
const pastStarts = new Set(pastPhrases.map(words => words[0] as string))
const pastSubjects = new Set(['we', 'they', 'it', 'partners', 'people', 'services', 'staff', 'teams', 'leaders', 'there'])

/** The sentence tells what was, not what is or will be: "we used to co-produce". */
export function past(tokens: readonly Token[], own: number): boolean {
  for (let index = own; index < tokens.length; index++) {
    if (!pastStarts.has((tokens[index] as Token).word)) continue
    // "Data is used to …" tells no past; "we used to …" does.
    if (pastPhrases.some(words => words.every((word, offset) => tokens[index + offset]?.word === word) && (words[0] !== 'used' || pastSubjects.has(tokens[index - 1]?.word ?? '')))) return true
  }
  return false
}

const needWords = new Set(['need', 'needs', 'needed', 'must', 'should', 'require', 'requires', 'required', 'ought', 'skilled', 'adept', 'able', 'means'])
const leaderWords = new Set(['leader', 'leaders', 'leadership', 'managers', 'they', 'we', 'everyone', 'chief', 'executives', 'ics', 'icss', 'systems'])
/** "Those who lead", "anyone leading": a leader without the word, so further from the need that is theirs. */
const leads = new Set(['lead', 'leads', 'leading']), whoLead = new Set(['who', 'those', 'people', 'anyone', 'anybody', 'someone'])
const leaderReach = 8, describedReach = 16

const names = ({slots}: Unit): Slot[] => slots.filter(({kind}) => kind === 'organisation')

/** The words are part of an organisation's name. A cue may be all of it ("the NIHR"). */
export function inName(unit: Unit, {from, to}: {readonly from: number, readonly to: number}): boolean {
  return names(unit).some(name => {
    const first = name.from + (unit.tokens[name.from]?.word === 'the' ? 1 : 0)
    return first <= from && to <= name.to && to - from < name.to - first
  })
}

/** The sentence is an organisation's name and nothing else, as in a list of members. */
export function isName(unit: Unit): boolean {
  return names(unit).some(({from, to}) => from <= unit.own && to >= unit.tokens.length)
}

/** What leaders or leadership need, must or should be able to do: a wish, not a fact. */
export function need(unit: Unit): boolean {
  const {tokens} = unit
  // "The needs of residents" are no wish.
  const wish = tokens.findIndex((token, index) => needWords.has(token.word) && !(token.word.startsWith('need') && tokens[index + 1]?.word === 'of'))
  if (wish < 0) return false
  return tokens.some((token, index) => (leaderWords.has(token.word) && Math.abs(index - wish) <= leaderReach)
    || (leads.has(token.word) && index < wish && wish - index <= describedReach && whoLead.has(tokens[index - 1]?.word ?? '')))
}
