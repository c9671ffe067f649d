import * as vscode from 'vscode'
import {closeAll, equal, hides, inFolder, of, openDraft, ours, pause, replace, show, shows, textAt, until, write} from '../support.js'

const own = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('goldenThread')
const {Global} = vscode.ConfigurationTarget
const file = (): vscode.Uri => inFolder('.golden-thread.json')
const below = (): vscode.Uri => inFolder('below', '.golden-thread.json')

async function remove(uri: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.delete(uri).then(undefined, () => undefined)
}

describe('settings', () => {
  before(() => own().update('pause', pause, Global))
  afterEach(async () => {
    await own().update('rules', undefined, Global)
    await own().update('enable', undefined, Global)
    await closeAll()
    await remove(file())
    await remove(below())
  })
  it('of VS Code hold at once', async () => {
    const document = await openDraft('own.md')
    await shows(document.uri, 'placeholder')
    await own().update('rules', {placeholder: 'off'}, Global)
    await hides(document.uri, 'placeholder')
    await own().update('rules', {placeholder: 'error'}, Global)
    const [finding] = await shows(document.uri, 'placeholder')
    equal(finding!.severity, vscode.DiagnosticSeverity.Error)
    await own().update('enable', false, Global)
    await until('nothing where it is switched off', () => ours(document.uri).length === 0)
    await own().update('enable', undefined, Global)
    await shows(document.uri, 'placeholder')
  })
  it('of the nearest file hold while it comes, changes and goes, and win over VS Code’s', async () => {
    const document = await openDraft(['below', 'draft.md'])
    await shows(document.uri, 'placeholder')
    await write(file(), '{"rules": {"placeholder": "off"}}')
    await hides(document.uri, 'placeholder')
    await own().update('rules', {placeholder: 'error'}, Global)
    await write(below(), '{\n  // ours\n  "rules": {"placeholder": "info"}\n}')
    await until('the nearest file’s severity', () => of(document.uri, 'placeholder')[0]?.severity === vscode.DiagnosticSeverity.Information)
    await remove(below())
    await hides(document.uri, 'placeholder')
    await remove(file())
    await until('VS Code’s severity', () => of(document.uri, 'placeholder')[0]?.severity === vscode.DiagnosticSeverity.Error)
  })
  it('name the profile of what would not be reviewed', async () => {
    const document = await openDraft('notes.md', '# Notes\n\nThe next meeting is due [insert date].\n')
    await write(file(), '{"profile": {"*.md": "other-strategy"}}')
    await shows(document.uri, 'placeholder')
    await write(file(), '{"profile": {"other.md": "other-strategy"}}')
    await until('nothing in notes', () => ours(document.uri).length === 0)
  })
  it('that are wrong are marked in their file', async () => {
    const uri = await write(file(), '{"rules": {"place-holder": "off"}}')
    const document = await show(await vscode.workspace.openTextDocument(uri))
    const [finding] = await shows(uri, 'invalid-settings')
    equal(textAt(document, finding!).includes('place-holder'), true)
    await replace(document, 'place-holder', 'placeholder')
    await hides(uri, 'invalid-settings')
    await replace(document, '}}', '}')
    await until('a file that can’t be read', () => ours(uri).length === 1)
    await document.save()
    const draft = await openDraft('beside.md')
    await shows(draft.uri, 'placeholder')
  })
})
