// test/extension/ → dist/test/: one bundle a host, because the web host loads one file.
import path from 'node:path'
import {build} from 'esbuild'
import {root} from '../lib/root.mjs'
import {places} from './places.mjs'

/** Builds the suites. */
export async function buildTests() {
  const common = {absWorkingDir: root, bundle: true, format: 'cjs', logLevel: 'warning', outExtension: {'.js': '.cjs'}, outdir: places.tests}
  await build({...common, entryPoints: {node: 'test/extension/index.node.ts'}, platform: 'node', target: 'node20', external: ['vscode', 'mocha']})
  for (const [name, refused] of [['web', false], ['slices', true]]) {
    await build({
      ...common, entryPoints: {[name]: 'test/extension/index.web.ts'}, platform: 'browser', target: 'es2022', external: ['vscode'],
      alias: {mocha: path.join(root, 'node_modules/mocha/mocha.js')}, define: {'process.env.NODE_ENV': '"test"', WORKERS_REFUSED: String(refused)}
    })
  }
}
