// A linear model of which concepts a stretch of text evidences and in what voice it speaks. It stands beside the hand-written cues: they know
// constructions, it knows company, what words stand together in texts of that kind. Weights are made by `npm run train`; see ../../../training.
import type {Voice} from '../evidence.js'
import {length} from './shape.js'
import {features, idfs, labels, ranges, rows, biases} from './weights.js'

/** What one feature weighs. */
export interface Weights {
  readonly idf: number
  /** One for each of `labels`, then one for each of `voices`. */
  readonly values: Float32Array
}

export const voices: readonly Voice[] = ['none', 'why', 'how', 'what']
/** Concepts that the model knows, in the order of its scores. */
export const learntConcepts: readonly string[] = labels.split(' ')

const width = learntConcepts.length + voices.length
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const middle = 32

let table: ReadonlyMap<string, Weights> | undefined

function unpack(): ReadonlyMap<string, Weights> {
  const values = new Map([...digits].map((digit, index) => [digit, index]))
  const number = (text: string, at: number): number => values.get(text.charAt(at)) as number
  return new Map(features.split(' ').map((name, index): [string, Weights] => {
    const packed = Float32Array.from({length: width}, (_, column) => (number(rows, index * width + column) - middle) * (ranges[column] as number))
    return [name, {idf: 1 + number(idfs, index) / 8, values: packed}]
  }))
}

/** What a feature weighs, or undefined where the model doesn't know it. */
export function weightsOf(feature: string): Weights | undefined {
  return (table ??= unpack()).get(feature)
}

/** Scores of a stretch with these features, each weighed once: log odds for each of `learntConcepts`, then for each of `voices`. */
export function score(known: Iterable<Weights>): Float32Array {
  const sums = new Float32Array(width)
  let square = 0
  for (const {idf, values} of known) {
    square += idf * idf
    for (let column = 0; column < width; column++) sums[column] = (sums[column] as number) + idf * (values[column] as number)
  }
  const scale = square > 0 ? length / Math.sqrt(square) : 0
  for (let column = 0; column < width; column++) sums[column] = (sums[column] as number) * scale + (biases[column] as number)
  return sums
}
