import * as vscode from 'vscode'
import {closeAll, draftText, equal, hides, inFolder, of, ok, openDraft, ours, pause, placeholder, show, shows, textAt, until, write} from '../support.js'

const settings = (): vscode.Uri => inFolder('.golden-thread.json')
const abbreviated = draftText.replace('Ashcombe Council will run', 'Every MDT meets weekly. A multidisciplinary team (MDT) has a nurse. The JSNA shows need. Ashcombe Council will run')

async function actionsOn(uri: vscode.Uri, range: vscode.Range, kind?: vscode.CodeActionKind): Promise<vscode.CodeAction[]> {
  try {
    return await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>('vscode.executeCodeActionProvider', uri, range, kind?.value) ?? []
  } catch (error) {
    // VS Code ends what it has asked when something moves meanwhile.
    if (error instanceof Error && error.message === 'Canceled') return []
    throw error
  }
}

/** The menu on a range has `title`; it comes when the review has. */
function offered(document: vscode.TextDocument, range: vscode.Range, title: string | RegExp): Promise<vscode.CodeAction> {
  return until(`“${String(title)}” in the menu`, async () => (await actionsOn(document.uri, range)).find(one => typeof title === 'string' ? one.title === title : title.test(one.title)))
}

/** The menu on the finding of a rule, or on one of them. */
async function offer(document: vscode.TextDocument, rule: string, title: string | RegExp, quoted?: string): Promise<vscode.CodeAction> {
  const finding = await until(`${rule} at ${quoted ?? 'any place'}`, () => of(document.uri, rule).find(one => quoted === undefined || textAt(document, one) === quoted))
  return offered(document, finding.range, title)
}

async function perform({edit, command}: vscode.CodeAction): Promise<void> {
  if (edit) ok(await vscode.workspace.applyEdit(edit), 'the edit was refused')
  if (command) await vscode.commands.executeCommand(command.command, ...command.arguments ?? [])
}

const text = async (uri: vscode.Uri): Promise<string> => (await vscode.workspace.openTextDocument(uri)).getText()
const save = async (uri: vscode.Uri): Promise<boolean> => (await vscode.workspace.openTextDocument(uri)).save()

describe('quick fixes', () => {
  before(() => vscode.workspace.getConfiguration('goldenThread').update('pause', pause, vscode.ConfigurationTarget.Global))
  afterEach(async () => {
    await vscode.workspace.getConfiguration('editor').update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global)
    await closeAll()
    await vscode.workspace.fs.delete(settings()).then(undefined, () => undefined)
    await until('no settings', async () => vscode.workspace.fs.stat(settings()).then(() => false, () => true))
  })

  it('are in the menu in the order in which a writer wants them', async () => {
    const document = await openDraft('menu.md', abbreviated)
    const [finding] = await shows(document.uri, 'undefined-abbreviation')
    await offered(document, finding!.range, /^Switch off undefined-abbreviation here/)
    const titles = (await actionsOn(document.uri, finding!.range)).map(one => one.title)
    equal(titles.filter(title => /MDT|abbreviation/.test(title)), [
      'Write “multidisciplinary team (MDT)”', 'Add “MDT” to the abbreviations in .golden-thread.json', 'Explain undefined-abbreviation', 'Switch off undefined-abbreviation here, with a reason (2 findings)',
      'Switch off undefined-abbreviation in this draft, with a reason (2 findings)', 'Switch off undefined-abbreviation in .golden-thread.json'
    ])
  })

  it('make the rule’s own fix, preferred where it is the only one', async () => {
    const document = await openDraft('own-fix.md', abbreviated)
    const fix = await offer(document, 'undefined-abbreviation', 'Write “multidisciplinary team (MDT)”', 'MDT')
    equal([fix.isPreferred, fix.kind?.value], [true, 'quickfix'])
    await perform(fix)
    ok(document.getText().includes('Every multidisciplinary team (MDT) meets weekly.'), document.getText())
    await until('no finding on MDT', () => !ours(document.uri).some(one => one.message.includes('MDT')))
    await vscode.commands.executeCommand('undo')
    equal(document.getText(), abbreviated)
  })

  const comment = '<!-- golden-thread-disable-next-line placeholder -- reason -->'
  for (const [name, before, after] of [
    ['a paragraph', 'The review is due TBC.\n', `${comment}\nThe review is due TBC.\n`],
    ['an item of a list', 'We will:\n\n- fit rails in May\n- name TBC as lead\n', `We will:\n\n- fit rails in May\n  ${comment}\n- name TBC as lead\n`],
    ['a cell of a table', '| Who | When |\n| --- | --- |\n| Ashcombe Council | TBC |\n', `${comment}\n| Who | When |\n| --- | --- |\n| Ashcombe Council | TBC |\n`],
    ['a heading', '### Lead: TBC\n\nAshcombe Council will fit 400 rails.\n', `${comment}\n### Lead: TBC\n\nAshcombe Council will fit 400 rails.\n`]
  ] as const) {
    for (const eol of ['\n', '\r\n']) {
      it(`switch a finding off where it stands, with a reason: ${name}, ${eol === '\n' ? 'LF' : 'CRLF'}`, async () => {
        const whole = (part: string): string => `${draftText.replace(` The next review is due ${placeholder}.`, '')}\n${part}`.replaceAll('\n', eol)
        const document = await openDraft('switch-off.md', whole(before))
        await perform(await offer(document, 'placeholder', 'Switch off placeholder here, with a reason'))
        equal(document.getText(), whole(after))
        // The reason is there to be typed over.
        equal(document.getText(vscode.window.activeTextEditor!.selection), 'reason')
        await hides(document.uri, 'placeholder')
        equal(of(document.uri, 'unused-suppression').length, 0)
      })
    }
  }

  it('are made from the keyboard, the reason selected to be typed over', async () => {
    const document = await openDraft('keyboard.md')
    const [finding] = await shows(document.uri, 'placeholder')
    const editor = vscode.window.activeTextEditor!
    editor.selection = new vscode.Selection(finding!.range.start, finding!.range.start)
    await until('the comment', async () => {
      await vscode.commands.executeCommand('editor.action.codeAction', {kind: 'quickfix.goldenThread.switchOff', apply: 'first'})
      return document.getText().includes(comment)
    })
    equal(document.getText(editor.selection), 'reason')
    await vscode.commands.executeCommand('type', {text: 'the board meets in May'})
    equal(document.getText(), draftText.replace('Ashcombe Council will fit', '<!-- golden-thread-disable-next-line placeholder -- the board meets in May -->\nAshcombe Council will fit'))
    await hides(document.uri, 'placeholder')
  })

  it('switch a rule off in the whole draft, below its front matter', async () => {
    const document = await openDraft('whole.md')
    await perform(await offer(document, 'placeholder', 'Switch off placeholder in this draft, with a reason'))
    equal(document.getText(), draftText.replace('---\n\n#', '---\n\n<!-- golden-thread-disable-file placeholder -- reason -->\n\n#'))
    await hides(document.uri, 'placeholder')
  })

  it('switch a rule off in the settings file, where nothing else changes', async () => {
    await write(settings(), '{\n\t// ours\n\t"rules": {\n\t\t"jargon": "off" // noisy\n\t}\n}\n')
    const document = await openDraft('rule-off.md')
    await perform(await offer(document, 'placeholder', 'Switch off placeholder in .golden-thread.json'))
    equal(await text(settings()), '{\n\t// ours\n\t"rules": {\n\t\t"jargon": "off", // noisy\n\t\t"placeholder": "off"\n\t}\n}\n')
    await save(settings())
    await hides(document.uri, 'placeholder')
  })

  it('make the settings file where there is none', async () => {
    const document = await openDraft(['deep down', 'new.md'], abbreviated)
    await perform(await offer(document, 'undefined-abbreviation', 'Add “MDT” to the abbreviations in .golden-thread.json', 'MDT'))
    await until('the file', async () => (await text(settings())).includes('"MDT": "multidisciplinary team"'))
    await save(settings())
    await until('no finding on MDT', () => !ours(document.uri).some(one => one.message.includes('MDT')))
  })

  it('ask for the full name of an abbreviation in the settings file itself', async () => {
    await write(settings(), '{}')
    const document = await openDraft('ask.md', abbreviated)
    await perform(await offer(document, 'undefined-abbreviation', 'Add “JSNA” to the abbreviations in .golden-thread.json…', 'JSNA'))
    const inFront = (): vscode.TextEditor | undefined => [vscode.window.activeTextEditor].find(one => one?.document.uri.path === settings().path)
    const editor = await until('the settings file', inFront)
    equal(editor.document.getText(editor.selection), 'full name')
    await editor.edit(builder => builder.replace(editor.selection, 'joint strategic needs assessment'))
    equal(JSON.parse(editor.document.getText()), {abbreviations: {JSNA: 'joint strategic needs assessment'}})
    await editor.document.save()
    await until('no finding on JSNA', () => !ours(document.uri).some(one => one.message.includes('JSNA')))
  })

  it('add a selected organisation to the partners', async () => {
    const document = await openDraft('partner.md', draftText.replace('Ashcombe Council will run', 'Night Owls of Ashcombe will run'))
    await shows(document.uri, 'placeholder')
    const at = document.getText().indexOf('Night Owls of Ashcombe')
    const range = new vscode.Range(document.positionAt(at), document.positionAt(at + 'Night Owls of Ashcombe'.length))
    await perform(await offered(document, range, 'Add “Night Owls of Ashcombe” to the partners in .golden-thread.json'))
    ok((await text(settings())).includes('"name": "Night Owls of Ashcombe"'), await text(settings()))
    await save(settings())
    await until('nothing more to add', async () => !(await actionsOn(document.uri, range)).some(one => one.title.startsWith('Add “Night Owls')))
  })

  it('put the narrative section that answers a finding where it belongs', async () => {
    const document = await openDraft('section.md', draftText.replace(/People in the east[^\n]*/, 'This strategy was approved by the board in March and has five chapters.'))
    const action = await offer(document, 'why-missing', /^Insert a narrative section: /)
    equal(action.command?.arguments, ['why-missing'])
    await show(document)
    await perform(action)
    await until('more text', () => document.getText().length > draftText.length + 100)
  })

  it('explain the rule', async () => {
    const document = await openDraft('explain.md')
    await perform(await offer(document, 'placeholder', 'Explain placeholder'))
    await until('the page', () => vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes('placeholder'))
  })

  it('mend a name in the settings file', async () => {
    await write(settings(), '{"rules": {"place-holder": "off"}}')
    const document = await show(await vscode.workspace.openTextDocument(settings()))
    await perform(await offer(document, 'invalid-settings', /^Change to/))
    equal(document.getText(), '{"rules": {"placeholder": "off"}}')
    await document.save()
  })

  it('are not offered on what was never found', async () => {
    const document = await openDraft('README.md', '# A tool\n\nSee the API docs [insert link]. TBC\n')
    equal((await actionsOn(document.uri, new vscode.Range(0, 0, 2, 40))).filter(one => /golden-thread|Switch off/i.test(one.title)).length, 0)
  })

  const fixAll = vscode.CodeActionKind.SourceFixAll.append('goldenThread')
  const messy = `<!-- golden-thread-disable-file jargon -- agreed -->\n\n${abbreviated}`.replace(/^([^]*?)(---\n[^]*?---\n)/, '$2\n$1')
  it('make all safe fixes at once', async () => {
    const document = await openDraft('fix-all.md', messy)
    await shows(document.uri, 'undefined-abbreviation')
    const whole = new vscode.Range(0, 0, document.lineCount, 0)
    const action = await until('the action', async () => (await actionsOn(document.uri, whole, fixAll))[0])
    equal(action.kind?.value, 'source.fixAll.goldenThread')
    await perform(action)
    ok(document.getText().includes('Every multidisciplinary team (MDT) meets weekly.'), document.getText())
    ok(document.getText().includes(placeholder), 'what has no safe fix stays')
    await until('nothing left to fix', async () => (await actionsOn(document.uri, whole, fixAll)).length === 0)
  })

  it('make all safe fixes on saving, where somebody asks for that', async () => {
    await vscode.workspace.getConfiguration('editor').update('codeActionsOnSave', {'source.fixAll.goldenThread': 'always'}, vscode.ConfigurationTarget.Global)
    const document = await openDraft('on-save.md', messy)
    await shows(document.uri, 'undefined-abbreviation')
    await vscode.window.activeTextEditor!.edit(builder => builder.insert(document.positionAt(document.getText().length), '\nThornley Council will pay £400.\n'))
    await until('the fixes', async () => {
      if (document.getText().includes('multidisciplinary team (MDT) meets')) return true
      // Saved already, and too slow that time: an edit makes the next save one.
      if (!document.isDirty) await vscode.window.activeTextEditor!.edit(builder => builder.insert(document.positionAt(document.getText().length), '\n'))
      return vscode.commands.executeCommand('workbench.action.files.save').then(() => false)
    })
  })
})

describe('hovers', () => {
  afterEach(closeAll)
  const ourHover = async (uri: vscode.Uri, at: vscode.Position): Promise<string> => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at)
    return hovers.flatMap(one => one.contents).map(one => typeof one === 'string' ? one : one.value).filter(one => one.includes('Looked for')).join('\n')
  }
  it('explain a finding, and say nothing elsewhere', async () => {
    const document = await openDraft('hover.md')
    const [finding] = await shows(document.uri, 'placeholder')
    const said = await until('a hover', () => ourHover(document.uri, finding!.range.start.translate(0, 2)))
    for (const part of ['**placeholder.**', '**Looked for:**', '**Matched:** “\\[insert date\\]”', '**Smallest change that passes:**', '**Source:**', '[Explain this rule](command:goldenThread.explain?']) ok(said.includes(part), `${part} is not in ${said}`)
    equal(await ourHover(document.uri, document.positionAt(document.getText().indexOf('night bus'))), '')
  })
  it('tell the weightiest of many findings at one place, and how many there are', async () => {
    const document = await openDraft('many.md', '---\nprofile: integrated-care-strategy\n---\n\n# A strategy for Ashcombe\n\nThe board was set up in July and meets every month in the town hall. It has four committees.\n')
    const [finding] = await shows(document.uri, 'why-missing')
    const said = await until('a hover', () => ourHover(document.uri, finding!.range.start))
    equal(said.split('**Looked for:**').length - 1, 3)
    ok(/And \d+ more at this place\./.test(said), said)
  })
})
