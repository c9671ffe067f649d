// The commands that begin and end the review of the workspace.
import * as vscode from 'vscode'
import type {ReviewClient} from '../../service/client.js'
import type {Drafts} from '../drafts.js'
import type {SettingsReader} from '../settings.js'
import {ClosedFindings} from './closed-findings.js'
import {keepTrue} from './keep-true.js'
import {WorkspaceReview, type WorkspaceSummary} from './workspace-review.js'

export interface WorkspaceReviews extends vscode.Disposable {
  /** What the command does, with a token that may end it. */
  reviewWorkspace(token?: vscode.CancellationToken): Promise<WorkspaceSummary>
}

export function registerWorkspaceReview(parts: {
  readonly client: ReviewClient, readonly settings: SettingsReader, readonly drafts: Drafts, readonly collection: vscode.DiagnosticCollection, readonly log: vscode.LogOutputChannel
}): WorkspaceReviews {
  const findings = new ClosedFindings(parts.collection, parts.drafts)
  const review = new WorkspaceReview({...parts, findings})
  const stands = (value: boolean): void => void vscode.commands.executeCommand('setContext', 'goldenThread.workspaceReviewed', value)

  const reviewWorkspace = async (token?: vscode.CancellationToken): Promise<WorkspaceSummary> => {
    stands(true)
    const options = {location: vscode.ProgressLocation.Notification, title: 'Golden Thread: reviewing all drafts', cancellable: true}
    const summary = await vscode.window.withProgress(options, (progress, cancelled) => {
      let before = 0
      return review.all(either(cancelled, token), (done, all) => {
        progress.report({message: `${done} of ${all} files`, increment: all === 0 ? 100 : (done - before) / all * 100})
        before = done
      })
    })
    const told = tell(summary)
    parts.log.info(told)
    // No notification: nothing to close.
    vscode.window.setStatusBarMessage(`Golden Thread: ${told}`, 10_000)
    return summary
  }
  const subscriptions = vscode.Disposable.from(
    findings, keepTrue(review, parts),
    vscode.commands.registerCommand('goldenThread.reviewWorkspace', () => reviewWorkspace()),
    vscode.commands.registerCommand('goldenThread.clearWorkspaceReview', () => {
      review.clear()
      stands(false)
    })
  )
  return {reviewWorkspace, dispose: () => subscriptions.dispose()}
}

function either(one: vscode.CancellationToken, other: vscode.CancellationToken | undefined): vscode.CancellationToken {
  if (!other) return one
  const both = new vscode.CancellationTokenSource()
  for (const token of [one, other]) {
    if (token.isCancellationRequested) both.cancel()
    else token.onCancellationRequested(() => both.cancel())
  }
  return both.token
}

function tell({files, drafts, findings, cancelled}: WorkspaceSummary): string {
  const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`
  return `${cancelled ? 'stopped early, with ' : ''}${count(findings, 'finding')} in ${count(drafts, 'draft')}, of ${count(files, 'file')} looked at`
}
