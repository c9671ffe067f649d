import type {Review, ReviewFinding} from '../../src/review-data.js'
import type {ReportFormat, ReviewReport} from '../../src/report/report-data.js'
import {assembled, summaryOf} from '../../src/report/summary.js'
import {links} from '../../src/thread/thread.js'
import type {Link} from '../../src/thread/thread.js'

/** A range on one line. */
export function rangeAt(line: number, length = 5) {
  return {start: {line, column: 1, offset: line * 100}, end: {line, column: 1 + length, offset: line * 100 + length}}
}

export function finding(line: number, changes: Partial<ReviewFinding> = {}): ReviewFinding {
  return {
    rule: 'output-as-outcome', severity: 'warning', rank: 1, message: 'Output given as an outcome: say what changes for people', range: rangeAt(line),
    url: 'https://example.org/rules/output-as-outcome', related: [], fixes: [], suppressed: null, fingerprint: `f${line}`, ...changes
  }
}

/** A review of an invented strategy that shows each part of the report. */
export function sampleReview(changes: Partial<Review> = {}): Review {
  return {
    reviewed: true, reason: null, profile: 'integrated-care-strategy', profileSource: 'title', date: '2026-03', words: 5120,
    checks: [
      {id: 'why-first', answer: 'yes', evidence: [0]},
      {id: 'outcomes', answer: 'partly', evidence: [1]},
      {id: 'outcomes-measured', answer: 'no', evidence: []},
      {id: 'population-health', answer: 'in-name-only', evidence: [1]},
      {id: 'partners-named', answer: 'yes', evidence: [0]},
      {id: 'co-production', answer: 'no', evidence: []}
    ],
    voice: [{voice: 'why', range: rangeAt(3)}],
    evidence: [
      {concept: 'purpose', grade: 3, range: rangeAt(3), text: 'We exist so that\nevery child in Northmere grows up well.', source: 'found', because: {words: [rangeAt(3)], raise: null}},
      {
        concept: 'outcome', grade: 1, range: rangeAt(9), source: 'declared',
        text: 'Fewer people in Ashcombe will have to leave their home for care that a neighbour, a nurse or a pharmacist could have given them there.',
        because: {words: [], raise: 'say for whom, by how much and by when, and where the figure will come from so that anyone can check it'}
      }
    ],
    findings: [finding(12), finding(140, {severity: 'error', rule: 'broken-cross-reference', message: 'Section 9.4 is named but not there: mend the number or take the sentence out of the draft'})],
    coverage: [
      {framework: 'SKL', capability: 'SKL-01', title: 'Working with people who use services as equals in everything that is done', grade: 2, expected: true, evidence: [1]},
      {framework: 'SKL', capability: 'SKL-02', title: 'Systems thinking', grade: 0, expected: true, evidence: []},
      {framework: 'SKL', capability: 'SKL-03', title: 'Political awareness', grade: 0, expected: false, evidence: []},
      {framework: 'CAP', capability: 'CAP-01', title: 'Shared purpose', grade: 3, expected: false, evidence: [0]}
    ],
    thread: [
      {heading: 'Starting well', range: rangeAt(30), links: linked(['why', 'outcome', 'action'])},
      {heading: 'Growing older at home, with the people, places and things that matter most to us', range: rangeAt(61), links: linked(links)}
    ],
    partners: [
      {name: 'Northmere Community Trust', class: 'PAR-02', also: ['NCT'], mentions: [rangeAt(5)], role: true},
      {name: 'Penwick Parish Forum', class: null, also: [], mentions: [rangeAt(7)], role: false}
    ],
    ...changes
  }
}

function linked(present: readonly Link[]): Record<Link, readonly number[]> {
  return Object.fromEntries(links.map(link => [link, present.includes(link) ? [0] : []])) as unknown as Record<Link, readonly number[]>
}

export function report(reviews: Readonly<Record<string, Review>>, changes: Partial<ReviewReport> = {}): ReviewReport {
  return {
    format: 1, tool: {name: 'golden-thread', version: '0.1.0'}, asOf: '2026-11-22', errors: [], settings: [],
    documents: Object.entries(reviews).map(([path, review]) => ({path, ...review})), ...changes
  }
}

/** A report as it is written. */
export const written = (format: ReportFormat, {documents, ...rest}: ReviewReport): string => [...assembled(format, {...rest, documents: documents.map(summaryOf)}, documents.map(format.part))].join('')

export const frameworks = new Map([['SKL', 'Ten skills for system leadership'], ['CAP', 'Twelve capabilities']])
