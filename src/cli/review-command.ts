// `review`: files and folders in, a report out.
import {reviewJson} from '../report/json.js'
import type {ReportSummary} from '../report/report-data.js'
import {countIn} from '../report/summary.js'
import {reviewText} from '../report/text.js'
import type {Command, FailOn} from './arguments.js'
import type {Engine} from './engine.js'
import type {Host} from './host.js'
import {reviewAll} from './review-all.js'
import {usesColour, write} from './write.js'

/** The exit status. @throws {UsageError} */
export async function reviewCommand(command: Command, host: Host, engine: Engine): Promise<number> {
  const format = command.format === 'json' ? reviewJson : reviewText({colour: usesColour(command, host), frameworks: engine.frameworks})
  const {report, pieces, output} = await reviewAll(command, format, host, engine)
  return write(pieces, command, output, host) && report.errors.length === 0 ? Number(fails(report, command.failOn)) : 2
}

/** Whether something that counts is at or above the level. */
function fails(report: ReportSummary, level: FailOn): boolean {
  const levels = ['error', 'warning', 'info'] as const
  return level !== 'never' && levels.slice(0, levels.indexOf(level) + 1).some(severity => countIn(report, severity) > 0)
}
