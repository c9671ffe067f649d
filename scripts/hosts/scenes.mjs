// What is done in a window before its picture is taken: as its user would, by keys and the command palette.

/** Scenes by the pictures' names. Each takes a window in which the draft is open and reviewed. */
export const scenes = {
  /** Underlined passages, and the list of findings. */
  async problems(page) {
    await command(page, 'View: Close Primary Side Bar')
    await command(page, 'Problems: Focus on Problems View')
    await page.waitForSelector('.markers-panel .monaco-list-row, .markers-panel .monaco-table-tr')
  },
  /** Coverage, thread and partners, the first of each opened. */
  async trees(page) {
    await openTrees(page)
    await widen(page, 150)
    await focusTree(page, 'Coverage')
    await press(page, 'Home', 'ArrowRight')
  },
  /** What the draft lacks, offered as a section. */
  async sections(page) {
    await command(page, 'View: Close Primary Side Bar')
    await command(page, 'Golden Thread: Insert narrative section', {stays: true})
    await page.waitForSelector('.quick-input-list .monaco-list-row:has-text("Co-production")')
  },
  /** What was reviewed, as which kind of document, with which settings. */
  async status(page) {
    await page.locator('[id="status.languageStatus"] a').first().click()
    await page.waitForSelector('.hover-language-status')
  },
  /** The thread, priority by priority. */
  async thread(page) {
    await openTrees(page)
    await widen(page, 150)
    await press(page, 'F1')
    await page.keyboard.press('Escape')
    await focusTree(page, 'Thread')
    await command(page, 'Golden Thread: Focus on Thread View')
    await press(page, 'Home', 'ArrowRight')
  },
  /** What can be done about a finding. */
  async 'quick-fix'(page, {findings}) {
    await command(page, 'View: Close Primary Side Bar')
    await goTo(page, findings)
    await press(page, 'Control+.')
    await page.waitForSelector('.action-widget .monaco-list-row')
  },
  /** Why a passage is marked. */
  async hover(page, {findings}) {
    await command(page, 'View: Close Primary Side Bar')
    await goTo(page, findings)
    await press(page, 'Control+k', 'Control+i')
    await page.waitForSelector('.monaco-hover:not(.hidden) .hover-contents')
  },
  /** The first steps. */
  async walkthrough(page) {
    await command(page, 'View: Close Primary Side Bar')
    await command(page, 'Welcome: Open Walkthrough')
    await page.waitForSelector('.quick-input-list .monaco-list-row')
    await page.keyboard.type('Golden Thread')
    await page.waitForSelector('.quick-input-list .monaco-list-row:has-text("Golden Thread")')
    await press(page, 'Enter')
    await page.waitForSelector('.gettingStartedDetailsContent .getting-started-step')
  }
}

/** Runs a command by its title. */
async function command(page, title, {stays = false} = {}) {
  await press(page, 'F1')
  const input = page.locator('.quick-input-widget input')
  await input.waitFor()
  await input.fill(`>${title}`)
  const first = page.locator('.quick-input-list .monaco-list-row').first()
  await first.filter({hasText: title}).waitFor()
  await press(page, 'Enter')
  if (!stays) await page.locator('.quick-input-widget').waitFor({state: 'hidden'})
}

async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key)
}

async function openTrees(page) {
  await page.locator('.activitybar .action-label[aria-label^="Golden Thread"]').click()
  await page.waitForSelector('.pane:has(.pane-header:has-text("Coverage")) .monaco-list-row')
  // One way or the other: a narrow window has the later ones closed.
  for (const header of await page.locator('.sidebar .pane-header[aria-expanded="false"]').all()) await header.click()
  await page.waitForSelector('.pane:has(.pane-header:has-text("Partners")) .monaco-list-row')
}

async function focusTree(page, name) {
  await page.locator(`.pane:has(.pane-header:has-text("${name}")) .monaco-list`).first().focus()
}

async function widen(page, by) {
  const box = await page.locator('.part.sidebar').boundingBox()
  const [x, y] = [box.x + box.width, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + by, y, {steps: 5})
  await page.mouse.up()
}

/** Puts the cursor on a finding that writers meet often, else on the first. */
async function goTo(page, findings) {
  const wanted = ['co-production-in-name-only', 'vague-commitment', 'placeholder']
  const finding = wanted.map(rule => findings.find(one => one.rule === rule)).find(Boolean) ?? findings[0]
  const {line, column} = finding.range.start
  await press(page, 'Control+g')
  const input = page.locator('.quick-input-widget input')
  await input.waitFor()
  await input.fill(`:${line}:${column + 1}`)
  await press(page, 'Enter')
  await page.locator('.quick-input-widget').waitFor({state: 'hidden'})
}
