// A Word file and the Markdown that is shown of it.
import * as vscode from 'vscode'

/** Of what is shown of Word files. */
export const wordScheme = 'golden-thread-word'

/** Where the Markdown of a Word file is found. It keeps the file's name, for the tab, and its address. */
export function viewOf(file: vscode.Uri): vscode.Uri {
  return vscode.Uri.from({scheme: wordScheme, path: `${file.path}.md`, query: file.toString()})
}

/** The Word file that is shown; any other address as it is. */
export function originalOf(uri: vscode.Uri): vscode.Uri {
  return uri.scheme === wordScheme ? vscode.Uri.parse(uri.query, true) : uri
}

export const isWordName = (path: string): boolean => /\.docx$/i.test(path)

/** `draft.docx` → `draft.reviewed.docx`, in the same folder. */
export function reviewedOf(file: vscode.Uri): vscode.Uri {
  return file.with({path: `${file.path.replace(/\.docx$/i, '')}.reviewed.docx`})
}

/** The last part of a path. */
export const nameOf = ({path}: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1)
