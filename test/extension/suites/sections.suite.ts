import * as vscode from 'vscode'
import {api, closeAll, equal, ok, openDraft, show, until} from '../support.js'

const command = (id?: unknown): Thenable<unknown> => vscode.commands.executeCommand('goldenThread.insertSection', id)
const lines = (document: vscode.TextDocument): string[] => document.getText().split(/\r\n|\n/)

const head = '---\nprofile: other-strategy\n---\n\n# A strategy for Ashcombe\n'
const draft = `${head}
## Introduction

People in the east of Ashcombe live seven years less than people in the west.

## Working together

Ashcombe Council will fit 400 rails by March 2028.

## Appendix A

A list of wards.
`

describe('narrative sections', () => {
  afterEach(closeAll)
  it('come into an empty draft', async () => {
    const document = await openDraft('empty section.md', '')
    equal(await command('gt-why'), 'why')
    equal(lines(document)[0], '## Why this strategy')
    ok(document.getText().includes('[name of area]'), document.getText())
    ok(document.getText().endsWith('\n'), 'a line end at the end')
  })
  it('come before a draft is saved, and after its front matter and title', async () => {
    const document = await show(await vscode.workspace.openTextDocument({language: 'markdown', content: draft}))
    equal(await command('why-missing'), 'why')
    const all = lines(document)
    equal(all.slice(4, 8), ['# A strategy for Ashcombe', '', '## Why this strategy', ''])
    const next = all.indexOf('## Introduction')
    equal([all[next - 1], all[next - 2] === ''], ['', false], 'one blank line after it')
  })
  it('that answer a finding go after the section that they belong to, and the finding goes', async () => {
    const document = await openDraft('lacking.md', draft)
    const {reviewOf} = await api()
    ok((await reviewOf(document.uri))?.findings.some(({rule}) => rule === 'co-production-missing'), 'the draft lacks co-production')
    equal(await command('co-production-missing'), 'co-production')
    const all = lines(document)
    const at = all.indexOf('## How people shaped this strategy')
    ok(at > all.indexOf('## Working together') && at < all.indexOf('## Appendix A'), document.getText())
    equal([all[at - 1], all[at + 1]], ['', ''])
    await until('the finding is gone', async () => (await reviewOf(document.uri))?.findings.every(({rule}) => rule !== 'co-production-missing'))
    const found = (await reviewOf(document.uri))?.findings.filter(({rule}) => rule === 'placeholder') ?? []
    ok(found.length > 0, 'its blanks are marked')
  })
  it('are filled in with the tab key: the first blank is selected', async () => {
    await openDraft('tab.md', draft)
    await command('money')
    const editor = vscode.window.activeTextEditor!
    equal(editor.document.getText(editor.selection), '[Name of organisation]')
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder')
    await until('the next blank', () => editor.document.getText(editor.selection) === '[name of organisation]')
  })
  it('keep CRLF', async () => {
    const document = await openDraft('crlf section.md', draft.replaceAll('\n', '\r\n'))
    equal(await command('SKL-09'), 'learning')
    const text = document.getText()
    equal(document.eol, vscode.EndOfLine.CRLF)
    equal(text.replaceAll('\r\n', '').includes('\n'), false, 'a bare line feed')
    ok(text.indexOf('## How we will learn\r\n\r\n') > text.indexOf('400 rails'), text)
    ok(text.indexOf('## How we will learn') < text.indexOf('## Appendix A'), text)
  })
  it('go back with one undo', async () => {
    const document = await openDraft('undo.md', draft)
    await command('partners')
    ok(document.getText() !== draft, 'something came in')
    await vscode.commands.executeCommand('undo')
    equal(document.getText(), draft)
  })
  it('have their words under a heading that waits for them', async () => {
    const document = await openDraft('waiting.md', `${draft}\n## Co-production\n`)
    await command('co-production')
    const all = lines(document)
    equal(all.filter(line => line.includes('How people shaped')).length, 0)
    ok(all[all.indexOf('## Co-production') + 2]?.startsWith('[Number] residents'), document.getText())
  })
  it('are offered with what the draft lacks first, and the pick is taken', async () => {
    const document = await openDraft('pick.md', draft)
    const chosen = command()
    // What a pick shows can't be asked for; the first is what the draft lacks most.
    await until('a section', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      return document.getText() !== draft
    })
    ok(typeof await chosen === 'string', 'the id of the section')
  })
  it('begin a new draft where no editor is in front, as on the walkthrough', async () => {
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'golden-thread.golden-thread#start')
    await until('no editor in front', () => vscode.window.activeTextEditor === undefined)
    equal(await command('vision'), 'vision')
    const {document} = vscode.window.activeTextEditor!
    equal([document.uri.scheme, document.languageId, lines(document)[0]], ['untitled', 'markdown', '## Our vision'])
  })
  it('come nowhere but into Markdown', async () => {
    const document = await openDraft('plain section.txt', draft)
    equal(await command('why'), null)
    equal(document.getText(), draft)
  })
  it('are offered as snippets where somebody types their prefix', async () => {
    const document = await openDraft('typing.md', `${draft}\ngt-why`)
    const end = document.lineAt(document.lineCount - 1).range.end
    await until('gt-why among the completions', async () => {
      const {items} = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, end)
      return items.some(({label, kind}) => (typeof label === 'string' ? label : label.label) === 'gt-why' && kind === vscode.CompletionItemKind.Snippet)
    })
  })
})
