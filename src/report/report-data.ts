// Everything that one run found: the JSON report, format 1. Keys stand in the order of the contract.
import type {Review, ReviewFinding} from '../review-data.js'
import type {Severity} from '../settings/settings.js'

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

/** What is kept of a document when its part of the report has been written. */
export interface DocumentSummary extends Pick<ReviewedDocument, 'path' | 'reviewed' | 'reason'> {
  /** Findings that are not switched off. */
  readonly counts: Readonly<Record<Severity, number>>
}

/** A report but for the parts of its documents. */
export interface ReportSummary extends Omit<ReviewReport, 'documents'> {
  readonly documents: readonly DocumentSummary[]
}

/** A way to write a report, document by document, so that no more than one review need be held. */
export interface ReportFormat {
  /** A document's part of the report. */
  part(document: ReviewedDocument): string
  /** What stands before, between and after the parts. */
  frame(report: ReportSummary): {readonly before: string, readonly between: string, readonly after: string}
}
