// The voice of a stretch of text, a paragraph or two or a list with its stem, by the company of its words: a stretch tells more than a sentence.
import type {Block, Chunk} from '../../draft/index.js'
import type {Unit} from '../unit.js'
import {eachFeature} from './features.js'
import {score, weightsOf, type Weights} from './model.js'

/** A sentence of a stretch. */
export interface Sentence {
  readonly unit: Unit
  /** It is no heading or table header. */
  readonly prose: boolean
}

/** Shorter stretches say too little to be judged by company, in tokens. */
const shortest = 15
/** A stretch that has this many tokens ends before the next paragraph; one that has twice as many, before the next item or row. */
const enough = 60

/**
 * Log odds of none, why, how and what, by index of the block in the chunk, where the stretch that a block stands in is long enough to judge.
 * `sentences`: all those of the chunk, in order.
 */
export function voicesOf(chunk: Chunk, sentences: readonly Sentence[]): ReadonlyMap<number, readonly number[]> {
  const heard = new Map<number, readonly number[]>()
  for (const stretch of cut(chunk, sentences)) {
    if (stretch.reduce((sum, {unit}) => sum + unit.tokens.length - unit.own, 0) < shortest) continue
    const known = new Set<Weights>()
    stretch.forEach(({unit}, index) => {
      // A stem stands in the stretch already, unless the stretch begins within its list.
      eachFeature(unit.tokens, unit.slots, index === 0 ? 0 : unit.own, feature => {
        const weights = weightsOf(feature)
        if (weights) known.add(weights)
      })
    })
    const scores = [...score(known)]
    for (const {unit} of stretch) heard.set(unit.block, scores)
  }
  return heard
}

function cut(chunk: Chunk, sentences: readonly Sentence[]): Sentence[][] {
  const stretches: Sentence[][] = []
  let open: Sentence[] = [], size = 0, last = -1
  for (const sentence of sentences) {
    const {unit} = sentence
    const block = chunk.blocks[unit.block] as Block
    if (unit.block !== last && (size >= 2 * enough || (size >= enough && !block.list && !block.cell) || (block.level > 0 && open.some(one => one.prose)))) {
      stretches.push(open)
      open = []
      size = 0
    }
    open.push(sentence)
    size += unit.tokens.length - unit.own
    last = unit.block
  }
  if (open.length > 0) stretches.push(open)
  return stretches
}
