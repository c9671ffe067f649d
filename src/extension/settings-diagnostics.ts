// What is wrong in a settings file, while it is open.
import * as vscode from 'vscode'
import type {ReviewClient} from '../service/client.js'
import {sourceName, toDiagnostic} from './convert.js'
import {isSettingsFile} from './settings.js'

export function registerSettingsDiagnostics(client: ReviewClient, collection: vscode.DiagnosticCollection): vscode.Disposable {
  const check = async (document: vscode.TextDocument): Promise<void> => {
    if (!isSettingsFile(document)) return
    const {version, uri} = document
    const answer = await client.ask({about: 'settings', text: document.getText()}).catch(() => null)
    if (!answer || document.version !== version || document.isClosed) return
    collection.set(uri, [...answer.findings.map(finding => toDiagnostic(finding, uri)), ...answer.error === null ? [] : [broken(answer.error)]])
  }
  for (const document of vscode.workspace.textDocuments) void check(document)
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(document => void check(document)),
    vscode.workspace.onDidChangeTextDocument(({document}) => void check(document)),
    vscode.workspace.onDidCloseTextDocument(document => { if (isSettingsFile(document)) collection.delete(document.uri) })
  )
}

/** A file that can't be parsed sets nothing at all; the message begins with the place. */
function broken(error: string): vscode.Diagnostic {
  const [, line = '1', column = '1', what = error] = /^line (\d+), column (\d+): (.*)$/s.exec(error) ?? []
  const place = new vscode.Position(Number(line) - 1, Number(column) - 1)
  const diagnostic = new vscode.Diagnostic(new vscode.Range(place, place.translate(0, 1)), `These settings can’t be read: ${what}`, vscode.DiagnosticSeverity.Error)
  diagnostic.source = sourceName
  return diagnostic
}
