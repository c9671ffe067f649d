import * as vscode from 'vscode'

/** The paragraphs that edits have been made in, as whole lines of the document as it is after them: up to a blank line on each side. */
export function paragraphAround(document: vscode.TextDocument, edits: readonly vscode.TextDocumentContentChangeEvent[]): vscode.Range {
  let [first, last] = [document.lineCount - 1, 0]
  for (const {range, text} of edits) {
    first = Math.min(first, range.start.line)
    last = Math.max(last, range.start.line + text.split('\n').length - 1)
  }
  last = Math.min(Math.max(first, last), document.lineCount - 1)
  while (first > 0 && !document.lineAt(first - 1).isEmptyOrWhitespace) first--
  while (last < document.lineCount - 1 && !document.lineAt(last + 1).isEmptyOrWhitespace) last++
  return new vscode.Range(first, 0, last, document.lineAt(last).text.length)
}
