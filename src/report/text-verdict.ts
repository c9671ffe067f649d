// The six checks: a word each, the words of the draft that decided it, and what would lift it.
import type {Answer} from '../checks/check.js'
import type {Review, ReviewCheck, ReviewEvidence} from '../review-data.js'
import {clean, columns, fit, pad, width, wrap} from './terminal.js'
import type {Paint, Style} from './terminal.js'
import {unmarked} from './unmarked.js'
import {answerWords, checkTitles} from './words.js'

const styles: Readonly<Record<Answer, Style>> = {yes: 'green', partly: 'yellow', 'in-name-only': 'yellow', no: 'red'}

export function verdictLines(review: Review, paint: Paint): string[] {
  return review.checks.flatMap(check => checkLines(check, review, paint))
}

function checkLines(check: ReviewCheck, review: Review, paint: Paint): string[] {
  const answer = `  ${pad(checkTitles[check.id], 20)}${paint(styles[check.answer], answerWords[check.answer])}`
  const deciding = check.evidence.map(index => review.evidence[index]).find(evidence => evidence !== undefined)
  if (!deciding) return [answer, '    no evidence found']
  const where = `line ${deciding.range.start.line} `
  const quote = quoteOf(deciding, columns - 4 - width(where) - 2)
  const raise = check.answer === 'yes' ? null : deciding.because.raise
  return [
    answer,
    `    ${where}“${quote}”`,
    ...raise === null ? [] : wrap(`To lift it: ${clean(raise)}`, columns - 4).map(line => `    ${paint('dim', line)}`)
  ]
}

/** Letters that are left in front of the words that decide, where a quote can't begin at the beginning. */
const before = 24

/** More of a sentence than this no line can show. */
const longest = 1000

/** The evidence in its own words, without marks of emphasis, cut so that the words that made it can be seen. */
function quoteOf({text, range, because}: ReviewEvidence, room: number): string {
  const bare = (part: string) => unmarked(part.slice(0, longest)).replaceAll(/^["“”'‘’\s]+|["“”\s]+$/gu, '')
  const first = because.words[0]
  const [start, end] = first ? [first.start.offset - range.start.offset, first.end.offset - range.start.offset] : [0, 0]
  if (end < room && width(bare(text.slice(0, end))) < room) return fit(bare(text), room)
  const from = text.indexOf(' ', Math.max(0, start - before)) + 1
  return fit(`…${bare(text.slice(Math.min(from, start)))}`, room)
}
