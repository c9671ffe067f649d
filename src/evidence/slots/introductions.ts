// Short forms that a block introduces: "Northmere Community Trust (NCT)", "NCT (Northmere Community Trust)", "(the Partnership)".
import type {Token} from '../tokens.js'
import type {Slot} from './slot.js'
import {organisationEndings} from './organisation-words.js'
import {classOfName} from './organisation-class.js'
import {wordsOf} from './words.js'

export interface Introduction {
  readonly short: string
  readonly full: string
  /** PAR id of an organisation's class, or null. */
  readonly class: string | null
  readonly organisation: boolean
}

/** Short forms longer than this are remarks. */
const longestShort = 5
const passing = new Set(wordsOf('and of for the in on to a an with'))
const announcing = new Set(wordsOf('hereafter hereinafter henceforth thereafter or also known referred to as called the our from here now on forward abbreviated below in this document strategy plan report we call it will be collectively herein simply'))
const quotes = new Set(['"', "'", '‘', '’', '“', '”', ',', '*', ':', '_'])
const endings = new Set(organisationEndings)

/** Something may be introduced: there is a bracket behind a word. */
export const introducing = (tokens: readonly Token[]): boolean => tokens.some((token, at) => at > 0 && token.text === '(')

/** The short forms that a block introduces, in the order of the text. `slots` are those of its tokens. */
export function introductions(tokens: readonly Token[], slots: readonly Slot[]): Introduction[] {
  const bodies = new Map(slots.filter(slot => slot.kind === 'organisation' && !slot.self).map(slot => [slot.to, slot]))
  const found: Introduction[] = []
  for (let open = 1; open < tokens.length; open++) {
    if (tokens[open]!.text !== '(') continue
    const close = closing(tokens, open)
    if (close === -1) continue
    const body = bodies.get(open)
    const one = (body && shortOfBody(tokens, body, open, close)) ?? abbreviation(tokens, open, close) ?? expansion(tokens, open, close)
    if (one) found.push(one)
  }
  return found
}

function closing(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < tokens.length && at < open + 16; at++) {
    if (tokens[at]!.text === ')') return at
    if (tokens[at]!.text === '(') return -1
  }
  return -1
}

const written = (tokens: readonly Token[], from: number, to: number): string => {
  let text = ''
  for (let at = from; at < to; at++) {
    const token = tokens[at]!, gap = at > from ? token.start - tokens[at - 1]!.end : 0
    text += (gap === 0 ? '' : token.joined ? '-' : ' ') + token.text
  }
  return text
}

/** "(NCT)", "(the Trust)", "(hereafter 'the Trust')" behind a body's name. */
function shortOfBody(tokens: readonly Token[], body: Slot, open: number, close: number): Introduction | undefined {
  let from = open + 1, to = close
  while (to > from && quotes.has(tokens[to - 1]!.text)) to--
  while (from < to && (quotes.has(tokens[from]!.text) || (announcing.has(tokens[from]!.word) && !tokens[from]!.upper))) from++
  if (from >= to || to - from > longestShort) return undefined
  const short = tokens.slice(from, to)
  if (!short.every(token => token.kind === 'word' && (token.capital || passing.has(token.word))) || !short[0]!.capital) return undefined
  // "(Northmere)" says where, not what it is called; a short form is in capitals or was announced as one.
  const announced = from > open + 1 && tokens.slice(open + 1, from).some(token => announcing.has(token.word))
  if (!announced && !short.some(token => token.upper)) return undefined
  return {short: written(tokens, from, to), full: written(tokens, body.from, body.to), class: body.value, organisation: true}
}

/** "joint strategic needs assessment (JSNA)": the letters begin the words before the bracket. */
function abbreviation(tokens: readonly Token[], open: number, close: number): Introduction | undefined {
  let from = open + 1, to = close
  while (to > from && quotes.has(tokens[to - 1]!.text)) to--
  while (from < to && (quotes.has(tokens[from]!.text) || tokens[from]!.word === 'the' || tokens[from]!.word === 'or')) from++
  if (to - from !== 1 || !isShort(tokens[from]!)) return undefined
  const start = initialsFrom(tokens, lettersOf(tokens[from]!), open)
  return start === -1 ? undefined : told(tokens, from, start, open)
}

/** "NCT (Northmere Community Trust)". */
function expansion(tokens: readonly Token[], open: number, close: number): Introduction | undefined {
  const short = tokens[open - 1]!
  if (!isShort(short)) return undefined
  const start = initialsFrom(tokens, lettersOf(short), close)
  return start === open + 1 ? told(tokens, open - 1, start, close) : undefined
}

const isShort = (token: Token): boolean => token.kind === 'word' && lettersOf(token).length >= 2 && lettersOf(token).length <= 9 && /^[A-Z][A-Za-z&\d]*[A-Z\d]s?\+?$/.test(token.text.replace(/['’]s$/, ''))

/** The capitals of a short form, lower case: "CVDs" gives "cvd", "DfE" gives "dfe". */
function lettersOf(token: Token): string {
  const text = token.text.replace(/['’]s$/, '').replace(/[^A-Za-z]/g, '')
  return (text.length > 2 && text.endsWith('s') && text.slice(0, -1) === text.slice(0, -1).toUpperCase() ? text.slice(0, -1) : text).toLowerCase()
}

function told(tokens: readonly Token[], short: number, from: number, to: number): Introduction {
  const words = tokens.slice(from, to).map(token => token.word)
  const organisation = endings.has(words.at(-1) ?? '') || endings.has(words.slice(-2).join('-'))
  return {short: written(tokens, short, short + 1).replace(/(?<=[A-Z])s$/, '').replace(/['’]s$/, ''), full: written(tokens, from, to), class: organisation ? classOfName(words) : null, organisation}
}

/**
 * First of the words before `end` whose initials make the letters, read from the last to the first; one word may be passed over, little words
 * freely ("and", "of"), which may give a letter too ("DoH"). -1: none do.
 */
function initialsFrom(tokens: readonly Token[], letters: string, end: number): number {
  let passed = 0, index = letters.length - 1
  for (let at = end - 1; at >= 0; at--) {
    const token = tokens[at]!
    if (token.kind !== 'word') {
      if (breaking.has(token.text) || token.kind === 'link') return -1
      continue
    }
    const little = passing.has(token.word)
    if (token.word.startsWith(letters[index]!) && !(little && wantsAnother(tokens, at, letters, index))) index--
    // A compound such as "healthcare" gives two letters: the second is inside.
    else if (index > 0 && token.word.length > 7 && token.word.startsWith(letters[index - 1]!) && token.word.indexOf(letters[index]!, 3) > 0) index -= 2
    else if (!little && ++passed > 1) return -1
    if (index < 0) return at
  }
  return -1
}

/** A little word gives no letter where the word before it gives the same one and all before that: "Office of …" against "of …". */
function wantsAnother(tokens: readonly Token[], at: number, letters: string, index: number): boolean {
  for (let left = at - 1; left >= 0 && left > at - 3; left--) {
    const token = tokens[left]!
    if (token.kind === 'word' && !passing.has(token.word)) return token.word.startsWith(letters[index]!)
  }
  return false
}

const breaking = new Set(['(', ')', '.', ';', ':', '•', '|'])
