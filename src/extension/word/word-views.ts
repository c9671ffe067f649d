// Word files as read-only Markdown. Each is read again when it has changed.
import * as vscode from 'vscode'
import type {WordClient} from '../../service/word-client.js'
import type {WordText} from '../../service/word-protocol.js'
import {originalOf} from './addresses.js'

interface Shown {
  /** Of the Word file when it was read. */
  readonly mtime: number
  readonly size: number
  readonly text: Promise<WordText>
}

export class WordViews implements vscode.FileSystemProvider, vscode.Disposable {
  readonly #client: WordClient
  readonly #shown = new Map<string, Shown>()
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>()
  readonly onDidChangeFile = this.#changed.event

  constructor(client: WordClient) {
    this.#client = client
  }

  dispose(): void {
    this.#changed.dispose()
    this.#shown.clear()
  }

  /** What is shown at an address, as the Word file is now. @throws {WordRefused} */
  async textOf(uri: vscode.Uri): Promise<WordText> {
    const file = originalOf(uri)
    const {mtime, size} = await vscode.workspace.fs.stat(file)
    const key = uri.toString()
    const known = this.#shown.get(key)
    if (known?.mtime === mtime && known.size === size) return known.text
    const shown = {mtime, size, text: this.#read(file)}
    this.#shown.set(key, shown)
    try {
      return await shown.text
    } catch (error) {
      // Asked again, it is read again.
      if (this.#shown.get(key) === shown) this.#shown.delete(key)
      throw error
    }
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const {ctime, mtime} = await vscode.workspace.fs.stat(originalOf(uri))
    const {markdown} = await this.textOf(uri)
    return {type: vscode.FileType.File, ctime, mtime, size: new TextEncoder().encode(markdown).length, permissions: vscode.FilePermission.Readonly}
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return new TextEncoder().encode((await this.textOf(uri)).markdown)
  }

  /** As long as somebody looks at it, the Word file is watched. */
  watch(uri: vscode.Uri): vscode.Disposable {
    const file = originalOf(uri)
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(vscode.Uri.joinPath(file, '..'), file.path.slice(file.path.lastIndexOf('/') + 1).replace(/[*?{}[\]]/g, '[$&]')))
    const tell = (type: vscode.FileChangeType) => () => this.#changed.fire([{type, uri}])
    return vscode.Disposable.from(
      watcher, watcher.onDidChange(tell(vscode.FileChangeType.Changed)), watcher.onDidCreate(tell(vscode.FileChangeType.Changed)), watcher.onDidDelete(tell(vscode.FileChangeType.Deleted))
    )
  }

  readDirectory(): [string, vscode.FileType][] {
    return []
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri)
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri)
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri)
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri)
  }

  async #read(file: vscode.Uri): Promise<WordText> {
    return this.#client.read(await vscode.workspace.fs.readFile(file))
  }
}
