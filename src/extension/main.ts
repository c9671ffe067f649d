// Entry in the Node extension host: the desktop, and servers that a window is connected to.
import type * as vscode from 'vscode'
import {nodePort} from '../service/host-node.js'
import {activate as start, type Api} from './activate.js'

export function activate(context: vscode.ExtensionContext): Api {
  return start(context, {engine: () => nodePort(context.asAbsolutePath('dist/worker.cjs')), word: () => nodePort(context.asAbsolutePath('dist/word-worker.cjs'))})
}
