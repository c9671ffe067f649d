// `npm run screenshot`: pictures of the real window with the packed extension installed, as media/screenshots/NAME-THEME.png: those that the README shows, of our own example.
// With a draft as argument: all scenes in all themes, of that one, into .tmp/screenshots, because its text may be another's. Names of pictures after it choose some of them.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {root} from '../lib/root.mjs'
import {node} from '../lib/run.mjs'
import {packageExtension} from '../package.mjs'
import {openPage} from './browser.mjs'
import {ensureHost} from './install.mjs'
import {scenes} from './scenes.mjs'
import {serverCommand, startServer} from './server.mjs'
import {workbenchUrl} from './workbench.mjs'

const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  contrast: 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light'
}
/** For a window of 1280 pixels: what is not ours takes little room, and stays as it is. */
const settings = {
  'editor.wordWrap': 'on', 'editor.minimap.enabled': false, 'editor.fontSize': 14, 'editor.lineHeight': 1.5, 'editor.occurrencesHighlight': 'off', 'editor.renderLineHighlight': 'none',
  'editor.cursorBlinking': 'solid', 'workbench.reduceMotion': 'on', 'workbench.layoutControl.enabled': false, 'window.commandCenter': false, 'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false, 'editor.stickyScroll.enabled': false
}
const size = {width: 1280, height: 800}
/** Bytes of one picture in the README: a page that shows several is still quick. */
const limit = 200_000

const named = process.argv[2]
const draft = named ? path.resolve(process.env.INIT_CWD ?? root, named) : path.join(root, 'examples/northmere-strategy-weak.md')
const output = path.join(root, named ? '.tmp/screenshots' : 'media/screenshots')
const only = process.argv.slice(3)
const shown = fs.readFileSync(path.join(root, 'README.md'), 'utf8')
process.exitCode = await takeAll().catch(error => {
  console.error(error.message)
  return 1
})

async function takeAll() {
  await ensureHost()
  const vsix = await packageExtension()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'golden-thread-pictures-'))
  const workspace = path.join(folder, 'strategies')
  fs.mkdirSync(workspace)
  fs.mkdirSync(output, {recursive: true})
  const file = path.join(workspace, path.basename(draft))
  fs.copyFileSync(draft, file)
  let server
  let failed = 0
  try {
    const extensions = path.join(folder, 'extensions')
    serverCommand(['--install-extension', vsix], extensions)
    const findings = await findingsOf(file)
    server = await startServer({extensions, settings})
    for (const [theme, label] of Object.entries(themes)) {
      server.configure({...settings, 'workbench.colorTheme': label})
      for (const [name, scene] of Object.entries(scenes)) {
        if (only.length > 0 && !only.includes(`${name}-${theme}`) && !only.includes(name)) continue
        const picture = path.join(output, `${name}-${theme}.png`)
        if (!named && !shown.includes(path.relative(root, picture).replaceAll('\\', '/'))) continue
        await take({server, workspace, file, findings, scene, picture}).catch(error => {
          failed++
          console.error(`✘ ${path.relative(root, picture)}: ${error.message.split('\n')[0]}`)
        })
      }
    }
  } finally {
    await server?.stop()
    fs.rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200})
  }
  return failed > 0 ? 1 : 0
}

async function findingsOf(file) {
  const {output: json} = await node([path.join(root, 'dist/cli.cjs'), 'review', file, '--format', 'json', '--fail-on', 'never'], {quiet: true})
  return JSON.parse(json).documents[0].findings
}

async function take({server, workspace, file, findings, scene, picture}) {
  const {browser, page} = await openPage({viewport: size})
  try {
    page.setDefaultTimeout(60_000)
    await page.goto(workbenchUrl({port: server.port, folder: workspace, payload: [['openFile', `vscode-remote://127.0.0.1:${server.port}${file}`]]}))
    // The first page may have nothing marked.
    await page.waitForFunction(() => /[1-9]/.test(document.getElementById('status.problems')?.textContent ?? ''))
    await scene(page, {findings})
    await page.mouse.move(size.width - 2, size.height / 2)
    fs.writeFileSync(picture, await page.screenshot({animations: 'disabled'}))
    const bytes = fs.statSync(picture).size
    if (!named && bytes > limit) throw new Error(`${bytes} bytes, of ${limit}`)
    console.log(`✔ ${path.relative(root, picture)} (${Math.round(bytes / 1000)} kB)`)
  } catch (error) {
    // What the window showed says more than the error.
    fs.writeFileSync(picture.replace(/\.png$/, '.failed.png'), await page.screenshot().catch(() => Buffer.alloc(0)))
    throw error
  } finally {
    await browser.close()
  }
}
