// What happens to files while a review of the workspace stands.
import * as vscode from 'vscode'
import type {Drafts} from '../drafts.js'
import type {SettingsReader} from '../settings.js'
import type {WorkspaceReview} from './workspace-review.js'

/** Changes of files come in swarms (milliseconds). */
const calm = 300
/** So many files are read again with no sign of it. */
const few = 20

export function keepTrue(review: WorkspaceReview, {drafts, settings}: {readonly drafts: Drafts, readonly settings: SettingsReader}): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = (): void => {
    if (!review.standing) return
    clearTimeout(timer)
    timer = setTimeout(() => void quietly(review), calm)
  }
  const drop = (uri: vscode.Uri): void => {
    review.drop(uri)
    soon()
  }
  // Of a folder that comes or goes, some file systems tell nothing but that.
  const files = vscode.workspace.createFileSystemWatcher('**/*')
  return vscode.Disposable.from(
    {dispose: () => clearTimeout(timer)},
    files, files.onDidCreate(uri => {
      review.touch(uri)
      soon()
    }),
    files.onDidChange(uri => { if (review.touch(uri)) soon() }),
    files.onDidDelete(drop),
    vscode.workspace.onDidDeleteFiles(event => event.files.forEach(drop)),
    vscode.workspace.onDidRenameFiles(event => event.files.forEach(({oldUri}) => drop(oldUri))),
    // The editor's own findings go with the editor.
    drafts.onDidChange(({uri, draft}) => { if (!draft && review.touch(uri)) soon() }),
    settings.onDidChange(() => {
      review.touchAll()
      soon()
    }),
    vscode.workspace.onDidChangeConfiguration(event => { if (event.affectsConfiguration('files.exclude')) soon() })
  )
}

/** Many are told of in the status bar, which asks for nothing. */
async function quietly(review: WorkspaceReview): Promise<void> {
  let say: ((message: string) => void) | undefined
  let end: (() => void) | undefined
  await review.keep((done, all) => {
    if (done === 0 && all > few) {
      const options = {location: vscode.ProgressLocation.Window, title: 'Golden Thread: reviewing drafts again'}
      void vscode.window.withProgress(options, progress => new Promise<void>(resolve => {
        say = message => progress.report({message})
        end = resolve
      }))
    }
    say?.(`${done} of ${all}`)
  }).finally(() => end?.())
}
