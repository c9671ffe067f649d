// “Save review as Word comments”: a copy of the Word file beside it, with the findings as comments.
import * as vscode from 'vscode'
import type {CommentLevel} from '../../report/word-comments.js'
import type {ReviewClient} from '../../service/client.js'
import type {WordClient} from '../../service/word-client.js'
import {sourceOf, type SettingsReader} from '../settings.js'
import {nameOf, reviewedOf} from './addresses.js'

export interface Saving {
  readonly client: ReviewClient
  readonly word: WordClient
  readonly settings: SettingsReader
}

/**
 * Writes `NAME.reviewed.docx`; where a file of that name is there that somebody has changed or made, asks for another.
 * @param given which findings become comments; asked for where it is undefined
 * @returns what was written, and how many comments; null where it was called off @throws {WordRefused}
 */
export async function saveComments(file: vscode.Uri, given: CommentLevel | undefined, {client, word, settings}: Saving): Promise<{readonly target: vscode.Uri, readonly comments: number} | null> {
  const level = given ?? await chooseLevel()
  if (!level) return null
  const source = sourceOf(await settings.read(file))
  const made = await vscode.window.withProgress({location: vscode.ProgressLocation.Notification, title: `Golden Thread: commenting on ${nameOf(file)}`}, async () => {
    const bytes = await vscode.workspace.fs.readFile(file)
    const {markdown, title, tracked} = await word.read(bytes)
    const comments = await client.ask({about: 'word-comments', text: markdown, settings: source, level, file: {title, tracked}})
    return {bytes: await word.write(bytes, comments, source.asOf), comments: comments.length}
  })
  const target = await place(file, word)
  if (!target) return null
  await write(target, made.bytes)
  return {target, comments: made.comments}
}

async function chooseLevel(): Promise<CommentLevel | undefined> {
  const items: (vscode.QuickPickItem & {readonly level: CommentLevel})[] = [
    {level: 'warning', label: 'What needs work', detail: 'Warnings and errors: about a dozen comments for a whole strategy'},
    {level: 'all', label: 'Every finding', detail: 'Also what is for information only'}
  ]
  return (await vscode.window.showQuickPick(items, {title: 'Which findings become Word comments?'}))?.level
}

/** Where to write. Never the Word file itself, nor what somebody else wrote, unless a person chooses that. */
async function place(file: vscode.Uri, word: WordClient): Promise<vscode.Uri | undefined> {
  const target = reviewedOf(file)
  if (vscode.workspace.fs.isWritableFileSystem(target.scheme) !== false) {
    const old = await vscode.workspace.fs.readFile(target).then(bytes => bytes, () => null)
    if (!old || await word.isOurs(old)) return target
  }
  const chosen = await vscode.window.showSaveDialog({defaultUri: target, filters: {'Word document': ['docx']}, title: `${nameOf(target)} is there already and is not as Golden Thread wrote it`})
  return chosen?.toString() === file.toString() ? undefined : chosen
}

/** Whole or not at all, where the file system can rename. */
async function write(target: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const {fs} = vscode.workspace
  const temporary = target.with({path: target.path.replace(/[^/]+$/, '.$&.tmp')})
  try {
    await fs.writeFile(temporary, bytes)
    await fs.rename(temporary, target, {overwrite: true})
  } catch (error) {
    await fs.delete(temporary).then(() => {}, () => {})
    throw error
  }
}
