// Files of a folder whose file system offers no search.
import * as vscode from 'vscode'

/** Deeper than any folder of drafts; a link may lead back to where it is. */
const deepest = 20

/** All files in a folder and below whose names fit, but for what is in hidden folders and packages. */
export async function walk(folder: vscode.Uri, name: RegExp, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const files: vscode.Uri[] = []
  const look = async (here: vscode.Uri, depth: number): Promise<void> => {
    if (token.isCancellationRequested || depth > deepest) return
    for (const [child, type] of await vscode.workspace.fs.readDirectory(here).then(list => list, () => [])) {
      const uri = vscode.Uri.joinPath(here, child)
      if (type & vscode.FileType.Directory) {
        if (child !== 'node_modules' && !child.startsWith('.')) await look(uri, depth + 1)
      } else if (name.test(child)) {
        files.push(uri)
      }
    }
  }
  await look(folder, 0)
  return files
}
