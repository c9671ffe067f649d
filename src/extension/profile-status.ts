// The language status item for the kind of document: which, how we know, and how to change it.
import * as vscode from 'vscode'
import {languages, type Drafts} from './drafts.js'

export function registerProfileStatus(drafts: Drafts): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('goldenThread.profile', languages.map(language => ({language})))
  item.name = 'Golden Thread: kind of document'
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document
    const state = document && drafts.get(document.uri)?.state
    // While a draft is read again it is taken to be of its kind still.
    const review = state?.kind === 'reviewed' || state?.kind === 'reading' ? state.review : null
    const kind = review?.profile.replaceAll('-', ' ')
    item.text = !review ? 'Kind of document: not known yet' : review.reviewed ? `Kind of document: ${kind}` : 'Kind of document: none that is reviewed'
    item.detail = !review ? '' : review.reviewed ? review.profileReason ?? '' : ''
    item.accessibilityInformation = {label: `${item.text}. ${item.detail}`}
    item.command = review ? {title: review.reviewed ? 'Change' : 'Choose one', command: 'goldenThread.changeProfile'} : undefined
  }
  update()
  return vscode.Disposable.from(item, drafts.onDidChange(({uri, edits}) => {
    if (edits.length === 0 && vscode.window.activeTextEditor?.document.uri.toString() === uri.toString()) update()
  }), vscode.window.onDidChangeActiveTextEditor(update))
}
