import * as vscode from 'vscode'
import {
  api, closeAll, draftText, equal, hides, inFolder, of, ok, openDraft, ours, pause, placeholder, replace, ruleOf, show, shows, sleep, textAt, until, write
} from '../support.js'

const at = (document: vscode.TextDocument, text: string): vscode.Position => document.positionAt(document.getText().indexOf(text))

describe('diagnostics', () => {
  afterEach(closeAll)
  it('say what, where and which rule, with a link to its page', async () => {
    const document = await openDraft('what.md')
    const [finding] = await shows(document.uri, 'placeholder')
    equal(textAt(document, finding!), placeholder)
    const {target} = finding!.code as {target: vscode.Uri}
    ok(decodeURIComponent(target.toString()).includes('placeholder'), target.toString())
    for (const one of ours(document.uri)) ok(one.message.length <= 100 && one.message.includes(': '), one.message)
  })
  it('stand where the text belongs that is missing, and point at what they rest on', async () => {
    const promise = 'We will work with key partners and local stakeholders to improve services.'
    const document = await openDraft('missing.md', `---\nprofile: other-strategy\n---\n\n# A strategy for Ashcombe\n\n## Working together\n\n${promise}\n`)
    const [outcomes] = await shows(document.uri, 'outcomes-missing')
    equal(textAt(document, outcomes!), 'A strategy for Ashcombe')
    const [partners] = await shows(document.uri, 'partners-missing')
    equal(textAt(document, partners!), 'Working together')
    const {message, location} = partners!.relatedInformation![0]!
    equal([message, location.uri.toString(), document.getText(location.range)], ['Partners without names', document.uri.toString(), promise])
  })
  it('go when the fault is mended, and come back with it', async () => {
    const document = await openDraft('mend.md')
    await shows(document.uri, 'placeholder')
    await replace(document, placeholder, 'in May 2028')
    await hides(document.uri, 'placeholder')
    await sleep(pause * 2)
    equal(of(document.uri, 'placeholder').length, 0)
    await vscode.commands.executeCommand('undo')
    const [finding] = await shows(document.uri, 'placeholder')
    equal(textAt(document, finding!), placeholder)
  })
  it('keep quiet in the paragraph being typed until the writer pauses', async () => {
    const document = await openDraft('quiet.md')
    await shows(document.uri, 'placeholder')
    const editor = vscode.window.activeTextEditor!
    let seen = 0
    const watching = vscode.languages.onDidChangeDiagnostics(() => { seen += of(document.uri, 'placeholder').filter(one => textAt(document, one).includes('TBC')).length })
    const end = (): vscode.Position => document.positionAt(document.getText().indexOf('May 2028.') + 'May 2028.'.length + typed.length)
    let typed = ''
    let last = 0
    let longest = 0
    for (const letter of ' Its fares are TBC and') {
      await editor.edit(builder => builder.insert(end(), letter))
      typed += letter
      if (last > 0) longest = Math.max(longest, Date.now() - last)
      last = Date.now()
      await sleep(20)
    }
    // A machine that stalls for longer than the pause has a writer who pauses.
    if (longest < pause) equal(seen, 0, 'findings in the paragraph being typed')
    equal(of(document.uri, 'placeholder').some(one => textAt(document, one) === placeholder), true, 'the finding elsewhere')
    await until('the finding after the pause', () => of(document.uri, 'placeholder').length === 2)
    watching.dispose()
  })
  it('move with the text above them', async () => {
    const document = await openDraft('move.md')
    await shows(document.uri, 'placeholder')
    const edit = new vscode.WorkspaceEdit()
    edit.insert(document.uri, at(document, '## Why'), 'A first word.\n\nAnd a second.\n\n')
    await vscode.workspace.applyEdit(edit)
    await until('the finding at its new place', () => of(document.uri, 'placeholder').some(one => textAt(document, one) === placeholder))
  })
  it('are those of the text as it stands, however fast it was typed', async () => {
    const document = await openDraft('fast.md')
    const {reviewOf} = await api()
    // Each edit as soon as VS Code takes it: the reviews of most of them never see the light.
    for (let time = 0; time < 40; time++) {
      await vscode.window.activeTextEditor!.edit(builder => builder.insert(new vscode.Position(10, 0), time % 2 === 0 ? 'The date is TBC. ' : 'We will consider options. '))
    }
    const review = (await reviewOf(document.uri))!
    const wanted = review.findings.filter(one => one.suppressed === null).map(one => `${one.rule} ${one.range.start.line}:${one.range.start.column}`).sort()
    ok(wanted.filter(one => one.startsWith('placeholder')).length >= 2, wanted.join(', '))
    await until('all findings of the last text', () => {
      const found = ours(document.uri).map(one => `${ruleOf(one)} ${one.range.start.line + 1}:${one.range.start.character + 1}`).sort()
      return JSON.stringify(found) === JSON.stringify(wanted)
    })
    for (const one of of(document.uri, 'placeholder')) ok(['TBC', placeholder].includes(textAt(document, one)), textAt(document, one))
  })
  it('go when the draft is closed', async () => {
    const document = await openDraft('close.md')
    await shows(document.uri, 'placeholder')
    await closeAll()
    await until('nothing of a closed draft', () => ours(document.uri).length === 0)
  })
  it('go when the file is deleted', async () => {
    const document = await openDraft('delete.md')
    await shows(document.uri, 'placeholder')
    const edit = new vscode.WorkspaceEdit()
    edit.deleteFile(document.uri)
    await vscode.workspace.applyEdit(edit)
    await until('nothing of a deleted draft', () => ours(document.uri).length === 0)
  })
  it('come back with a file that another program replaces', async () => {
    const document = await openDraft('replaced.md')
    await shows(document.uri, 'placeholder')
    await vscode.workspace.fs.delete(document.uri)
    await until('nothing of a deleted draft', () => ours(document.uri).length === 0)
    await write(document.uri, draftText)
    await shows(document.uri, 'placeholder')
  })
  it('follow a file that is renamed', async () => {
    const document = await openDraft('old name.md')
    await shows(document.uri, 'placeholder')
    const renamed = inFolder('new name.md')
    const edit = new vscode.WorkspaceEdit()
    edit.renameFile(document.uri, renamed)
    await vscode.workspace.applyEdit(edit)
    await until('nothing under the old name', () => ours(document.uri).length === 0)
    await show(await vscode.workspace.openTextDocument(renamed))
    await shows(renamed, 'placeholder')
  })
  it('go where the language is changed to one that is not reviewed', async () => {
    const document = await openDraft('language.md')
    await shows(document.uri, 'placeholder')
    await vscode.languages.setTextDocumentLanguage(document, 'json')
    await until('nothing in JSON', () => ours(document.uri).length === 0)
    await vscode.languages.setTextDocumentLanguage(document, 'markdown')
    await shows(document.uri, 'placeholder')
  })
  it('leave out what a comment switches off', async () => {
    const document = await openDraft('suppressed.md')
    await shows(document.uri, 'placeholder')
    await replace(document, 'Ashcombe Council will fit', '<!-- golden-thread-disable-next-line placeholder -- set in May -->\n\nAshcombe Council will fit')
    await hides(document.uri, 'placeholder')
  })
})
