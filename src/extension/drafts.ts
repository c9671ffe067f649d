// The open documents under review: what happens to them in the editor, told to the service, and what comes back.
import * as vscode from 'vscode'
import type {Review} from '../review-data.js'
import type {OpenDraft, ReviewClient} from '../service/client.js'
import type {Answers, TextEdit} from '../service/protocol.js'
import {withoutText} from './faults.js'
import {sourceOf, type DocumentSettings, type SettingsReader} from './settings.js'
import {wordScheme} from './word/addresses.js'

/** What is known of an open document. */
export type DraftState =
  | {readonly kind: 'reading', readonly review: Review | null}
  | {readonly kind: 'reviewed', readonly review: Review}
  | {readonly kind: 'failed', readonly message: string}
  /** Switched off by a setting. */
  | {readonly kind: 'off'}

export interface DraftEvent {
  readonly uri: vscode.Uri
  /** Null: it is closed, deleted, or no longer of a language that is reviewed. */
  readonly draft: Draft | null
  /** The text edits that led here, empty for all other reasons. */
  readonly edits: readonly vscode.TextDocumentContentChangeEvent[]
  /** The writer asked for the review: nothing of it is held back. */
  readonly asked?: true
}

export interface Draft {
  readonly document: vscode.TextDocument
  readonly settings: DocumentSettings | null
  readonly state: DraftState
}

interface Held {
  readonly document: vscode.TextDocument
  settings: DocumentSettings | null
  state: DraftState
  line: OpenDraft | null
  eol: vscode.EndOfLine
  turn: number
}

export const languages = ['markdown', 'plaintext']

export class Drafts implements vscode.Disposable {
  readonly #client: ReviewClient
  readonly #settings: SettingsReader
  readonly #log: vscode.LogOutputChannel
  readonly #held = new Map<string, Held>()
  readonly #changed = new vscode.EventEmitter<DraftEvent>()
  /** A draft came, went, was edited, or its state is another. */
  readonly onDidChange = this.#changed.event
  readonly #subscriptions: vscode.Disposable[] = [this.#changed]

  constructor(client: ReviewClient, settings: SettingsReader, log: vscode.LogOutputChannel) {
    this.#client = client
    this.#settings = settings
    this.#log = log
  }

  /** Takes in what is open, and what happens from now on. */
  start(): void {
    const files = vscode.workspace.createFileSystemWatcher('**/*', false, true, false)
    this.#subscriptions.push(
      vscode.workspace.onDidOpenTextDocument(document => this.#take(document)),
      vscode.workspace.onDidCloseTextDocument(document => this.#drop(document.uri)),
      // VS Code keeps a document for minutes after its last tab; for the writer it is closed.
      vscode.window.tabGroups.onDidChangeTabs(({closed, opened}) => {
        for (const uri of closed.flatMap(urisOf)) if (!hasTab(uri)) this.#drop(uri)
        const shown = new Set(opened.flatMap(urisOf).map(String))
        for (const document of vscode.workspace.textDocuments) if (shown.has(document.uri.toString())) this.#take(document)
      }),
      vscode.workspace.onDidChangeTextDocument(event => this.#edit(event)),
      // An editor may outlive its file; saved, the file is there again.
      vscode.workspace.onDidSaveTextDocument(document => this.#take(document)),
      vscode.workspace.onDidDeleteFiles(event => event.files.forEach(uri => this.#dropUnder(uri))),
      files, files.onDidDelete(uri => void this.#dropGone(uri)),
      // Programs that replace a file delete it first.
      files.onDidCreate(uri => {
        for (const document of vscode.workspace.textDocuments) if (isUnder(document.uri, uri) && hasTab(document.uri)) this.#take(document)
      }),
      this.#settings.onDidChange(() => { for (const held of this.#held.values()) void this.#configure(held) })
    )
    for (const document of vscode.workspace.textDocuments) this.#take(document)
  }

  get(uri: vscode.Uri): Draft | null {
    return this.#held.get(uri.toString()) ?? null
  }

  /** Reviews a draft anew, with its settings read again. Null where it is not under review. */
  async reviewNow(document: vscode.TextDocument): Promise<Review | null> {
    this.#take(document)
    const held = this.#held.get(document.uri.toString())
    if (!held) return null
    held.line?.close()
    held.line = null
    held.state = {kind: 'reading', review: reviewIn(held.state)}
    this.#changed.fire({uri: document.uri, draft: held, edits: [], asked: true})
    this.#settings.clear()
    await this.#configure(held)
    return this.settled(document.uri)
  }

  /** The review of a draft as it is now; null where it is not under review. */
  async settled(uri: vscode.Uri): Promise<Review | null> {
    for (;;) {
      const held = this.#held.get(uri.toString())
      if (held?.state.kind === 'reviewed') return held.state.review
      if (held?.state.kind !== 'reading') return null
      await new Promise<void>(resolve => {
        const once = this.onDidChange(event => {
          if (event.uri.toString() !== uri.toString()) return
          once.dispose()
          resolve()
        })
      })
    }
  }

  /** What can be done about a finding of the draft as it is now, by its fingerprint. */
  async editsFor(uri: vscode.Uri, fingerprint: string): Promise<Answers['finding']> {
    return await this.#held.get(uri.toString())?.line?.editsFor(fingerprint) ?? null
  }

  /** The fixes of the draft as it is now that can be made without asking. */
  async safeFixes(uri: vscode.Uri): Promise<Answers['safe-fixes']> {
    return await this.#held.get(uri.toString())?.line?.safeFixes() ?? null
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose()
    for (const held of this.#held.values()) held.line?.close()
    this.#held.clear()
  }

  #take(document: vscode.TextDocument): void {
    const key = document.uri.toString()
    if (this.#held.has(key) || !isDraft(document)) return
    const held: Held = {document, settings: null, state: {kind: 'reading', review: null}, line: null, eol: document.eol, turn: 0}
    this.#held.set(key, held)
    this.#tell(held)
    void this.#configure(held)
  }

  #drop(uri: vscode.Uri): void {
    const held = this.#held.get(uri.toString())
    if (!held) return
    held.line?.close()
    this.#held.delete(uri.toString())
    this.#changed.fire({uri, draft: null, edits: []})
  }

  #dropUnder(uri: vscode.Uri): void {
    for (const {document} of [...this.#held.values()]) if (isUnder(document.uri, uri)) this.#drop(document.uri)
  }

  /** As a watcher tells it: what is deleted and made anew comes in either order, or late. */
  async #dropGone(uri: vscode.Uri): Promise<void> {
    for (const {document} of [...this.#held.values()]) {
      if (isUnder(document.uri, uri) && !await exists(document.uri)) this.#drop(document.uri)
    }
  }

  async #configure(held: Held): Promise<void> {
    // The last asked decides: an earlier answer may come later.
    const turn = ++held.turn
    const settings = await this.#settings.read(held.document.uri)
    if (turn !== held.turn) return
    if (this.#held.get(held.document.uri.toString()) !== held) return
    held.settings = settings
    if (!settings.enabled) {
      held.line?.close()
      held.line = null
      this.#set(held, {kind: 'off'})
      return
    }
    this.#set(held, {kind: 'reading', review: reviewIn(held.state)})
    if (held.line) held.line.replaceSettings()
    else held.line = this.#open(held)
  }

  #open(held: Held): OpenDraft {
    const {document} = held
    const current = (): boolean => this.#held.get(document.uri.toString()) === held
    return this.#client.open({text: () => document.getText(), settings: () => sourceOf(held.settings)}, {
      reviewed: review => {
        if (!current()) return
        this.#log.debug(`Reviewed ${document.uri.toString()} at version ${document.version}: ${review.reviewed ? `${review.findings.length} findings` : 'not recognised as a strategy'}.`)
        this.#set(held, {kind: 'reviewed', review})
      },
      failed: message => {
        if (!current()) return
        this.#log.error(`${document.uri.toString()}: ${withoutText(message)}`)
        this.#log.trace(message)
        this.#set(held, {kind: 'failed', message: message.split('\n', 1)[0] ?? ''})
      }
    })
  }

  #edit({document, contentChanges}: vscode.TextDocumentChangeEvent): void {
    const held = this.#held.get(document.uri.toString())
    if (!held) return
    const otherEnds = held.eol !== document.eol
    held.eol = document.eol
    if (contentChanges.length === 0 && !otherEnds) return
    if (held.line) {
      held.state = {kind: 'reading', review: reviewIn(held.state)}
      // Other line ends move every offset, and no change tells of them.
      if (otherEnds) held.line.replaceText()
      else held.line.edit(contentChanges.map(editOf), document.offsetAt(document.lineAt(document.lineCount - 1).range.end))
    }
    this.#tell(held, contentChanges)
  }

  #set(held: Held, state: DraftState): void {
    held.state = state
    this.#tell(held)
  }

  #tell(held: Held, edits: DraftEvent['edits'] = []): void {
    this.#changed.fire({uri: held.document.uri, draft: held, edits})
  }
}

/** Whether the document is of a kind that may be a draft: text that can be edited, or is shown of a Word file, in a language that strategies are written in. */
function isDraft({uri, languageId, isClosed}: vscode.TextDocument): boolean {
  return !isClosed && languages.includes(languageId) && (['untitled', wordScheme].includes(uri.scheme) || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true)
}

/** Whether a file is what `above` names, or in that folder. */
export function isUnder(uri: vscode.Uri, above: vscode.Uri): boolean {
  return uri.scheme === above.scheme && uri.authority === above.authority && `${uri.path}/`.startsWith(`${above.path}/`)
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(() => true, () => false)
}

function urisOf({input}: vscode.Tab): vscode.Uri[] {
  if (input instanceof vscode.TabInputText) return [input.uri]
  return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : []
}

function hasTab(uri: vscode.Uri): boolean {
  return vscode.window.tabGroups.all.some(group => group.tabs.some(tab => urisOf(tab).some(one => one.toString() === uri.toString())))
}

function reviewIn(state: DraftState): Review | null {
  return state.kind === 'reviewed' || state.kind === 'reading' ? state.review : null
}

function editOf({rangeOffset, rangeLength, text}: vscode.TextDocumentContentChangeEvent): TextEdit {
  return {start: rangeOffset, end: rangeOffset + rangeLength, text}
}
