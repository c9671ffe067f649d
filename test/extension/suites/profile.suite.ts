import * as vscode from 'vscode'
import {api, closeAll, draftText, equal, inFolder, ok, of, openDraft, pause, placeholder, replace, shows, until, write} from '../support.js'

const plain = draftText.slice(draftText.indexOf('# A strategy'))
const file = (): vscode.Uri => inFolder('.golden-thread.json')
const read = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
const change = (given?: object): Thenable<unknown> => vscode.commands.executeCommand('goldenThread.changeProfile', given)
const kindOf = async (uri: vscode.Uri) => {
  const review = await (await api()).reviewOf(uri)
  return review && [review.reviewed, review.profile, review.profileSource]
}

describe('the kind of document', () => {
  afterEach(async () => {
    await closeAll()
    await vscode.workspace.fs.delete(file()).then(undefined, () => undefined)
  })
  it('is written into the draft, and read from there', async () => {
    const document = await openDraft('kind.md', plain)
    await change({profile: 'delivery-plan', place: 'draft'})
    equal(document.getText(), `---\nprofile: delivery-plan\n---\n\n${plain}`)
    equal(await kindOf(document.uri), [true, 'delivery-plan', 'front-matter'])
    await change({profile: 'leadership-narrative', place: 'draft'})
    equal(document.getText(), `---\nprofile: leadership-narrative\n---\n\n${plain}`)
    await vscode.commands.executeCommand('undo')
    equal(document.getText().includes('delivery-plan'), true)
  })
  it('is written into the settings file, made where there is none, and holds at once', async () => {
    const document = await openDraft(['Drafts (2026)', 'kind [a].md'], '# Notes\n\nThe next meeting is due [insert date].\n')
    equal((await kindOf(document.uri))?.[0], false)
    await change({profile: 'other-strategy', place: 'settings'})
    await shows(document.uri, 'placeholder')
    equal(await kindOf(document.uri), [true, 'other-strategy', 'config'])
    const text = await read(file())
    ok(text.includes('Take the slashes away') && text.includes('"/Drafts (2026)/kind \\\\[a\\\\].md": "other-strategy"'), text)
    equal(document.isDirty, false, 'the draft was changed')
    await change({profile: 'delivery-plan', place: 'settings'})
    await until('the other kind', async () => (await kindOf(document.uri))?.[1] === 'delivery-plan')
  })
  it('can be chosen from a list', async () => {
    const document = await openDraft('kind.md', '---\nprofile: delivery-plan\n---\n\n# Plan\n')
    const chosen = change()
    await until('the first of the list, in the draft because that has a profile', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      return document.getText().includes('profile: integrated-care-strategy')
    })
    await chosen
  })
  it('of a README is none, until one is named for it', async () => {
    const document = await openDraft('README.md', plain)
    equal((await kindOf(document.uri))?.[0], false)
    ok((await (await api()).reviewOf(document.uri))?.reason?.includes('README'), 'the reason names the README')
    await change({profile: 'other-strategy', place: 'settings'})
    await shows(document.uri, 'placeholder')
  })
})

describe('commands for a draft', () => {
  afterEach(async () => {
    await closeAll()
    await vscode.workspace.fs.delete(file()).then(undefined, () => undefined)
  })
  it('review it now, in the paragraph being typed too', async () => {
    const own = vscode.workspace.getConfiguration('goldenThread')
    await own.update('pause', 10_000, vscode.ConfigurationTarget.Global)
    try {
      const document = await openDraft('now.md')
      await shows(document.uri, 'placeholder')
      await replace(document, 'by May 2028.', 'by TBC.')
      await (await api()).reviewOf(document.uri)
      equal(of(document.uri, 'placeholder').length, 1)
      await vscode.commands.executeCommand('goldenThread.reviewNow')
      await until('both findings', () => of(document.uri, 'placeholder').length === 2)
    } finally {
      await own.update('pause', pause, vscode.ConfigurationTarget.Global)
    }
  })
  it('open the settings file that holds, and make one that sets nothing where there is none', async () => {
    await openDraft('settings.md')
    await vscode.commands.executeCommand('goldenThread.openSettingsFile')
    await until('the new file', () => vscode.window.activeTextEditor?.document.uri.toString() === file().toString())
    ok((await read(file())).startsWith('// Settings of Golden Thread'), 'the template of init')
    await closeAll()
    await write(inFolder('below', '.golden-thread.json'), '{}')
    await openDraft(['below', 'settings.md'])
    await vscode.commands.executeCommand('goldenThread.openSettingsFile')
    await until('the nearest file', () => vscode.window.activeTextEditor?.document.uri.path.endsWith('/below/.golden-thread.json'))
    equal(await read(inFolder('below', '.golden-thread.json')), '{}')
    await vscode.workspace.fs.delete(inFolder('below'), {recursive: true})
  })
  it('show a log that holds nothing of the draft', async () => {
    const document = await openDraft('confidential.md', `${draftText}\nThe Marrowby unit will close by TBC.\n`)
    await shows(document.uri, 'placeholder')
    await replace(document, 'Marrowby', `Marrowby ${placeholder}`)
    await (await api()).reviewOf(document.uri)
    await (await api()).reviewWorkspace()
    await vscode.commands.executeCommand('goldenThread.showLog')
    const log = await until('the log', () => vscode.workspace.textDocuments.find(one => one.uri.scheme === 'output' && /findings? in/.test(one.getText())))
    for (const word of ['Marrowby', 'insert date', 'Ashcombe', 'TBC']) ok(!log.getText().includes(word), `the log says ${word}`)
    await vscode.commands.executeCommand('goldenThread.clearWorkspaceReview')
    await vscode.commands.executeCommand('workbench.action.closePanel')
  })
})
