// The command line: argv → exit status, all that it touches passed in.
import {clean} from '../report/terminal.js'
import {readArguments, UsageError} from './arguments.js'
import {coverageCommand} from './coverage-command.js'
import type {Engine} from './engine.js'
import {explainCommand} from './explain-command.js'
import {helpPage} from './help.js'
import type {Host} from './host.js'
import {initCommand} from './init-command.js'
import {reviewCommand} from './review-command.js'
import {stripCommand} from './strip-command.js'

/**
 * Runs one command. Results go to `host.stdout`, all else to `host.stderr`.
 * @returns 0 nothing at or above the level asked for, 1 findings, 2 could not run
 */
export async function run(host: Host, engine: Engine): Promise<number> {
  try {
    const command = readArguments(host.argv)
    if (command.help || command.version) {
      host.stdout(command.help ? helpPage(command.name) : `${engine.version}\n`)
      return 0
    }
    switch (command.name) {
      case 'review': return await reviewCommand(command, host, engine)
      case 'coverage': return await coverageCommand(command, host, engine)
      case 'explain': return explainCommand(command, host, engine)
      case 'init': return initCommand(command, host)
      case 'strip-comments': return await stripCommand(command, host, engine)
      case null: throw new UsageError('no command: use review, coverage, explain, init or strip-comments. See golden-thread --help')
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    host.stderr(`golden-thread: ${clean(error.message)}\n`)
    return 2
  }
}
