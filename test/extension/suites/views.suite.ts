import * as vscode from 'vscode'
import {api, closeAll, draftText, equal, inFolder, ok, openDraft, replace, show, sleep, until, write} from '../support.js'

const text = `---
profile: integrated-care-strategy
---

# A strategy for Ashcombe

## Why

People in the east of Ashcombe live seven years less than people in the west. We want everyone here to live longer in good health.

## Priority 1: Falls

Ashcombe Borough Council will fit 400 rails by March 2028, so that falls among people over 65 drop from 900 to 700 a year.

## Priority 2: Loneliness

Healthwatch Ashcombe is a partner.
`

type Name = 'coverage' | 'thread' | 'partners'
type Node = ReturnType<Awaited<ReturnType<typeof tree>>['getChildren']>[number]

const tree = async (name: Name) => (await api()).views.get(`goldenThread.${name}`)!
const focus = (name: Name): Thenable<unknown> => vscode.commands.executeCommand(`goldenThread.${name}.focus`)

async function all(name: Name): Promise<Node[]> {
  const provider = await tree(name)
  const below = (node?: Node): Node[] => provider.getChildren(node).flatMap(child => [child, ...below(child)])
  return below()
}

/** Waits until the view is of a document, and has something to show. */
async function filled(name: Name, {uri}: vscode.TextDocument): Promise<Node[]> {
  const provider = await tree(name)
  await until(`${name} of ${uri.path}`, () => provider.uri?.toString() === uri.toString() && provider.getChildren().length > 0)
  return all(name)
}

async function find(name: Name, id: string): Promise<Node | undefined> {
  return (await all(name)).find(node => node.id === id)
}

/** Opens a draft, and the view beside it. */
async function openWith(name: Name, file: string, content = text): Promise<vscode.TextDocument> {
  const document = await openDraft(file, content)
  await focus(name)
  await filled(name, document)
  return document
}

const selected = (document: vscode.TextDocument): string | null => {
  const editor = vscode.window.activeTextEditor
  return editor?.document.uri.toString() === document.uri.toString() ? document.getText(editor.selection) : null
}

describe('the trees', () => {
  afterEach(closeAll)
  it('show the verdict, then each framework down to the evidence, in words', async () => {
    const document = await openWith('coverage', 'views.md')
    const provider = await tree('coverage')
    const [verdict, ...others] = provider.getChildren()
    const frameworks = others.flatMap(node => node.id === 'others' ? provider.getChildren(node) : node)
    equal([verdict!.label, verdict!.size], ['Verdict', 6])
    ok(frameworks.length >= 3 && frameworks.every(node => /^\d+ of \d+ · /.test(node.label)), frameworks.map(node => node.label).join('; '))
    const evidence = (await all('coverage')).find(node => node.kind.startsWith('evidence'))!
    ok(/^(?:Stated|Shown|Measured) · /.test(evidence.label) && /^line \d+$/.test(evidence.description), `${evidence.label} ${evidence.description}`)
    equal(provider.view.description, 'views.md')
    for (const name of ['coverage', 'thread', 'partners'] as const) {
      await focus(name)
      for (const node of await filled(name, document)) {
        const provider = await tree(name)
        const {accessibilityInformation, iconPath, tooltip, id} = provider.resolveTreeItem(provider.getTreeItem(node), node)
        ok(accessibilityInformation?.label.includes(node.label.replace(' · ', ': ')) && iconPath && tooltip && id, `${name}: ${JSON.stringify(node)}`)
      }
    }
  })
  it('go to a passage by its item, and by keys', async () => {
    const document = await openWith('coverage', 'click.md')
    const evidence = (await all('coverage')).find(node => node.label.includes('We want everyone'))!
    const {command} = (await tree('coverage')).getTreeItem(evidence)
    await vscode.commands.executeCommand(command!.command, ...command!.arguments!)
    await until('the passage is selected', () => selected(document) === 'We want everyone here to live longer in good health.')
    await focus('thread')
    await filled('thread', document)
    await until('the heading is selected', async () => {
      await focus('thread')
      // What is selected already is not opened again.
      await vscode.commands.executeCommand('list.clear')
      await vscode.commands.executeCommand('list.focusFirst')
      await vscode.commands.executeCommand('list.select')
      // Asked for again at once, the view takes the focus from the editor that is just coming.
      return until('the editor', () => selected(document)?.includes('Priority 1: Falls'), 2000).catch(() => false)
    })
  })
  it('go to a passage of a draft that is behind another', async () => {
    const document = await openWith('partners', 'behind.md')
    const mention = (await all('partners')).find(node => node.kind === 'mention' && node.label.startsWith('Healthwatch'))!
    const {command} = (await tree('partners')).getTreeItem(mention)
    await show(await vscode.workspace.openTextDocument(await write(inFolder('other.json'), '{}')))
    await vscode.commands.executeCommand(command!.command, ...command!.arguments!)
    await until('the name is selected', () => selected(document) === 'Healthwatch Ashcombe')
  })
  it('follow the draft in front, and stay with it when something else is', async () => {
    const first = await openWith('thread', 'first of two.md')
    const second = await openDraft('second of two.md', text.replace('Loneliness', 'Housing'))
    ok((await filled('thread', second)).some(node => node.label.includes('Housing')), 'the second draft')
    await show(first)
    ok((await filled('thread', first)).some(node => node.label.includes('Loneliness')), 'the first draft again')
    await show(await vscode.workspace.openTextDocument(await write(inFolder('beside.json'), '{}')))
    await until('still the first draft', async () => (await tree('thread')).uri?.toString() === first.uri.toString())
    await closeAll()
    await until('nothing', async () => (await tree('thread')).uri === null && (await all('thread')).length === 0)
  })
  it('change with the draft, and keep open what was opened', async () => {
    const document = await openWith('thread', 'change.md')
    const before = (await find('thread', 'priority/Priority 2: Loneliness'))!
    const provider = await tree('thread')
    const {Expanded, Collapsed} = vscode.TreeItemCollapsibleState
    equal(provider.getTreeItem(before).collapsibleState, Collapsed)
    const isOpen = (): boolean => provider.getTreeItem(before).collapsibleState === Expanded
    await until('the priority is open', async () => {
      await focus('thread')
      // VS Code tells nobody of what is opened while the tree is filled anew, and its last row is then a link, not the priority.
      await vscode.commands.executeCommand('workbench.actions.treeView.goldenThread.thread.collapseAll')
      await vscode.commands.executeCommand('list.focusLast')
      await vscode.commands.executeCommand('list.expand')
      for (let wait = 0; wait < 20 && !isOpen(); wait++) await sleep(50)
      return isOpen()
    })
    await replace(document, 'is a partner.', 'will visit 300 people by March 2028.')
    await until('another score', async () => (await find('thread', before.id))?.description !== before.description)
    equal(provider.getTreeItem((await find('thread', before.id))!).collapsibleState, Expanded, 'after an edit')
    await openDraft('third.md', text)
    await until('the third draft', () => provider.uri?.path.endsWith('third.md'))
    equal(provider.getTreeItem((await find('thread', before.id))!).collapsibleState, Expanded, 'in another draft')
  })
  it('say why there is nothing to show', async () => {
    await openWith('coverage', 'why.md')
    const provider = await tree('coverage')
    await openDraft('shopping.md', '# Shopping\n\nMilk, bread, 12 eggs and a newspaper; if there is time, the library too.\n')
    await until('why it is not reviewed', () => provider.view.message?.includes('not reviewed'))
    equal(provider.getChildren().map(node => provider.getTreeItem(node).command?.command), ['goldenThread.changeProfile'])
    ok(/too short|words/.test(provider.view.message!), provider.view.message!)
    const own = vscode.workspace.getConfiguration('goldenThread')
    try {
      await own.update('enable', false, vscode.ConfigurationTarget.Global)
      await until('no message beside the welcome text', () => provider.view.message === '')
    } finally {
      await own.update('enable', undefined, vscode.ConfigurationTarget.Global)
    }
    await until('the message again', () => provider.view.message?.includes('not reviewed'))
  })
  it('offer a section only where an expected capability is missing', async () => {
    await openWith('coverage', 'offers.md', draftText)
    const missing = (await all('coverage')).filter(node => node.kind.startsWith('capability') && node.kind.includes('missing expected'))
    ok(missing.length > 0, 'something is missing')
    for (const node of missing) {
      ok(node.label.startsWith('None · ') && node.description === 'expected', `${node.label} ${node.description}`)
      ok(/^[A-Z]+-\d+$/.test(node.subject ?? ''), node.id)
    }
    // From its item, while something else is in front.
    const [node] = missing
    const draft = vscode.window.activeTextEditor!.document
    await show(await vscode.workspace.openTextDocument(await write(inFolder('front.json'), '{}')))
    await vscode.commands.executeCommand('goldenThread.insertItemSection', node)
    ok(draft.getText().length > draftText.length, 'a section in the draft')
    equal(vscode.window.activeTextEditor?.document.uri.toString(), draft.uri.toString(), 'the editor in front')
  })
})
