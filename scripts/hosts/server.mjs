// A real VS Code without a download: code-server's VS Code, served to a browser.
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {startKept} from '../lib/kept.mjs'
import {codeServer, hostNode} from './places.mjs'

/** No look-ups at a marketplace. */
const gallery = JSON.stringify({serviceUrl: '', itemUrl: '', resourceUrlTemplate: ''})

const calm = {
  'telemetry.telemetryLevel': 'off', 'workbench.startupEditor': 'none', 'security.workspace.trust.enabled': false, 'extensions.autoCheckUpdates': false, 'extensions.autoUpdate': false,
  'update.mode': 'none', 'chat.disableAIFeatures': true, 'git.autofetch': false, 'workbench.enableExperiments': false
}

/**
 * Starts a server on a free port.
 * @param {{env?: object, settings?: object, extensions?: string}} options extensions: the folder that they are installed in
 * @returns {Promise<{port: number, configure: (settings: object) => void, stop: () => Promise<void>}>} configure: other settings, for windows that are opened from now on
 */
export async function startServer({env = {}, settings = {}, extensions} = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 's-'))
  const data = path.join(folder, 'data')
  fs.mkdirSync(path.join(data, 'User'), {recursive: true})
  const configure = settings => fs.writeFileSync(path.join(data, 'User/settings.json'), JSON.stringify({...calm, ...settings}))
  configure(settings)
  const installed = extensions ?? path.join(folder, 'extensions')
  fs.mkdirSync(installed, {recursive: true})
  const args = [
    path.join(codeServer, 'lib/vscode/out/server-main.js'), '--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off',
    // Without it a built workbench takes no extensionTestsPath, and says nothing.
    '--enable-smoke-test-driver', '--server-data-dir', folder, '--user-data-dir', data, '--extensions-dir', installed
  ]
  const {child, end} = startKept(hostNode, args, {env: cleanEnvironment(folder, env)})
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = new Promise(resolve => child.once('exit', resolve))
      end()
      await gone
    }
    fs.rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200})
  }
  try {
    return {port: await portOf(child), configure, stop}
  } catch (error) {
    await stop()
    throw error
  }
}

/** code-server's own command line: --install-extension FILE.vsix, --list-extensions, --version. */
export function serverCommand(args, extensions) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 's-'))
  try {
    // Or it writes one into the user's home.
    fs.writeFileSync(path.join(folder, 'config.yaml'), 'auth: none\n')
    const own = ['--config', path.join(folder, 'config.yaml'), '--user-data-dir', path.join(folder, 'data'), ...extensions ? ['--extensions-dir', path.resolve(extensions)] : []]
    return execFileSync(hostNode, [path.join(codeServer, 'out/node/entry.js'), ...own, ...args], {env: cleanEnvironment(folder), encoding: 'utf8'})
  } finally {
    fs.rmSync(folder, {recursive: true, force: true})
  }
}

function portOf(child) {
  return new Promise((resolve, reject) => {
    let output = ''
    const fail = why => {
      clearTimeout(timer)
      reject(new Error(`The server ${why}:\n${output}`))
    }
    const timer = setTimeout(() => fail('did not start'), 60_000)
    const see = bytes => {
      output += bytes
      if (process.env.HOST_DEBUG) process.stderr.write(bytes)
      const found = /Web UI available at http:\/\/[^:]+:(\d+)/.exec(output)
      if (!found) return
      clearTimeout(timer)
      resolve(Number(found[1]))
    }
    child.stdout.on('data', see)
    child.stderr.on('data', see)
    child.once('error', error => fail(`did not start (${error.message})`))
    child.once('exit', code => fail(`ended with ${code}`))
  })
}

/** Nothing of a VS Code that we may be running in, and nothing written outside `folder`. */
function cleanEnvironment(folder, extra = {}) {
  const foreign = /^(?:VSCODE_(?:IPC|NLS|PID|CWD|CODE_CACHE|CRASH|HANDLES|ESM|AGENT|INSPECTOR)|ELECTRON_|npm_)/
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([key]) => !foreign.test(key))), EXTENSIONS_GALLERY: gallery, VSCODE_SKIP_BUILTIN_EXTENSIONS: 'GitHub.copilot-chat',
    XDG_DATA_HOME: path.join(folder, 'xdg-data'), XDG_CONFIG_HOME: path.join(folder, 'xdg-config'), XDG_CACHE_HOME: path.join(folder, 'xdg-cache'), ...extra
  }
}
