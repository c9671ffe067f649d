import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {Ajv} from 'ajv'
import {docx, p, run as text} from '../support/word-files.js'
import {width} from '../../src/report/terminal.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const program = path.join(root, 'dist/cli.cjs')
const weak = 'examples/northmere-strategy-weak.md'

const node = (args: readonly string[], input = '') => spawnSync(process.execPath, args, {cwd: root, input, encoding: 'utf8', maxBuffer: 1e8})
const readJson = (file: string) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')) as object

describe('the built program', () => {
  before(() => { if (!fs.existsSync(program)) assert.equal(node(['scripts/build.mjs']).status, 0) })

  it('is what package.json names, and has its version', () => {
    assert.equal(node([program, '--version']).stdout, `${(readJson('package.json') as {version: string}).version}\n`)
    assert.deepEqual((readJson('package.json') as {bin: object}).bin, {'golden-thread': 'dist/cli.cjs'})
    assert.match(fs.readFileSync(program, 'utf8'), /^#!\/usr\/bin\/env node\n/)
  })

  it('reviews files and standard input as the shipped JSON Schema says', () => {
    const {stdout, status} = node([program, 'review', '--format', 'json', 'examples', '-'], '# A plan\n\nWe will improve outcomes.\n')
    const validate = new Ajv({strict: true, allowUnionTypes: true}).compile(readJson('schemas/golden-thread.review.schema.json'))
    const report = JSON.parse(stdout) as {documents: {path: string}[]}
    assert.ok(validate(report), JSON.stringify(validate.errors?.slice(0, 3)))
    assert.ok(report.documents.some(document => document.path === weak) && report.documents.some(document => document.path === '-'))
    assert.equal(status, 1)
  })

  it('gives the coverage, and the thread, as their shipped JSON Schema says', () => {
    const validate = new Ajv({strict: true, allowUnionTypes: true}).compile(readJson('schemas/golden-thread.coverage.schema.json'))
    for (const more of [[], ['--thread']]) assert.ok(validate(JSON.parse(node([program, 'coverage', '--format', 'json', 'examples', ...more]).stdout)), JSON.stringify(validate.errors?.slice(0, 3)))
  })

  it('says that the disk is full', function () {
    if (!fs.existsSync('/dev/full')) this.skip()
    const {stderr, status} = spawnSync('bash', ['-c', `"${process.execPath}" "${program}" explain why-first > /dev/full`], {cwd: root, encoding: 'utf8'})
    assert.deepEqual([stderr, status], ['golden-thread: the result can’t be written: the disk is full: make room and try again\n', 2])
  })

  it('never waits for a pipe, but one that somebody reads is written to', function () {
    if (process.platform === 'win32') this.skip()
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'golden-thread-'))
    try {
      const run = (script: string): string => {
        const {stdout, stderr, signal} = spawnSync('bash', ['-c', script], {cwd: folder, encoding: 'utf8', timeout: 100_000, env: {...process.env, GT: `${process.execPath} ${program}`}})
        assert.equal(signal, null, script)
        return stdout + stderr
      }
      fs.writeFileSync(path.join(folder, 'a.md'), 'x')
      fs.writeFileSync(path.join(folder, 'a.docx'), docx(p(text('x'))))
      run('mkfifo pipe pipe.docx a.reviewed.docx')
      assert.match(run('$GT review a.md --output pipe'), /golden-thread: pipe: the result can’t be written: a pipe that nobody reads: start its reader first, or name a file\n$/)
      assert.match(run('cat pipe & sleep 0.2; $GT review a.md --output pipe; wait'), /1 not reviewed/)
      assert.match(run('$GT strip-comments pipe.docx'), /pipe\.docx: a pipe or a device, not a file: name a file\n$/)
      assert.match(run('$GT review a.docx --comments all'), /a\.reviewed\.docx can’t be replaced: a pipe or a device, not a file: move it away/)
    } finally {
      fs.rmSync(folder, {recursive: true})
    }
  })

  it('ends quietly when nobody reads on', () => {
    const {stderr, status} = spawnSync('bash', ['-c', `"${process.execPath}" "${program}" review --format json examples | head -c 1`], {cwd: root, encoding: 'utf8'})
    if (status !== null) assert.equal(stderr, '')
  })

  it('shows the example with npm start, in 80 columns and without colour in a pipe', () => {
    const {stdout, status} = node(['scripts/start.mjs'])
    assert.equal(status, 0)
    const sections = ['VERDICT', 'FINDINGS', 'COVERAGE', 'GOLDEN THREAD', 'PARTNERS']
    assert.deepEqual(stdout.split('\n').filter(line => sections.includes(line)), sections)
    assert.doesNotMatch(stdout, /\u001B/)
    for (const line of stdout.split('\n')) assert.ok(width(line) <= 80, line)
  })

  it('takes paths from npm start, and gives their exit status', () => {
    const {stderr, status} = node(['scripts/start.mjs', 'gone.md'])
    assert.deepEqual([stderr.split('\n').filter(line => line.startsWith('golden-thread')), status], [['golden-thread: gone.md: no such file or folder: check the name'], 2])
  })
})
