// Install and build what is missing or out of date. Only Node's own modules at the top: it runs before anything is installed.
import fs from 'node:fs'
import path from 'node:path'
import {root} from './root.mjs'
import {node, npm} from './run.mjs'

/** Runs `npm ci` unless what package-lock.json asks for is there. */
export async function ensureInstalled() {
  if (isInstalled()) return
  console.error('Installing what is missing (npm ci) …')
  const {status} = await npm(['ci', '--no-audit', '--no-fund'])
  if (status !== 0) stop('npm ci failed: see above; it needs Node 20 or later and a way to the npm registry', status)
}

/** Builds `dist/` unless it is newer than all that it is made of. */
export async function ensureBuilt() {
  const made = mtime('dist/cli.cjs')
  if (made > 0 && made > Math.max(...['src', 'package.json', 'package-lock.json', 'scripts/build.mjs', 'scripts/lib/bundles.mjs'].map(newest))) return
  console.error('Building …')
  const {status} = await node(['scripts/build.mjs'])
  if (status !== 0) stop('the build failed: see above', status)
}

/** npm keeps a list of what it installed; packages for other systems are left out of it. */
function isInstalled() {
  const wanted = packages('package-lock.json')
  const there = packages('node_modules/.package-lock.json')
  if (!wanted || !there) return false
  return Object.entries(wanted).every(([name, {version, optional, link}]) => name === '' || link || there[name]?.version === version || optional && !there[name])
}

function packages(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')).packages
  } catch {
    return null
  }
}

/** Of a file, or of the newest file in a folder. */
function newest(file) {
  const full = path.join(root, file)
  if (!fs.statSync(full).isDirectory()) return mtime(file)
  return fs.readdirSync(full).reduce((latest, name) => Math.max(latest, newest(path.join(file, name))), mtime(file))
}

function mtime(file) {
  return fs.statSync(path.join(root, file), {throwIfNoEntry: false})?.mtimeMs ?? 0
}

function stop(message, status) {
  console.error(message)
  process.exit(status)
}
