// Choosing the kind of document, and writing the choice down where the next review finds it.
import * as vscode from 'vscode'
import type {Review} from '../review-data.js'
import type {ReviewClient} from '../service/client.js'
import type {Answers, TextEdit} from '../service/protocol.js'
import type {ProfileId} from '../settings/settings.js'
import type {Drafts} from './drafts.js'
import {settingsFileOf} from './settings-file.js'
import type {SettingsReader} from './settings.js'
import {wordScheme} from './word/addresses.js'

/** Where a choice is written. */
type Place = 'draft' | 'settings'

interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T
}

/** The command takes what is chosen as `{profile, place}`; without it, it asks. */
export function registerProfiles(drafts: Drafts, settings: SettingsReader, client: ReviewClient): vscode.Disposable {
  return vscode.commands.registerCommand('goldenThread.changeProfile', async (given?: {readonly profile?: ProfileId, readonly place?: Place}) => {
    // In front may be the walkthrough, or a page that explains something.
    const candidates = vscode.window.activeTextEditor ? [vscode.window.activeTextEditor.document] : [...vscode.window.visibleTextEditors.map(editor => editor.document), ...vscode.workspace.textDocuments]
    const document = candidates.find(one => drafts.get(one.uri))
    // The palette offers it in drafts only; the walkthrough and the views always.
    if (!document) return vscode.commands.executeCommand('workbench.action.quickOpen')
    const review = await drafts.settled(document.uri)
    const profile = given?.profile ?? await chooseProfile(await client.ask({about: 'profiles'}), review)
    if (!profile) return
    const place = given?.place ?? await choosePlace(document, review)
    if (place === 'draft') await apply(document, await client.ask({about: 'profile-in-draft', text: document.getText(), profile}))
    else if (place === 'settings') await writeToSettings(document.uri, profile)
  })

  async function writeToSettings(uri: vscode.Uri, profile: ProfileId): Promise<void> {
    const file = await settingsFileOf(uri, settings, client)
    if (!file) return
    const {path} = await settings.read(uri)
    // Settings hold once they are saved; what somebody has not saved yet is not ours to save.
    const open = vscode.workspace.textDocuments.find(document => document.isDirty && document.uri.toString() === file.toString())
    const text = open?.getText() ?? new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
    const edit = await client.ask({about: 'profile-in-settings', text, path, profile})
    // Null: it can't be read, and says so itself; nothing can be written before that is mended.
    if (!edit || open) await vscode.window.showTextDocument(file, {preview: false})
    if (!edit) return
    if (open) return apply(open, edit)
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text.slice(0, edit.start) + edit.text + text.slice(edit.end)))
    settings.forget()
  }
}

async function chooseProfile(profiles: Answers['profiles'], review: Review | null): Promise<ProfileId | undefined> {
  const items = profiles.map(({id, title, purpose}): Choice<ProfileId> => ({
    value: id, label: title, detail: purpose, ...review?.reviewed && review.profile === id ? {description: `as it is now: ${review.profileReason ?? review.profileSource}`} : {}
  }))
  const chosen = await vscode.window.showQuickPick(items, {title: 'What kind of document is this?', placeHolder: 'It decides which rules apply and which capabilities are expected', matchOnDetail: true})
  return chosen?.value
}

async function choosePlace(document: vscode.TextDocument, review: Review | null): Promise<Place | undefined> {
  // What the draft says of itself wins over any settings file.
  if (review?.profileSource === 'front-matter') return 'draft'
  // Of a Word file only the Markdown is here, which can't be written to.
  if (document.uri.scheme === wordScheme) return 'settings'
  // An untitled draft has no path that settings could name.
  if (document.isUntitled) return 'draft'
  const items: Choice<Place>[] = [
    {value: 'draft', label: 'In the draft', detail: 'At its top, as front matter: it goes wherever the draft goes'},
    {value: 'settings', label: 'In the settings file', detail: 'Under “profile”, for this file only: the draft stays as it is'}
  ]
  return (await vscode.window.showQuickPick(items, {title: 'Where is it to be written?'}))?.value
}

async function apply(document: vscode.TextDocument, {start, end, text}: TextEdit): Promise<void> {
  const edit = new vscode.WorkspaceEdit()
  edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text)
  await vscode.workspace.applyEdit(edit)
}
