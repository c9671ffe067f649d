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
  const pattern = mayLink.test(text) ? withLinks : plain
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const raw = match[0], start = match.index, end = start + raw.length
    const first = raw.charCodeAt(0)
    const letter = first > 127 ? /^\p{L}/u.test(raw) : (first >= 65 && first <= 90) || (first >= 97 && first <= 122)
    const link = raw.length > 4 && (raw.includes('@') || raw.includes('://') || raw.startsWith('www.'))
    const kind: TokenKind = link ? 'link' : letter ? 'word' : /\d/.test(raw) ? 'number' : 'mark'
    let word = raw, possessive = false
    if (kind === 'word') {
      word = raw.toLowerCase()
      if (word.includes('’')) word = word.replaceAll('’', "'")
      if (word.endsWith("'s")) { word = word.slice(0, -2); possessive = true }
    } else if (raw === '&') word = 'and'
    else word = raw.toLowerCase()
    const capital = letter && raw.charAt(0) !== raw.charAt(0).toLowerCase()
    const bare = possessive ? raw.slice(0, -2) : raw
    // "CCGs" and "CCG's" are capitals too: a plural "s" does not make an abbreviation a word.
    const stem = bare.endsWith('s') ? bare.slice(0, -1) : bare
    const upper = kind === 'word' && capital && stem.length >= 2 && stem === stem.toUpperCase()
    const gap = start - lastEnd
    const joined = tokens.length > 0 && gap === 1 && isHyphen(text.charCodeAt(lastEnd))
    if (kind === 'mark' && isHyphen(first) && gap === 0 && end < text.length && /[\p{L}\d]/u.test(text.charAt(end)) && tokens.length > 0) {
      // An inner hyphen: it only joins. The word before ended at `start`, so the next token starts one further on.
      lastEnd = start
      continue
    }
    tokens.push({word: word === '&' ? 'and' : word, text: raw, start, end, kind: raw === '&' ? 'word' : kind, capital, upper, possessive, joined})
    lastEnd = end
  }
  return tokens
}

const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011
