// A result to standard output, or to the file that --output names.
import {errorLine} from '../report/text.js'
import type {Command} from './arguments.js'
import type {Host} from './host.js'
import {faultText} from './read.js'

/** Whether text for people may be coloured. @param output the file to write, or null */
export const usesColour = (output: string | null, host: Host): boolean => output === null && host.stdoutIsTerminal && !host.env['NO_COLOR'] && host.env['TERM'] !== 'dumb'

/** Whether the result could be made and written. @param output absolute path, or null for standard output */
export function write(result: () => string, command: Command, output: string | null, host: Host): boolean {
  const fail = (message: string): false => {
    host.stderr(errorLine({path: command.output ?? 'standard output', message: `the result can’t be written: ${message}`}) + '\n')
    return false
  }
  let text: string
  try {
    text = result()
  } catch (error) {
    // Of hundreds of megabytes of drafts it is longer than a text can be.
    if (error instanceof RangeError && error.message === 'Invalid string length') return fail('it is too long for one file: review fewer or smaller drafts at once')
    throw error
  }
  if (output === null) {
    host.stdout(text)
    return true
  }
  try {
    host.files.replace(output, text)
    return true
  } catch (error) {
    return fail(faultText(error, 'written'))
  }
}
