// The language status item: what was reviewed, with which profile and settings, or why not.
import * as vscode from 'vscode'
import {languages, type Draft, type Drafts} from './drafts.js'

export function registerStatus(drafts: Drafts): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('goldenThread.status', languages.map(language => ({language})))
  item.name = 'Golden Thread'
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document
    const draft = document ? drafts.get(document.uri) : null
    const {text, detail, busy = false, severity = vscode.LanguageStatusSeverity.Information} = draft ? describe(draft) : {text: 'Not reviewed', detail: 'It is not a draft that can be edited.'}
    item.busy = busy
    item.severity = severity
    // VS Code shows no name beside the text.
    item.text = `Golden Thread: ${text.charAt(0).toLowerCase()}${text.slice(1)}`
    item.detail = detail
    item.accessibilityInformation = {label: `Golden Thread: ${text}. ${detail}`}
    item.command = draft?.state.kind === 'failed'
      ? {title: 'Show log', command: 'goldenThread.showLog'}
      : {title: 'Settings', command: 'workbench.action.openSettings', arguments: ['goldenThread']}
  }
  update()
  return vscode.Disposable.from(item, drafts.onDidChange(({uri, edits}) => {
    if (edits.length === 0 && vscode.window.activeTextEditor?.document.uri.toString() === uri.toString()) update()
  }), vscode.window.onDidChangeActiveTextEditor(update))
}

interface Description {
  readonly text: string
  readonly detail: string
  readonly busy?: boolean
  readonly severity?: vscode.LanguageStatusSeverity
}

/** What the status item says of a draft. */
function describe({state, settings}: Draft): Description {
  if (state.kind === 'off') return {text: 'Not reviewed', detail: 'Switched off by the setting goldenThread.enable.'}
  if (state.kind === 'failed') return {text: 'Not reviewed', detail: state.message, severity: vscode.LanguageStatusSeverity.Error}
  const from = settings?.uri ? `${vscode.workspace.asRelativePath(settings.uri)}` : 'no settings file'
  if (state.kind === 'reading') return {text: 'Being reviewed', detail: from, busy: true}
  const {reviewed, reason, findings, profile} = state.review
  if (!reviewed) return {text: 'Not reviewed', detail: reason ?? from}
  const open = findings.filter(finding => finding.suppressed === null).length
  return {text: `${open === 0 ? 'No' : open} finding${open === 1 ? '' : 's'}`, detail: `as ${profile.replaceAll('-', ' ')}, ${from}`}
}
