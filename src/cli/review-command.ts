// `review`: files and folders in, a report out.
import {jsonReport} from '../report/json.js'
import type {ReviewReport} from '../report/report-data.js'
import {textReport} from '../report/text.js'
import type {Command, FailOn} from './arguments.js'
import type {Engine} from './engine.js'
import type {Host} from './host.js'
import {reviewAll} from './review-all.js'
import {usesColour, write} from './write.js'

/** The exit status. @throws {UsageError} */
export async function reviewCommand(command: Command, host: Host, engine: Engine): Promise<number> {
  const {report, output} = await reviewAll(command, host, engine)
  const text = (): string => command.format === 'json' ? jsonReport(report) : textReport(report, {colour: usesColour(output, host), frameworks: engine.frameworks})
  const written = write(text, command, output, host)
  return written && report.errors.length === 0 ? Number(fails(report, command.failOn)) : 2
}

/** Whether something that counts is at or above the level. */
function fails(report: ReviewReport, level: FailOn): boolean {
  const levels: readonly string[] = level === 'never' ? [] : ['error', 'warning', 'info'].slice(0, ['error', 'warning', 'info'].indexOf(level) + 1)
  const reviewed = report.documents.filter(document => document.reviewed)
  return [...report.settings, ...reviewed].some(({findings}) => findings.some(finding => !finding.suppressed && levels.includes(finding.severity)))
}
