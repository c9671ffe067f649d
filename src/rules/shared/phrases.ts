// Listed phrases in running text. They are looked up by their first word, so that a long list costs hardly more than a short one.
import type {Block, Chunk, Draft, Place, Span} from '../../draft/draft.js'
import {placeIn, sectionOf} from './places.js'
import {insideQuotes} from './quotes.js'

export interface Hit<T> extends Span {
  readonly of: T
}

/** Words of the phrase after the first, and what it is an instance of; null: it is fine, and so is what stands inside it. */
interface Rest<T> {
  readonly words: readonly string[]
  readonly of: T | null
}

const between = /^[ \n\-\u2010\u2011/]$/

/**
 * Makes a search for phrases: the longest at each word, in order, none inside another. A hyphen is as good as a space, capitals as good as small letters. Linear.
 * @param phrases each with what it is an instance of, or null where it is fine and hides shorter ones
 */
export function phraseFinder<T>(phrases: Iterable<readonly [string, T | null]>): (text: string) => Hit<T>[] {
  const byFirst = new Map<string, Rest<T>[]>()
  for (const [phrase, of] of phrases) {
    const [first, ...words] = wordsOf(phrase)
    if (first === undefined) continue
    const list = byFirst.get(first)
    if (list) list.push({words, of})
    else byFirst.set(first, [{words, of}])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length || Number(a.of !== null) - Number(b.of !== null))
  return text => {
    const found: Hit<T>[] = []
    const small = smallLetters(text)
    for (let start = wordFrom(small, 0); start < small.length;) {
      let end = wordEnd(small, start)
      const candidates = byFirst.get(small.slice(start, end))
      if (candidates) {
        for (const {words, of} of candidates) {
          const last = endOf(small, end, words)
          if (last < 0) continue
          if (of !== null) found.push({start, end: last, of})
          end = last
          break
        }
      }
      start = wordFrom(small, end)
    }
    return found
  }
}

/** Small letters and straight apostrophes, as long as the text itself. */
function smallLetters(text: string): string {
  const small = text.toLowerCase().replaceAll('’', "'")
  return small.length === text.length ? small : text
}

const isWord = (code: number, text: string, at: number): boolean => code < 128
  ? (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
  : /[\p{L}\p{N}]/u.test(text.charAt(at))

/** Where the next word begins, or the end of the text. */
function wordFrom(text: string, at: number): number {
  while (at < text.length && !isWord(text.charCodeAt(at), text, at)) at++
  return at
}

/** Where the word at `start` ends; an apostrophe between letters belongs to it. */
function wordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && (isWord(text.charCodeAt(at), text, at) || (text.charCodeAt(at) === 39 && at + 1 < text.length && isWord(text.charCodeAt(at + 1), text, at + 1)))) at++
  return at
}

function wordsOf(text: string): string[] {
  const small = smallLetters(text), words: string[] = []
  for (let start = wordFrom(small, 0), end: number; start < small.length; start = wordFrom(small, end)) {
    end = wordEnd(small, start)
    words.push(small.slice(start, end))
  }
  return words
}

/** Where these words end when they follow, each parted by one space or hyphen; -1 when they don't. */
function endOf(text: string, at: number, words: readonly string[]): number {
  for (const word of words) {
    const start = at + 1
    if (!between.test(text.charAt(at)) || !text.startsWith(word, start) || wordEnd(text, start) !== start + word.length) return -1
    at = start + word.length
  }
  return at
}

/** What is said to name, quote or reject the word that follows. */
const heldOff = /(?:\b(?:so[- ]called|terms?|labels?|labelled|labelling|called|described as|known as|referred to as|rather than|instead of|no longer|not|never|avoid)\s*(?:as\s+|an?\s+|the\s+)?[“"‘']?|[“"‘'])$/i

/**
 * Whether a place in a block is the writer's own wording: not in somebody else's words, not rejected, not part of a name. Of headings, which are often set in
 * capitals, names can't be told.
 */
export function isOwnWording(block: Block, {start, end}: Span): boolean {
  if (block.quote > 0 || insideQuotes(block, start) || heldOff.test(block.text.slice(Math.max(0, start - 30), start))) return false
  const first = block.text.charAt(start)
  if (block.level > 0 || first === first.toLowerCase()) return true
  const words = block.text.slice(start, end)
  // Letters set in capitals are a name only as part of one ("BAME Network").
  if (words === words.toUpperCase()) return !/^\s\p{Lu}\p{Ll}/u.test(block.text.slice(end, end + 3))
  return block.sentences.some(sentence => sentence.start === start) || /[:•–—|(]\s*$/.test(block.text.slice(Math.max(0, start - 3), start))
}

/** An entry of a team's own list: "phrase", or "phrase = what to say instead". */
export function houseWords(entries: readonly string[]): (readonly [phrase: string, instead: string])[] {
  return entries.map(entry => {
    const [phrase = '', ...instead] = entry.split('=')
    return [phrase.trim(), instead.join('=').trim()]
  })
}

/** A phrase found in a draft. */
export interface Spoken<T> extends Hit<T> {
  readonly block: number
}

/** The phrases in the prose of a chunk that are the writer's own wording. Depends on the chunk alone. */
export const spokenIn = <T>(find: (text: string) => readonly Hit<T>[], {blocks}: Chunk): Spoken<T>[] => blocks.flatMap((block, index) =>
  block.kind === 'code' || block.kind === 'comment' || block.footnote !== null ? [] : find(block.text).filter(hit => isOwnWording(block, hit)).map(hit => ({...hit, block: index})))

export interface Said {
  readonly at: Place
  /** As the draft writes it. */
  readonly words: string
}

/** What these sections hold are other people's words, or words to be explained. */
const notHere = /\b(?:glossary|abbreviations|references|bibliography|works cited|sources|further reading|acknowledge?ments?)\b/i

/** Where a draft says each of them, in order of first use; without the words that are allowed. */
export function gather<T>(draft: Draft, spoken: (chunk: Chunk) => readonly Spoken<T>[], allow: readonly string[]): Map<T, Said[]> {
  const allowed = new Set(allow.map(folded))
  const found = new Map<T, Said[]>()
  for (const [chunk, own] of draft.chunks.entries()) {
    for (const {of, block, start, end} of spoken(own)) {
      const text = own.blocks[block] as Block
      const words = text.text.slice(start, end)
      if (allowed.has(folded(words)) || sectionOf(draft, {chunk, block}).path.some(title => notHere.test(title))) continue
      const said = {at: placeIn(chunk, text, start, end), words}
      const list = found.get(of)
      if (list) list.push(said)
      else found.set(of, [said])
    }
  }
  return found
}

const folded = (words: string): string => wordsOf(words).join(' ')

const mostRelated = 20

/** Where else it stands, for a finding that speaks of all. */
export const elsewhere = (said: readonly Said[]): {message: string, at: Place}[] => said.slice(1, mostRelated + 1).map(({at}) => ({message: 'Here too', at}))
