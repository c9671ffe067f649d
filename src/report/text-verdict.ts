// The six checks: a word each, the words of the draft that decided it, and what would lift it.
import type {Answer} from '../checks/check.js'
import type {Review, ReviewCheck} from '../review-data.js'
import {clean, columns, fit, pad, width, wrap} from './terminal.js'
import type {Paint, Style} from './terminal.js'
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
  const quote = fit(clean(deciding.text), columns - 4 - width(where) - 2)
  const raise = check.answer === 'yes' ? null : deciding.because.raise
  return [
    answer,
    `    ${where}“${quote}”`,
    ...raise === null ? [] : wrap(`To lift it: ${clean(raise)}`, columns - 4).map(line => `    ${paint('dim', line)}`)
  ]
}
