// `strip-comments`: a Word file without our comments, beside the one that has them.
import {resolve} from 'node:path'
import {errorLine} from '../report/text.js'
import {UsageError} from './arguments.js'
import type {Command} from './arguments.js'
import type {Engine} from './engine.js'
import type {Host} from './host.js'
import {withSlashes} from './paths.js'
import {asReadError, ReadError, refuseDevice} from './read.js'
import {besides, isWord, replaceOwn} from './word.js'

/** The exit status. @throws {UsageError} */
export async function stripCommand(command: Command, host: Host, engine: Engine): Promise<number> {
  const [path, ...more] = command.operands
  if (path === undefined || more.length > 0) throw new UsageError('strip-comments takes one file: golden-thread strip-comments draft.reviewed.docx')
  try {
    if (!isWord(path)) throw new ReadError('not a .docx file: comments are written into those only')
    const {files} = host
    const word = await engine.word()
    const absolute = resolve(host.cwd, path)
    const target = besides(absolute, 'stripped')
    let bytes: Uint8Array
    try {
      refuseDevice(files, absolute, 'name a file')
      bytes = word.stripComments(files.read(absolute))
    } catch (error) {
      throw error instanceof word.WordError ? new ReadError(error.message) : asReadError(error)
    }
    // A file without our comments does not tell whether we wrote it.
    replaceOwn(target, bytes, files, null)
    if (!command.quiet) host.stdout(`Wrote ${withSlashes(besides(path, 'stripped'))}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    host.stderr(errorLine({path: withSlashes(path), message: error.message}) + '\n')
    return 2
  }
}
