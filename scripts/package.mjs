// `npm run package`: the extension as golden-thread-VERSION.vsix. vsce is installed when first asked for: its 285 packages are nothing that the checks need.
import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {ensureInstalled} from './lib/ensure.mjs'
import {root} from './lib/root.mjs'
import {node} from './lib/run.mjs'

/** Bytes that may be downloaded for it. */
const limit = 1_000_000

/** Builds and packs the extension. Throws where vsce finds fault with it or it has become too large. @returns {Promise<string>} the path of the .vsix */
export async function packageExtension(folder = root) {
  await ensureInstalled()
  const {version} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  const file = path.join(folder, `golden-thread-${version}.vsix`)
  await vsce(['package', '--out', file])
  const {size} = fs.statSync(file)
  if (size > limit) throw new Error(`${path.basename(file)} has ${size} bytes: ${size - limit} more than it may.`)
  console.log(`${path.basename(file)}: ${size} bytes of ${limit}.`)
  return file
}

/** What the .vsix holds, as paths from the root. Builds it first. @returns {Promise<string[]>} */
export async function packagedFiles() {
  const lines = (await vsce(['ls'])).split(/\r?\n/)
  return lines.filter(line => line !== '' && fs.statSync(path.join(root, line), {throwIfNoEntry: false})?.isFile())
}

/** Runs vsce. @returns {Promise<string>} what it says */
async function vsce(args) {
  const {ensureVsce} = await import('./hosts/install.mjs')
  const {status, output} = await node([await ensureVsce(), ...args], {quiet: true})
  if (status !== 0) throw new Error(`vsce ${args[0]} failed:\n${output}`)
  return output
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await packageExtension().catch(error => {
    console.error(error.message)
    process.exitCode = 1
  })
}
