// Bytes → text, and faults of the file system in words.
import type {Files} from './host.js'

/** A file could not be read. `message` is one line that says what to do. */
export class ReadError extends Error {}

/** Reading a pipe or a device may never end. @throws {ReadError} where the path leads to one */
export function refuseDevice(files: Files, path: string, advice: string): void {
  if (files.kind(path) === 'other') throw new ReadError(`a pipe or a device, not a file: ${advice}`)
}

/** The text of a file; a byte order mark stays. @throws {ReadError} */
export function readText(files: Files, path: string): string {
  try {
    return decode(files.read(path))
  } catch (error) {
    throw asReadError(error)
  }
}

/** @throws {ReadError} where the bytes aren't UTF-8; NUL is text */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    const [first, second] = bytes
    if (first === 0xFF && second === 0xFE || first === 0xFE && second === 0xFF) throw new ReadError('the text is UTF-16: save it as UTF-8')
    throw new ReadError('not UTF-8 text: save it as UTF-8, or leave it out if it is no text')
  }
}

export function asReadError(error: unknown): ReadError {
  return error instanceof ReadError ? error : new ReadError(faultText(error))
}

export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** A fault of the file system in words: what is there: what to do. */
export function faultText(error: unknown, done: 'read' | 'written' = 'read'): string {
  switch (codeOf(error)) {
    case 'ENOENT': return 'no such file or folder: check the name'
    case 'ENOTDIR': return 'part of the path is a file, not a folder: check the name'
    case 'EISDIR': return 'a folder, not a file: check the name'
    case 'EACCES': case 'EPERM': case 'EROFS': return `may not be ${done}: ask for permission or choose another`
    case 'ELOOP': return 'a link that leads back to itself: remove it or name the file that it should lead to'
    case 'ENAMETOOLONG': return 'the name is too long: shorten it'
    case 'EMFILE': case 'ENFILE': return 'too many files are open: close some programs and try again'
    case 'ENXIO': return 'a pipe that nobody reads: start its reader first, or name a file'
    case 'ENOSPC': return 'the disk is full: make room and try again'
    default: return `can’t be ${done} (${codeOf(error) ?? String(error)}): check the file and try again`
  }
}
