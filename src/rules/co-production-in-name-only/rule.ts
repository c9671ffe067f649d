import type {Chunk, Place} from '../../draft/draft.js'
import type {Evidence} from '../../evidence/evidence.js'
import {checkOf} from '../shared/checks.js'
import {remembered} from '../shared/memory.js'
import {placeIn} from '../shared/places.js'
import {defineRule, type Reading} from '../rule.js'

const word = /\bco[-‐‑ ]?(?:produc|design|creat)\p{L}+/iu
const mostRelated = 5

export default defineRule({
  id: 'co-production-in-name-only',
  pack: 'co-production',
  summary: 'Warn when co-production is claimed but no shared decision is shown',
  severity: 'warning',
  weight: 87,
  source: 'Co-production (guidance catalogue, COP-01)',
  * fold(reading) {
    const check = checkOf(reading, 'co-production')
    if (check?.answer !== 'in-name-only') return
    const decided = claimsFirst(reading, check.evidence).map(placeOf)
    const [at, ...others] = decided.length > 0 ? decided : reading.draft.chunks.flatMap((chunk, index) => wordsIn(chunk).map(place => ({...place, chunk: index})))
    if (!at) return
    yield {
      message: 'Co-production in name only: say which decisions people share, who they are and how',
      at, related: others.filter(other => !isSame(other, at)).slice(0, mostRelated).map(place => ({message: 'Claimed here too', at: place}))
    }
  }
})

/** What only claims it is the plainest case; what shows a little of it comes after. Each in the order of the text. */
function claimsFirst({evidence}: Reading, indexes: readonly number[]): Evidence[] {
  const all = [...indexes].sort((a, b) => a - b).flatMap(index => evidence[index] ?? [])
  return [...all.filter(one => one.concept === 'co-production-claim'), ...all.filter(one => one.concept !== 'co-production-claim')]
}

// One phrase may be evidence of two concepts.
const isSame = (one: Place, other: Place): boolean => one.chunk === other.chunk && one.start === other.start && one.end === other.end

/** All the words that made it, from the first to the last. */
function placeOf({chunk, words, span}: Evidence): Place {
  if (words.length === 0) return {chunk, ...span}
  return {chunk, start: Math.min(...words.map(word => word.start)), end: Math.max(...words.map(word => word.end))}
}

/** Where the word stands in prose, once a block; the chunk's own index is not known here. */
const wordsIn: (chunk: Chunk) => readonly Place[] = remembered((chunk: Chunk) => chunk.blocks.flatMap(block => {
  if (block.kind === 'code' || block.kind === 'comment' || block.level > 0) return []
  const match = word.exec(block.text)
  return match ? [placeIn(0, block, match.index, match.index + match[0].length)] : []
}))
