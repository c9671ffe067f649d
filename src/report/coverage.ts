// The coverage of drafts, or their golden threads, without findings: as text, JSON and CSV.
import type {ReviewEvidence} from '../review-data.js'
import {links} from '../thread/thread.js'
import {csv} from './csv.js'
import {documentJson, jsonFrame} from './json.js'
import type {ReportFormat, ReviewedDocument} from './report-data.js'
import {clean, columns, painter, wrap} from './terminal.js'
import type {Paint} from './terminal.js'
import {coverageLines} from './text-coverage.js'
import {documentHead, documentTotals, partText, textFrame, type TextOptions} from './text.js'
import {threadLines} from './text-thread.js'
import {unmarked} from './unmarked.js'
import {gradeWords} from './words.js'

/** The report without all but one part of each document and the evidence that it points into; keys as in the contract. */
export const coverageJson = (kind: 'coverage' | 'thread'): ReportFormat => ({
  part: ({path, reviewed, reason, profile, profileSource, date, words, evidence, [kind]: rows}) => documentJson({path, reviewed, reason, profile, profileSource, date, words, evidence, [kind]: rows}),
  frame: jsonFrame
})

export const coverageText = (options: TextOptions): ReportFormat => text(options, (document, paint) => coverageLines(document, options.frameworks, paint))

export const threadText = (options: TextOptions): ReportFormat => text(options, (document, paint) => threadLines(document.thread, paint))

function text(options: TextOptions, linesOf: (document: ReviewedDocument, paint: Paint) => readonly string[]): ReportFormat {
  const paint = painter(options.colour)
  return {
    part: document => partText(document.reviewed
      ? [...documentHead(document, paint), '', ...linesOf(document, paint)]
      : [...documentHead(document, paint), ...wrap(`Not reviewed: ${clean(document.reason ?? 'not recognised as a strategy')}`, columns)]),
    frame: report => textFrame(report, paint, [], [paint('bold', documentTotals(report).filter(Boolean).join(', '))])
  }
}

/** The first rows of the tables. */
export const headers = {
  coverage: ['path', 'framework', 'capability', 'title', 'grade', 'shows', 'expected', 'line', 'evidence'],
  thread: ['path', 'heading', 'line', ...links]
} as const

/** A row for each capability: its grade as a number and a word, whether it is expected, and the line and words of the best evidence. */
export const coverageCsv = table(headers.coverage, ({coverage, evidence: all}) =>
  coverage.map(({framework, capability, title, grade, expected, evidence}) => {
    const best = all[evidence[0] ?? -1]
    return [framework, capability, title, grade, gradeWords[grade], expected ? 'yes' : 'no', best?.range.start.line ?? '', wordsOf(best)]
  }))

/** A row for each priority: heading, line, and for each link the words of its best evidence, or nothing. */
export const threadCsv = table(headers.thread, ({thread, evidence}) =>
  thread.map(priority => [priority.heading, priority.range.start.line, ...links.map(link => wordsOf(bestOf(priority.links[link], evidence)))]))

function wordsOf(evidence: ReviewEvidence | undefined): string {
  return evidence ? unmarked(evidence.text) : ''
}

/** The first of the best grade. */
function bestOf(indexes: readonly number[], evidence: readonly ReviewEvidence[]): ReviewEvidence | undefined {
  return indexes.flatMap(index => evidence[index] ?? []).reduce<ReviewEvidence | undefined>((best, one) => best && best.grade >= one.grade ? best : one, undefined)
}

/** Each row begins with the path of its document. Those that were not reviewed are left out. */
function table(header: readonly string[], rowsOf: (document: ReviewedDocument) => readonly (readonly (string | number)[])[]): ReportFormat {
  return {
    part: document => document.reviewed ? csv(rowsOf(document).map(row => [document.path, ...row])) : '',
    frame: () => ({before: csv([header]), between: '', after: ''})
  }
}
