// What reads and writes Word files is small, stands in a file of its own, and is loaded when the first such file is opened.
import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {build, type BuildOptions} from 'esbuild'
// @ts-expect-error a script of the project: it has no types
import {bundles} from '../../scripts/lib/bundles.mjs'
import {docx, heading} from '../support/word-files.js'

const options = bundles as Readonly<Record<string, BuildOptions>>
/** Bytes, compressed. */
const budget = 25_000

describe('the bundle of what reads and writes Word files', () => {
  for (const name of Object.keys(options).filter(one => /^word/i.test(one))) {
    it(`is small: ${name}`, async () => {
      const {outputFiles} = await build({...options[name], write: false, logLevel: 'silent'})
      const {length} = gzipSync(outputFiles[0]!.contents, {level: 9})
      assert.ok(length < budget, `${length} bytes of ${budget}`)
    })
  }

  it('is in no other bundle', async () => {
    for (const name of Object.keys(options).filter(one => !/^word/i.test(one))) {
      const {metafile} = await build({...options[name], write: false, metafile: true, logLevel: 'silent'})
      assert.deepEqual(Object.keys(metafile.inputs).filter(input => /^src\/word\/|\/fflate\//.test(input)), [], name)
    }
  })

  it('is loaded by the command line for a Word file only', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'golden-thread-bundle-'))
    try {
      await Promise.all(['cli', 'word'].map(name => build({...options[name], outdir: folder, logLevel: 'silent'})))
      fs.writeFileSync(path.join(folder, 'draft.md'), '# A plan\n')
      fs.writeFileSync(path.join(folder, 'draft.docx'), docx(heading('A plan')))
      const run = (file: string) => spawnSync(process.execPath, [path.join(folder, 'cli.cjs'), 'review', file, '--quiet', '--fail-on', 'never'], {cwd: folder, encoding: 'utf8'})
      assert.equal(run('draft.docx').status, 0)
      fs.rmSync(path.join(folder, 'word.cjs'))
      assert.equal(run('draft.md').status, 0)
      assert.equal(run('draft.docx').status, 2)
    } finally {
      fs.rmSync(folder, {recursive: true})
    }
  })
})
