// `npm run vscode`: the examples, or the folder that is given, in a real VS Code window with the extension. `code` where it is on the PATH, else the one from npm.
import {spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {ensureBuilt, ensureInstalled} from '../lib/ensure.mjs'
import {root} from '../lib/root.mjs'

await ensureInstalled()
await ensureBuilt()
const folder = path.resolve(process.env.INIT_CWD ?? root, process.argv[2] ?? path.join(root, 'examples'))
const code = process.env.VSCODE_EXECUTABLE ?? (await import('./system.mjs')).which(process.platform === 'win32' ? 'code.cmd' : 'code')
if (code) await desktop(code)
else await served()

function desktop(program) {
  // A profile of its own, so that nobody's settings or other extensions mix in.
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'golden-thread-window-'))
  const args = [folder, `--extensionDevelopmentPath=${root}`, `--user-data-dir=${profile}`, '--disable-extensions', '--skip-welcome', '--new-window', '--wait']
  const child = spawn(program, args, {stdio: 'inherit', shell: process.platform === 'win32'})
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', status => {
      fs.rmSync(profile, {recursive: true, force: true})
      process.exitCode = status ?? 1
      resolve()
    })
  })
}

async function served() {
  const {ensureHost} = await import('./install.mjs')
  const {startServer} = await import('./server.mjs')
  const {remote, workbenchUrl} = await import('./workbench.mjs')
  await ensureHost()
  const server = await startServer()
  const url = workbenchUrl({port: server.port, folder, payload: [['extensionDevelopmentPath', remote(server.port, root)], ['skipWelcome', 'true']]})
  process.once('SIGINT', () => void server.stop().then(() => process.exit(0)))
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    console.log(`There is no screen here. Open this address in a browser; Ctrl+C ends it:\n${url}`)
    return new Promise(() => {})
  }
  const {openPage} = await import('./browser.mjs')
  const {browser, page} = await openPage({headless: false})
  await page.goto(url)
  await new Promise(resolve => browser.once('disconnected', resolve))
  await server.stop()
}
