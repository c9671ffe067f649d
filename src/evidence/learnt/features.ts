// What the learnt model sees of a stretch of text: stems of its words, classes of meaning and slots, each once however often it stands there.
import type {Slot} from '../slots/slot.js'
import {put} from '../lists.js'
import type {Token} from '../tokens.js'
import {meanings} from './meanings.js'
import {stem} from './stem.js'

interface Phrase {
  /** The words after the first; one that ends in `*` is a beginning. */
  readonly rest: readonly string[]
  readonly name: string
}

interface WordFeatures {
  readonly names: readonly string[]
  readonly phrases: readonly Phrase[]
}

const single = new Map<string, string[]>()
const phrases = new Map<string, Phrase[]>()
// Beginnings by their first three letters (all have that many).
const beginnings = new Map<string, [string, string][]>()

for (const [name, words] of Object.entries(meanings)) for (const word of words.split(' ')) {
  const [first, ...rest] = word.split('_') as [string, ...string[]]
  if (rest.length > 0) put(phrases, first, {rest, name: `@${name}`})
  else if (first.endsWith('*')) put(beginnings, first.slice(0, 3), [first.slice(0, -1), `@${name}`])
  else put(single, first, `@${name}`)
}

/** Words whose features are remembered; beyond that memory starts anew, so that a hostile draft can't fill it. */
const mostWords = 20_000
const memory = new Map<string, WordFeatures>()

function featuresOf(word: string, kind: Token['kind']): WordFeatures {
  let known = memory.get(word)
  if (known) return known
  const names = new Set<string>(single.get(word))
  for (const [beginning, name] of beginnings.get(word.slice(0, 3)) ?? []) if (word.startsWith(beginning)) names.add(name)
  if (kind === 'word') names.add(stem(word))
  known = {names: [...names], phrases: phrases.get(word) ?? []}
  if (memory.size >= mostWords) memory.clear()
  memory.set(word, known)
  return known
}

/** Calls `see` for each feature of a sentence with the index of the token that it rests on. `from`: the first token to look at. */
export function eachFeature(tokens: readonly Token[], slots: readonly Slot[], from: number, see: (feature: string, token: number) => void): void {
  for (let index = from; index < tokens.length; index++) {
    const {word, kind} = tokens[index] as Token
    if (kind === 'mark' || kind === 'link') continue
    const {names, phrases: starts} = featuresOf(word, kind)
    for (const name of names) see(name, index)
    for (const {rest, name} of starts) if (rest.every((part, offset) => is(part, tokens[index + offset + 1]?.word))) see(name, index)
  }
  for (const slot of slots) if (slot.from >= from) see(slot.self ? `<${slot.kind}:self>` : `<${slot.kind}>`, slot.from)
}

const is = (part: string, word: string | undefined): boolean => word !== undefined && (part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : part === word)
