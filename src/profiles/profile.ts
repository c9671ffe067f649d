// The kind of document under review: which capabilities its readers expect, and which rules apply.
import type {ProfileId} from '../settings/settings.js'

export interface Profile {
  readonly id: ProfileId
  readonly title: string
  /** What such a document is for, in a sentence that helps to choose. */
  readonly purpose: string
  /** Capability ids whose absence is a finding. */
  readonly expected: readonly string[]
  /** PAR ids of the classes of partner that such a document is expected to name. */
  readonly partners: readonly string[]
  /** Rules that are off in this kind of document. */
  readonly off: readonly string[]
  /** What leaders "need" or "must be able to do" counts as evidence at grade 1. */
  readonly needsCount: boolean
}
