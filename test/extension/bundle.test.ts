// The bundles are small, and the extension's own hold no engine: what activation loads is there for the keyboard's sake.
import assert from 'node:assert/strict'
import {gzipSync} from 'node:zlib'
import {build, type BuildOptions} from 'esbuild'
// @ts-expect-error a script of the project: it has no types
import {bundles} from '../../scripts/lib/bundles.mjs'

const options = bundles as Readonly<Record<'extension' | 'webExtension' | 'worker', BuildOptions>>

/** Of the engine, all that the editor may have is plain data. */
const allowed = /^src\/(?:extension|service)\//
/** Bytes as they are downloaded, compressed. All that is installed may have 1 MB, pictures included; activation reads the extension. */
const budget = {extension: 30_000, webExtension: 30_000, worker: 750_000}

async function made(name: keyof typeof options): Promise<{inputs: string[], imports: string[], compressed: number}> {
  const {metafile, outputFiles} = await build({...options[name], write: false, metafile: true, logLevel: 'silent'})
  const [output] = Object.values(metafile.outputs)
  return {
    inputs: Object.keys(metafile.inputs), imports: [...new Set(output!.imports.map(one => one.path))],
    compressed: gzipSync(outputFiles[0]!.contents, {level: 9}).length
  }
}

describe('the bundles', () => {
  for (const name of ['extension', 'webExtension'] as const) {
    it(`of the hosts hold neither engine nor packages, and are small: ${name}`, async () => {
      const {inputs, compressed} = await made(name)
      assert.deepEqual(inputs.filter(input => !allowed.test(input)), [])
      assert.deepEqual(inputs.filter(input => /\/service\/(?:worker|settle|steps)/.test(input)), [])
      assert.ok(compressed <= budget[name], `${compressed} bytes of ${budget[name]}`)
    })
  }
  it('on the web name no module but vscode, and none in the worker', async () => {
    assert.deepEqual((await made('webExtension')).imports, ['vscode'])
    const {imports, compressed} = await made('worker')
    assert.deepEqual(imports, [])
    assert.ok(compressed <= budget.worker, `${compressed} bytes of ${budget.worker}`)
  })
})
