// Findings of closed drafts in Problems. What is open is its editor's, and never touched here.
import type * as vscode from 'vscode'
import type {Drafts} from '../drafts.js'

/** Drafts at a time: thousands of diagnostics in one call would hold up the window. */
const batch = 20
/** Longest that findings wait for others (milliseconds). */
const patience = 200

export class ClosedFindings implements vscode.Disposable {
  readonly #collection: vscode.DiagnosticCollection
  readonly #drafts: Drafts
  readonly #waiting = new Map<string, [vscode.Uri, vscode.Diagnostic[]]>()
  /** What stands in Problems for closed drafts. */
  readonly #shown = new Map<string, vscode.Uri>()
  readonly #subscription: vscode.Disposable
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(collection: vscode.DiagnosticCollection, drafts: Drafts) {
    this.#collection = collection
    this.#drafts = drafts
    this.#subscription = drafts.onDidChange(({uri, draft}) => {
      // Until its own review has come, an opened draft keeps what was found while it was closed.
      if (!draft || draft.state.kind === 'reading') return
      const key = uri.toString()
      this.#waiting.delete(key)
      if (this.#shown.delete(key) && draft.state.kind !== 'reviewed') collection.delete(uri)
    })
  }

  dispose(): void {
    clearTimeout(this.#timer)
    this.#subscription.dispose()
  }

  set(uri: vscode.Uri, diagnostics: vscode.Diagnostic[]): void {
    this.#waiting.set(uri.toString(), [uri, diagnostics])
    if (this.#waiting.size >= batch) this.flush()
    else this.#timer ??= setTimeout(() => this.flush(), patience)
  }

  /** Publishes what waits. */
  flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const entries: [vscode.Uri, vscode.Diagnostic[] | undefined][] = []
    for (const [key, [uri, diagnostics]] of this.#waiting) {
      if (this.#drafts.get(uri)) continue
      const empty = diagnostics.length === 0
      if (empty ? this.#shown.delete(key) : this.#shown.set(key, uri)) entries.push([uri, empty ? undefined : diagnostics])
    }
    this.#waiting.clear()
    if (entries.length > 0) this.#collection.set(entries)
  }

  /** Takes back what stands for all that `gone` names. */
  remove(gone: (key: string, uri: vscode.Uri) => boolean): void {
    for (const [key, [uri]] of this.#waiting) if (gone(key, uri)) this.#waiting.delete(key)
    const entries: [vscode.Uri, undefined][] = []
    for (const [key, uri] of this.#shown) {
      if (!gone(key, uri)) continue
      this.#shown.delete(key)
      if (!this.#drafts.get(uri)) entries.push([uri, undefined])
    }
    if (entries.length > 0) this.#collection.set(entries)
  }
}
