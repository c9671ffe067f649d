// Voice: what a block mostly says, by the Golden Circle: why, how, what, or nothing strategic. It is told by counting kinds of words
// (voice-cues.ts), concepts found, slots and the shape of the text, each weighed by what was learnt of it (voice-weights.ts).
import {concepts} from '../concepts/index.js'
import type {Block} from '../draft/index.js'
import type {Voice} from './evidence.js'
import type {Lexicon} from './lexicon.js'
import {put} from './lists.js'
import type {Hit} from './match.js'
import type {Found} from './matcher.js'
import type {Token} from './tokens.js'
import type {Unit} from './unit.js'
import {voiceFeatures} from './voice-cues.js'
import {voiceWeights} from './voice-weights.js'

/** In the order of all scores. */
export const voices: readonly Voice[] = ['none', 'why', 'how', 'what']

const slotKinds = ['organisation', 'organisation:self', 'sector', 'people', 'role', 'date', 'number', 'percent', 'money']
const marks = ['?', '!', '(', '“', '"', ':']
/** All that is counted, by name: features, `#concept`, `<slot>`, and `~shape` for the rest. */
const columns = [
  ...Object.keys(voiceFeatures), ...concepts.map(({id}) => `#${id}`), ...slotKinds.map(kind => `<${kind}>`),
  ...['number', 'link', 'capital', 'upper', ...marks].map(shape => `~${shape}`)
]
const firstShape = columns.findIndex(name => name.startsWith('~'))
const columnOf = new Map(columns.map((name, column) => [name, column]))
const weights = new Map(voiceWeights.map(([name, ...row]) => [name, row]))
const weightsOf = columns.map(name => weights.get(name))

/** What has been counted of some text. */
export interface Tally {
  /** One for each of `columns`. */
  readonly counts: Uint32Array
  tokens: number
  sentences: number
  blocks: number
  listed: number
  cells: number
}

export const emptyTally = (): Tally => ({counts: new Uint32Array(columns.length), tokens: 0, sentences: 0, blocks: 0, listed: 0, cells: 0})

/** Adds a sentence to the tally of its block: its tokens, what patterns matched there and what concepts were found. */
export function addSentence(tally: Tally, lexicon: Lexicon, unit: Unit, found: Found, hits: readonly Hit[]): void {
  const {tokens, slots, own} = unit
  const count = (column: number | undefined): void => { if (column !== undefined) tally.counts[column] = (tally.counts[column] as number) + 1 }
  for (let index = own; index < tokens.length; index++) {
    const token = tokens[index] as Token
    for (const column of columnsOf(token.word)) count(column)
    count(shapeOf(token))
  }
  const counted = new Set<number>()
  for (const whole of found.possible) {
    const cue = lexicon.voiceCues.get(whole)
    if (!cue || counted.has(cue.pattern)) continue
    counted.add(cue.pattern)
    for (const match of found.get(cue.pattern) ?? []) if (match.to > own) count(columnOf.get(cue.feature))
  }
  for (const {concept: {concept}} of hits) count(columnOf.get(`#${concept.id}`))
  for (const {kind, self, from} of slots) if (from >= own) count(columnOf.get(self ? `<${kind}:self>` : `<${kind}>`))
  tally.tokens += tokens.length - own
  tally.sentences++
}

/** Notes what kind of block the sentences added so far stand in. */
export function closeBlock(tally: Tally, block: Block): void {
  tally.blocks++
  if (block.list) tally.listed++
  if (block.cell) tally.cells++
}

/** One tally of several texts. */
export function pooled(tallies: readonly Tally[]): Tally {
  const all = emptyTally()
  for (const tally of tallies) {
    for (let column = 0; column < columns.length; column++) all.counts[column] = (all.counts[column] as number) + (tally.counts[column] as number)
    for (const key of ['tokens', 'sentences', 'blocks', 'listed', 'cells'] as const) all[key] += tally[key]
  }
  return all
}

/** Fewest tokens that a density is taken over, so that a few words alone aren't a flood. */
const fewestTokens = 10

/** Calls `see` for all that a tally weighs: densities per twenty tokens, flattened, and what the text looks like. */
export function eachValue({counts, tokens, sentences, blocks, listed, cells}: Tally, see: (name: string, value: number, row: readonly number[] | undefined) => void): void {
  const scale = 20 / Math.max(tokens, fewestTokens)
  for (let column = 0; column < counts.length; column++) {
    const times = counts[column] as number
    if (times > 0) see(columns[column] as string, Math.sqrt(times * scale) * (column >= firstShape ? 0.5 : 1), weightsOf[column])
  }
  const whole: readonly (readonly [string, number])[] = [
    ['~bias', 1], ['~listed', listed / Math.max(1, blocks)], ['~cells', cells / Math.max(1, blocks)],
    ['~length', Math.log1p(tokens) / 3], ['~sentence', Math.log1p(tokens / Math.max(1, sentences)) / 2]
  ]
  for (const [name, value] of whole) see(name, value, weights.get(name))
}

/** Score of each voice, in log odds up to a constant. */
export function scoresOf(tally: Tally): number[] {
  const scores = voices.map(() => 0)
  eachValue(tally, (_, value, row) => {
    if (row) for (let voice = 0; voice < scores.length; voice++) scores[voice] = (scores[voice] as number) + value * (row[voice] as number) / 100
  })
  return scores
}

/** How much the model of whole stretches counts beside the kinds of words; measured on organisations that neither was trained on. */
const stretchShare = 0.4

/**
 * The voice of a block with these scores. `context`: the scores of all that stands with it in one list or table; an item continues its list, so
 * both count alike. `stretch`: log odds of each voice by another reading of the same text, where there is one.
 */
export function voiceOf(own: readonly number[], context: readonly number[], stretch: readonly number[] | null): Voice {
  const all = own.map((score, voice) => {
    const both = (score + (context[voice] as number)) / 2
    return stretch ? (1 - stretchShare) * both + stretchShare * (stretch[voice] as number) : both
  })
  return voices[all.indexOf(Math.max(...all))] as Voice
}

const byWord = new Map<string, number[]>()
/** Beginnings by their first three letters; none is shorter. */
const beginnings = new Map<string, (readonly [string, number])[]>()
for (const [name, {words}] of Object.entries(voiceFeatures)) for (const word of words?.split(' ') ?? []) {
  const column = columnOf.get(name) as number
  if (word.endsWith('*')) put(beginnings, word.slice(0, 3), [word.slice(0, -1), column] as const)
  else put(byWord, word, column)
}

/** Words whose columns are remembered; beyond that memory starts anew, so that a hostile draft can't fill it. */
const mostWords = 20_000
const memory = new Map<string, readonly number[]>()

// The features that a word counts for.
function columnsOf(word: string): readonly number[] {
  let known = memory.get(word)
  if (!known) {
    const starts = (beginnings.get(word.slice(0, 3)) ?? []).flatMap(([start, column]) => word.startsWith(start) ? [column] : [])
    known = [...new Set([...byWord.get(word) ?? [], ...starts])]
    if (memory.size >= mostWords) memory.clear()
    memory.set(word, known)
  }
  return known
}

const [number, link, capital, upper] = ['~number', '~link', '~capital', '~upper'].map(name => columnOf.get(name))
const markColumns = new Map(marks.map(mark => [mark, columnOf.get(`~${mark}`)]))

function shapeOf(token: Token): number | undefined {
  if (token.kind === 'mark') return markColumns.get(token.word)
  if (token.kind !== 'word') return token.kind === 'number' ? number : link
  return token.upper ? upper : token.capital ? capital : undefined
}
