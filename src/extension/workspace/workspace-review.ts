// The review of all drafts in the workspace: once asked for, it stands and is kept true until it is cleared.
import * as vscode from 'vscode'
import type {ReviewClient} from '../../service/client.js'
import {toDiagnostic} from '../convert.js'
import {isUnder, type Draft, type Drafts} from '../drafts.js'
import {sourceOf, type SettingsReader} from '../settings.js'
import type {ClosedFindings} from './closed-findings.js'
import {findDrafts, type FoundDraft} from './find.js'
import {inLanes} from './lanes.js'

/** What a review of the workspace came to. */
export interface WorkspaceSummary {
  /** Files that may be drafts. */
  readonly files: number
  /** Those that are reviewed as strategies, and their findings. */
  readonly drafts: number
  readonly findings: number
  readonly cancelled: boolean
}

/** Tells that so many of so many files are done. */
export type Report = (done: number, all: number) => void

/** One is being judged while others are being read from disk. */
const lanes = 3
/** Larger files are no drafts: twice the length of the longest book (bytes). */
const largest = 10_000_000

export class WorkspaceReview {
  readonly #client: ReviewClient
  readonly #settings: SettingsReader
  readonly #drafts: Drafts
  readonly #findings: ClosedFindings
  readonly #log: vscode.LogOutputChannel
  #known: ReadonlyMap<string, FoundDraft> = new Map()
  /** What is to be read again. */
  readonly #stale = new Set<string>()
  /** What a person did not want to wait for. */
  readonly #left = new Set<string>()
  readonly #counts = new Map<string, number>()
  readonly #silent = new Set<string>()
  #standing = false
  #last: Promise<unknown> = Promise.resolve()
  #current: vscode.CancellationTokenSource | null = null

  constructor(parts: {readonly client: ReviewClient, readonly settings: SettingsReader, readonly drafts: Drafts, readonly findings: ClosedFindings, readonly log: vscode.LogOutputChannel}) {
    this.#client = parts.client
    this.#settings = parts.settings
    this.#drafts = parts.drafts
    this.#findings = parts.findings
    this.#log = parts.log
  }

  /** Whether there is a review to keep true. */
  get standing(): boolean {
    return this.#standing
  }

  /** Reviews all drafts. What is not done when `token` is cancelled is left out until this is called again. */
  async all(token: vscode.CancellationToken, report: Report): Promise<WorkspaceSummary> {
    this.#standing = true
    this.#left.clear()
    // Of a settings file that was just written, no watcher may have told yet.
    this.#settings.clear()
    this.#current?.cancel()
    await this.#inTurn(token, report, () => { for (const key of this.#known.keys()) this.#stale.add(key) })
    if (token.isCancellationRequested) {
      for (const key of this.#stale) this.#left.add(key)
      this.#stale.clear()
    }
    const counts = [...this.#known].flatMap(([key, {uri}]) => countOf(this.#drafts.get(uri)) ?? this.#counts.get(key) ?? [])
    return {files: this.#known.size, drafts: counts.length, findings: counts.reduce((sum, count) => sum + count, 0), cancelled: token.isCancellationRequested}
  }

  /** Reads again what is stale, finds what is new, and forgets what is gone. */
  async keep(report: Report): Promise<void> {
    if (this.#standing) await this.#inTurn(null, report, () => {})
  }

  /** The file is another than it was. False where it is none of ours. */
  touch(uri: vscode.Uri): boolean {
    const key = uri.toString()
    if (!this.#known.has(key) || this.#left.has(key)) return false
    this.#stale.add(key)
    return true
  }

  touchAll(): void {
    for (const key of this.#known.keys()) if (!this.#left.has(key)) this.#stale.add(key)
  }

  /** A file or a folder is gone. */
  drop(uri: vscode.Uri): void {
    const gone = new Set([...this.#known].filter(([, found]) => isUnder(found.uri, uri)).map(([key]) => key))
    if (gone.size > 0) this.#forget(gone)
  }

  clear(): void {
    this.#standing = false
    this.#current?.cancel()
    this.#known = new Map()
    this.#stale.clear()
    this.#left.clear()
    this.#counts.clear()
    this.#findings.remove(() => true)
  }

  /** One at a time: each begins with what the one before has left. */
  #inTurn(token: vscode.CancellationToken | null, report: Report, begin: () => void): Promise<void> {
    const run = this.#last.then(() => this.#run(token, report, begin))
    this.#last = run.catch(() => {})
    return run
  }

  async #run(token: vscode.CancellationToken | null, report: Report, begin: () => void): Promise<void> {
    const own = new vscode.CancellationTokenSource()
    const following = token?.onCancellationRequested(() => own.cancel())
    if (!this.#standing || token?.isCancellationRequested) own.cancel()
    this.#current = own
    const stopped = (): boolean => own.token.isCancellationRequested
    try {
      if (stopped()) return
      const found = await findDrafts(this.#settings, this.#client, this.#silent, own.token)
      if (stopped()) return
      for (const key of found.keys()) if (!this.#known.has(key) && !this.#left.has(key)) this.#stale.add(key)
      this.#forget(new Set([...this.#known.keys()].filter(key => !found.has(key))))
      this.#known = found
      begin()
      const queue = [...this.#stale].filter(key => found.has(key))
      let done = 0
      report(done, queue.length)
      await inLanes(queue, lanes, async key => {
        await this.#review(key, stopped)
        report(++done, queue.length)
      }, stopped)
    } finally {
      following?.dispose()
      if (this.#current === own) this.#current = null
      this.#findings.flush()
    }
  }

  async #review(key: string, stopped: () => boolean): Promise<void> {
    const draft = this.#known.get(key)
    // From here on, what happens to the file makes it stale again.
    this.#stale.delete(key)
    if (!draft || this.#drafts.get(draft.uri)) return
    const result = await this.#find(draft)
    if (stopped()) {
      if (this.#standing) this.#stale.add(key)
      return
    }
    if (this.#stale.has(key) || !this.#known.has(key) || this.#drafts.get(draft.uri)) return
    if (result?.reviewed) this.#counts.set(key, result.findings.length)
    else this.#counts.delete(key)
    this.#findings.set(draft.uri, (result?.findings ?? []).map(finding => toDiagnostic(finding, draft.uri)))
  }

  async #find({uri, settings}: FoundDraft) {
    try {
      const bytes = await vscode.workspace.fs.readFile(uri)
      if (bytes.length > largest) throw new Error('it is too large for a draft')
      // As VS Code opens it: a byte order mark is no part of the text.
      const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
      return await this.#client.ask({about: 'findings', text, settings: sourceOf(settings)})
    } catch (error) {
      this.#log.debug(`Not reviewed: ${uri.toString()}.`)
      this.#log.trace(String(error))
      return null
    }
  }

  #forget(gone: ReadonlySet<string>): void {
    if (gone.size === 0) return
    this.#known = new Map([...this.#known].filter(([key]) => !gone.has(key)))
    for (const key of gone) {
      this.#stale.delete(key)
      this.#counts.delete(key)
    }
    this.#findings.remove(key => gone.has(key))
  }
}

/** How many findings an open draft has; null where it is closed, or not reviewed. */
function countOf(draft: Draft | null): number | null {
  if (draft?.state.kind !== 'reviewed' || !draft.state.review.reviewed) return null
  return draft.state.review.findings.filter(finding => finding.suppressed === null).length
}
