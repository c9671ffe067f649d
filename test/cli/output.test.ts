// `--output` replaces its own file and nothing else.
import assert from 'node:assert/strict'
import {mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {execFileSync, spawnSync} from 'node:child_process'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const program = join(import.meta.dirname, '../../dist/cli.cjs')
const draft = '# Penwick plan\n\nText.\n'

describe('--output', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'golden-thread-output-'))
    writeFileSync(join(folder, 'd.md'), draft)
    writeFileSync(join(folder, '.golden-thread.json'), '{}\n')
    writeFileSync(join(folder, 's.json'), '{}\n')
  })
  afterEach(() => { rmSync(folder, {recursive: true}) })
  const refused = (...args: string[]): string => {
    const {status, stderr} = spawnSync(process.execPath, [program, 'review', 'd.md', ...args], {cwd: folder, encoding: 'utf8'})
    assert.equal(status, 2)
    assert.equal(readFileSync(join(folder, 'd.md'), 'utf8'), draft)
    assert.equal(readFileSync(join(folder, '.golden-thread.json'), 'utf8'), '{}\n')
    assert.equal(readFileSync(join(folder, 's.json'), 'utf8'), '{}\n')
    return stderr
  }
  it('refuses a draft under review, also through a link to it or to its folder', () => {
    symlinkSync('d.md', join(folder, 'r.json'))
    symlinkSync('.', join(folder, 'self'))
    for (const name of ['d.md', './d.md', 'r.json', 'self/d.md']) assert.match(refused('--output', name), /is one of the files to review/)
  })
  it('refuses the name of a Word document', () => assert.match(refused('--output', 'paper.docx'), /is the name of a Word document/))
  it('refuses a settings file', () => {
    assert.match(refused('--output', '.golden-thread.json'), /is a settings file/)
    assert.match(refused('--config', 's.json', '--output', 's.json'), /is a settings file/)
  })
  it('replaces its own file on a second run', () => {
    const once = (): string => {
      execFileSync(process.execPath, [program, 'review', 'd.md', '--fail-on', 'never', '--output', 'out.txt'], {cwd: folder})
      return readFileSync(join(folder, 'out.txt'), 'utf8')
    }
    assert.equal(once(), once())
  })
})
