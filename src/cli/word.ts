// Word files on the command line: read as drafts, and written again with comments beside the file that they came from.
import {basename, dirname, extname, join} from 'node:path'
import {trackedChanges, wordComments} from '../report/word-comments.js'
import type {CommentLevel} from '../report/word-comments.js'
import type {Review} from '../review-data.js'
import type {WordFile} from '../word/index.js'
import type {Engine} from './engine.js'
import type {Files, Host} from './host.js'
import {asReadError, codeOf, faultText, ReadError, refuseDevice} from './read.js'

/** Whether a file is read as Word's, by its name. */
export const isWord = (path: string): boolean => extname(path).toLowerCase() === '.docx'

/** `draft.docx` → `draft.reviewed.docx`. */
export const besides = (path: string, kind: 'reviewed' | 'stripped'): string => join(dirname(path), `${basename(path, extname(path))}.${kind}.docx`)

/** @throws {ReadError} */
export async function readWordFile(path: string, files: Files, engine: Pick<Engine, 'word'>): Promise<WordFile> {
  const word = await engine.word()
  try {
    return word.openWord(files.read(path))
  } catch (error) {
    throw error instanceof word.WordError ? new ReadError(error.message) : asReadError(error)
  }
}

/**
 * Writes the review's comments beside the file. Replaces what an earlier run left there, as long as nobody has changed it since.
 * @returns what to tell a person @throws {ReadError}
 */
export async function writeReviewed(path: string, file: WordFile, review: Review, host: Pick<Host, 'files'>, engine: Engine, options: {
  readonly level: CommentLevel, readonly asOf: string
}): Promise<string> {
  const explain = (rule: string) => {
    const found = engine.explain(`rule:${rule}`)
    return 'nearest' in found ? null : found
  }
  const comments = wordComments(review, {...options, frameworks: engine.frameworks, explain, file})
  const target = besides(path, 'reviewed')
  const word = await engine.word()
  let bytes: Uint8Array
  try {
    bytes = file.withComments(comments, options.asOf)
  } catch (error) {
    throw error instanceof word.WordError ? new ReadError(error.message) : error
  }
  replaceOwn(target, bytes, host.files, old => word.isOurs(old))
  return `${comments.length} ${comments.length === 1 ? 'comment' : 'comments'} written to ${basename(target)}`
}

/** What to tell of tracked changes in a file; null where it has none. */
export const aboutTracked = (file: WordFile): string | null => trackedChanges(file.tracked)

/**
 * Writes a file of ours, over none or an earlier one.
 * @param isOwn whether what is there is as we wrote it; null where nothing in it tells
 * @throws {ReadError} where something else is in its place, or it can't be written
 */
export function replaceOwn(target: string, bytes: Uint8Array, files: Files, isOwn: ((old: Uint8Array) => boolean) | null): void {
  const name = basename(target)
  const old = existing(target, files)
  if (old && sameBytes(old, bytes)) return
  if (old && !isOwn?.(old)) throw new ReadError(`${name} is there already${isOwn ? ' and is not as this program wrote it' : ', and somebody may have changed it'}: rename it or move it, then try again`)
  try {
    files.replace(target, [bytes])
  } catch (error) {
    throw new ReadError(`${name} can’t be written: ${faultText(error, 'written')}`)
  }
}

function existing(path: string, files: Files): Uint8Array | null {
  try {
    refuseDevice(files, path, 'move it away')
    return files.read(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    if (error instanceof ReadError) throw new ReadError(`${basename(path)} can’t be replaced: ${error.message}`)
    throw new ReadError(`${basename(path)} can’t be replaced: ${faultText(error)}`)
  }
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}
