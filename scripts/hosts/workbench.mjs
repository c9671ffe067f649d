// Addresses of a served VS Code, and a test run in one.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {openPage} from './browser.mjs'
import {startServer} from './server.mjs'

/** @param {{port: number, folder?: string, payload?: [string, string][]}} options folder: a folder or a .code-workspace file */
export function workbenchUrl({port, folder, payload = []}) {
  const where = folder ? `${folder.endsWith('.code-workspace') ? 'workspace' : 'folder'}=${encodeURIComponent(path.resolve(folder))}` : 'ew=true'
  return `http://127.0.0.1:${port}/?${where}&payload=${encodeURIComponent(JSON.stringify(payload))}`
}

/** A path as the window knows it. */
export const remote = (port, file) => `vscode-remote://127.0.0.1:${port}${path.resolve(file)}`

/**
 * Runs a test index in the Node extension host. What the tests print goes to standard output.
 * @returns {Promise<number>} its exit code
 */
export async function runInServer({extension, tests, workspace, extensions, settings = {}}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'r-'))
  const output = path.join(folder, 'output')
  fs.writeFileSync(output, '')
  const follow = follower(output)
  const timer = setInterval(follow, 100)
  let server, browser
  try {
    server = await startServer({settings, extensions, env: {HOST_OUTPUT: output, HOST_TESTS: path.resolve(tests)}})
    const {port} = server
    const payload = [
      ...extension.map(one => ['extensionDevelopmentPath', remote(port, one)]), ['extensionTestsPath', remote(port, path.join(import.meta.dirname, 'runner.cjs'))],
      ['enableProposedApi', ''], ['skipWelcome', 'true']
    ]
    const opened = await openPage()
    browser = opened.browser
    const {page} = opened
    return await new Promise((resolve, reject) => {
      page.on('crash', () => reject(new Error('The page crashed.')))
      void (async () => {
        // The workbench's log; what the tests print comes by the file.
        await page.exposeFunction('codeAutomationLog', () => {})
        await page.exposeFunction('codeAutomationExit', resolve)
        await page.goto(workbenchUrl({port, folder: workspace, payload}))
      })().catch(reject)
    })
  } finally {
    clearInterval(timer)
    await browser?.close().catch(() => {})
    await server?.stop()
    follow()
    fs.rmSync(folder, {recursive: true, force: true})
  }
}

/** Copies to standard output what has been added to a file since the last call. */
function follower(file) {
  let read = 0
  return () => {
    const bytes = fs.readFileSync(file)
    process.stdout.write(bytes.subarray(read))
    read = bytes.length
  }
}
