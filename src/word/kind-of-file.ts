// What a file is that is no Word document, in words that say what to do.
import {WordError} from './word-error.js'

/** @throws {WordError} unless the bytes begin as an archive does */
export function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WordError('the file is empty: save the document again')
  if (begins(bytes, 'PK\u0003\u0004')) return
  throw new WordError(begins(bytes, '\u00D0\u00CF\u0011\u00E0') ? compound(bytes) : other(bytes))
}

/** The older container: of encrypted and protected files, and of Word before 2007. Names in it are UTF-16. */
function compound(bytes: Uint8Array): string {
  if (holds(bytes, 'DRMEncryptedTransform') || holds(bytes, 'DRMEncryptedDataSpace') || holds(bytes, 'LabelInfo')) {
    return 'protected by a sensitivity label: ask its owner for a copy without protection'
  }
  if (holds(bytes, 'EncryptedPackage')) return 'encrypted with a password: save a copy without it and review that'
  return holds(bytes, 'WordDocument') ? 'in the older format of Word (.doc): save it as .docx' : 'no Word document, whatever its name says: save it as .docx'
}

function other(bytes: Uint8Array): string {
  if (begins(bytes, '{\\rtf')) return 'rich text, not .docx: open it in Word and save it as .docx'
  if (begins(bytes, '%PDF')) return 'a PDF, not .docx: review the Word document that it was made from'
  return 'no Word document, whatever its name says: save it as .docx'
}

function begins(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0))
}

/** Whether the text stands somewhere, each letter followed by a zero. */
function holds(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0)
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let length = 1
    while (length < text.length && bytes[at + 2 * length - 1] === 0 && bytes[at + 2 * length] === text.charCodeAt(length)) length++
    if (length === text.length) return true
  }
  return false
}
