// Phrases matched at one place in the tokens: found by their first word, longest first.
import type {Token} from '../tokens.js'
import {tokenise} from '../tokens.js'

export interface Phrase<Value> {
  readonly tokens: readonly Token[]
  readonly value: Value
}

export type PhraseTable<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>

/** Makes a table of phrases written as they stand in text. */
export function phraseTable<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): PhraseTable<Value> {
  const table = new Map<string, Phrase<Value>[]>()
  for (const [phrase, value] of entries) {
    const tokens = tokenise(phrase), first = tokens[0]
    if (!first) continue
    const same = table.get(first.word)
    if (same) same.push({tokens, value})
    else table.set(first.word, [{tokens, value}])
  }
  for (const same of table.values()) same.sort((one, other) => other.tokens.length - one.tokens.length)
  return table
}

/** The longest phrase that begins at a token and that `accept` (cheap; told where the match ends) lets through, or undefined. */
export function phraseAt<Value>(
  table: PhraseTable<Value>, tokens: readonly Token[], at: number, accept: (phrase: Phrase<Value>, to: number) => boolean = always
): {value: Value, to: number, phrase: Phrase<Value>} | undefined {
  const first = tokens[at]
  const candidates = first && table.get(first.word)
  if (!candidates) return undefined
  next: for (const phrase of candidates) {
    const length = phrase.tokens.length
    if (at + length > tokens.length) continue
    for (let offset = 1; offset < length; offset++) {
      if (tokens[at + offset]!.word !== phrase.tokens[offset]!.word) continue next
    }
    if (accept(phrase, at + length)) return {value: phrase.value, to: at + length, phrase}
  }
  return undefined
}

const always = (): boolean => true

/** The phrase has its capitals where the text does: "mind" is not "Mind", and "Nice" is not "NICE". */
export function sameCapitals(phrase: Phrase<unknown>, tokens: readonly Token[], at: number): boolean {
  return phrase.tokens.every((wanted, offset) => {
    const token = tokens[at + offset]
    return token !== undefined && (!wanted.capital || token.capital) && (!wanted.upper || token.upper) && (!wanted.possessive || token.possessive)
  })
}
