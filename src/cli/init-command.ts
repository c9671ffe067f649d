// `init`: a settings file to start from.
import {join} from 'node:path'
import {errorLine} from '../report/text.js'
import {settingsFileName} from '../settings/parse.js'
import {settingsTemplate} from '../settings/template.js'
import {UsageError} from './arguments.js'
import type {Command} from './arguments.js'
import type {Host} from './host.js'
import {codeOf, faultText} from './read.js'

/** The exit status. @throws {UsageError} */
export function initCommand(command: Command, host: Host): number {
  if (command.operands.length > 0) throw new UsageError('init takes no path: change to the folder first')
  try {
    host.files.create(join(host.cwd, settingsFileName), settingsTemplate)
  } catch (error) {
    const message = codeOf(error) === 'EEXIST' ? 'is there already: change it, or remove it first' : faultText(error, 'written')
    host.stderr(errorLine({path: settingsFileName, message}) + '\n')
    return 2
  }
  if (!command.quiet) host.stdout(`Wrote ${settingsFileName}\n`)
  return 0
}
