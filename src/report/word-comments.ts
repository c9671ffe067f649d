// A review → the comments that a Word file gets: the verdict on its title, and each finding on its words.
import type {Explanation} from '../explain-data.js'
import type {Review, ReviewFinding} from '../review-data.js'
import type {WordComment, WordFile} from '../word/index.js'
import {answerWords, checkTitles, count, profileReasons, profileTitle} from './words.js'

/** Which findings become comments: warnings and errors, or all. */
export const commentLevels = ['warning', 'all'] as const
export type CommentLevel = typeof commentLevels[number]

export interface CommentOptions {
  readonly level: CommentLevel
  /** Of the review, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Framework id → its title. */
  readonly frameworks: ReadonlyMap<string, string>
  /** What a rule is; null where nothing is known of it. */
  readonly explain: (rule: string) => Explanation | null
  readonly file: Pick<WordFile, 'title' | 'tracked'>
}

/** So many findings the verdict names. */
const mendFirst = 3

/** In the order of the text, the verdict first. Findings that are switched off get none. */
export function wordComments(review: Review, options: CommentOptions): WordComment[] {
  const {level, file: {title}} = options
  const open = review.findings.filter(finding => finding.suppressed === null)
  const shown = open.filter(({severity}) => level === 'all' || severity !== 'info')
  return [
    ...title ? [{start: title.start, end: title.end, paragraphs: verdict(review, shown, open.length - shown.length, options)}] : [],
    ...shown.map(finding => ({start: finding.range.start.offset, end: finding.range.end.offset, paragraphs: comment(finding, options)}))
  ]
}

/** What was changed in the file since somebody last accepted changes, and how it was read; null where nothing was. */
export function trackedChanges({insertions, deletions}: WordFile['tracked']): string | null {
  if (insertions + deletions === 0) return null
  const kinds = [insertions > 0 ? count(insertions, 'tracked insertion') : '', deletions > 0 ? count(deletions, 'tracked deletion') : ''].filter(Boolean)
  return `${kinds.join(' and ')} read as if accepted`
}

/** The message, the reason, the smallest change that answers it, and the source. */
function comment({rule, message, fixes}: ReviewFinding, {explain}: CommentOptions): string[] {
  const explanation = explain(rule)
  const [fix] = fixes
  return [
    message,
    ...explanation ? [`Why: ${explanation.asks.split('\n')[0]!.replaceAll('`', '')}`] : [],
    `Smallest change: ${fix ? fix.title : whatToDo(message)}.`.replace(/([.!?])\.$/, '$1'),
    ...explanation ? [`Source: ${explanation.source} (rule ${rule}).`] : []
  ]
}

/** A message says what is there, and after the colon what to do. */
function whatToDo(message: string): string {
  const asked = message.slice(message.lastIndexOf(': ') + 2)
  return asked.charAt(0).toUpperCase() + asked.slice(1)
}

/** The one-page verdict. */
function verdict(review: Review, shown: readonly ReviewFinding[], hidden: number, options: CommentOptions): string[] {
  const {asOf, file, frameworks} = options
  const tracked = trackedChanges(file.tracked)
  const first = [...shown].sort((a, b) => a.rank - b.rank).slice(0, mendFirst)
  return [
    `Golden Thread: verdict on this draft, ${asOf}`,
    review.reviewed
      ? `${profileTitle(review.profile)} (${review.profileReason ?? profileReasons[review.profileSource]}), ${count(review.words, 'word')}.`
      : `Not reviewed: ${review.reason ?? 'not recognised as a strategy'}. Name its kind, and it will be.`,
    'SIX CHECKS',
    ...review.checks.map(({id, answer, evidence}) => {
      const raise = answer === 'yes' ? null : evidence.map(index => review.evidence[index]).find(one => one !== undefined)?.because.raise
      return `${checkTitles[id]}: ${answerWords[answer]}${raise ? `. To lift it: ${raise}` : ''}.`
    }),
    'COVERAGE, capabilities with evidence',
    ...coverageLines(review, frameworks),
    ...first.length === 0 ? [] : ['MEND FIRST', ...first.map(({message}, index) => `${index + 1}. ${message}.`)],
    `${count(shown.length, 'finding')} with ${shown.length === 1 ? 'a comment' : 'comments'} below${hidden > 0 ? `, ${hidden.toLocaleString('en-GB')} for information left out` : ''}.`,
    ...tracked === null ? [] : [`${tracked}.`],
    'Take these comments out before publication: golden-thread strip-comments FILE.'
  ]
}

function coverageLines({coverage}: Review, titles: ReadonlyMap<string, string>): string[] {
  return [...new Set(coverage.map(one => one.framework))].map(id => {
    const items = coverage.filter(one => one.framework === id)
    const missing = items.filter(one => one.grade === 0 && one.expected).map(one => one.capability)
    const title = titles.get(id)
    return `${title === undefined ? id : `${title} (${id})`}: ${items.filter(one => one.grade > 0).length} of ${items.length}` +
      `${missing.length > 0 ? `; expected, and no evidence found: ${missing.join(', ')}` : ''}.`
  })
}
