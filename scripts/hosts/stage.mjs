// A copy of what the .vsix holds, and the suites: so that a build meanwhile doesn't change what is being tried.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {root} from '../lib/root.mjs'

const parts = ['package.json', 'dist/extension.cjs', 'dist/worker.cjs', 'dist/web', 'dist/test', 'media', 'schemas', 'snippets', 'syntaxes']

/** @returns {string} the folder of the copy, for the caller to remove */
export function stageExtension() {
  const stage = fs.mkdtempSync(path.join(os.tmpdir(), 'golden-thread-stage-'))
  for (const part of parts) {
    if (fs.existsSync(path.join(root, part))) fs.cpSync(path.join(root, part), path.join(stage, part), {recursive: true})
  }
  // The suites in the Node host ask for mocha.
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(stage, 'node_modules'), 'junction')
  return stage
}
