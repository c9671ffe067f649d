// The window as its user meets it: by keys and the mouse, and by what stands on the screen.
import assert from 'node:assert/strict'
import {draftText as text} from '../draft-text.js'
import {Screen, until} from './screen.js'

const draft = 'northmere (draft) – naïve.md'
const files = {
  [draft]: text,
  'other draft.md': text.replace('Ashcombe', 'Thornley').replace('[insert date]', 'in May'),
  'README.md': '# A tool\n\nRun `npm install`. See the API docs [insert link]. TBC\n',
  'list.json': '{"milk": 2}\n',
  'closed/behind the door.md': text
}
const settings = {'goldenThread.pause': 400, 'files.autoSave': 'off', 'problems.defaultViewMode': 'table', 'workbench.editor.enablePreview': false}

let screen: Screen
const {press, run} = {press: (...keys: string[]) => screen.press(...keys), run: (title: string, opens?: string) => screen.run(title, opens)}

describe('the window', function () {
  // It is another program's, on a machine that may be busy: what fails is tried once more.
  this.retries(1)
  before(async function () {
    this.timeout(150_000)
    screen = await Screen.open(process.env.HOST_VSIX ?? '', files, settings)
  })
  after(() => screen?.close())
  afterEach(async function () {
    await screen.picture(`${this.currentTest?.state} ${this.currentTest?.title}`)
    await press('Escape')
    assert.deepEqual(await screen.page.locator('.notification-toast').allInnerTexts(), [], 'pop-ups')
  })

  it('says in the views what to do where no draft is open', async () => {
    await screen.page.locator('.activitybar .action-label[aria-label^="Golden Thread"]').click()
    for (const [view, words] of [['Coverage', 'six checks'], ['Thread', 'each of its priorities'], ['Partners', 'which organisations']] as const) {
      const header = screen.page.locator(`.sidebar .pane-header:has-text("${view}")`)
      if (await header.getAttribute('aria-expanded') === 'false') await header.click()
      await screen.page.locator('.welcome-view-content').filter({hasText: words}).waitFor()
    }
  })

  it('underlines what it finds in a draft, and says in the status what was reviewed and how', async () => {
    await screen.openFile(draft)
    await screen.squiggles().first().waitFor()
    const status = await until('the status', async () => /Golden Thread: \d+ finding/.test(await screen.status()) && screen.status())
    assert.match(status, /Golden Thread: \d+ findings?[^]*as other strategy, no settings file/)
    assert.match(status, /Kind of document: other strategy\s+its front matter says so/)
  })

  it('leaves alone what is no strategy, says why, and shows nothing beside what is no text of that kind', async () => {
    await screen.openFile('README.md')
    const status = await until('the status', async () => {
      const told = await screen.status()
      return told.includes('not reviewed') && told
    })
    for (const part of ['Golden Thread: not reviewed', 'By its name it is a README', 'Kind of document: none that is reviewed']) assert.ok(status.includes(part), `${part} in ${status}`)
    assert.equal(await screen.squiggles().count(), 0)
    // In the view too, with what can be done about it.
    await screen.page.locator('.sidebar .message').filter({hasText: 'By its name it is a README'}).first().waitFor()
    await screen.rows('Coverage').filter({hasText: 'Choose the kind of document'}).click()
    await screen.picks().filter({hasText: 'Integrated care strategy'}).waitFor()
    await press('Escape')
    await screen.openFile('list.json')
    await until('no status of ours', async () => !(await screen.status()).includes('Golden Thread'))
  })

  it('offers commands only where they can do something', async () => {
    await screen.openFile('list.json')
    const beside = await screen.palette('Golden Thread:')
    for (const title of ['Review all drafts in the workspace', 'Explain a rule', 'Show log']) assert.ok(beside.some(one => one.includes(title)), `${title} in ${beside.join('; ')}`)
    for (const title of ['Review this draft now', 'Insert narrative section', 'Change the kind of document', 'Clear the review']) assert.ok(!beside.some(one => one.includes(title)), `${title} in ${beside.join('; ')}`)
    await screen.openFile(draft)
    const inDraft = await screen.palette('Golden Thread:')
    for (const title of ['Review this draft now', 'Insert narrative section', 'Change the kind of document']) assert.ok(inDraft.some(one => one.includes(title)), `${title} in ${inDraft.join('; ')}`)
  })

  it('marks what is typed once the writer pauses, and no longer when it is mended', async () => {
    await screen.openFile(draft)
    await screen.find('night bus by May 2028.')
    const marked = () => screen.squiggles().count()
    const before = await until('what is found', marked)
    await press('ArrowRight')
    await screen.page.keyboard.type(' Its fares are TBC.', {delay: 20})
    await until('one more', async () => await marked() === before + 1)
    for (let key = 0; key < ' Its fares are TBC.'.length; key++) await press('Backspace')
    await until('as many as before', async () => await marked() === before)
  })

  it('says at a passage why it is marked', async () => {
    await screen.openFile(draft)
    await screen.squiggles().first().waitFor()
    await screen.find('insert date')
    const hover = screen.page.locator('.monaco-hover:not(.hidden) .hover-contents').filter({hasText: 'Looked for'})
    await until('the hover', async () => {
      await press('Control+k', 'Control+i')
      return await hover.count() > 0
    })
    const said = await hover.first().innerText()
    for (const part of ['placeholder.', 'Matched: “[insert date]”', 'Smallest change that passes:', 'Source:', 'Explain this rule']) assert.ok(said.includes(part), `${part} in ${said}`)
  })

  it('switches a finding off by keys, with a reason, and lets it be undone', async () => {
    await screen.openFile(draft)
    await screen.squiggles().first().waitFor()
    const before = await screen.squiggles().count()
    await screen.find('insert date')
    const menu = screen.page.locator('.action-widget .monaco-list-row.action')
    await until('the menu', async () => {
      await press('Control+.')
      return await menu.filter({hasText: 'Switch off placeholder here, with a reason'}).waitFor({timeout: 2000}).then(() => true, () => press('Escape').then(() => false as const))
    })
    await menu.filter({hasText: 'Switch off placeholder here, with a reason'}).click()
    // A view line has no spaces that break.
    const line = (words: RegExp) => screen.page.locator('.editor-group-container.active .view-line').filter({hasText: words})
    await line(/golden-thread-disable-next-line/).waitFor()
    await screen.page.keyboard.type('the board meets in May')
    await line(/the\sboard\smeets/).waitFor()
    await until('it is gone', async () => await screen.squiggles().count() === before - 1)
    await run('File: Revert File')
    await until('it is back', async () => await screen.squiggles().count() === before)
  })

  it('shows in the trees what the draft evidences, in words, and goes to the passage', async () => {
    await screen.openFile('other draft.md')
    const rows = screen.rows('Coverage')
    await rows.first().waitFor()
    await until('the other draft', async () => (await screen.page.locator('.sidebar .pane-header:has-text("Coverage")').innerText()).includes('other draft.md'))
    const labels = await rows.evaluateAll(all => all.map(one => one.getAttribute('aria-label') ?? ''))
    assert.ok(labels.length >= 3 && labels.every(label => label.length > 10), labels.join('; '))
    assert.match(labels[0], /^Verdict/)
    // By keys: into the tree, down to the first passage, and to it.
    await run('Golden Thread: Focus on Coverage View')
    await press('Home')
    const focused = () => screen.page.locator('.pane:has(.pane-header:has-text("Coverage")) .monaco-list-row.focused').getAttribute('aria-label')
    await until('a passage', async () => {
      await press('ArrowRight')
      return /, line \d+/.test(await focused() ?? '')
    })
    await press('Enter')
    await until('it is selected', async () => await screen.page.locator('.editor-group-container.active .selected-text').count() > 0)
  })

  it('offers at a missing capability the section that would show it', async () => {
    await screen.openFile('other draft.md')
    await run('Golden Thread: Focus on Coverage View')
    await press('Home')
    const missing = screen.page.locator('.monaco-list-row[aria-label^="None: "][aria-label*=", expected"]').first()
    await until('a missing capability', async () => {
      if (await missing.count() > 0) return true
      await press('ArrowDown', 'ArrowRight')
      return false
    })
    await missing.hover()
    await missing.locator('.action-label[aria-label*="Insert a section"]').click()
    await screen.page.locator('.tab.active.dirty').filter({hasText: 'other draft.md'}).waitFor()
    await run('File: Revert File')
    await screen.page.locator('.tab.active:not(.dirty)').filter({hasText: 'other draft.md'}).waitFor()
  })

  it('suggests first the sections that the draft lacks', async () => {
    await screen.openFile('other draft.md')
    await run('Golden Thread: Insert narrative section', 'What the draft lacks comes first')
    await screen.picks().first().filter({hasText: 'missing or weak'}).filter({hasText: 'No co-production found'}).waitFor()
    await press('Enter')
    await screen.page.locator('.tab.active.dirty').waitFor()
    await until('its first blank is selected', async () => await screen.page.locator('.editor-group-container.active .selected-text').count() > 0)
    await run('File: Revert File')
  })

  it('shows what is found in Problems, in closed drafts too when asked, and takes it away again', async () => {
    await run('Golden Thread: Review all drafts in the workspace')
    await run('Problems: Focus on Problems View')
    const problems = screen.page.locator('.markers-panel')
    await problems.filter({hasText: 'behind the door.md'}).waitFor()
    const said = await problems.innerText()
    assert.ok(said.includes('Golden Thread') && said.includes('co-production-missing'), said)
    assert.ok(!said.includes('README.md'), said)
    await run('Golden Thread: Clear the review of the workspace')
    await until('nothing of closed drafts', async () => !(await problems.innerText()).includes('behind the door.md'))
    assert.ok(!(await screen.palette('Golden Thread: Clear the review')).some(title => title.includes('Clear the review')), 'nothing to clear')
    await press('Control+j')
    await problems.waitFor({state: 'hidden'})
  })

  it('explains what is chosen from a list, by its name or id', async () => {
    await screen.openFile('list.json')
    await run('Golden Thread: Explain a rule, concept, check or capability', 'A rule, check')
    await screen.page.locator('.quick-input-widget input[type="text"]').fill('SKL-04')
    await screen.picks().first().filter({hasText: 'Shape governance'}).waitFor()
    await press('Enter')
    // The page has the keys: it is closed by the mouse.
    await screen.page.locator('.tab.active').filter({hasText: 'SKL-04'}).locator('[aria-label^="Close"]').click()
  })

  it('knows the settings file', async () => {
    await screen.openFile(draft)
    await run('Golden Thread: Open the settings file')
    await screen.page.locator('.tab.active').filter({hasText: '.golden-thread.json'}).waitFor()
    await screen.find('"rules"')
    await press('ArrowLeft', 'ArrowRight', 'ArrowRight')
    await until('what the setting is for', async () => {
      await press('Control+k', 'Control+i')
      return await screen.page.locator('.monaco-hover:not(.hidden) .hover-contents').count() > 0
    })
  })

  it('has a walkthrough of four steps that lead somewhere', async () => {
    await run('Welcome: Open Walkthrough', 'Select a walkthrough')
    await screen.page.keyboard.type('Golden Thread')
    await screen.picks().first().filter({hasText: 'Golden Thread'}).waitFor()
    await press('Enter')
    const steps = screen.page.locator('.gettingStartedDetailsContent .getting-started-step')
    await steps.first().waitFor()
    assert.equal(await steps.count(), 4)
    await steps.filter({hasText: 'Write what is missing'}).click()
    await screen.page.locator('.getting-started-step.expanded button, .getting-started-step.expanded .monaco-button').filter({hasText: 'Insert a section'}).click()
    await screen.picks().first().waitFor()
    await press('Escape')
  })
})
