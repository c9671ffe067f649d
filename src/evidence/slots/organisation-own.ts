// Bodies that only the draft makes known: short forms it introduces, the author's own "the Partnership", and "Northmere county council" in lower case.
import type {Known} from './known-names.js'
import {mark} from './marks.js'
import type {NameReader} from './name-extent.js'
import {classOfName, classOfOwn} from './organisation-class.js'
import type {Body} from './organisation-headless.js'
import {lowerInner, selfPhrases, selfWords} from './organisation-words.js'
import {phraseAt, phraseTable} from './phrases.js'

const selves = phraseTable([...selfWords, ...selfPhrases].map(words => [words, true] as const))
const articles = new Set(['the', 'our', 'this'])
const ownArticles = new Set(['the', 'our'])
const ownLower = new Set(['partnership', 'trust', 'council', 'icb', 'ics'])
const afterOwn = new Set(['is', 'will', 'has', 'and', 'to', 'can', 'must', 'are', 'we', 'with', 'in', 'for', 'of', 'as', 'on', 'was', 'that', 'which'])
const afterCouncil = new Set(['tax', 'house', 'houses', 'housing', 'estate', 'estates', 'homes', 'area', 'areas', 'wide', 'member', 'members'])
const innerWords = new Set(lowerInner)

const wordAt = (read: NameReader, at: number): string => read.tokens[at]?.word ?? ''

/** A body that the draft or the settings name, from a capitalised token on. */
export function knownAt(read: NameReader, known: Known, at: number): Body | undefined {
  const match = phraseAt(known, read.tokens, at, (_, to) => read.allCapital(at, to) && !(to - at === 1 && isPlainWord(read, at)) && !read.isTitle(to))
  return match && {from: at, to: match.to, value: match.value.class}
}

/** A short form that is a word ("Trust" for "the Trust") and stands without its article, or within another name. */
function isPlainWord(read: NameReader, at: number): boolean {
  if (read.tokens[at]!.upper) return false
  if (read.has(at, mark.self) && !articles.has(wordAt(read, at - 1))) return true
  return read.isName(at + 1) || (read.isName(at - 1) && !read.has(at - 1, mark.opens))
}

/** "the Partnership", "the Integrated Care Board": the author, from the first word behind the article. `last`: the body found before. */
export function ownAt(read: NameReader, at: number, last: {readonly to: number; readonly self: boolean} | undefined): Body | undefined {
  // "the Council and Clinical Commissioning Group"
  const follows = last !== undefined && last.self && last.to === at - 1 && (wordAt(read, at - 1) === 'and' || wordAt(read, at - 1) === ',')
  if (!follows && !ownArticles.has(wordAt(read, at - 1))) return undefined
  const match = phraseAt(selves, read.tokens, at, (_, to) => read.allCapital(at, to))
  if (!match || read.isName(match.to) || read.isHeading(at - 1, match.to) || read.isShouted(at)) return undefined
  const link = wordAt(read, match.to)
  if ((link === 'of' || link === 'for') && read.isName(match.to + 1)) return undefined
  return {from: at, to: match.to, value: classOfOwn(read.tokens.slice(at, match.to).map(token => token.word))}
}

/** "our partnership", "our trust" in lower case. */
export function ownLowerAt(read: NameReader, at: number): Body | undefined {
  if (wordAt(read, at - 1) !== 'our' || !ownLower.has(wordAt(read, at))) return undefined
  const next = read.tokens[at + 1]
  if (next && next.kind === 'word' && !afterOwn.has(next.word)) return undefined
  return {from: at, to: at + 1, value: classOfOwn([wordAt(read, at)])}
}

/** "Northmere county council", "Northmere police": the body whose lower-case head the token is. */
export function lowerHeadAt(read: NameReader, at: number, floor: number): Body | undefined {
  let left = at - 1
  while (left >= floor && at - left < 4 && innerWords.has(wordAt(read, left)) && !read.tokens[left]!.capital) left--
  if (left < floor || !read.isProper(left) || read.tokens[left]!.upper || read.tokens[left]!.possessive) return undefined
  if (read.has(left, mark.opens) && !read.has(left, mark.place)) return undefined
  const next = read.tokens[at + 1]
  if (next && next.kind === 'word' && afterCouncil.has(next.word)) return undefined
  return {from: read.runStart(left, floor), to: at + 1, value: classOfName([wordAt(read, at)])}
}
