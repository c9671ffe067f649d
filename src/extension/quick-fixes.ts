// Quick fixes of findings, and all safe ones at once.
import * as vscode from 'vscode'
import type {Review, ReviewEdit, ReviewFinding} from '../review-data.js'
import type {ReviewClient} from '../service/client.js'
import {sourceName, toRange} from './convert.js'
import {languages, type Drafts} from './drafts.js'
import {partnerPlan, plansFor, type ActionPlan} from './finding-actions.js'
import {isSettingsFile, settingsFileName} from './settings.js'
import {wordScheme} from './word/addresses.js'
import {addCommand, settingsChange, settingsTarget} from './settings-entry.js'

const fixAll = vscode.CodeActionKind.SourceFixAll.append('goldenThread')
/** A kind of its own, so that somebody may bind a key to it. */
const switchOff = vscode.CodeActionKind.QuickFix.append('goldenThread.switchOff')
/** Findings at one place for which the engine is asked; each costs a review or two. */
const mostAsked = 8

export function registerQuickFixes(drafts: Drafts, client: ReviewClient): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, context, token) {
      // A Word file is changed in Word.
      if (document.uri.scheme === wordScheme) return []
      const review = await drafts.settled(document.uri)
      if (!review || token.isCancellationRequested) return []
      if (context.only?.contains(fixAll)) return fixAllIn(document, drafts)
      // Nobody asked, and nothing is marked: no light bulb.
      if (context.triggerKind === vscode.CodeActionTriggerKind.Automatic && !context.diagnostics.some(isOurs)) return []
      const {version} = document
      const actions = await actionsAt(document, range, review, {context, token, drafts, client})
      return document.version === version ? actions : []
    }
  }
  const inSettings: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, context) {
      if (!isSettingsFile(document)) return []
      const {findings} = await client.ask({about: 'settings', text: document.getText()})
      return findings.filter(finding => toRange(finding.range).intersection(range)).flatMap(finding =>
        plansFor(finding, '', null).filter(plan => plan.kind === 'edit' || plan.kind === 'explain').map(plan => actionOf(plan, {document, finding, context})))
    }
  }
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(languages.map(language => ({language})), provider, {providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.RefactorRewrite, fixAll]}),
    vscode.languages.registerCodeActionsProvider({pattern: `**/${settingsFileName}`}, inSettings, {providedCodeActionKinds: [vscode.CodeActionKind.QuickFix]})
  )
}

interface Surroundings {
  readonly context: vscode.CodeActionContext
  readonly token: vscode.CancellationToken
  readonly drafts: Drafts
  readonly client: ReviewClient
}

interface About {
  readonly document: vscode.TextDocument
  /** Null: what the writer has selected. */
  readonly finding: ReviewFinding | null
  readonly context: vscode.CodeActionContext
}

async function actionsAt(document: vscode.TextDocument, range: vscode.Range, review: Review, {context, token, drafts, client}: Surroundings): Promise<vscode.CodeAction[]> {
  const found = review.findings.filter(finding => finding.suppressed === null && toRange(finding.range).intersection(range)).sort((a, b) => a.rank - b.rank)
  const planned: {readonly plan: ActionPlan, readonly about: About}[] = []
  for (const [index, finding] of found.entries()) {
    // One after the other: a cursor that moves on ends it.
    const answer = index < mostAsked ? await drafts.editsFor(document.uri, finding.fingerprint) : null
    if (token.isCancellationRequested) return []
    // Sections are Markdown.
    const offered = document.languageId === 'markdown' ? answer : answer && {...answer, section: null}
    planned.push(...plansFor(finding, document.getText(toRange(finding.range)), offered).map(plan => ({plan, about: {document, finding, context}})))
  }
  const target = await settingsTarget(document.uri, drafts)
  const partner = range.isEmpty || found.some(finding => toRange(finding.range).isEqual(range)) ? null : partnerPlan(document.getText(range), review.partners.flatMap(({name, also}) => [name, ...also]))
  const plans: typeof planned = [...planned, ...partner ? [{plan: partner, about: {document, finding: null, context}}] : []]
  // Several findings of one rule at one place have one comment, one switch in the settings and one page.
  const apart = new Map(plans.map(one => [keyOf(one.plan), one]).reverse() as [string, typeof plans[number]][])
  const actions = [...apart.values()].reverse().sort((a, b) => a.plan.tier - b.plan.tier).map(async ({plan, about}) => {
    if (plan.kind !== 'settings') return actionOf(plan, about)
    const change = target && await settingsChange(target, plan.entry, client)
    if (!change) return null
    const action = actionOf(plan, about)
    // What has to be filled in needs its file open.
    if (change.open) action.command = {title: plan.title, command: addCommand, arguments: [document.uri.toString(), plan.entry]}
    else action.edit = change.edit
    return action
  })
  return (await Promise.all(actions)).filter(action => action !== null)
}

function keyOf(plan: ActionPlan): string {
  return JSON.stringify([plan.title, plan.kind === 'edit' ? plan.edits : plan.kind === 'fill-in' ? plan.edit.range.start.offset : null])
}

function actionOf(plan: ActionPlan, {document, finding, context}: About): vscode.CodeAction {
  const action = new vscode.CodeAction(plan.title, kindOf(plan, finding))
  if (finding) action.diagnostics = context.diagnostics.filter(one => isOurs(one) && one.message === finding.message && one.range.isEqual(toRange(finding.range)))
  if (plan.kind === 'edit') {
    action.edit = editOf(document, plan.edits)
    action.isPreferred = plan.preferred
  }
  if (plan.kind === 'fill-in') {
    const {edit: {range, newText}, open} = plan
    const snippet = new vscode.SnippetString().appendText(newText.slice(0, open.start)).appendPlaceholder(newText.slice(open.start, open.end)).appendText(newText.slice(open.end))
    action.edit = new vscode.WorkspaceEdit()
    action.edit.set(document.uri, [new vscode.SnippetTextEdit(toRange(range), snippet)])
  }
  if (plan.kind === 'section') action.command = {title: plan.title, command: 'goldenThread.insertSection', arguments: [finding?.section ?? finding?.rule]}
  if (plan.kind === 'explain') action.command = {title: plan.title, command: 'goldenThread.explain', arguments: [finding?.rule]}
  return action
}

function kindOf({kind}: ActionPlan, finding: ReviewFinding | null): vscode.CodeActionKind {
  if (!finding) return vscode.CodeActionKind.RefactorRewrite
  return kind === 'fill-in' ? switchOff : vscode.CodeActionKind.QuickFix
}

async function fixAllIn(document: vscode.TextDocument, drafts: Drafts): Promise<vscode.CodeAction[]> {
  const edits = await drafts.safeFixes(document.uri)
  if (!edits || edits.length === 0) return []
  const action = new vscode.CodeAction('Make all safe fixes of Golden Thread', fixAll)
  action.edit = editOf(document, edits)
  return [action]
}

function editOf({uri}: vscode.TextDocument, edits: readonly ReviewEdit[]): vscode.WorkspaceEdit {
  const made = new vscode.WorkspaceEdit()
  for (const {range, newText} of edits) made.replace(uri, toRange(range), newText)
  return made
}

const isOurs = ({source}: vscode.Diagnostic): boolean => source === sourceName
