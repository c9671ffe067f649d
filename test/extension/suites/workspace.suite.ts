import * as vscode from 'vscode'
import {PlainFileSystem} from '../plain-file-system.js'
import {api, closeAll, draftText, equal, hides, inFolder, longestStall, of, ok, openDraft, ours, pause, placeholder, replace, show, shows, until, write} from '../support.js'

const run = <T>(command: string): Thenable<T> => vscode.commands.executeCommand<T>(`goldenThread.${command}`)
const review = async (token?: vscode.CancellationToken) => (await api()).reviewWorkspace(token)
const at = (...path: string[]): vscode.Uri => inFolder('all', ...path)
const mended = draftText.replace(placeholder, 'in May 2028')
/** As a strategy, but for its front matter. */
const plain = draftText.slice(draftText.indexOf('# A strategy'))
const {Global} = vscode.ConfigurationTarget

describe('the review of all drafts', () => {
  before(async () => {
    await vscode.workspace.getConfiguration('goldenThread').update('pause', pause, Global)
    // On the web it is on by default.
    await vscode.workspace.getConfiguration('files').update('autoSave', 'off', Global)
  })
  after(() => vscode.workspace.getConfiguration('files').update('autoSave', undefined, Global))
  afterEach(async () => {
    await run('clearWorkspaceReview')
    await closeAll()
    await vscode.workspace.fs.delete(inFolder('all'), {recursive: true}).then(undefined, () => undefined)
  })

  it('shows what is found in closed drafts, wherever they are', async () => {
    const paths = [['one.md'], ['Drafts (2026) – café', 'two (final).markdown'], ['日本 100% #1 [x]', 'three.txt'], ['UPPER.MD']]
    for (const path of paths) await write(at(...path), draftText)
    await run('reviewWorkspace')
    for (const path of paths) equal((await shows(at(...path), 'placeholder')).length, 1)
    equal(vscode.workspace.textDocuments.filter(document => document.uri.path.includes('/all/')).length, 0, 'drafts opened')
  })
  it('leaves out what is no draft, what settings ignore and what VS Code hides', async () => {
    await write(at('README.md'), plain)
    await write(at('notes.txt'), 'Boil the water, then cook the pasta by [insert date].')
    await write(at('bytes.txt'), '')
    await vscode.workspace.fs.writeFile(at('bytes.txt'), new Uint8Array([0xff, 0xfe, 0x00, 0xd8]))
    for (const path of [['node_modules', 'a', 'plan.md'], ['.hidden', 'plan.md'], ['archive', 'plan.md'], ['left out', 'plan.md'], ['plan.md']]) await write(at(...path), draftText)
    await write(at('.golden-thread.json'), '{"ignore": ["archive/"]}')
    await vscode.workspace.getConfiguration('files').update('exclude', {'**/left out': true}, Global)
    try {
      await review()
      await shows(at('plan.md'), 'placeholder')
      equal(vscode.languages.getDiagnostics().filter(([uri, list]) => uri.path.includes('/all/') && list.length > 0).map(([uri]) => uri.path.slice(uri.path.indexOf('/all/'))), ['/all/plan.md'])
      await vscode.workspace.getConfiguration('files').update('exclude', undefined, Global)
      await shows(at('left out', 'plan.md'), 'placeholder')
      await write(at('.golden-thread.json'), '{"ignore": ["left out"]}')
      await shows(at('archive', 'plan.md'), 'placeholder')
      await hides(at('left out', 'plan.md'), 'placeholder')
    } finally {
      await vscode.workspace.getConfiguration('files').update('exclude', undefined, Global)
    }
  })
  it('stays true while files are changed, made, renamed and deleted', async () => {
    await write(at('one.md'), draftText)
    await write(at('deep', 'er', 'two.md'), draftText)
    await review()
    await shows(at('one.md'), 'placeholder')
    await shows(at('deep', 'er', 'two.md'), 'placeholder')
    await write(at('one.md'), mended)
    await hides(at('one.md'), 'placeholder')
    await write(at('three.md'), draftText)
    await shows(at('three.md'), 'placeholder')
    await vscode.workspace.fs.rename(at('three.md'), at('four (new).md'))
    await shows(at('four (new).md'), 'placeholder')
    equal(ours(at('three.md')).length, 0)
    await vscode.workspace.fs.rename(at('deep'), at('deeper'))
    await shows(at('deeper', 'er', 'two.md'), 'placeholder')
    await until('nothing under the folder’s old name', () => ours(at('deep', 'er', 'two.md')).length === 0)
    const edit = new vscode.WorkspaceEdit()
    edit.renameFile(at('deeper'), at('deepest'))
    await vscode.workspace.applyEdit(edit)
    await shows(at('deepest', 'er', 'two.md'), 'placeholder')
    await until('nothing under the folder’s second name', () => ours(at('deeper', 'er', 'two.md')).length === 0)
    await vscode.workspace.fs.delete(at('four (new).md'))
    await until('nothing of a deleted draft', () => ours(at('four (new).md')).length === 0)
    await vscode.workspace.fs.delete(at('deepest'), {recursive: true})
    await until('nothing of a deleted folder', () => ours(at('deepest', 'er', 'two.md')).length === 0)
  })
  it('leaves open drafts to their editors, and takes them over when they are closed', async () => {
    const document = await openDraft(['all', 'open.md'])
    await write(at('closed.md'), draftText)
    await shows(document.uri, 'placeholder')
    const before = ours(document.uri).length
    const {drafts} = await review()
    ok(drafts >= 2, `${drafts} drafts`)
    await shows(at('closed.md'), 'placeholder')
    equal(ours(document.uri).length, before, 'findings of the open draft')
    await replace(document, placeholder, 'in May 2028')
    await hides(document.uri, 'placeholder')
    // What is on disk is not what the editor has: the editor’s findings hold.
    await write(at('closed.md'), mended)
    await hides(at('closed.md'), 'placeholder')
    equal(of(document.uri, 'placeholder').length, 0)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    await shows(document.uri, 'placeholder')
    equal(ours(document.uri).length, before, 'findings of the closed draft')
    await show(await vscode.workspace.openTextDocument(document.uri))
    await (await api()).reviewOf(document.uri)
    await until('the findings, once', () => ours(document.uri).length === before)
    await run('clearWorkspaceReview')
    equal(ours(document.uri).length, before, 'findings of the open draft when the review is cleared')
  })
  it('follows the settings of each folder', async () => {
    const second = vscode.workspace.workspaceFolders?.[1]?.uri
    ok(second, 'the workspace has two folders')
    const there = (...path: string[]): vscode.Uri => vscode.Uri.joinPath(second!, ...path)
    try {
      await write(at('plan.md'), draftText)
      await write(there('plan.md'), draftText)
      await write(inFolder('.golden-thread.json'), '{"rules": {"placeholder": "error"}}')
      await write(there('.golden-thread.json'), '{"rules": {"placeholder": "info"}}')
      await review()
      equal([(await shows(at('plan.md'), 'placeholder'))[0]!.severity, (await shows(there('plan.md'), 'placeholder'))[0]!.severity], [vscode.DiagnosticSeverity.Error, vscode.DiagnosticSeverity.Information])
      await write(there('.golden-thread.json'), '{"rules": {"placeholder": "off"}}')
      await hides(there('plan.md'), 'placeholder')
      equal(of(at('plan.md'), 'placeholder').length, 1)
      await vscode.workspace.getConfiguration('goldenThread', second).update('enable', false, vscode.ConfigurationTarget.WorkspaceFolder)
      await until('nothing where it is switched off', () => ours(there('plan.md')).length === 0)
      equal(of(at('plan.md'), 'placeholder').length, 1)
    } finally {
      await vscode.workspace.getConfiguration('goldenThread', second).update('enable', undefined, vscode.ConfigurationTarget.WorkspaceFolder)
      for (const uri of [there('plan.md'), there('.golden-thread.json'), inFolder('.golden-thread.json')]) await vscode.workspace.fs.delete(uri)
    }
  })
  it('finds drafts where the file system offers no search', async () => {
    const files = new PlainFileSystem()
    const provider = vscode.workspace.registerFileSystemProvider('plain-test', files)
    const there = vscode.Uri.parse('plain-test:/room')
    const folders = vscode.workspace.workspaceFolders!.length
    for (const path of ['plan.md', 'Drafts (2026)/two.txt', 'node_modules/a/plan.md', 'image.png']) files.put(`/room/${path}`, draftText)
    ok(vscode.workspace.updateWorkspaceFolders(folders, 0, {uri: there, name: 'Room'}), 'the folder was refused')
    try {
      await until('the third folder', () => vscode.workspace.workspaceFolders!.length > folders)
      await review()
      for (const path of ['plan.md', 'Drafts (2026)/two.txt']) await shows(vscode.Uri.joinPath(there, path), 'placeholder')
      equal(vscode.languages.getDiagnostics().filter(([uri, list]) => uri.scheme === 'plain-test' && list.length > 0).length, 2)
      vscode.workspace.updateWorkspaceFolders(folders, 1)
      await until('nothing of a folder that is gone', () => ours(vscode.Uri.joinPath(there, 'plan.md')).length === 0)
    } finally {
      if (vscode.workspace.workspaceFolders!.length > folders) vscode.workspace.updateWorkspaceFolders(folders, 1)
      provider.dispose()
    }
  })
  it('ends when it is cancelled, keeps what it has, and begins anew when asked', async () => {
    const all = 120
    for (let index = 0; index < all; index++) await write(at(`draft ${index}.md`), draftText)
    const cancel = new vscode.CancellationTokenSource()
    const seen = vscode.languages.onDidChangeDiagnostics(({uris}) => { if (uris.some(uri => uri.path.includes('/all/'))) cancel.cancel() })
    const running = review(cancel.token)
    const {cancelled} = await running
    seen.dispose()
    const count = (): number => vscode.languages.getDiagnostics().filter(([uri, list]) => uri.path.includes('/all/') && list.length > 0).length
    ok(cancelled && count() > 0 && count() < all, `${count()} drafts were reviewed`)
    const early = new vscode.CancellationTokenSource()
    early.cancel()
    equal((await review(early.token)).cancelled, true)
    equal((await review()).cancelled, false)
    await until('all of them', () => count() === all)
  })
  it('goes when it is cleared, and nothing brings it back', async () => {
    await write(at('one.md'), draftText)
    await review()
    await shows(at('one.md'), 'placeholder')
    await run('clearWorkspaceReview')
    equal(ours(at('one.md')).length, 0)
    await write(at('one.md'), draftText + '\nMore.\n')
    await write(at('two.md'), draftText)
    const document = await openDraft(['all', 'three.md'])
    await shows(document.uri, 'placeholder')
    await closeAll()
    await until('nothing of a closed draft', () => ours(document.uri).length === 0)
    equal([ours(at('one.md')).length, ours(at('two.md')).length], [0, 0])
  })
  it('of 200 drafts holds nobody up', async () => {
    const section = plain.slice(plain.indexOf('## Housing'))
    const long = draftText + Array.from({length: 20}, (_, index) => section.replace('Housing', `Homes in area ${index}`).replace('Transport', `Roads in area ${index}`)).join('\n')
    for (let index = 0; index < 200; index++) await write(at(`part ${index % 7}`, `draft ${index}.md`), `${long}\nAshcombe Council will open clinic ${index} by May 2028.\n`)
    const stall = longestStall()
    const start = Date.now()
    const {files, findings} = await review()
    const {wall, own} = stall.end()
    ok(files >= 200 && findings >= 200, `${findings} findings in ${files} files`)
    await until('findings in all of them', () => vscode.languages.getDiagnostics().filter(([uri, list]) => uri.path.includes('/all/') && list.length > 0).length === 200)
    console.log(`      200 drafts in ${Date.now() - start} ms, ${findings} findings; longest stall ${wall} ms by the clock${own === null ? '' : `, ${own} ms of work in one turn`}`)
    // Other programs may take the processor away; what the extension host itself does at a time is ours.
    if (own !== null) ok(own < 50, `${own} ms of work in one turn`)
  })
})
