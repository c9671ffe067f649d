// The settings file that holds for a draft or a folder: opened, and made where there is none.
import * as vscode from 'vscode'
import type {ReviewClient} from '../service/client.js'
import {settingsFileName, type SettingsReader} from './settings.js'
import {originalOf} from './word/addresses.js'

export function registerSettingsFile(settings: SettingsReader, client: ReviewClient): vscode.Disposable {
  return vscode.commands.registerCommand('goldenThread.openSettingsFile', async () => {
    const file = await settingsFileOf(vscode.window.activeTextEditor?.document.uri ?? null, settings, client)
    if (file) await vscode.window.showTextDocument(file, {preview: false})
  })
}

/**
 * The settings file that holds for a document; where there is none, one that sets nothing is made, in the workspace folder or beside the document.
 * @param shown null: of the workspace
 * @returns null where there is no folder for it, or nobody chose one
 */
export async function settingsFileOf(shown: vscode.Uri | null, settings: SettingsReader, client: ReviewClient): Promise<vscode.Uri | null> {
  const uri = shown && originalOf(shown)
  const ours = uri && (uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true) ? uri : null
  const folder = await folderFor(ours)
  const held = (await settings.read(ours ?? vscode.Uri.joinPath(folder ?? vscode.Uri.file('/'), settingsFileName))).uri
  if (held) return held
  if (!folder) return null
  const file = vscode.Uri.joinPath(folder, settingsFileName)
  const template = await client.ask({about: 'settings-template'})
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(template))
  settings.forget()
  return file
}

async function folderFor(uri: vscode.Uri | null): Promise<vscode.Uri | null> {
  const own = uri && vscode.workspace.getWorkspaceFolder(uri)
  if (own) return own.uri
  if (uri && uri.scheme !== 'untitled') return vscode.Uri.joinPath(uri, '..')
  const [first, second] = vscode.workspace.workspaceFolders ?? []
  if (!second) return first?.uri ?? null
  return (await vscode.window.showWorkspaceFolderPick({placeHolder: 'Whose settings?'}))?.uri ?? null
}
