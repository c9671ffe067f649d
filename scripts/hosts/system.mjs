// Programs of the system that the hosts need: a browser, and a compiler for VS Code's one native part.
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const debian = {chromium: 'chromium', python3: 'python3', make: 'make', 'g++': 'g++'}

/** The Chromium to use, or null. */
export function chromium() {
  const named = process.env.CHROMIUM
  return [...named ? [named] : [], 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(which).find(Boolean) ?? null
}

export function which(program) {
  if (path.isAbsolute(program)) return fs.existsSync(program) ? program : null
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.map(folder => path.join(folder, program)).find(file => fs.existsSync(file)) ?? null
}

/**
 * Sees to it that the programs are there: on Debian and Ubuntu, as root, by installing them; else throws with the one command to run.
 * @param {string[]} programs of `debian`
 */
export function ensurePrograms(programs) {
  const missing = programs.filter(program => !(program === 'chromium' ? chromium() : which(program))).map(program => debian[program])
  if (missing.length === 0) return
  const fonts = missing.includes('chromium') ? ['fonts-dejavu-core'] : []
  const install = ['install', '-y', '--no-install-recommends', ...missing, ...fonts]
  if (!which('apt-get')) throw new Error(`The test hosts need ${missing.join(', ')}: install them, or name an installed VS Code in VSCODE_EXECUTABLE.`)
  if (process.getuid?.() !== 0) throw new Error(`The test hosts need some programs. Run once: sudo apt-get ${install.join(' ')}`)
  console.error(`Installing ${missing.join(', ')} …`)
  const apt = args => spawnSync('apt-get', ['-q', ...args], {stdio: ['ignore', 2, 2], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}}).status === 0
  // Where the lists can't be renewed, those that are there may still do.
  apt(['update'])
  if (!apt(install)) throw new Error(`apt-get failed. Run once: sudo apt-get update && sudo apt-get ${install.join(' ')}`)
}
