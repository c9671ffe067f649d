// Adding an entry to the settings file that holds for a draft, or to a new one.
import * as vscode from 'vscode'
import type {ReviewClient} from '../service/client.js'
import type {SettingsEdit, SettingsEntry} from '../settings/edit.js'
import type {Drafts} from './drafts.js'
import {readText, settingsFileName} from './settings.js'

/** The settings file to write to. */
export interface SettingsTarget {
  readonly uri: vscode.Uri
  /** With what is not saved yet; null where it has to be made. */
  readonly text: string | null
}

/** An edit that is ready to be made, and the place to fill in after it. */
export interface SettingsChange {
  readonly edit: vscode.WorkspaceEdit
  readonly open: vscode.Range | null
}

export const addCommand = 'goldenThread.addToSettings'

/** Registers the command that adds an entry of which the writer has to fill in a part: it opens the file there. */
export function registerSettingsEntries(drafts: Drafts, client: ReviewClient): vscode.Disposable {
  return vscode.commands.registerCommand(addCommand, async (draft: string, entry: SettingsEntry) => {
    const target = await settingsTarget(vscode.Uri.parse(draft), drafts)
    const change = target && await settingsChange(target, entry, client)
    if (!change || !await vscode.workspace.applyEdit(change.edit)) return
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(target.uri), {preview: false})
    if (!change.open) return
    editor.selection = new vscode.Selection(change.open.start, change.open.end)
    editor.revealRange(change.open)
  })
}

/** The settings file of a draft, to add to; null where there is no place for one. */
export async function settingsTarget(draft: vscode.Uri, drafts: Drafts): Promise<SettingsTarget | null> {
  const uri = drafts.get(draft)?.settings?.uri ?? placeForNew(draft)
  if (!uri || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return null
  const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString() && document.isDirty)
  return {uri, text: open?.getText() ?? await readText(uri)}
}

/** The change that adds an entry; null where it has no place, as in a file that can't be parsed. */
export async function settingsChange({uri, text}: SettingsTarget, entry: SettingsEntry, client: ReviewClient): Promise<SettingsChange | null> {
  const made = await client.ask({about: 'settings-entry', text: text ?? await client.ask({about: 'settings-template'}), entry})
  if (!made) return null
  return {edit: editOf(uri, text, made), open: made.open && new vscode.Range(positionIn(made.text, made.open.start), positionIn(made.text, made.open.end))}
}

function editOf(uri: vscode.Uri, text: string | null, {edits, text: after}: SettingsEdit): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit()
  if (text !== null) {
    for (const {start, end, newText} of edits) edit.replace(uri, new vscode.Range(positionIn(text, start), positionIn(text, end)), newText)
    return edit
  }
  edit.createFile(uri)
  edit.insert(uri, new vscode.Position(0, 0), after)
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
