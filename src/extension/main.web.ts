// Entry in the web worker extension host: VS Code in a browser, with no server behind it.
import * as vscode from 'vscode'
import {startersOf, webPort} from '../service/host-web.js'
import {activate as start, type Api} from './activate.js'

export function activate(context: vscode.ExtensionContext): Api {
  const read = (file: string) => async (): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'dist', file)))
  return start(context, {
    engine: log => webPort(read('worker.cjs'), undefined, () => log.info('This host refuses workers: drafts are read in slices.')),
    word: () => webPort(read('word-worker.cjs'), startersOf('Golden Thread, Word'))
  })
}
