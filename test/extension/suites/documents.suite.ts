import * as vscode from 'vscode'
import {api, closeAll, draftText, equal, of, openDraft, ours, placeholder, replace, show, shows, textAt, until} from '../support.js'

describe('documents of all kinds', () => {
  afterEach(closeAll)
  for (const path of [['Drafts (2026) – café', 'strategy (final v2).md'], ['a b', '100% #1 [x]{y}.md'], ['日本', 'é.markdown'], ['plain.txt']]) {
    it(`are reviewed wherever they are: ${path.join('/')}`, async () => {
      const document = await openDraft(path)
      const [finding] = await shows(document.uri, 'placeholder')
      equal(textAt(document, finding!), placeholder)
      await replace(document, placeholder, 'in May 2028')
      await until('nothing left of it', () => of(document.uri, 'placeholder').length === 0)
    })
  }
  it('are reviewed before they have a name', async () => {
    const document = await show(await vscode.workspace.openTextDocument({language: 'markdown', content: draftText}))
    equal(document.uri.scheme, 'untitled')
    const [finding] = await shows(document.uri, 'placeholder')
    equal(textAt(document, finding!), placeholder)
    await closeAll()
    await until('nothing of it when closed', () => ours(document.uri).length === 0)
  })
  it('with CRLF have their findings in the right place, also when line ends change', async () => {
    const document = await openDraft('crlf.md', draftText.replaceAll('\n', '\r\n'))
    equal(document.eol, vscode.EndOfLine.CRLF)
    equal(textAt(document, (await shows(document.uri, 'placeholder'))[0]!), placeholder)
    const editor = vscode.window.activeTextEditor!
    await editor.edit(builder => builder.insert(new vscode.Position(6, 0), 'One\nline\nmore. '))
    await until('the finding after an edit', () => of(document.uri, 'placeholder').some(one => textAt(document, one) === placeholder))
    await editor.edit(builder => builder.setEndOfLine(vscode.EndOfLine.LF))
    await editor.edit(builder => builder.insert(new vscode.Position(6, 0), 'x'))
    const review = (await (await api()).reviewOf(document.uri))!
    const found = review.findings.find(one => one.rule === 'placeholder')!
    equal(document.getText().slice(found.range.start.offset, found.range.end.offset), placeholder)
  })
  it('that are no strategy are left alone', async () => {
    const document = await openDraft('README.md', '# A tool\n\nRun `npm install` to install the package. See the API docs [insert link]. TBC\n')
    const review = (await (await api()).reviewOf(document.uri))!
    equal([review.reviewed, review.findings.length], [false, 0])
    equal(ours(document.uri).length, 0)
  })
  it('that are empty, or only white space, do no harm', async () => {
    const document = await openDraft('empty.md', '')
    equal((await (await api()).reviewOf(document.uri))?.reviewed, false)
    const editor = vscode.window.activeTextEditor!
    await editor.edit(builder => builder.insert(new vscode.Position(0, 0), draftText))
    await shows(document.uri, 'placeholder')
  })
})
