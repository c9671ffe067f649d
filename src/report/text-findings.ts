// Findings in the order of the text: what needs work one by one, then what is for information, short.
import type {ReviewFinding} from '../review-data.js'
import {clean, columns, pad, width, wrap} from './terminal.js'
import type {Paint, Style} from './terminal.js'
import {count, severityWords} from './words.js'

/** So many at `info` are shown like the others; more are gathered by rule. */
const fewInfos = 6
/** So many different messages of one rule are shown; of more, the lines. */
const mostMessages = 5
/** Of more findings than this, those to start with are named. */
const manyFindings = 5

const styles: Readonly<Record<ReviewFinding['severity'], Style>> = {error: 'red', warning: 'yellow', info: 'cyan'}

export function findingLines(findings: readonly ReviewFinding[], paint: Paint): string[] {
  const shown = findings.filter(finding => !finding.suppressed)
  const main = shown.filter(finding => finding.severity !== 'info')
  const infos = shown.filter(finding => finding.severity === 'info')
  const digits = String(shown.reduce((most, finding) => Math.max(most, finding.range.start.line), 0)).length
  const off = findings.length - shown.length
  if (shown.length === 0) return ['  Nothing to look at.', ...offLines(off)]
  return [
    ...main.length > manyFindings ? [`  Start with ${linesOf([...main].sort((a, b) => a.rank - b.rank).slice(0, 3))}.`, ''] : [],
    ...main.flatMap(finding => oneLines(finding, digits, paint)),
    ...infos.length > fewInfos ? gathered(infos, main.length > 0, paint) : infos.flatMap(finding => oneLines(finding, digits, paint)),
    ...offLines(off)
  ]
}

function offLines(off: number): string[] {
  return off === 0 ? [] : [`  ${count(off, 'finding')} switched off by comments in the draft.`]
}

function oneLines(finding: ReviewFinding, digits: number, paint: Paint): string[] {
  const line = `line ${String(finding.range.start.line).padStart(digits)}`
  const indent = 2 + line.length + 2 + 9
  const lines = withRule(wrap(clean(finding.message), columns - indent), finding.rule, columns - indent, paint)
  const severity = paint(styles[finding.severity], pad(severityWords[finding.severity], 9))
  return lines.map((text, index) => index === 0 ? `  ${line}  ${severity}${text}` : ' '.repeat(indent) + text)
}

/** The rule's id after the last line where there is room, below it where there is none. */
function withRule(lines: readonly string[], rule: string, room: number, paint: Paint): string[] {
  const last = lines.at(-1)!
  const id = paint('dim', rule)
  return width(last) + 2 + rule.length <= room ? [...lines.slice(0, -1), `${last}  ${id}`] : [...lines, id]
}

/** By rule, the most frequent first: what it says, at which lines. */
function gathered(infos: readonly ReviewFinding[], below: boolean, paint: Paint): string[] {
  const groups = [...groupBy(infos, finding => finding.rule)].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  const lines = groups.flatMap(([rule, group]) => {
    const messages = [...groupBy(group, finding => finding.message)]
    const rest = messages.slice(mostMessages).flatMap(([, findings]) => findings)
    return [
      `  ${paint('cyan', rule)}  ${group.length === 1 ? 'once' : count(group.length, 'time')}`,
      ...messages.slice(0, mostMessages).flatMap(([message, findings]) => hanging(`${linesOf(findings)}: ${clean(message)}`)),
      ...rest.length > 0 ? hanging(`and ${rest.length.toLocaleString('en-GB')} more like these, ${linesOf(rest)}`) : []
    ]
  })
  return [...below ? [''] : [], `  For information, ${infos.length.toLocaleString('en-GB')}:`, ...lines]
}

function hanging(text: string): string[] {
  return wrap(text, columns - 6).map((line, index) => `${' '.repeat(index === 0 ? 4 : 6)}${line}`)
}

function linesOf(findings: readonly ReviewFinding[]): string {
  const lines = [...new Set(findings.map(finding => finding.range.start.line))]
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
