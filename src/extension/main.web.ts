// Entry in the web worker extension host: VS Code in a browser, with no server behind it.
import * as vscode from 'vscode'
import {webPort} from '../service/host-web.js'
import {activate as start, type Api} from './activate.js'

export function activate(context: vscode.ExtensionContext): Api {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/worker.cjs')
  return start(context, log => webPort(
    async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(script)),
    undefined, () => log.info('This host refuses workers: drafts are read in slices.')
  ))
}
