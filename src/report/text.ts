// A report for a person at a terminal, or on paper: 80 columns, and nothing that only colour says.
import type {ReviewFinding} from '../review-data.js'
import {coverageLines} from './text-coverage.js'
import {findingLines} from './text-findings.js'
import type {ReportError, ReviewedDocument, ReviewReport} from './report-data.js'
import {clean, columns, painter, wrap} from './terminal.js'
import type {Paint} from './terminal.js'
import {partnerLines, threadLines} from './text-thread.js'
import {verdictLines} from './text-verdict.js'
import {count, profileReasons, profileTitle} from './words.js'

export interface TextOptions {
  /** Write ANSI styles. */
  readonly colour: boolean
  /** Framework id → its title. */
  readonly frameworks: ReadonlyMap<string, string>
}

/** The report as text, with a line end: for each document its verdict, findings, coverage, thread and partners; the totals last. */
export function textReport(report: ReviewReport, options: TextOptions): string {
  const paint = painter(options.colour)
  const parts = [
    ...report.settings.map(file => [paint('bold', clean(file.path)), '', ...findingLines(file.findings, paint)]),
    ...report.documents.map(document => documentLines(document, options, paint)),
    totals(report, paint)
  ]
  return parts.map(lines => lines.join('\n') + '\n').join(`\n${paint('dim', '─'.repeat(columns))}\n\n`)
}

/** Whatever goes wrong with one file, as the one line that standard error gets. */
export function errorLine(error: ReportError): string {
  return `golden-thread: ${clean(error.path)}: ${clean(error.message)}`
}

/** The path of a document, and what is known of it as a whole where it was reviewed. */
export function documentHead(document: ReviewedDocument, paint: Paint): string[] {
  const path = wrap(clean(document.path), columns).map(line => paint('bold', line))
  if (!document.reviewed) return path
  const facts = [
    `${profileTitle(document.profile)} (${clean(document.profileReason ?? profileReasons[document.profileSource])})`,
    document.date === null ? 'no date given' : `dated ${clean(document.date)}`,
    count(document.words, 'word')
  ]
  return [...path, ...wrap(facts.join(', '), columns)]
}

function documentLines(document: ReviewedDocument, options: TextOptions, paint: Paint): string[] {
  const head = documentHead(document, paint)
  if (!document.reviewed) return [...head, ...wrap(`Not reviewed: ${clean(document.reason ?? 'not recognised as a strategy')}`, columns)]
  const section = (title: string, lines: readonly string[]) => ['', paint('bold', title), ...lines]
  return [
    ...head,
    ...section('VERDICT', verdictLines(document, paint)),
    ...section('FINDINGS', findingLines(document.findings, paint)),
    ...section('COVERAGE', coverageLines(document, options.frameworks, paint)),
    ...section('GOLDEN THREAD', threadLines(document.thread, paint)),
    ...section('PARTNERS', partnerLines(document.partners))
  ]
}

function totals(report: ReviewReport, paint: Paint): string[] {
  const findings: ReviewFinding[] = []
  for (const document of report.documents) if (document.reviewed) findings.push(...document.findings)
  for (const file of report.settings) findings.push(...file.findings)
  const counted = findings.filter(finding => !finding.suppressed)
  const of = (severity: ReviewFinding['severity']) => counted.filter(finding => finding.severity === severity).length
  const [reviewed, notReviewed, unread] = documentTotals(report)
  const text = [
    reviewed, notReviewed,
    of('error') > 0 ? count(of('error'), 'error') : '',
    count(of('warning'), 'warning'),
    `${of('info').toLocaleString('en-GB')} for information`,
    unread
  ].filter(Boolean).join(', ')
  return wrap(text, columns).map(line => paint('bold', line))
}

/** How many documents were reviewed, were not, and could not be read; empty where there were none of the kind. */
export function documentTotals({documents, errors}: ReviewReport): [string, string, string] {
  const reviewed = documents.filter(document => document.reviewed).length
  return [
    `${count(reviewed, 'document')} reviewed`,
    documents.length > reviewed ? `${(documents.length - reviewed).toLocaleString('en-GB')} not reviewed` : '',
    errors.length > 0 ? `${count(errors.length, 'file')} could not be read` : ''
  ]
}
