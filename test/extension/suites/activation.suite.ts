import * as vscode from 'vscode'
import {closeAll, equal, extension, ok, openDraft, pause, shows, until} from '../support.js'

interface Used {
  readonly user: number
  readonly system: number
}

/** Compiles and runs what is new, as activation does: some 50 ms of this project's slow machines, more of a slower one, whose bar this is. */
function yardstick(): void {
  for (let round = 0; round < 2200; round++) new Function('text', `return text.split(/[ ,]+/).map(word => word + ${round}).sort((one, other) => one < other ? -1 : 1).length`)('one two, three four, five six')
}

describe('activation', () => {
  before(() => vscode.workspace.getConfiguration('goldenThread').update('pause', pause, vscode.ConfigurationTarget.Global))
  afterEach(closeAll)
  it('takes less than 50 ms of the extension host, and asks nothing of the engine', async () => {
    // Of this thread where the host can tell, else of the whole process, else by the clock: on the web nothing else can be asked.
    const usage = (globalThis as {process?: {threadCpuUsage?(): Used, cpuUsage?(): Used}}).process
    const used = usage?.threadCpuUsage?.bind(usage) ?? usage?.cpuUsage?.bind(usage)
    const work = (): number => {
      const spent = used?.()
      return spent ? (spent.user + spent.system) / 1000 : performance.now()
    }
    // On the web, VS Code opens plain text of its own while it starts.
    if (used) equal(extension().isActive, false, 'active before a draft is opened')
    const start = work()
    const {views} = await extension().activate()
    const taken = work() - start
    ok(views.size === 3, 'what it gives')
    // By the clock, other programs are measured too.
    if (!used) return
    const begun = work()
    yardstick()
    const yard = work() - begun
    console.log(`      activation: ${Math.round(taken)} ms of work, where the yardstick takes ${Math.round(yard)}`)
    ok(taken < Math.max(50, yard), `${taken} ms`)
  })
  it('comes with the first draft', async () => {
    const document = await openDraft('first.md')
    await until('the extension is active', () => extension().isActive)
    await shows(document.uri, 'placeholder')
  })
  it('takes part where the workspace is not trusted, or not on a disk', () => {
    const {capabilities} = extension().packageJSON as {capabilities: {untrustedWorkspaces: {supported: boolean}, virtualWorkspaces: {supported: boolean}}}
    equal([capabilities.untrustedWorkspaces.supported, capabilities.virtualWorkspaces.supported], [true, true])
  })
  it('has the commands that it names', async () => {
    const known = await vscode.commands.getCommands(true)
    const {contributes} = extension().packageJSON as {contributes: {commands: {command: string}[]}}
    for (const {command} of contributes.commands) ok(known.includes(command), `${command} is not there`)
  })
  it('explains a rule without a network', async () => {
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('golden-thread:/why-first.md'))
    ok(page.getText().startsWith('# '), page.getText().slice(0, 80))
    ok(page.getText().includes('`why-first`, a rule'), page.getText().slice(0, 200))
    await vscode.commands.executeCommand('goldenThread.explain', 'why-first')
    await until('the page is shown', () => vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes('why-first'))
  })
})
