// Adding an entry to the settings file that holds for a draft, or to a new one.
import * as vscode from 'vscode'
import type {ReviewClient} from '../service/client.js'
import type {SettingsEdit, SettingsEntry} from '../settings/edit.js'
import type {Drafts} from './drafts.js'
import {settingsFileName} from './settings.js'

/** An edit that is ready to be made, and the place to fill in after it. */
export interface SettingsChange {
  readonly uri: vscode.Uri
  readonly edit: vscode.WorkspaceEdit
  readonly open: vscode.Range | null
}

export const addCommand = 'goldenThread.addToSettings'

/** Registers the command that adds an entry of which the writer has to fill in a part: it opens the file there. */
export function registerSettingsEntries(drafts: Drafts, client: ReviewClient): vscode.Disposable {
  return vscode.commands.registerCommand(addCommand, async (draft: string, entry: SettingsEntry) => {
    const change = await settingsChange(vscode.Uri.parse(draft), entry, drafts, client)
    if (!change || !await vscode.workspace.applyEdit(change.edit)) return
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(change.uri), {preview: false})
    if (!change.open) return
    editor.selection = new vscode.Selection(change.open.start, change.open.end)
    editor.revealRange(change.open)
  })
}

/** The change that adds an entry for a draft; null where there is no place for it, such as a file that can't be parsed. */
export async function settingsChange(draft: vscode.Uri, entry: SettingsEntry, drafts: Drafts, client: ReviewClient): Promise<SettingsChange | null> {
  const settings = drafts.get(draft)?.settings
  const uri = settings?.uri ?? placeForNew(draft)
  if (!settings || !uri || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return null
  const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString() && !document.isClosed)
  const text = open?.getText() ?? settings.file
  const made = await client.ask({about: 'settings-entry', text: text ?? await client.ask({about: 'settings-template'}), entry})
  if (!made) return null
  return {uri, edit: editOf(uri, text, made), open: made.open && new vscode.Range(positionIn(made.text, made.open.start), positionIn(made.text, made.open.end))}
}

function editOf(uri: vscode.Uri, text: string | null, {edits, text: after}: SettingsEdit): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit()
  if (text === null) edit.createFile(uri, {ignoreIfExists: true, contents: new TextEncoder().encode(after)})
  else for (const {start, end, newText} of edits) edit.replace(uri, new vscode.Range(positionIn(text, start), positionIn(text, end)), newText)
  return edit
}

/** At the top of the draft's workspace folder, where it holds for its neighbours too; beside it where there is none. */
function placeForNew(draft: vscode.Uri): vscode.Uri | null {
  const folder = vscode.workspace.getWorkspaceFolder(draft)?.uri ?? (draft.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(draft, '..'))
  return folder ? vscode.Uri.joinPath(folder, settingsFileName) : null
}

function positionIn(text: string, offset: number): vscode.Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/)
  return new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0)
}
