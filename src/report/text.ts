// A report for a person at a terminal, or on paper: 80 columns, and nothing that only colour says.
import {coverageLines} from './text-coverage.js'
import {findingLines} from './text-findings.js'
import type {ReportError, ReportFormat, ReportSummary, ReviewedDocument} from './report-data.js'
import {countIn} from './summary.js'
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
export function reviewText(options: TextOptions): ReportFormat {
  const paint = painter(options.colour)
  return {
    part: document => partText(documentLines(document, options, paint)),
    frame: report => textFrame(report, paint, report.settings.map(file => [paint('bold', clean(file.path)), '', ...findingLines(file.findings, paint)]), totals(report, paint))
  }
}

/** The lines of one part. */
export const partText = (lines: readonly string[]): string => lines.join('\n') + '\n'

/** What stands around the parts of documents: parts before them, rules between, and the last part. */
export function textFrame({documents}: ReportSummary, paint: Paint, before: readonly (readonly string[])[], last: readonly string[]): ReturnType<ReportFormat['frame']> {
  const between = `\n${paint('dim', '─'.repeat(columns))}\n\n`
  return {before: before.map(lines => partText(lines) + between).join(''), between, after: (documents.length > 0 ? between : '') + partText(last)}
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

function totals(report: ReportSummary, paint: Paint): string[] {
  const [reviewed, notReviewed, unread] = documentTotals(report)
  const errors = countIn(report, 'error')
  const text = [
    reviewed, notReviewed,
    errors > 0 ? count(errors, 'error') : '',
    count(countIn(report, 'warning'), 'warning'),
    `${countIn(report, 'info').toLocaleString('en-GB')} for information`,
    unread
  ].filter(Boolean).join(', ')
  return wrap(text, columns).map(line => paint('bold', line))
}

/** How many documents were reviewed, were not, and could not be read; empty where there were none of the kind. */
export function documentTotals({documents, errors}: ReportSummary): [string, string, string] {
  const reviewed = documents.filter(document => document.reviewed).length
  return [
    `${count(reviewed, 'document')} reviewed`,
    documents.length > reviewed ? `${(documents.length - reviewed).toLocaleString('en-GB')} not reviewed` : '',
    errors.length > 0 ? `${count(errors.length, 'file')} could not be read` : ''
  ]
}
