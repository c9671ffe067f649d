// `npm run package`: the extension as golden-thread-VERSION.vsix. vsce is installed when first asked for: its 285 packages are nothing that tests need.
import fs from 'node:fs'
import path from 'node:path'
import {ensureInstalled} from './lib/ensure.mjs'
import {root} from './lib/root.mjs'
import {node} from './lib/run.mjs'

/** Bytes that may be downloaded for it. */
const limit = 1_000_000

/** Builds and packs the extension. Throws where vsce finds fault with it or it has become too large. @returns {Promise<string>} the path of the .vsix */
export async function packageExtension() {
  await ensureInstalled()
  const {ensureVsce} = await import('./hosts/install.mjs')
  const {version} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  const file = path.join(root, `golden-thread-${version}.vsix`)
  const vsce = ensureVsce()
  // There is no repository yet that the README's links could be rewritten to.
  const {status} = await node([vsce, 'package', '--no-rewrite-relative-links', '--out', file])
  if (status !== 0) throw new Error('vsce failed: see above.')
  const {size} = fs.statSync(file)
  if (size > limit) throw new Error(`${path.basename(file)} has ${size} bytes: ${size - limit} more than it may.`)
  return file
}

if (process.argv[1] === import.meta.filename) {
  await packageExtension().catch(error => {
    console.error(error.message)
    process.exitCode = 1
  })
}
