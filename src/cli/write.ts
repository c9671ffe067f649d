// A result to standard output, or to the file that --output names.
import {errorLine} from '../report/text.js'
import type {Command} from './arguments.js'
import type {Host} from './host.js'
import {faultText} from './read.js'

/** Whether text for people may be coloured. */
export const usesColour = ({output}: Command, host: Host): boolean => output === null && host.stdoutIsTerminal && !host.env['NO_COLOR'] && host.env['TERM'] !== 'dumb'

/** Whether the result could be written. @param output absolute path, or null for standard output */
export function write(pieces: Iterable<string | Uint8Array>, command: Command, output: string | null, host: Host): boolean {
  if (output === null) {
    for (const piece of pieces) host.stdout(piece)
    return true
  }
  try {
    host.files.replace(output, pieces)
    return true
  } catch (error) {
    host.stderr(errorLine({path: command.output ?? 'standard output', message: `the result can’t be written: ${faultText(error, 'written')}`}) + '\n')
    return false
  }
}
