// Voice: what a block mostly says, by the Golden Circle: why, how, what, or nothing strategic.
import type {Match} from './matcher.js'
import type {Voice} from './evidence.js'
import type {Lexicon} from './lexicon.js'
import type {Hit, Surroundings} from './match.js'
import type {Unit} from './unit.js'
import {conceptVoice} from './voice-cues.js'

export type Scores = Record<Exclude<Voice, 'none'>, number>

/** Below this the block has no strategic voice. */
const threshold = 1

/** Adds what one sentence says to the scores of its block. */
export function addVoice(scores: Scores, lexicon: Lexicon, unit: Unit, found: ReadonlyMap<number, readonly Match[]>, hits: readonly Hit[], place: Surroundings): void {
  for (const voice of ['why', 'how', 'what'] as const) {
    for (const {parts} of lexicon.extra[voice] ?? []) {
      const met = parts.every(part => part.type === 'concept' ? hits.some(hit => hit.concept.concept.id === part.concept) === part.wanted
        : (part.where === 'heading' ? place.headings.has(part.pattern) : (found.get(part.pattern)?.some(match => match.to > unit.own) ?? false)) === part.wanted)
      if (met) scores[voice] += 1
    }
  }
  for (const {concept: {concept}} of hits) {
    const share = conceptVoice[concept.id]
    if (!share) continue
    for (const [voice, weight] of Object.entries(share)) scores[voice as keyof Scores] += weight
  }
}

/** The voice of a block with these scores. In a tie the rarer voice wins: why, then how. */
export function voiceOf(scores: Scores): Voice {
  const best = (['why', 'how', 'what'] as const).reduce((leader, voice) => scores[voice] > scores[leader] ? voice : leader)
  return scores[best] >= threshold ? best : 'none'
}
