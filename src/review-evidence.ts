// Evidence as plain data. What stands where it stood is the same object as before, so that an edit costs only what comes after it.
import type {Place, Range} from './draft/index.js'
import {declaredIn} from './evidence/by-concept.js'
import type {Evidence} from './evidence/evidence.js'
import type {ChunkEvidence} from './evidence/read-chunk.js'
import type {ReviewEvidence} from './review-data.js'
import type {Reading} from './rules/rule.js'

interface Made {
  /** Where the chunk began. */
  readonly from: Range['start']
  readonly evidence: readonly ReviewEvidence[]
}

const made = new WeakMap<ChunkEvidence, Made>()

/** The evidence of a draft with its lines and columns. */
export function reviewEvidence({draft: {chunks: texts}, evidence, chunks}: Reading, range: (place: Place) => Range): ReviewEvidence[] {
  const review = ({concept, grade, span, words, raise, source}: Omit<Evidence, 'chunk'>, chunk: number): ReviewEvidence => ({
    concept, grade, range: range({chunk, ...span}), text: texts[chunk]?.text.slice(span.start, span.end) ?? '', source,
    because: {words: words.map(word => range({chunk, ...word})), raise}
  })
  // What is declared stands among what was found.
  if (declaredIn(evidence).size > 0) return evidence.map(one => review(one, one.chunk))
  return chunks.flatMap((own, chunk) => {
    const {start: from} = range({chunk, start: 0, end: 0}), known = made.get(own)
    if (known?.from.offset === from.offset && known.from.line === from.line && known.from.column === from.column) return known.evidence
    const now = own.evidence.map(one => review(one, chunk))
    made.set(own, {from, evidence: now})
    return now
  })
}
