// Wires the parts of the extension together. Loads no parser: the engine is in the worker.
import * as vscode from 'vscode'
import type {Review} from '../review-data.js'
import {ReviewClient} from '../service/client.js'
import type {Port} from '../service/protocol.js'
import type {WordPort} from '../service/word-client.js'
import {registerDiagnostics} from './diagnostics.js'
import {Drafts} from './drafts.js'
import {registerExplanations} from './explanations.js'
import {registerInsertSection} from './insert-section.js'
import {registerHovers} from './hovers.js'
import {registerProfileStatus} from './profile-status.js'
import {registerProfiles} from './profiles.js'
import {registerQuickFixes} from './quick-fixes.js'
import {SettingsReader} from './settings.js'
import {registerSettingsEntries} from './settings-entry.js'
import {registerSettingsFile} from './settings-file.js'
import {registerSettingsDiagnostics} from './settings-diagnostics.js'
import {registerStatus} from './status.js'
import {registerWord} from './word/register.js'
import {registerViews} from './views/register.js'
import type {Views} from './views/tree.js'
import {registerWorkspaceReview} from './workspace/register.js'
import type {WorkspaceSummary} from './workspace/workspace-review.js'

/** What other extensions, and our own tests, may ask. */
export interface Api {
  /** The review of an open draft as its text and settings are now; null where none is under way. */
  reviewOf(uri: vscode.Uri): Promise<Review | null>
  /** The trees: what a window shows can't be asked for. */
  readonly views: Views
  /** What “Review all drafts in the workspace” does. */
  reviewWorkspace(token?: vscode.CancellationToken): Promise<WorkspaceSummary>
}

/** Makes lines to new workers. */
export interface Lines {
  /** Called when the first draft is opened. */
  engine(log: vscode.LogOutputChannel): Port
  /** Called for each thing that is done with a Word file. */
  word(): WordPort
}

export function activate(context: vscode.ExtensionContext, lines: Lines): Api {
  const log = vscode.window.createOutputChannel('Golden Thread', {log: true})
  const client = new ReviewClient(() => lines.engine(log))
  const settings = new SettingsReader()
  const drafts = new Drafts(client, settings, log)
  const trees = registerViews(drafts, client)
  const collection = vscode.languages.createDiagnosticCollection('golden-thread')
  context.subscriptions.push(
    log, {dispose: () => client.dispose()}, settings, collection, drafts, trees,
    registerDiagnostics(drafts, settings, collection),
    registerSettingsDiagnostics(client, collection),
    registerStatus(drafts),
    registerExplanations(client),
    registerQuickFixes(drafts, client), registerSettingsEntries(drafts, client), registerHovers(drafts, client),
    registerInsertSection(client, settings),
    registerWord({client, settings, log, connect: () => lines.word()}),
    vscode.commands.registerCommand('goldenThread.showLog', () => log.show())
  )
  const workspace = registerWorkspaceReview({client, settings, drafts, collection, log})
  context.subscriptions.push(workspace)
  context.subscriptions.push(
    registerProfiles(drafts, settings, client), registerProfileStatus(drafts), registerSettingsFile(settings, client),
    vscode.commands.registerCommand('goldenThread.reviewNow', async () => {
      const document = vscode.window.activeTextEditor?.document
      if (document) await drafts.reviewNow(document)
    })
  )
  drafts.start()
  return {reviewOf: uri => drafts.settled(uri), views: trees.views, reviewWorkspace: token => workspace.reviewWorkspace(token)}
}
