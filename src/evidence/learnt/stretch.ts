// What the learnt model finds in a stretch of text: a paragraph or two, or a list with its stem. The model judges a stretch as a whole, since
// company tells more than one sentence does; each concept then goes to the sentence that speaks most of it.
import type {Unit} from '../unit.js'
import {eachFeature} from './features.js'
import {learntConcepts, score, weightsOf, type Weights} from './model.js'

/** A sentence of a stretch. */
export interface Member {
  readonly unit: Unit
  /** It can hold evidence: it is no heading or table header. */
  readonly prose: boolean
}

export interface Finding {
  readonly concept: string
  /** Index in the stretch's members. */
  readonly member: number
  /** Tokens of that sentence that weighed most, in order. */
  readonly tokens: readonly number[]
}

export interface Reading {
  /** Log odds of each of `learntConcepts`, then of each of `voices`. */
  readonly scores: Float32Array
  /** Features of each member that the model knows, with the tokens that they rest on. */
  readonly seen: readonly (readonly (readonly [Weights, number])[])[]
}

/** Shorter stretches say too little to be judged by company, in tokens. */
const shortest = 15

/** Reads a stretch; null where it is too short to judge. */
export function readStretch(members: readonly Member[]): Reading | null {
  if (members.reduce((sum, {unit}) => sum + unit.tokens.length - unit.own, 0) < shortest) return null
  const all = new Set<Weights>()
  const seen = members.map(({unit}, index) => {
    const own: [Weights, number][] = []
    // The stem stands in the stretch already, unless its list begins it.
    eachFeature(unit.tokens, unit.slots, index === 0 ? 0 : unit.own, (feature, token) => {
      const weights = weightsOf(feature)
      if (!weights) return
      all.add(weights)
      if (token >= unit.own) own.push([weights, token])
    })
    return own
  })
  return {scores: score(all), seen}
}

/** Words shown for a piece of evidence, and what each must weigh beside the first. */
const mostWords = 3, leastShare = 0.35
/** Share of all that speaks for a concept that must stand: where the words that made the score are negated, the rest is chance. */
const mustStand = 0.7

/**
 * The concepts whose score reaches `threshold` and that `known` doesn't have yet, each with its best sentence. `stands` says whether the words
 * at a token of a member count for a concept: what is negated or only mentioned doesn't.
 */
export function findingsOf(members: readonly Member[], {scores, seen}: Reading, threshold: number, known: ReadonlySet<string>, stands: (concept: string, member: number, token: number) => boolean): Finding[] {
  return learntConcepts.flatMap((concept, column) => {
    if ((scores[column] as number) < threshold || known.has(concept)) return []
    let best: Finding | undefined, most = 0, all = 0, standing = 0
    members.forEach(({prose}, member) => {
      if (!prose) return
      const byToken = new Map<number, number>()
      for (const [{idf, values}, token] of seen[member] ?? []) byToken.set(token, (byToken.get(token) ?? 0) + idf * (values[column] as number))
      const speaking = [...byToken].filter(([, weight]) => weight > 0)
      const heard = speaking.filter(([token]) => stands(concept, member, token)).sort((a, b) => b[1] - a[1] || a[0] - b[0])
      const sum = total(heard)
      all += total(speaking)
      standing += sum
      if (sum <= most) return
      most = sum
      const least = (heard[0]?.[1] ?? 0) * leastShare
      best = {concept, member, tokens: heard.slice(0, mostWords).filter(([, weight]) => weight >= least).map(([token]) => token).sort((a, b) => a - b)}
    })
    return best && standing >= mustStand * all ? [best] : []
  })
}

const total = (weighed: readonly (readonly [number, number])[]): number => weighed.reduce((sum, [, weight]) => sum + weight, 0)
