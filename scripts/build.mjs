// src/ → dist/
import path from 'node:path'
import {build} from 'esbuild'
import {root} from './lib/root.mjs'

const common = {
  absWorkingDir: root,
  bundle: true,
  // jsonc-parser's main is UMD, which can't be bundled; its module can.
  mainFields: ['module', 'main'],
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning'
}
const dist = {outdir: path.join(root, 'dist'), outExtension: {'.js': '.cjs'}}
const forNode = {...common, ...dist, platform: 'node', format: 'cjs', target: 'node20'}
// A worker has no DOM: without the condition, a decoder of entities that needs one gets in.
const forWorkers = {...common, ...dist, platform: 'browser', conditions: ['worker'], target: 'es2022', minifyIdentifiers: true}
const host = {external: ['vscode'], minifyIdentifiers: true}

await Promise.all([
  build({...forNode, entryPoints: {cli: 'src/cli/main.ts'}, banner: {js: '#!/usr/bin/env node'}}),
  build({...forNode, ...host, entryPoints: {extension: 'src/extension/main.ts'}}),
  // The package is of modules, which the web host does not take: the name says that this is none.
  build({...forWorkers, ...host, entryPoints: {'web/extension': 'src/extension/main.web.ts'}, format: 'cjs'}),
  // One file for the desktop and the web: the engine is most of what is installed.
  build({...forWorkers, entryPoints: {worker: 'src/service/worker-entry.ts'}, format: 'iife'})
])
