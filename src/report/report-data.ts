// Everything that one run found: the JSON report, format 1. Keys stand in the order of the contract.
import type {Review, ReviewFinding} from '../review-data.js'

export interface ReportError {
  readonly path: string
  /** One line that says what to do. */
  readonly message: string
}

/** A document's path, as given, with `/`, and its review. */
export type ReviewedDocument = {readonly path: string} & Review

export interface ReviewReport {
  readonly format: 1
  readonly tool: {readonly name: string, readonly version: string}
  /** The day of the review, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Files, settings files too, that could not be read or parsed. */
  readonly errors: readonly ReportError[]
  /** Settings files with wrong values. */
  readonly settings: readonly {readonly path: string, readonly findings: readonly ReviewFinding[]}[]
  readonly documents: readonly ReviewedDocument[]
}
