// A report put together of its documents' parts, and what it says of all of them.
import type {ReviewFinding} from '../review-data.js'
import type {DocumentSummary, ReportFormat, ReportSummary, ReviewedDocument} from './report-data.js'

/** How many findings of each severity are not switched off. */
export function countsOf(findings: readonly ReviewFinding[]): DocumentSummary['counts'] {
  const counts = {off: 0, info: 0, warning: 0, error: 0}
  for (const {severity, suppressed} of findings) if (!suppressed) counts[severity]++
  return counts
}

export const summaryOf = ({path, reviewed, reason, findings}: ReviewedDocument): DocumentSummary => ({path, reviewed, reason, counts: countsOf(reviewed ? findings : [])})

/** How many findings a report has of a severity, those in settings files among them. */
export const countIn = ({documents, settings}: ReportSummary, severity: ReviewFinding['severity']): number =>
  [...documents.map(({counts}) => counts), ...settings.map(({findings}) => countsOf(findings))].reduce((sum, counts) => sum + counts[severity], 0)

/** The report, piece by piece. `parts`: those of its documents, in order, as text or as bytes of it. */
export function* assembled<Part>(format: ReportFormat, report: ReportSummary, parts: Iterable<Part>): Generator<string | Part> {
  const {before, between, after} = format.frame(report)
  yield before
  let first = true
  for (const part of parts) {
    if (!first) yield between
    first = false
    yield part
  }
  yield after
}
