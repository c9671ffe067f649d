// Numbers, percentages and sums of money. A label, a year, a telephone number or a footnote mark is no quantity.
import type {Token} from '../tokens.js'
import type {Slot, SlotKind} from './slot.js'
import {fractions, labelWords, numberWords, scales} from './quantity-words.js'

/** The quantity that begins at a token. `opens`: the token is the first of its sentence or item. */
export function quantityAt(tokens: readonly Token[], at: number, opens: boolean): Slot | undefined {
  const token = tokens[at]!
  if (token.kind === 'number') return digits(tokens, at, opens)
  if (token.kind === 'mark') return currency.has(token.text) && tokens[at + 1]?.kind === 'number' ? make('money', at, scaled(tokens, at + 2)) : undefined
  return token.kind === 'word' ? words(tokens, at) : undefined
}

const currency = new Set(['£', '$', '€'])
const make = (kind: SlotKind, from: number, to: number): Slot => ({kind, from, to, value: null, self: false})

/** Past "million", "bn" and the like. */
function scaled(tokens: readonly Token[], to: number): number {
  while (to < tokens.length && scales.has(tokens[to]!.word)) to++
  return to
}

/** Past "%", "per cent", "percent", "percentage points"; `to` itself where no such sign follows. */
function percentEnd(tokens: readonly Token[], to: number): number {
  const word = tokens[to]?.word
  if (word === '%' || word === 'percent') return to + 1
  if (word === 'per' && tokens[to + 1]?.word === 'cent') return to + 2
  if (word === 'percentage' && /^points?$/.test(tokens[to + 1]?.word ?? '')) return to + 2
  return to
}

/** "10" in "10-15%", "£2" in "£2-£3 million": where the second of two numbers ends, if there is one. */
function spanEnd(tokens: readonly Token[], to: number): number {
  const next = tokens[to]
  if (!next) return to
  if (next.kind === 'number' && next.joined) return to + 1
  if ((next.text === '–' || next.text === '-' || next.word === 'to') && tokens[to + 1]?.kind === 'number' && !isLabelish(tokens[to + 1]!.word)) return to + 2
  return to
}

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word)
const isLabelish = (word: string): boolean => /^0\d{3,}/.test(word) || /\d\.\d+\./.test(word)

function digits(tokens: readonly Token[], at: number, opens: boolean): Slot | undefined {
  const token = tokens[at]!, word = token.word, before = tokens[at - 1], next = tokens[at + 1]
  if (word.startsWith('£') || word.startsWith('$') || word.startsWith('€')) return make('money', at, scaled(tokens, spanEnd(tokens, at + 1)))
  if (word.endsWith('%')) return make('percent', at, at + 1)
  const end = spanEnd(tokens, at + 1)
  const last = tokens[end - 1]!.word
  if (end > at + 1 && last.endsWith('%')) return make('percent', at, end)
  const percent = percentEnd(tokens, end)
  if (percent > end) return make('percent', at, percent)
  if (next?.word === 'pounds' || next?.word === 'p' && next.start === token.end) return make('money', at, at + 2)
  // "1.", "2)", "3.1 Aims": labels of items and sections.
  if (opens && (next === undefined || next.text === '.' || next.text === ')' || next.text === ':' || (next.capital && next.kind === 'word' && /^\d{1,2}(?:\.\d+)*$/.test(word)))) return undefined
  if (before && before.kind === 'word' && labelWords.has(before.word) && (before.capital || labelAlways.has(before.word) || before.upper) && /^\d{1,3}(?:\.\d+)*$/.test(word)) return undefined
  if (token.joined && before && before.kind === 'word' && before.upper) return undefined
  if (before && before.text === '(' && next?.text === ')') return undefined
  if (before && before.text === '[' && next?.text === ']') return undefined
  // A footnote mark sticks to a word or a full stop: "people.12".
  if (before && before.end === token.start && (before.kind === 'word' || /^[.,;’'”"]$/.test(before.text))) return undefined
  if (/^0\d+$/.test(word) || /^\d+\.\d+\.\d+/.test(word) || word.includes(':') || /\/\d+\//.test(word)) return undefined
  if (word === '24/7' || isAge(tokens, at)) return undefined
  if (/(?:st|nd|rd|th|s)$/.test(word)) return undefined
  // Parts of a telephone number: digits in groups, one of them beginning with 0.
  if (before && /^\(?0\d{2,}$/.test(before.word)) return undefined
  if (before && tokens[at - 2] && before.kind === 'number' && /^0\d{2,}$/.test(tokens[at - 2]!.word)) return undefined
  if (next?.word === '/' && tokens[at + 2]?.kind === 'number') return undefined
  // "4 in 10"; "310 in 2024" is a number and a year.
  if (/^in$|^out$/.test(next?.word ?? '') && /^\d+$/.test(tokens[at + 2]?.word ?? '') && !isYear(tokens[at + 2]!.word)) return make('number', at, at + 3)
  if (next?.word === 'out' && tokens[at + 2]?.word === 'of' && tokens[at + 3]?.kind === 'number') return make('number', at, at + 4)
  return make('number', at, scaled(tokens, end))
}

/** Labels in lower case too: "goal 2", but not "the form 40 people filled in". */
const labelAlways = new Set([
  'section', 'table', 'figure', 'page', 'appendix', 'chapter', 'annex', 'paragraph', 'tel', 'telephone', 'fax', 'step', 'phase', 'tier', 'band', 'version', 'covid', 'goal', 'priority', 'objective', 'stage', 'theme', 'pillar', 'imd', 'decile', 'quintile', 'principle', 'recommendation', 'outcome', 'aim',
  'action', 'strand', 'workstream'
])

/** "aged 65 and over", "the age of 65", "the 80+ age group" count nothing. */
function isAge(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? '', next = tokens[at + 1]
  if (before === 'aged' || before === 'ages' || (before === 'of' && tokens[at - 2]?.word === 'age') || before === 'age') return true
  if (next?.text === '+' && next.start === tokens[at]!.end) return /^(?:age|year|years|population|group)$/.test(tokens[at + 2]?.word ?? '')
  return /^years?$/.test(next?.word ?? '') && /^(?:old|of)$/.test(tokens[at + 2]?.word ?? '') && (tokens[at + 2]!.word === 'old' || tokens[at + 3]?.word === 'age')
}

function words(tokens: readonly Token[], at: number): Slot | undefined {
  const word = tokens[at]!.word, next = tokens[at + 1]
  if (fractions.has(word) && word !== 'quarter' && word !== 'third' && word !== 'fifth' && word !== 'tenth') {
    return next && (next.word === 'of' || next.word === 'a' || next.word === 'the' || next.word === 'all') ? make('number', at, at + 1) : undefined
  }
  const single = tokens[at - 1]?.word === 'a'
  if (fractions.has(word)) return single && next?.word === 'of' ? make('number', at - 1, at + 1) : undefined
  if (word === 'one' && next && fractions.has(next.word)) return make('number', at, at + 2)
  if (single && (scales.has(word) || word === 'dozen')) return make('number', at - 1, scaled(tokens, at + 1))
  if (!numberWords.has(word)) return undefined
  let to = at + 1
  while (to < tokens.length && (numberWords.has(tokens[to]!.word) || (tokens[to]!.word === 'and' && tokens[to - 1]!.word === 'hundred' && numberWords.has(tokens[to + 1]?.word ?? '')))) to++
  if (fractions.has(tokens[to]?.word ?? '') && word !== 'one') return make('number', at, to + 1)
  if (/^in$/.test(tokens[to]?.word ?? '') && (numberWords.has(tokens[to + 1]?.word ?? '') || /^\d+$/.test(tokens[to + 1]?.word ?? '') && !isYear(tokens[to + 1]!.word))) return make('number', at, to + 2)
  if (tokens[to]?.word === 'out' && tokens[to + 1]?.word === 'of' && numberWords.has(tokens[to + 2]?.word ?? '')) return make('number', at, to + 3)
  const percent = percentEnd(tokens, to)
  if (percent > to) return make('percent', at, percent)
  // "one" is mostly a pronoun or an article: "one of", "no one", "one system".
  return word === 'one' && to === at + 1 ? undefined : make('number', at, to)
}
