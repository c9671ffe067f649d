import * as vscode from 'vscode'
import {api, closeAll, equal, inFolder, of, ok, ours, shows, textAt, until} from '../support.js'
import {docx, heading, p, run, wordsOf, partText, commentsOf} from '../../support/word-files.js'

const body = heading('A strategy for Ashcombe') + p(run('We want everyone here to live longer in good health.')) + heading('Housing', 2) +
  p(`${run('Ashcombe Council will fit 400 rails. The next review is ')}<w:ins w:id="1" w:author="A">${run('due [insert')}</w:ins>${run(' date].')}`)
/** The kind of document is named where a Word file can’t name it. */
const settings = '{"profile": {"*.docx": "other-strategy"}}'
const command = (name: string, ...given: unknown[]): Thenable<vscode.Uri | null> => vscode.commands.executeCommand(`goldenThread.${name}`, ...given)
const write = async (uri: vscode.Uri, bytes: Uint8Array): Promise<vscode.Uri> => {
  await vscode.workspace.fs.writeFile(uri, bytes)
  return uri
}

describe('Word files', () => {
  const at = (...path: string[]): vscode.Uri => inFolder('word', ...path)
  before(async () => { await write(at('.golden-thread.json'), new TextEncoder().encode(settings)) })
  afterEach(closeAll)
  after(() => vscode.workspace.fs.delete(at(), {recursive: true}))

  it('are shown as Markdown to read, with findings, views and the settings of their folder', async () => {
    const file = await write(at('Drafts (2026)', 'strategy #1 é.docx'), docx(body))
    await write(at('Drafts (2026)', '.golden-thread.json'), new TextEncoder().encode(settings))
    const view = await command('reviewWord', file)
    ok(view, 'it was opened')
    const {document} = vscode.window.activeTextEditor!
    equal([document.uri.toString(), document.languageId, document.isDirty], [view!.toString(), 'markdown', false])
    ok(document.getText().startsWith('# A strategy for Ashcombe\n\nWe want everyone'), document.getText())
    const [finding] = await shows(document.uri, 'placeholder')
    equal(textAt(document, finding!), '[insert date]')
    const review = await (await api()).reviewOf(document.uri)
    equal([review!.profile, review!.profileSource], ['other-strategy', 'config'])
    const {views} = await api()
    await vscode.commands.executeCommand('goldenThread.coverage.focus')
    await until('the view of it', () => views.get('goldenThread.coverage')?.uri?.toString() === document.uri.toString())
    // It is not to be written to, by us or anybody.
    const edit = new vscode.WorkspaceEdit()
    edit.insert(document.uri, new vscode.Position(0, 0), 'x')
    await vscode.workspace.applyEdit(edit).then(() => {}, () => {})
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, finding!.range)
    // VS Code itself has some for all Markdown.
    equal(actions.filter(action => action.diagnostics?.some(one => one.source === 'Golden Thread')).length, 0, 'our own actions')
  })

  it('are saved with comments beside them, and stay as they are', async () => {
    const bytes = docx(body)
    const file = await write(at('draft.docx'), bytes)
    const view = await command('reviewWord', file)
    const target = await command('saveWordComments', view, 'all')
    equal(target?.toString(), at('draft.reviewed.docx').toString())
    const made = await vscode.workspace.fs.readFile(target!)
    equal([...await vscode.workspace.fs.readFile(file)].join(), [...bytes].join(), 'the file itself')
    equal(wordsOf(partText(made)).paragraphs, wordsOf(partText(bytes)).paragraphs)
    const comments = [...commentsOf(made).values()]
    ok(/^Golden Thread: verdict on this draft/.test(comments[0]!) && comments[0]!.includes('1 tracked insertion read as if accepted'), comments[0]!)
    ok([...wordsOf(partText(made)).commented.values()].includes('[insert date]'), 'a comment on its words')
    // Again: the same bytes, in the same place, and nothing left over.
    equal((await command('saveWordComments', view, 'all'))?.toString(), target!.toString())
    equal([...await vscode.workspace.fs.readFile(target!)].join(), [...made].join(), 'the second time')
    equal((await vscode.workspace.fs.readDirectory(at())).map(([name]) => name).filter(name => name.startsWith('.draft') || name.includes('tmp')), [])
  })

  it('are read again when they change', async () => {
    const file = await write(at('changing.docx'), docx(body))
    await command('reviewWord', file)
    const {document} = vscode.window.activeTextEditor!
    await shows(document.uri, 'placeholder')
    await write(file, docx(body.replace('[insert', 'in May').replace('date]', '2028')))
    await until('the new text', () => document.getText().includes('in May 2028'))
    await until('nothing of the old findings', () => of(document.uri, 'placeholder').length === 0)
  })

  it('that can’t be read open nothing', async () => {
    for (const [name, bytes] of Object.entries({'text.docx': new TextEncoder().encode('not one'), 'empty.docx': new Uint8Array()})) {
      equal(await command('reviewWord', await write(at(name), bytes)), null, name)
    }
    equal(await command('reviewWord', at('gone.docx')), null, 'a file that is gone')
    equal(vscode.window.activeTextEditor, undefined, 'the editor')
  })

  it('leave nothing behind when they are closed', async () => {
    await command('reviewWord', await write(at('closing.docx'), docx(body)))
    const {uri} = vscode.window.activeTextEditor!.document
    await shows(uri, 'placeholder')
    await closeAll()
    await until('nothing of it', () => ours(uri).length === 0)
  })
})
