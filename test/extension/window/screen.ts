// A window of VS Code with the packed extension installed, and what its user does and sees there.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {Browser, Locator, Page} from 'playwright-core'
// @ts-expect-error a script of the project: it has no types
import {openPage} from '../../../scripts/hosts/browser.mjs'
// @ts-expect-error likewise
import {serverCommand, startServer} from '../../../scripts/hosts/server.mjs'
// @ts-expect-error likewise
import {workbenchUrl} from '../../../scripts/hosts/workbench.mjs'

/** Milliseconds; a loaded machine is slow. */
const patience = 30_000

interface Server {
  readonly port: number
  readonly stop: () => Promise<void>
}

export class Screen {
  readonly page: Page
  readonly #folder: string
  readonly #browser: Browser
  readonly #server: Server

  private constructor(page: Page, folder: string, browser: Browser, server: Server) {
    this.page = page
    this.#folder = folder
    this.#browser = browser
    this.#server = server
  }

  /** @param files path → text, in the folder that the window opens */
  static async open(vsix: string, files: Readonly<Record<string, string>>, settings: object): Promise<Screen> {
    const folder = mkdtempSync(join(tmpdir(), 'v-'))
    const workspace = join(folder, 'Strategies (2026) – café')
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(workspace, file)), {recursive: true})
      writeFileSync(join(workspace, file), text)
    }
    const extensions = join(folder, 'extensions')
    ;(serverCommand as (args: string[], folder: string) => string)(['--install-extension', vsix], extensions)
    const server = await (startServer as (options: object) => Promise<Server>)({extensions, settings})
    const {browser, page} = await (openPage as () => Promise<{browser: Browser, page: Page}>)()
    page.setDefaultTimeout(patience)
    await page.goto((workbenchUrl as (options: object) => string)({port: server.port, folder: workspace}))
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor()
    return new Screen(page, folder, browser, server)
  }

  async close(): Promise<void> {
    await this.#browser.close()
    await this.#server.stop()
    rmSync(this.#folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200})
  }

  /** Runs a command of the palette by its whole title. @param opens what the picker says that it opens */
  async run(title: string, opens?: string): Promise<void> {
    const input = await this.#ask('F1', `>${title}`, title)
    await this.press('Enter')
    if (opens === undefined) await input.waitFor({state: 'hidden'})
    else await this.page.locator(`.quick-input-widget input[placeholder^="${opens}"]`).waitFor()
  }

  /** The list of choices that a picker shows. */
  picks(): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row')
  }

  async #ask(key: string, text: string, first: string): Promise<Locator> {
    await this.press(key)
    const input = this.page.locator('.quick-input-widget input[type="text"]')
    await input.waitFor()
    await input.fill(text)
    await this.picks().first().filter({hasText: first}).waitFor()
    return input
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Opens a file by its name, as one does with Ctrl+P. */
  async openFile(name: string): Promise<void> {
    await this.#ask('Control+p', name, name)
    await this.press('Enter')
    await this.page.locator('.tab.active').filter({hasText: name}).waitFor()
    await this.page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor()
  }

  /** Selects the first place of a text in the draft in front. */
  async find(text: string): Promise<void> {
    const input = this.page.locator('.editor-group-container.active .find-widget.visible .find-part textarea, .editor-group-container.active .find-widget.visible .find-part input').first()
    await until('the search in the draft', async () => {
      await this.press('Control+1', 'Control+Home', 'Control+f')
      return input.waitFor({timeout: 2000}).then(() => true, () => false)
    })
    await input.fill(text)
    const count = this.page.locator('.find-widget.visible .matchesCount')
    await count.filter({hasText: /of [1-9]/}).waitFor()
    await this.press('Enter')
    await count.filter({hasText: /^[1-9]\d* of/}).waitFor()
    await this.press('Escape')
    await this.page.locator('.find-widget.visible').waitFor({state: 'hidden'})
  }

  /** What the language status, `{}` in the status bar, tells: the text of its items. */
  async status(): Promise<string> {
    const entry = this.page.locator('[id="status.languageStatus"]')
    if (await entry.count() === 0) return ''
    await entry.hover()
    const hover = this.page.locator('.hover-language-status').first()
    await hover.waitFor()
    const text = (await this.page.locator('.hover-language-status').allInnerTexts()).join('\n')
    await this.page.mouse.move(5, 5)
    return text
  }

  /** Titles that the command palette offers for a search. */
  async palette(search: string): Promise<string[]> {
    await this.#ask('F1', `>${search}`, '')
    const titles = (await this.picks().locator('.quick-input-list-row .label-name').allInnerTexts()).filter(Boolean)
    await this.press('Escape')
    await this.page.locator('.quick-input-widget').waitFor({state: 'hidden'})
    return titles
  }

  squiggles(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor').locator('.squiggly-warning, .squiggly-info, .squiggly-error')
  }

  rows(view: string): Locator {
    return this.page.locator(`.pane:has(.pane-header:has-text("${view}")) .monaco-list-row`)
  }

  /** A picture of what it shows, where somebody asks for one. */
  async picture(name: string): Promise<void> {
    if (process.env.HOST_SHOTS) await this.page.screenshot({path: join(process.env.HOST_SHOTS, `${name.replace(/\W+/g, '-')}.png`)})
  }
}

/** Waits until something holds, or gives something; what it is about is told where it doesn't. */
export async function until<T>(what: string, probe: () => Promise<T | false> | T | false, limit = patience): Promise<NonNullable<T>> {
  const start = Date.now()
  for (;;) {
    const value = await probe()
    if (value) return value
    if (Date.now() - start > limit) throw new Error(`Not within ${limit / 1000} seconds: ${what}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}
