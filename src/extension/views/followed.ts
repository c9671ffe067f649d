// Which draft the views are of: that of the active editor, and the last one while something else is in front.
import * as vscode from 'vscode'
import type {Draft, Drafts} from '../drafts.js'

export class FollowedDraft implements vscode.Disposable {
  readonly #drafts: Drafts
  readonly #changed = new vscode.EventEmitter<{readonly typed: boolean}>()
  /** It is another draft, or its state is another, or it was typed in. */
  readonly onDidChange = this.#changed.event
  readonly #subscriptions: vscode.Disposable
  #uri: vscode.Uri | null = null

  constructor(drafts: Drafts) {
    this.#drafts = drafts
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.window.onDidChangeActiveTextEditor(() => { if (this.#choose()) this.#changed.fire({typed: false}) }),
      drafts.onDidChange(({uri, edits}) => {
        if (this.#choose() || uri.toString() === this.#uri?.toString()) this.#changed.fire({typed: edits.length > 0})
      })
    )
    this.#choose()
  }

  get draft(): Draft | null {
    return this.#uri && this.#drafts.get(this.#uri)
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  /** Whether it is another than before. */
  #choose(): boolean {
    const before = this.#uri?.toString()
    const {activeTextEditor, visibleTextEditors} = vscode.window
    // Settings, search results and pages of explanations take the front without being drafts.
    const candidates = [activeTextEditor?.document.uri, this.#uri, ...visibleTextEditors.map(editor => editor.document.uri)]
    this.#uri = candidates.find(uri => uri && this.#drafts.get(uri)) ?? null
    return this.#uri?.toString() !== before
  }
}
