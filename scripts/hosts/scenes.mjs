// What is done in a window before its picture is taken: as its user would, by keys and the command palette.

/** Scenes by the pictures' names. Each takes a window in which the draft is open and reviewed. */
export const scenes = {
  /** Underlined passages, and the list of findings. */
  async problems(page, {findings}) {
    await command(page, 'View: Close Primary Side Bar')
    await command(page, 'Problems: Focus on Problems View')
    await page.waitForSelector('.markers-panel .monaco-list-row, .markers-panel .monaco-table-tr')
    // Of the row that has the focus, the sign gives way to a light bulb.
    await press(page, 'Home')
    await press(page, 'Control+1')
    await goTo(page, findings)
    await page.waitForSelector('.monaco-editor .squiggly-warning, .monaco-editor .squiggly-info')
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
    await goTo(page, findings, mended)
    await untilShown(page, '.action-widget .monaco-list-row:has-text("Explain")', 'Control+.')
  },
  /** Why a passage is marked. */
  async hover(page, {findings}) {
    await command(page, 'View: Close Primary Side Bar')
    await goTo(page, findings)
    await untilShown(page, '.monaco-hover:not(.hidden):has-text("Looked for"):not(:has-text("Checking for quick fixes"))', 'Control+k', 'Control+i')
  },
  /** The organisations by kind, and where each is named. */
  async partners(page) {
    await openTrees(page)
    await widen(page, 150)
    await command(page, 'Golden Thread: Focus on Partners View')
    await press(page, 'Home', 'ArrowDown', 'ArrowRight')
  },
  /** The first steps. */
  walkthrough: page => walkthrough(page),
  'walkthrough-2': page => walkthrough(page, 1),
  'walkthrough-3': page => walkthrough(page, 2),
  'walkthrough-4': page => walkthrough(page, 3)
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

/** Presses keys until something is shown: what VS Code has not heard of yet, it shows nothing about. */
async function untilShown(page, selector, ...keys) {
  for (let time = 0; time < 20; time++) {
    await press(page, ...keys)
    if (await page.locator(selector).first().waitFor({timeout: 3000}).then(() => true, () => false)) return
    await press(page, 'Escape')
  }
  throw new Error(`Never shown: ${selector}`)
}

async function walkthrough(page, step = 0) {
  await command(page, 'View: Close Primary Side Bar')
  await command(page, 'Welcome: Open Walkthrough', {stays: true})
  const input = page.locator('.quick-input-widget input[placeholder^="Select a walkthrough"]')
  await input.waitFor()
  await input.fill('Golden Thread')
  await page.locator('.quick-input-list .monaco-list-row').first().filter({hasText: 'Golden Thread'}).waitFor()
  await press(page, 'Enter')
  await page.locator('.gettingStartedDetailsContent .getting-started-step').nth(step).click()
  await page.locator('.getting-started-step.expanded').nth(0).waitFor()
  // Its picture is a page of its own; of the step before there may be one still.
  await page.frameLocator('.getting-started-media iframe').frameLocator('#active-frame').locator('svg').waitFor()
}

async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key)
}

async function openTrees(page) {
  await page.locator('.activitybar .action-label[aria-label^="Golden Thread"]').click()
  await page.waitForSelector('.pane:has(.pane-header:has-text("Coverage")) .monaco-list-row')
  // One way or the other: a narrow window has the later ones closed.
  for (const header of await page.locator('.sidebar .pane-header[aria-expanded="false"]').all()) await header.click()
  // Of a draft that names nobody, the view says so.
  await page.locator('.pane:has(.pane-header:has-text("Partners"))').locator('.monaco-list-row, .message:not(.hide)').first().waitFor()
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

const often = ['co-production-in-name-only', 'vague-commitment', 'agentless-commitment', 'outcome-without-measure', 'placeholder']
/** Findings for which there is more to do than to read or to switch off. */
const mended = ['partner-name-drift', 'undefined-abbreviation', 'co-production-missing', ...often]

/** Puts the cursor on a finding that writers meet often, else on the first; where it can be, on one that stands alone. */
async function goTo(page, findings, wanted = often) {
  const alone = findings.filter(({range: {start, end}}) => findings.filter(({range}) => range.start.offset < end.offset && start.offset < range.end.offset).length === 1)
  const finding = wanted.map(rule => alone.find(one => one.rule === rule)).find(Boolean) ?? alone[0] ?? findings[0]
  const {line, column} = finding.range.start
  await press(page, 'Control+g')
  const input = page.locator('.quick-input-widget input')
  await input.waitFor()
  await input.fill(`:${line}:${column + 1}`)
  await press(page, 'Enter')
  await page.locator('.quick-input-widget').waitFor({state: 'hidden'})
}
