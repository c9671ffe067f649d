// The files of the workspace that may be drafts.
import * as vscode from 'vscode'
import type {ReviewClient} from '../../service/client.js'
import type {DocumentSettings, SettingsReader} from '../settings.js'
import {breather} from './lanes.js'
import {walk} from './walk.js'

/** Extensions in any case, as on the command line. */
const pattern = '**/*.{[mM][dD],[mM][aA][rR][kK][dD][oO][wW][nN],[tT][xX][tT]}'
const isDraftName = /\.(?:md|markdown|txt)$/i
/** A file system that offers no search may never answer (milliseconds). */
const patience = 5000

export interface FoundDraft {
  readonly uri: vscode.Uri
  readonly settings: DocumentSettings
}

/**
 * All that `files.exclude`, the settings files' `ignore` and `goldenThread.enable` leave in, by address, in the order of their paths.
 * @param silent schemes of file systems whose search does not answer; what is learnt of them is added
 */
export async function findDrafts(settings: SettingsReader, client: ReviewClient, silent: Set<string>, token: vscode.CancellationToken): Promise<ReadonlyMap<string, FoundDraft>> {
  const folders = vscode.workspace.workspaceFolders ?? []
  const files = new Map((await Promise.all(folders.map(folder => filesIn(folder, settings, client, silent, token)))).flat().map(uri => [uri.toString(), uri]))
  const found: FoundDraft[] = []
  const breathe = breather(10)
  for (const uri of files.values()) {
    if (token.isCancellationRequested) break
    await breathe()
    const own = await settings.read(uri)
    if (own.enabled) found.push({uri, settings: own})
  }
  const left = await leftOut(found, client)
  found.sort((a, b) => a.uri.path < b.uri.path ? -1 : 1)
  return new Map(found.filter(draft => !left.has(draft)).map(draft => [draft.uri.toString(), draft]))
}

async function filesIn(folder: vscode.WorkspaceFolder, settings: SettingsReader, client: ReviewClient, silent: Set<string>, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const search = (): Thenable<vscode.Uri[]> => vscode.workspace.findFiles(new vscode.RelativePattern(folder, pattern), '**/node_modules/**', undefined, token)
  const files = isDisk(folder.uri) ? await search() : await heedHidden(folder, await searchOrWalk(folder.uri, search, silent, token), settings.excluded(folder.uri), client)
  return files.filter(uri => !isHidden(pathIn(folder, uri)))
}

/** Of a file system that need not offer a search. */
async function searchOrWalk(folder: vscode.Uri, search: () => Thenable<vscode.Uri[]>, silent: Set<string>, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  if (!silent.has(folder.scheme)) {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<null>(resolve => { timer = setTimeout(() => resolve(null), patience) })
    const found = await Promise.race([search(), late])
    clearTimeout(timer)
    if (found && found.length > 0) return found
    if (!found) silent.add(folder.scheme)
  }
  return walk(folder, isDraftName, token)
}

/** A file system's own search need not know what VS Code hides. */
async function heedHidden(folder: vscode.WorkspaceFolder, files: readonly vscode.Uri[], hidden: readonly string[], client: ReviewClient): Promise<vscode.Uri[]> {
  const left = await client.ask({about: 'ignored', file: JSON.stringify({ignore: hidden}), paths: files.map(uri => pathIn(folder, uri))})
  return files.filter((_, index) => !left[index])
}

function pathIn(folder: vscode.WorkspaceFolder, uri: vscode.Uri): string {
  return uri.path.slice(folder.uri.path.length).replace(/^\//, '')
}

function isDisk({scheme}: vscode.Uri): boolean {
  return scheme === 'file' || scheme === 'vscode-remote'
}

/** As on the command line: what has a name with a dot in front is no draft. */
function isHidden(path: string): boolean {
  return path.split('/').some(part => part.startsWith('.') || part === 'node_modules')
}

async function leftOut(drafts: readonly FoundDraft[], client: ReviewClient): Promise<ReadonlySet<FoundDraft>> {
  const bySettings = new Map<string, FoundDraft[]>()
  for (const draft of drafts) {
    const key = draft.settings.uri?.toString()
    if (key === undefined) continue
    const list = bySettings.get(key)
    if (list) list.push(draft)
    else bySettings.set(key, [draft])
  }
  const left = new Set<FoundDraft>()
  for (const list of bySettings.values()) {
    const answer = await client.ask({about: 'ignored', file: list[0]?.settings.file ?? '', paths: list.map(({settings}) => settings.path)})
    list.forEach((draft, index) => { if (answer[index]) left.add(draft) })
  }
  return left
}
