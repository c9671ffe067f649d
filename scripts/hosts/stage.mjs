// A copy of what the .vsix holds, and the suites: so that a build meanwhile doesn't change what is being tried.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {root} from '../lib/root.mjs'
import {packagedFiles} from '../package.mjs'
import {places} from './places.mjs'

/** @returns {Promise<string>} the folder of the copy, for the caller to remove */
export async function stageExtension() {
  const files = await packagedFiles()
  const stage = fs.mkdtempSync(path.join(os.tmpdir(), 'gt-'))
  for (const file of files) copy(file, path.join(stage, file))
  copy(path.relative(root, places.tests), path.join(stage, 'dist/test'))
  // The suites in the Node host ask for mocha.
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(stage, 'node_modules'), 'junction')
  return stage
}

function copy(file, to) {
  fs.mkdirSync(path.dirname(to), {recursive: true})
  fs.cpSync(path.join(root, file), to, {recursive: true})
}
