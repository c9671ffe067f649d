// `coverage`: what drafts have evidence for, and no findings.
import {coverageCsv, coverageJson, coverageText, threadCsv, threadText} from '../report/coverage.js'
import {clean} from '../report/terminal.js'
import type {Command} from './arguments.js'
import type {Engine} from './engine.js'
import type {Host} from './host.js'
import {reviewAll} from './review-all.js'
import {usesColour, write} from './write.js'

/** The exit status. @throws {UsageError} */
export async function coverageCommand(command: Command, host: Host, engine: Engine): Promise<number> {
  const {report, output} = await reviewAll(command, host, engine)
  if (command.format !== 'json' && !command.quiet) {
    for (const {path, findings} of report.settings) for (const {message, range} of findings) host.stderr(`golden-thread: ${clean(path)}, line ${range.start.line}: ${clean(message)}\n`)
    if (command.format === 'csv') for (const {path, reviewed, reason} of report.documents) if (!reviewed) host.stderr(`golden-thread: ${clean(path)}: not in the table: ${clean(reason ?? '')}\n`)
  }
  const options = {colour: usesColour(output, host), frameworks: engine.frameworks}
  const text = (): string => command.format === 'json' ? coverageJson(report, command.thread ? 'thread' : 'coverage')
    : command.format === 'csv' ? (output === null ? '' : mark) + (command.thread ? threadCsv(report) : coverageCsv(report))
      : command.thread ? threadText(report, options) : coverageText(report, options)
  return write(text, command, output, host) && report.errors.length === 0 ? 0 : 2
}

/** Tells a spreadsheet that a file is UTF-8. */
const mark = '\uFEFF'
