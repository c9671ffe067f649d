// The window's suite: the packed extension installed in a real VS Code, tried by keyboard and looked at as its user would, in the system's Chromium.
import fs from 'node:fs'
import path from 'node:path'
import Mocha from 'mocha'
import {register} from 'tsx/esm/api'
import {root} from '../lib/root.mjs'

/** Runs the suite on the .vsix in a folder; what it prints goes to standard output. Throws where it fails. */
export async function runWindow(stage) {
  process.env.HOST_VSIX = path.join(stage, fs.readdirSync(stage).find(name => name.endsWith('.vsix')))
  register()
  const {createReporter} = await import('../../test/extension/reporter.ts')
  const {reporter, verdict} = createReporter()
  const mocha = new Mocha({ui: 'bdd', timeout: 90_000, reporter})
  mocha.addFile(path.join(root, 'test/extension/window/index.ts'))
  await mocha.loadFilesAsync()
  await new Promise(resolve => mocha.run(resolve))
  verdict()
}
