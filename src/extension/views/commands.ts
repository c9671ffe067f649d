// What can be done with an item of a tree, besides going to its passage.
import * as vscode from 'vscode'
import type {TreeNode} from './node.js'
import type {Views} from './tree.js'

export function registerItemCommands(views: Views): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('goldenThread.reveal', reveal),
    vscode.commands.registerCommand('goldenThread.explainItem', ({subject}: TreeNode) => vscode.commands.executeCommand('goldenThread.explain', subject)),
    vscode.commands.registerCommand('goldenThread.insertItemSection', async ({subject}: TreeNode) => {
      const uri = views.get('goldenThread.coverage')?.uri
      // The tree may be of a draft behind the one in front.
      if (uri) await vscode.window.showTextDocument(uri, {viewColumn: columnOf(uri)})
      await vscode.commands.executeCommand('goldenThread.insertSection', subject?.replace(/^\w+:/, ''))
    })
  )
}

/** Goes to a passage of a draft and selects it, in the editor that shows it where there is one. */
async function reveal(uri: vscode.Uri, range: vscode.Range): Promise<void> {
  const editor = await vscode.window.showTextDocument(uri, {viewColumn: columnOf(uri), selection: range, preview: false})
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

function columnOf(uri: vscode.Uri): vscode.ViewColumn {
  return vscode.window.visibleTextEditors.find(editor => editor.document.uri.toString() === uri.toString())?.viewColumn ?? vscode.ViewColumn.Active
}
