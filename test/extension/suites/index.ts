import * as vscode from 'vscode'
import {until} from '../support.js'

/** Loads the suites, once mocha has put `describe` in place. One line a suite. */
export async function loadSuites(): Promise<void> {
  // On the web, folders come with the extension that has their file system.
  before(() => until('the folders of the workspace', () => vscode.workspace.workspaceFolders?.length === 2))
  await import('./activation.suite.js')
  await import('./diagnostics.suite.js')
  await import('./settings.suite.js')
  await import('./documents.suite.js')
  await import('./views.suite.js')
  await import('./quick-fixes.suite.js')
  await import('./sections.suite.js')
  await import('./workspace.suite.js')
  await import('./profile.suite.js')
  await import('./word.suite.js')
}
