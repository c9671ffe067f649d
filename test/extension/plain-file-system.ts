// A file system that an extension may offer: files in memory, no search.
import * as vscode from 'vscode'

export class PlainFileSystem implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>()
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>()
  readonly onDidChangeFile = this.#changed.event

  put(path: string, text: string): void {
    this.#files.set(path, new TextEncoder().encode(text))
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {})
  }

  stat({path}: vscode.Uri): vscode.FileStat {
    const size = this.#files.get(path)?.length
    if (size === undefined && this.#below(path).length === 0) throw vscode.FileSystemError.FileNotFound(path)
    return {type: size === undefined ? vscode.FileType.Directory : vscode.FileType.File, ctime: 0, mtime: 0, size: size ?? 0}
  }

  readDirectory({path}: vscode.Uri): [string, vscode.FileType][] {
    const children = new Map<string, vscode.FileType>()
    for (const below of this.#below(path)) {
      const [first = '', ...rest] = below.split('/')
      children.set(first, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File)
    }
    return [...children]
  }

  readFile({path}: vscode.Uri): Uint8Array {
    const bytes = this.#files.get(path)
    if (!bytes) throw vscode.FileSystemError.FileNotFound(path)
    return bytes
  }

  writeFile({path}: vscode.Uri, bytes: Uint8Array): void {
    this.#files.set(path, bytes)
  }

  delete({path}: vscode.Uri): void {
    this.#files.delete(path)
  }

  createDirectory(): void {}

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from))
    this.delete(from)
  }

  #below(path: string): string[] {
    const start = path === '/' ? '/' : `${path}/`
    return [...this.#files.keys()].filter(name => name.startsWith(start)).map(name => name.slice(start.length))
  }
}
