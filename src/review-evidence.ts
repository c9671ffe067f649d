// Evidence as plain data. What stands where it stood is the same object as before, so that an edit costs only what comes after it.
import type {Draft, Place, Range} from './draft/index.js'
import type {Evidence} from './evidence/evidence.js'
import type {ReviewEvidence} from './review-data.js'

interface Made {
  /** Where its chunk began. */
  readonly from: Range['start']
  readonly review: ReviewEvidence
}

const made = new WeakMap<Evidence, Made>()

/** The evidence of a draft with its lines and columns. */
export function reviewEvidence({chunks}: Draft, evidence: readonly Evidence[], range: (place: Place) => Range): ReviewEvidence[] {
  let chunk = -1, from: Range['start']
  return evidence.map(one => {
    if (one.chunk !== chunk) ({start: from} = range({chunk: chunk = one.chunk, start: 0, end: 0}))
    const known = made.get(one)
    if (known?.from.offset === from.offset && known.from.line === from.line && known.from.column === from.column) return known.review
    const {concept, grade, span, words, raise, source} = one
    const review: ReviewEvidence = {
      concept, grade, range: range({chunk, ...span}), text: chunks[chunk]?.text.slice(span.start, span.end) ?? '', source,
      because: {words: words.map(word => range({chunk, ...word})), raise}
    }
    made.set(one, {from, review})
    return review
  })
}
