// A result to standard output, or to the file that --output names.
import {errorLine} from '../report/text.js'
import type {Command} from './arguments.js'
import type {Host} from './host.js'
import {faultText} from './read.js'

/** Whether text for people may be coloured. @param output the file to write, or null */
export const usesColour = (output: string | null, host: Host): boolean => output === null && host.stdoutIsTerminal && !host.env['NO_COLOR'] && host.env['TERM'] !== 'dumb'

/** Whether the result could be written. @param output absolute path, or null for standard output */
export function write(text: string, command: Command, output: string | null, host: Host): boolean {
  if (output === null) {
    host.stdout(text)
    return true
  }
  try {
    host.files.replace(output, text)
    return true
  } catch (error) {
    host.stderr(errorLine({path: command.output!, message: `the result can’t be written: ${faultText(error, 'written')}`}) + '\n')
    return false
  }
}
