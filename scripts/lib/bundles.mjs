// What dist/ is made of, for the build and for the tests that hold its size.
import fs from 'node:fs'
import path from 'node:path'
import {compiledLexicon} from './compiled-lexicon.mjs'
import {root} from './root.mjs'

const common = {
  absWorkingDir: root,
  bundle: true,
  // jsonc-parser's main is UMD, which can't be bundled; its module can.
  mainFields: ['module', 'main'],
  outdir: path.join(root, 'dist'),
  outExtension: {'.js': '.cjs'},
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning'
}
const forNode = {...common, platform: 'node', format: 'cjs', target: 'node20'}
// A worker has no DOM: without the condition, a decoder of entities that needs one gets in.
const forWorkers = {...common, platform: 'browser', conditions: ['worker'], target: 'es2022', minifyIdentifiers: true}
/** What reads and writes Word files stands beside the program, which loads it when the first such file is opened. */
const wordBeside = {
  name: 'word-beside',
  setup(build) {
    build.onResolve({filter: /\/word\/index\.js$/}, ({kind}) => kind === 'dynamic-import' ? {path: './word.cjs', external: true} : null)
  }
}
/** As a module, VS Code's API would be copied for each file that imports it, name by name: half the time of activation. */
const apiAsItIs = {
  name: 'api-as-it-is',
  setup(build) {
    build.onLoad({filter: /\/src\/extension\/.*\.ts$/}, ({path: file}) => ({
      contents: fs.readFileSync(file, 'utf8').replace(/^import \* as vscode from 'vscode'$/m, "const vscode = require('vscode') as typeof import('vscode')"),
      loader: 'ts'
    }))
  }
}
const host = {external: ['vscode'], minifyIdentifiers: true, plugins: [apiAsItIs]}

/** Options for esbuild. */
export const bundles = {
  cli: {...forNode, entryPoints: {cli: 'src/cli/main.ts'}, banner: {js: '#!/usr/bin/env node'}, plugins: [wordBeside, compiledLexicon]},
  word: {...forNode, entryPoints: {word: 'src/word/index.ts'}, minifyIdentifiers: true},
  extension: {...forNode, ...host, entryPoints: {extension: 'src/extension/main.ts'}},
  // The package is of modules, which the web host does not take: the name says that this is none.
  webExtension: {...forWorkers, ...host, entryPoints: {'web/extension': 'src/extension/main.web.ts'}, format: 'cjs'},
  // One file for the desktop and the web: the engine is most of what is installed.
  worker: {...forWorkers, entryPoints: {worker: 'src/service/worker-entry.ts'}, format: 'iife', plugins: [compiledLexicon]},
  wordWorker: {...forWorkers, entryPoints: {'word-worker': 'src/service/word-worker-entry.ts'}, format: 'iife'}
}
