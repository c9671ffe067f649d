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

const word = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu
const between = /^[ \n\-\u2010\u2011/]$/

/**
 * Makes a search for phrases: the longest at each word, in order, none inside another. A hyphen is as good as a space, capitals as good as small letters. Linear.
 * @param phrases each with what it is an instance of, or null where it is fine and hides shorter ones
 */
export function phraseFinder<T>(phrases: Iterable<readonly [string, T | null]>): (text: string) => Hit<T>[] {
  const byFirst = new Map<string, Rest<T>[]>()
  for (const [phrase, of] of phrases) {
    const [first, ...words] = wordsOf(phrase).map(({text}) => text)
    if (first === undefined) continue
    const list = byFirst.get(first)
    if (list) list.push({words, of})
    else byFirst.set(first, [{words, of}])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length || Number(a.of !== null) - Number(b.of !== null))
  return text => {
    const found: Hit<T>[] = []
    const words = wordsOf(text)
    for (let at = 0; at < words.length; at++) {
      const rest = byFirst.get(words[at]!.text)?.find(one => follows(text, words, at, one.words))
      if (!rest) continue
      const last = at + rest.words.length
      if (rest.of !== null) found.push({start: words[at]!.start, end: words[last]!.end, of: rest.of})
      at = last
    }
    return found
  }
}

interface Word extends Span {
  readonly text: string
}

const wordsOf = (text: string): Word[] => [...text.matchAll(word)].map(({0: found, index}) => ({text: found.toLowerCase().replaceAll('’', "'"), start: index, end: index + found.length}))

function follows(text: string, words: readonly Word[], at: number, wanted: readonly string[]): boolean {
  for (const [offset, next] of wanted.entries()) {
    const before = words[at + offset]!, own = words[at + offset + 1]
    if (own?.text !== next || !between.test(text.slice(before.end, own.start))) return false
  }
  return true
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

const folded = (words: string): string => wordsOf(words).map(({text}) => text).join(' ')

const mostRelated = 20

/** Where else it stands, for a finding that speaks of all. */
export const elsewhere = (said: readonly Said[]): {message: string, at: Place}[] => said.slice(1, mostRelated + 1).map(({at}) => ({message: 'Here too', at}))
