// What holds for a document: VS Code's own settings, and the nearest settings file. The only place that asks for either.
import * as vscode from 'vscode'
import type {SettingsSource} from '../service/protocol.js'
import {originalOf} from './word/addresses.js'

export const settingsFileName = '.golden-thread.json'

export interface DocumentSettings extends SettingsSource {
  readonly enabled: boolean
  /** The settings file that holds, or null. */
  readonly uri: vscode.Uri | null
}

export class SettingsReader implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>()
  /** Settings of some document may have changed. */
  readonly onDidChange = this.#changed.event
  /** Folder → the text of its settings file. A file is read once, until one changes somewhere. */
  #files = new Map<string, Promise<string | null>>()
  readonly #subscriptions: vscode.Disposable[]

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${settingsFileName}`)
    const forget = (): void => this.forget()
    this.#subscriptions = [
      this.#changed, watcher, watcher.onDidChange(forget), watcher.onDidCreate(forget), watcher.onDidDelete(forget),
      // Of files outside the workspace no watcher tells.
      vscode.workspace.onDidSaveTextDocument(document => { if (isSettingsFile(document)) forget() }),
      vscode.workspace.onDidChangeWorkspaceFolders(forget),
      vscode.workspace.onDidChangeConfiguration(event => { if (event.affectsConfiguration('goldenThread')) this.#changed.fire() })
    ]
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose()
  }

  /** A settings file may have changed. */
  forget(): void {
    this.clear()
    this.#changed.fire()
  }

  /** Settings files are read anew when next asked for. */
  clear(): void {
    this.#files = new Map()
  }

  /** Of what is shown of a Word file: those of the file. */
  async read(shown: vscode.Uri): Promise<DocumentSettings> {
    const uri = originalOf(shown)
    const own = vscode.workspace.getConfiguration('goldenThread', uri)
    const found = await this.#nearest(uri)
    return {
      enabled: own.get('enable', true),
      // VS Code hands out proxies, which can't be sent to a worker.
      rules: JSON.parse(JSON.stringify(own.get<unknown>('rules') ?? {})) as unknown,
      asOf: today(),
      path: found?.path ?? pathInWorkspace(uri),
      file: found?.text ?? null,
      uri: found?.uri ?? null
    }
  }

  /** How long, in milliseconds, a writer has to stop before the paragraph in hand is marked. */
  pause(): number {
    return vscode.workspace.getConfiguration('goldenThread').get('pause', 1000)
  }

  /** Globs of what VS Code is told to hide in a folder. */
  excluded(folder: vscode.Uri): string[] {
    const globs = vscode.workspace.getConfiguration('files', folder).get<Readonly<Record<string, unknown>>>('exclude', {})
    return Object.keys(globs).filter(glob => globs[glob] === true)
  }

  async #nearest(uri: vscode.Uri): Promise<{readonly uri: vscode.Uri, readonly text: string, readonly path: string} | null> {
    let folder: vscode.Uri
    if (uri.scheme === 'untitled') {
      // It will be saved somewhere in the workspace, if anywhere.
      const first = vscode.workspace.workspaceFolders?.[0]
      if (!first) return null
      folder = first.uri
    } else {
      folder = vscode.Uri.joinPath(uri, '..')
    }
    const below = folder.path
    for (;;) {
      const file = vscode.Uri.joinPath(folder, settingsFileName)
      const text = await this.#text(file)
      const name = uri.path.slice(uri.path.lastIndexOf('/') + 1)
      const steps = below.slice(folder.path.length).replace(/^\//, '')
      if (text !== null) return {uri: file, text, path: steps === '' ? name : `${steps}/${name}`}
      const above = vscode.Uri.joinPath(folder, '..')
      if (above.path === folder.path) return null
      folder = above
    }
  }

  #text(file: vscode.Uri): Promise<string | null> {
    const key = file.toString()
    const known = this.#files.get(key) ?? readText(file)
    this.#files.set(key, known)
    return known
  }
}

/** Plain data for the worker. */
export function sourceOf(settings: DocumentSettings | null): SettingsSource {
  return {asOf: settings?.asOf ?? today(), path: settings?.path ?? '', file: settings?.file ?? null, rules: settings?.rules}
}

export function isSettingsFile(document: vscode.TextDocument): boolean {
  return document.uri.path.endsWith(`/${settingsFileName}`)
}

/** With `/`; of a file that is in no workspace folder, the name alone; empty for what has no name yet. */
function pathInWorkspace(uri: vscode.Uri): string {
  if (uri.scheme === 'untitled') return ''
  const above = vscode.workspace.getWorkspaceFolder(uri)?.uri.path ?? vscode.Uri.joinPath(uri, '..').path
  return uri.path.slice(above.length).replace(/^\//, '')
}

/** The text of a settings file as it is on the disk now; null where there is none. */
export async function readText(file: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
  } catch {
    // Mostly: there is none. One that can't be read sets nothing.
    return null
  }
}

function today(): string {
  const now = new Date()
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
