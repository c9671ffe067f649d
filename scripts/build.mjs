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
const forNode = {...common, platform: 'node', format: 'cjs', target: 'node20', outdir: path.join(root, 'dist'), outExtension: {'.js': '.cjs'}}
// A worker has no DOM: without the condition, a decoder of entities that needs one gets in.
const forWeb = {...common, platform: 'browser', conditions: ['worker'], target: 'es2022', outdir: path.join(root, 'dist/web')}

await Promise.all([
  build({...forNode, entryPoints: {cli: 'src/cli/main.ts'}, banner: {js: '#!/usr/bin/env node'}}),
  build({...forNode, entryPoints: {extension: 'src/extension/main.ts', worker: 'src/service/worker-node.ts'}, external: ['vscode'], minifyIdentifiers: true}),
  // The package is of modules, which the web host does not take: the name says that this is none.
  build({...forWeb, entryPoints: {extension: 'src/extension/main.web.ts'}, format: 'cjs', outExtension: {'.js': '.cjs'}, external: ['vscode'], minifyIdentifiers: true}),
  build({...forWeb, entryPoints: {worker: 'src/service/worker-web.ts'}, format: 'iife', minifyIdentifiers: true})
])
