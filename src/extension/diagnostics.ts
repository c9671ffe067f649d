// Findings of open drafts as diagnostics, kept calm while somebody types.
import * as vscode from 'vscode'
import type {ReviewFinding} from '../review-data.js'
import {toDiagnostic} from './convert.js'
import type {Draft, DraftEvent, Drafts} from './drafts.js'
import {paragraphAround} from './paragraph.js'
import type {SettingsReader} from './settings.js'

/** What is shown of one draft. */
interface Shown {
  /** Fingerprints of what stands in Problems, joined. */
  key: string
  /** The lines being typed in, until the writer pauses. */
  typing: vscode.Range | null
  timer: ReturnType<typeof setTimeout> | undefined
}

/** Keeps `collection` as the drafts' reviews are. */
export function registerDiagnostics(drafts: Drafts, settings: SettingsReader, collection: vscode.DiagnosticCollection): vscode.Disposable {
  const shown = new Map<string, Shown>()

  const publish = (draft: Draft, now: Shown): void => {
    const findings = visible(draft, now.typing)
    // While it is being typed in, VS Code moves what it shows with the text: telling it all again at each key would cost more than finding it.
    const key = findings.map(finding => finding.fingerprint).join(' ')
    if (now.typing && key === now.key) return
    now.key = key
    collection.set(draft.document.uri, findings.map(finding => toDiagnostic(finding, draft.document.uri)))
  }

  const forget = (uri: vscode.Uri): void => {
    clearTimeout(shown.get(uri.toString())?.timer)
    if (shown.delete(uri.toString())) collection.delete(uri)
  }

  const type = (draft: Draft, now: Shown, edits: DraftEvent['edits']): void => {
    now.typing = paragraphAround(draft.document, edits)
    clearTimeout(now.timer)
    now.timer = setTimeout(() => {
      now.typing = null
      // What is still being read is published when it comes.
      if (draft.state.kind === 'reviewed') publish(draft, now)
    }, settings.pause())
  }

  const subscription = drafts.onDidChange(({uri, draft, edits, asked}) => {
    if (!draft || draft.state.kind === 'off' || draft.state.kind === 'failed') return forget(uri)
    const now = shown.get(uri.toString()) ?? {key: '', typing: null, timer: undefined}
    shown.set(uri.toString(), now)
    if (edits.length > 0) type(draft, now, edits)
    if (asked) {
      clearTimeout(now.timer)
      now.typing = null
    }
    if (draft.state.kind === 'reviewed') publish(draft, now)
  })
  return vscode.Disposable.from(subscription, {dispose: () => { for (const {timer} of shown.values()) clearTimeout(timer) }})
}

function visible({state}: Draft, typing: vscode.Range | null): readonly ReviewFinding[] {
  if (state.kind !== 'reviewed') return []
  return state.review.findings.filter(({suppressed, range}) => {
    return suppressed === null && !(typing && range.start.line - 1 <= typing.end.line && range.end.line - 1 >= typing.start.line)
  })
}
