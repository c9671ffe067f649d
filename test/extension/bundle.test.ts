// The extension's own bundles are small and hold no engine: what activation loads is there for the keyboard's sake.
import assert from 'node:assert/strict'
import {join} from 'node:path'
import {build} from 'esbuild'

const root = join(import.meta.dirname, '../..')
/** Of the engine, all that the editor may have is plain data. */
const allowed = /^src\/(?:extension|service)\//

describe('the extension’s bundles', () => {
  for (const [entry, platform] of [['src/extension/main.ts', 'node'], ['src/extension/main.web.ts', 'browser']] as const) {
    it(`hold neither engine nor packages: ${entry}`, async () => {
      const {metafile} = await build({absWorkingDir: root, entryPoints: [entry], bundle: true, write: false, metafile: true, platform, format: 'cjs', external: ['vscode'], minify: true, logLevel: 'silent', outdir: 'dist'})
      assert.deepEqual(Object.keys(metafile.inputs).filter(input => !allowed.test(input)), [])
      assert.deepEqual(Object.keys(metafile.inputs).filter(input => /\/service\/(?:worker|settle|steps)/.test(input)), [])
      const [output] = Object.values(metafile.outputs)
      assert.ok(output!.bytes < 60_000, `${output!.bytes} bytes`)
    })
  }
  it('on the web name no module but vscode', async () => {
    const {metafile} = await build({absWorkingDir: root, entryPoints: ['src/extension/main.web.ts'], bundle: true, write: false, metafile: true, platform: 'browser', format: 'cjs', external: ['vscode'], logLevel: 'silent', outdir: 'dist'})
    const [output] = Object.values(metafile.outputs)
    assert.deepEqual([...new Set(output!.imports.map(one => one.path))], ['vscode'])
  })
})
