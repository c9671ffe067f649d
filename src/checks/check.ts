// The six questions that a lead reads first.
import type {Draft} from '../draft/draft.js'
import type {BlockVoice, Evidence, Mention} from '../evidence/evidence.js'
import type {Partner} from '../partners/ledger.js'

export type CheckId = 'why-first' | 'outcomes' | 'outcomes-measured' | 'population-health' | 'partners-named' | 'co-production'
export type Answer = 'yes' | 'partly' | 'in-name-only' | 'no'

export interface Check {
  readonly id: CheckId
  readonly answer: Answer
  /** Indexes in `Reading.evidence`, what decided the answer first. */
  readonly evidence: readonly number[]
}

export type Answered = Pick<Check, 'answer' | 'evidence'>

/** What a check may look at. */
export interface CheckInput {
  readonly draft: Draft
  readonly evidence: readonly Evidence[]
  readonly voices: readonly BlockVoice[]
  readonly mentions: readonly Mention[]
  readonly partners: readonly Partner[]
}
