// Evidence held against a framework: for each capability its grade, and the evidence for it.
import type {Grade} from '../evidence/evidence.js'

export interface CapabilityCoverage {
  /** The catalogue's prefix: `SKL`. */
  readonly framework: string
  /** `SKL-01`. */
  readonly capability: string
  readonly title: string
  /** Of its best evidence; 0 when there is none. */
  readonly grade: 0 | Grade
  /** The profile expects it, so that its absence is a finding. */
  readonly expected: boolean
  /** Indexes in the evidence of the Reading, which is that of the Review; best grade first. */
  readonly evidence: readonly number[]
}
