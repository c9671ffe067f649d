// `coverage`: what drafts have evidence for, and no findings.
import {coverageCsv, coverageJson, coverageText, threadCsv, threadText} from '../report/coverage.js'
import type {ReportFormat} from '../report/report-data.js'
import {clean} from '../report/terminal.js'
import type {Command} from './arguments.js'
import type {Engine} from './engine.js'
import type {Host} from './host.js'
import {reviewAll} from './review-all.js'
import {usesColour, write} from './write.js'

/** The exit status. @throws {UsageError} */
export async function coverageCommand(command: Command, host: Host, engine: Engine): Promise<number> {
  const {report, pieces, output} = await reviewAll(command, formatOf(command, host, engine), host, engine)
  if (command.format !== 'json' && !command.quiet) {
    for (const {path, findings} of report.settings) for (const {message, range} of findings) host.stderr(`golden-thread: ${clean(path)}, line ${range.start.line}: ${clean(message)}\n`)
    if (command.format === 'csv') for (const {path, reviewed, reason} of report.documents) if (!reviewed) host.stderr(`golden-thread: ${clean(path)}: not in the table: ${clean(reason ?? '')}\n`)
  }
  const marked = output !== null && command.format === 'csv' ? [mark, ...pieces] : pieces
  return write(marked, command, output, host) && report.errors.length === 0 ? 0 : 2
}

function formatOf(command: Command, host: Host, engine: Engine): ReportFormat {
  if (command.format === 'json') return coverageJson(command.thread ? 'thread' : 'coverage')
  if (command.format === 'csv') return command.thread ? threadCsv : coverageCsv
  const options = {colour: usesColour(command, host), frameworks: engine.frameworks}
  return command.thread ? threadText(options) : coverageText(options)
}

/** Tells a spreadsheet that a file is UTF-8. */
const mark = '\uFEFF'
