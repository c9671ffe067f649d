import type {Place} from '../../draft/draft.js'
import {checkOf} from '../shared/checks.js'
import {remembered} from '../shared/memory.js'
import {placeIn} from '../shared/places.js'
import {defineRule, type Reading} from '../rule.js'
import type {Chunk} from '../../draft/draft.js'

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
    const decided = check.evidence.flatMap(index => placeOf(reading, index))
    const [at, ...others] = decided.length > 0 ? decided : reading.draft.chunks.flatMap((chunk, index) => wordsIn(chunk).map(place => ({...place, chunk: index})))
    if (!at) return
    yield {
      message: 'Co-production in name only: say which decisions people share, who they are and how',
      at, related: others.slice(0, mostRelated).map(place => ({message: 'Claimed here too', at: place}))
    }
  }
})

function placeOf({evidence}: Reading, index: number): Place[] {
  const one = evidence[index]
  return one ? [{chunk: one.chunk, ...(one.words[0] ?? one.span)}] : []
}

/** Where the word stands in prose, once a block; the chunk's own index is not known here. */
const wordsIn: (chunk: Chunk) => readonly Place[] = remembered((chunk: Chunk) => chunk.blocks.flatMap(block => {
  if (block.kind === 'code' || block.kind === 'comment' || block.level > 0) return []
  const match = word.exec(block.text)
  return match ? [placeIn(0, block, match.index, match.index + match[0].length)] : []
}))
