// src/ → dist/
import path from 'node:path'
import {build} from 'esbuild'
import {root} from './lib/root.mjs'

await build({
  absWorkingDir: root,
  entryPoints: {cli: 'src/cli/main.ts'},
  outdir: path.join(root, 'dist'),
  outExtension: {'.js': '.cjs'},
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // jsonc-parser's main is UMD, which can't be bundled; its module can.
  mainFields: ['module', 'main'],
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  charset: 'utf8',
  banner: {js: '#!/usr/bin/env node'},
  logLevel: 'warning'
})
