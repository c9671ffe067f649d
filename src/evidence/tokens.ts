// A block's text as tokens: what patterns and slots are matched against.

/** `number` has a digit ("400", "2023/24", "£1.9bn", "14-year" gives "14" and "year"); `link` is a web or e-mail address. */
export type TokenKind = 'word' | 'number' | 'mark' | 'link'

export interface Token {
  /**
   * As patterns see it: lower case, straight apostrophe, no possessive "'s", "&" as "and". A hyphen inside a word parts two tokens, so
   * that "co-production" and "co production" are the same.
   */
  readonly word: string
  /** As written, possessive included. */
  readonly text: string
  /** In the block's text. */
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** Two letters or more, all of them capitals ("NHS", "WRES"). */
  readonly upper: boolean
  /** A possessive ending was cut off ("the Council's" → "council"). */
  readonly possessive: boolean
  /** Nothing but a hyphen parts it from the token before ("production" in "co-production"). */
  readonly joined: boolean
}

// Alternatives in order: number with its currency and unit, word, any other mark; in texts that may have them, links first.
const plain = /[£$€]?\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|bn|m|k|%)?(?![\p{L}])|[£$€]?\d+(?:[.,:/]\d+)*|\p{L}[\p{L}\p{M}\d]*(?:['’]\p{L}+)*\+?|\d+|[^\s]/gu
// The part before the “@” is at most 64 characters (RFC 5321), which also keeps the search linear.
const withLinks = new RegExp(String.raw`(?:https?:\/\/|www\.)[^\s<>()]+|[\p{L}\d._%+\-]{1,64}@[\p{L}\d\-]+(?:\.[\p{L}\d\-]+)+|${plain.source}`, 'gu')
const mayLink = /@|:\/\/|www\./

/** Splits a block's text. Linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let lastEnd = -1
  const links = mayLink.test(text), pattern = links ? withLinks : plain
  for (let start = 0; start < text.length;) {
    const first = text.charCodeAt(start)
    if (first === 32 || first === 10) {
      start++
      continue
    }
    let end = links ? -1 : easyEnd(text, start, first)
    if (end < 0) {
      pattern.lastIndex = start
      const match = pattern.exec(text)
      if (!match) break
      start = match.index
      end = start + match[0].length
    }
    const raw = text.slice(start, end)
    const gap = start - lastEnd
    // An inner hyphen only joins. The word before ended at `start`, so the next token starts one further on.
    if (gap === 0 && end === start + 1 && isHyphen(raw.charCodeAt(0)) && tokens.length > 0 && end < text.length && /[\p{L}\d]/u.test(text.charAt(end))) lastEnd = start
    else {
      const {word, kind, capital, upper, possessive} = shapeOf(raw)
      tokens.push({word, text: raw, start, end, kind, capital, upper, possessive, joined: tokens.length > 0 && gap === 1 && isHyphen(text.charCodeAt(lastEnd))})
      lastEnd = end
    }
    start = end
  }
  return tokens
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

// Where a token ends that begins at `start` with the character `first`, as far as plain letters and marks tell; -1 where the pattern must.
function easyEnd(text: string, start: number, first: number): number {
  if (!isLetter(first)) return first > 32 && first < 127 && first !== 36 && (first < 48 || first > 57) ? start + 1 : -1
  let end = start + 1, next = text.charCodeAt(end)
  while (isLetter(next)) next = text.charCodeAt(++end)
  // A digit, an apostrophe, a plus, or a letter beyond ASCII runs on.
  return next > 126 || next === 39 || next === 43 || (next >= 48 && next <= 57) ? -1 : end
}

type Shape = Pick<Token, 'word' | 'kind' | 'capital' | 'upper' | 'possessive'>

// Words of a draft are few; what isn't a word (serial numbers, noise) must not fill the memory.
const mostRemembered = 50_000
const remembered = new Map<string, Shape>()

function shapeOf(raw: string): Shape {
  let shape = remembered.get(raw)
  if (!shape) {
    shape = shapeAnew(raw)
    if (remembered.size < mostRemembered && raw.length < 40) remembered.set(raw, shape)
  }
  return shape
}

function shapeAnew(raw: string): Shape {
  if (raw === '&') return {word: 'and', kind: 'word', capital: false, upper: false, possessive: false}
  const letter = /^\p{L}/u.test(raw)
  const link = raw.length > 4 && (raw.includes('@') || raw.includes('://') || raw.startsWith('www.'))
  const kind: TokenKind = link ? 'link' : letter ? 'word' : /\d/.test(raw) ? 'number' : 'mark'
  let word = raw.toLowerCase(), possessive = false
  if (kind === 'word') {
    if (word.includes('’')) word = word.replaceAll('’', "'")
    possessive = word.endsWith("'s")
    if (possessive) word = word.slice(0, -2)
  }
  const capital = letter && raw.charAt(0) !== raw.charAt(0).toLowerCase()
  const bare = possessive ? raw.slice(0, -2) : raw
  // "CCGs" and "CCG's" are capitals too: a plural "s" does not make an abbreviation a word.
  const stem = bare.endsWith('s') ? bare.slice(0, -1) : bare
  return {word, kind, capital, upper: kind === 'word' && capital && stem.length >= 2 && stem === stem.toUpperCase(), possessive}
}

const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011
