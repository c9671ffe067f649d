// Word files in the editor: reviewed as read-only Markdown, and saved again with comments.
import * as vscode from 'vscode'
import type {ReviewClient} from '../../service/client.js'
import {WordClient, WordRefused, type WordPort} from '../../service/word-client.js'
import {withoutText} from '../faults.js'
import type {SettingsReader} from '../settings.js'
import {nameOf, originalOf, viewOf, wordScheme} from './addresses.js'
import {saveComments} from './save-comments.js'
import {WordViews} from './word-views.js'

/** @param connect makes a line to a new worker for Word files; called when the first is opened */
export function registerWord({client, settings, log, connect}: {
  readonly client: ReviewClient, readonly settings: SettingsReader, readonly log: vscode.LogOutputChannel, readonly connect: () => WordPort
}): vscode.Disposable {
  const word = new WordClient(connect)
  const views = new WordViews(word)

  /** Tells a person of what went wrong; the rest is for the log. @returns null */
  const fail = (file: vscode.Uri, error: unknown): null => {
    const refused = error instanceof WordRefused
    const message = refused || error instanceof vscode.FileSystemError ? (error).message : 'a fault of this program: see the log, and please report it'
    log.error(`${nameOf(file)}: ${refused ? error.message : withoutText(String(error))}`)
    void vscode.window.showErrorMessage(`${nameOf(file)}: ${message}`)
    return null
  }

  const open = async (given?: unknown): Promise<vscode.Uri | null> => {
    const file = given instanceof vscode.Uri ? originalOf(given) : await chooseFile()
    if (!file) return null
    const view = viewOf(file)
    try {
      const text = await vscode.window.withProgress({location: vscode.ProgressLocation.Window, title: `Golden Thread: reading ${nameOf(file)}`}, () => views.textOf(view))
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(view), {preview: false})
      const told = text.aboutTracked
      if (told !== null) {
        log.info(`${nameOf(file)}: ${told}`)
        vscode.window.setStatusBarMessage(`Golden Thread: ${told}`, 20_000)
      }
      return view
    } catch (error) {
      return fail(file, error)
    }
  }

  const save = async (given?: unknown, level?: unknown): Promise<vscode.Uri | null> => {
    const shown = given instanceof vscode.Uri ? given : vscode.window.activeTextEditor?.document.uri
    if (!shown || !(given instanceof vscode.Uri || shown.scheme === wordScheme)) return null
    const file = originalOf(shown)
    try {
      const saved = await saveComments(file, level === 'warning' || level === 'all' ? level : undefined, {client, word, settings})
      if (!saved) return null
      const told = `${saved.comments} ${saved.comments === 1 ? 'comment' : 'comments'} written to ${nameOf(saved.target)}`
      log.info(told)
      vscode.window.setStatusBarMessage(`Golden Thread: ${told}`, 20_000)
      return saved.target
    } catch (error) {
      return fail(file, error)
    }
  }

  return vscode.Disposable.from(
    {dispose: () => word.dispose()}, views,
    vscode.workspace.registerFileSystemProvider(wordScheme, views, {isReadonly: true, isCaseSensitive: true}),
    vscode.commands.registerCommand('goldenThread.reviewWord', open),
    vscode.commands.registerCommand('goldenThread.saveWordComments', save)
  )
}

async function chooseFile(): Promise<vscode.Uri | undefined> {
  return (await vscode.window.showOpenDialog({canSelectMany: false, filters: {'Word document': ['docx']}, title: 'Review Word draft', openLabel: 'Review'}))?.[0]
}
