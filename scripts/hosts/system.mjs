// Programs of the system that the hosts need: a browser, and a compiler for VS Code's one native part.
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {chromium as driver} from 'playwright-core'
import {runKept} from '../lib/kept.mjs'
import {tool} from '../lib/run.mjs'

/** Milliseconds that an installation of programs may take. */
const limit = 900_000
const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
/** Where browsers are that are not on the PATH. */
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'
]

/** The Chromium to use, or null: the one that CHROMIUM names, the system's, or the one that playwright-core has been told to install. */
export function chromium() {
  const named = process.env.CHROMIUM
  return [...named ? [named] : [], ...browsers].map(which).find(Boolean) ?? [...elsewhere, driver.executablePath()].find(file => file && fs.existsSync(file)) ?? null
}

export function which(program) {
  if (path.isAbsolute(program)) return fs.existsSync(program) ? program : null
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.map(folder => path.join(folder, program)).find(file => fs.existsSync(file)) ?? null
}

/**
 * How programs that are missing come: Debian has them all as packages; Ubuntu's Chromium is a snap, which a container can't run, so playwright-core brings one.
 * @param {{missing: string[], apt: boolean, ubuntu: boolean, become: string[] | null}} given become: what to put before a command to be root, or null where that needs a person
 * @returns {{commands: {args: string[], needed: boolean}[] | null, byHand: string}} the commands to run, or null where only a person can; and the one command for that person
 */
export function installation({missing, apt, ubuntu, become}) {
  if (!apt) return {commands: null, byHand: `install ${missing.join(', ')}, or name them in CHROMIUM and on the PATH`}
  const browser = missing.includes('chromium')
  const packages = [...missing.filter(name => name !== 'chromium' || !ubuntu), ...browser && !ubuntu ? ['fonts-dejavu-core'] : []]
  const install = ['install', '-y', '--no-install-recommends', ...packages]
  const download = ['install', '--with-deps', 'chromium']
  return {
    commands: become && [
      // Where the lists can't be renewed, those that are there may still do.
      ...packages.length > 0 ? [{args: [...become, 'apt-get', '-q', 'update'], needed: false}, {args: [...become, 'apt-get', '-q', ...install], needed: true}] : [],
      ...browser && ubuntu ? [{args: [process.execPath, tool('playwright-core/cli.js'), ...download], needed: true}] : []
    ],
    byHand: [
      ...packages.length > 0 ? [`sudo apt-get update && sudo apt-get ${install.join(' ')}`] : [],
      ...browser && ubuntu ? [`npx playwright-core ${download.join(' ')}`] : []
    ].join(' && ')
  }
}

/**
 * Sees to it that the programs are there: on Debian and Ubuntu, as root or where sudo asks nothing, by installing them; else throws with the one command to run.
 * @param {string[]} programs `chromium`, or names of programs that are those of their packages
 */
export async function ensurePrograms(programs) {
  const absent = () => programs.filter(program => !(program === 'chromium' ? chromium() : which(program)))
  const missing = absent()
  if (missing.length === 0) return
  const {commands, byHand} = installation({missing, apt: which('apt-get') !== null, ubuntu: isUbuntu(), become: becomeRoot()})
  if (!commands) throw new Error(`The test hosts need ${missing.join(', ')}. Run once: ${byHand}`)
  console.error(`Installing ${missing.join(', ')} …`)
  for (const {args: [command, ...args], needed} of commands) {
    const {status} = await runKept(command, args, {limit, env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}, waiting: `installing ${missing.join(', ')}`})
    if (status !== 0 && needed) throw new Error(`The test hosts need ${missing.join(', ')}, which could not be installed. Run once: ${byHand}`)
  }
  const still = absent()
  if (still.length > 0) throw new Error(`The test hosts need ${still.join(', ')}, still missing after: ${byHand}`)
}

function isUbuntu() {
  const file = '/etc/os-release'
  return fs.existsSync(file) && /^ID(?:_LIKE)?=.*\bubuntu\b/m.test(fs.readFileSync(file, 'utf8'))
}

function becomeRoot() {
  if (process.getuid?.() === 0) return []
  return which('sudo') && spawnSync('sudo', ['-n', 'true'], {stdio: 'ignore'}).status === 0 ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'] : null
}
