// The suites in the Node extension host of a real VS Code: the one that VSCODE_EXECUTABLE names, a downloaded one, or the one from npm.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {runTests} from '@vscode/test-electron'
import {download} from './download.mjs'
import {ensureHost} from './install.mjs'
import {places} from './places.mjs'
import {which} from './system.mjs'

/**
 * Which VS Code it is to be, fetched or installed where it is missing. Throws where there is none to be had.
 * @param world what is asked and done; tests give their own
 * @returns {Promise<{executable: string, under: string[]}>} under: what has to start whoever starts it, such as a screen that nobody sees
 */
export async function chooseVscode(world = {}) {
  const {env = process.env, platform = process.platform, exists = fs.existsSync, find = which, fetch = download, install = ensureHost} = world
  const screen = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
  const hidden = screen ? null : find('xvfb-run')
  const under = hidden ? [hidden, '-a'] : []
  const named = env.VSCODE_EXECUTABLE
  if (named) {
    if (!exists(named)) throw new Error(`VSCODE_EXECUTABLE names ${named}, which is not there.`)
    return {executable: path.resolve(named), under}
  }
  // The desktop's VS Code needs a screen.
  const executable = screen || hidden ? await fetch() : null
  if (executable) return {executable, under}
  await install()
  return {executable: path.join(import.meta.dirname, 'code'), under: []}
}

/** Runs the suites on the extension in a folder; what they print goes to standard output. Throws where they fail or can't run. */
export async function runNodeHost(extension, executable) {
  // Sockets' paths are short: the profile can't be deep in the project.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'n-'))
  try {
    const workspace = path.join(folder, 'workspace')
    fs.cpSync(places.workspace, workspace, {recursive: true})
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: extension,
      extensionTestsPath: path.join(extension, 'dist/test/node.cjs'),
      launchArgs: [path.join(workspace, places.workspaceFile), '--disable-extensions', `--user-data-dir=${path.join(folder, 'user')}`]
    })
  } finally {
    fs.rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200})
  }
}
