import assert from 'node:assert/strict'
import fs from 'node:fs'
import {nodeFiles} from '../../src/cli/node-host.js'
import {World} from './world.js'

describe('golden-thread review', () => {
  let world: World
  beforeEach(() => { world = new World() })
  afterEach(() => world.remove())

  const paths = (report: {readonly documents: readonly {readonly path: string}[]}) => report.documents.map(document => document.path)

  describe('files and folders', () => {
    it('reviews named files and the documents of folders, each once, sorted by path', async () => {
      world.write({'b.md': 'x', 'plans/z.txt': 'x', 'plans/a.MARKDOWN': 'x', 'plans/deep/c.md': 'x', 'plans/picture.png': 'x', 'plans/~$d.docx': 'x'})
      const {report, status, stderr} = await world.json(['plans', 'b.md', './plans/z.txt'])
      assert.deepEqual(paths(report), ['b.md', 'plans/a.MARKDOWN', 'plans/deep/c.md', 'plans/z.txt'])
      assert.deepEqual([status, stderr], [0, ''])
    })

    it('gives paths as they were given', async () => {
      world.write({'plans/a.md': 'x', 'b.md': 'x'})
      assert.deepEqual(paths((await world.json(['./plans/'])).report), ['./plans/a.md'])
      assert.deepEqual(paths((await world.json(['.'])).report), ['b.md', 'plans/a.md'])
      assert.deepEqual(paths((await world.json([world.path('b.md')])).report), [world.path('b.md')])
    })

    it('leaves out node_modules, and what begins with a dot', async () => {
      world.write({'a.md': 'x', 'node_modules/b.md': 'x', '.git/c.md': 'x', '.d.md': 'x'})
      assert.deepEqual(paths((await world.json(['.'])).report), ['a.md'])
    })

    it('reads standard input as Markdown', async () => {
      const {report, status} = await world.json(['-'], {stdin: 'WARN'})
      assert.deepEqual([paths(report), status], [['-'], 1])
    })

    it('says when there was nothing to review', async () => {
      world.write({'a.png': 'x'})
      const {status, stderr} = await world.json(['.'])
      assert.deepEqual([status, stderr], [0, 'golden-thread: no .md, .markdown, .txt or .docx file there: nothing was reviewed\n'])
      assert.equal((await world.json(['.', '--quiet'])).stderr, '')
    })

    it('says which settings left all out', async () => {
      world.write({'.golden-thread.json': '{"ignore": ["archive/"]}', 'archive/a.md': 'x', 'archive/deep/b.txt': 'x', 'old/c.md': 'x', 'old/.golden-thread.json': '{"ignore": ["*.md"]}'})
      const said = async (...argv: string[]): Promise<string> => (await world.json(argv)).stderr
      assert.equal(await said('archive'), 'golden-thread: all 2 files there are left out by “ignore” in .golden-thread.json: name a file to review it all the same\n')
      assert.equal(await said('old'), 'golden-thread: the only file there is left out by “ignore” in old/.golden-thread.json: name a file to review it all the same\n')
      assert.match(await said('.'), /: all 3 files there are left out by “ignore” in \.golden-thread\.json and old\/\.golden-thread\.json:/)
      assert.equal(await said('archive', '--quiet'), '')
      assert.equal(await said('archive/a.md'), '')
    })

    it('keeps a byte order mark, and takes NUL for text', async () => {
      world.write({'a.md': '\uFEFFx', 'b.md': 'a\0b'})
      let seen = ''
      await world.run(['review', 'a.md', 'b.md'], {files: {read: path => {
        const bytes = fs.readFileSync(path)
        seen += bytes.toString('utf8')
        return bytes
      }}})
      assert.equal(seen, '\uFEFFxa\0b')
      assert.ok(world.given.has('a\0b'))
    })
  })

  describe('bad input', () => {
    /** One bad thing among good ones: one clear line, one entry, status 2, and the rest reviewed. */
    const isReported = async (argv: readonly string[], path: string, message: RegExp, changes: Parameters<World['run']>[1] = {}) => {
      world.write({'good.md': 'WARN'})
      const {report, status, stderr} = await world.json([...argv, 'good.md'], changes)
      assert.deepEqual(report.errors.map(error => error.path), [path])
      assert.match(report.errors[0]!.message, message)
      assert.equal(stderr, `golden-thread: ${path}: ${report.errors[0]!.message}\n`)
      assert.equal(status, 2)
      assert.ok(paths(report).includes('good.md'))
      return report
    }

    it('reports a missing file', () => isReported(['gone.md'], 'gone.md', /^no such file or folder: check the name$/))

    it('reports a pipe or a device, and doesn’t wait for it', async () => {
      const kind = (path: string) => path.endsWith('pipe.md') ? 'other' as const : nodeFiles.kind(path)
      const read = (path: string) => path.endsWith('pipe.md') ? assert.fail('would wait for ever') : nodeFiles.read(path)
      await isReported(['pipe.md'], 'pipe.md', /^a pipe or a device, not a file: send its text to “-” instead$/, {files: {kind, read}})
    })

    it('reports an unreadable file', async () => {
      world.write({'secret.md': 'x'})
      await isReported(['secret.md'], 'secret.md', /^may not be read: ask for permission/, {files: {read: path => {
        if (path.endsWith('secret.md')) throw Object.assign(new Error('no'), {code: 'EACCES'})
        return fs.readFileSync(path)
      }}})
    })

    it('reports an unreadable folder, and reviews what stands beside it', async () => {
      world.write({'plans/closed/a.md': 'x', 'plans/open/b.md': 'x'})
      const {list} = await import('../../src/cli/node-host.js').then(module => module.nodeFiles)
      const report = await isReported(['plans'], 'plans/closed', /^may not be read: ask for permission/, {files: {list: path => {
        if (path.endsWith('closed')) throw Object.assign(new Error('no'), {code: 'EACCES'})
        return list(path)
      }}})
      assert.deepEqual(paths(report), ['good.md', 'plans/open/b.md'])
    })

    it('reports bytes that aren’t UTF-8', async () => {
      world.write({'bad.md': new Uint8Array([0x61, 0xC3, 0x28])})
      await isReported(['bad.md'], 'bad.md', /^not UTF-8 text: save it as UTF-8/)
      await isReported(['-'], '-', /^not UTF-8 text/, {stdin: new Uint8Array([0xFF])})
    })

    it('says of UTF-16 that it is UTF-16', async () => {
      world.write({'bad.md': new Uint8Array([0xFF, 0xFE, 0x61, 0x00])})
      await isReported(['bad.md'], 'bad.md', /^the text is UTF-16: save it as UTF-8$/)
    })

    it('reports a loop of folders, and ends', async () => {
      world.write({'plans/a.md': 'x'})
      fs.symlinkSync('..', world.path('plans/up'))
      fs.symlinkSync('self', world.path('plans/self'))
      const {report, status} = await world.json(['plans'])
      assert.deepEqual(report.errors.map(error => error.path), ['plans/self', 'plans/up/plans'])
      for (const {message} of report.errors) assert.match(message, /^a link that leads back to/)
      assert.deepEqual([paths(report), status], [['plans/a.md'], 2])
    })

    it('reviews a file once, by its own name, however many links lead to it', async () => {
      world.write({'plans/b.md': 'x'})
      fs.symlinkSync('b.md', world.path('plans/a.md'))
      fs.symlinkSync('b.md', world.path('plans/c.md'))
      for (const paths of [['plans'], ['plans/a.md', 'plans/b.md', 'plans/c.md'], ['plans/c.md', 'plans/b.md', './plans/b.md']]) {
        assert.deepEqual((await world.json(paths)).report.documents.map(({path}) => path), ['plans/b.md'])
      }
      assert.deepEqual((await world.json(['plans/a.md'])).report.documents.map(({path}) => path), ['plans/a.md'])
    })

    it('walks a folder once, however many links lead to it', async () => {
      world.write({'z/a.md': 'x'})
      for (const name of ['b', 'c', 'd']) fs.symlinkSync('z', world.path(name))
      assert.deepEqual(paths((await world.json(['.'])).report), ['z/a.md'])
    })

    it('reports a document that is a link to nothing', async () => {
      world.write({'plans/b.md': 'x'})
      fs.symlinkSync('gone', world.path('plans/a.md'))
      await isReported(['plans'], 'plans/a.md', /^no such file/)
    })

    it('reports a named file of another type', async () => {
      world.write({'plan.odt': 'x'})
      await isReported(['plan.odt'], 'plan.odt', /^not a file type this version reads: save it as \.md/)
    })

    it('reports a fault of the review itself, and goes on', async () => {
      world.write({'crash.md': 'CRASH'})
      await isReported(['crash.md'], 'crash.md', /index out of range.*: please report this$/)
    })

    it('reports a settings file that can’t be parsed, and reviews without it', async () => {
      world.write({'plans/.golden-thread.json': '{"rules": \n nonsense', 'plans/a.md': 'x'})
      await isReported(['plans'], 'plans/.golden-thread.json', /^line 2, column 2: a word without quotes/)
      assert.deepEqual(world.given.get('x')?.rules, {})
    })

    it('reports a settings file that --config names and that isn’t there', () => isReported(['--config', 'gone.json'], 'gone.json', /^no such file/))
  })

  describe('settings', () => {
    it('come from the nearest folder, alone', async () => {
      world.write({
        '.golden-thread.json': '{"rules": {"why-first": "off"}, "abbreviations": {"A": "b"}}',
        'plans/.golden-thread.json': '// ours\n{"profile": {"2026/": "delivery-plan"}}',
        'top.md': 'top', 'plans/2026/deep.md': 'deep', 'plans/a.md': 'flat'
      })
      await world.json(['.'])
      assert.deepEqual(world.given.get('top')?.rules, {'why-first': {severity: 'off'}})
      assert.deepEqual(world.given.get('deep')?.rules, {})
      assert.deepEqual([world.given.get('deep')?.profileConfig, world.given.get('flat')?.profileConfig], ['delivery-plan', null])
    })

    it('come from --config alone where it is given', async () => {
      world.write({'.golden-thread.json': '{"rules": {"why-first": "off"}}', 'house/house.json': '{"profile": "delivery-plan"}', 'a.md': 'a'})
      await world.json(['--config', 'house/house.json', 'a.md'])
      assert.deepEqual([world.given.get('a')?.rules, world.given.get('a')?.profileConfig], [{}, 'delivery-plan'])
    })

    it('leave ignored files of a folder out; a file that is named is reviewed', async () => {
      world.write({'.golden-thread.json': '{"ignore": ["archive/"]}', 'archive/old.md': 'x', 'a.md': 'x'})
      assert.deepEqual(paths((await world.json(['.'])).report), ['a.md'])
      assert.deepEqual(paths((await world.json(['archive/old.md'])).report), ['archive/old.md'])
    })

    it('take the profile and the day from the command line', async () => {
      world.write({'a.md': 'a'})
      const {report} = await world.json(['--profile', 'delivery-plan', '--as-of', '2026-01-31', 'a.md'])
      assert.equal(report.asOf, '2026-01-31')
      assert.deepEqual([world.given.get('a')?.profileOption, world.given.get('a')?.asOf], ['delivery-plan', '2026-01-31'])
    })

    it('with a wrong value give a finding in that file at its line, which counts', async () => {
      world.write({'.golden-thread.json': '{\n  "rules": {"why-frist": "off"}\n}', 'a.md': 'fine'})
      const {report, status, stderr} = await world.json(['a.md'])
      const [file] = report.settings
      assert.equal(file?.path, '.golden-thread.json')
      const [found] = file.findings
      assert.equal(found?.rule, 'invalid-settings')
      assert.equal(found?.message, 'Unknown rule `why-frist`: did you mean `why-first`?')
      assert.deepEqual(found?.range, {start: {line: 2, column: 13, offset: 14}, end: {line: 2, column: 24, offset: 25}})
      assert.deepEqual(found?.fixes[0]?.edits, [{range: found?.range, newText: '"why-first"'}])
      assert.deepEqual([status, stderr, report.errors], [1, '', []])
    })

    it('can make a wrong value weigh nothing', async () => {
      world.write({'.golden-thread.json': '{"nonsense": 1, "rules": {"invalid-settings": "off"}}', 'a.md': 'fine'})
      assert.deepEqual((await world.json(['a.md'])).report.settings, [])
    })
  })

  describe('exit status', () => {
    const statusOf = async (text: string, ...argv: string[]) => {
      world.write({'a.md': text})
      return (await world.run(['review', 'a.md', ...argv])).status
    }

    it('is 1 from warning upwards, unless --fail-on says else', async () => {
      assert.deepEqual([await statusOf('fine'), await statusOf('INFO'), await statusOf('WARN'), await statusOf('ERROR')], [0, 0, 1, 1])
      assert.deepEqual([await statusOf('INFO', '--fail-on', 'info'), await statusOf('WARN', '--fail-on=error'), await statusOf('ERROR', '--fail-on', 'never')], [1, 0, 0])
    })

    it('doesn’t count what the draft switches off, nor a document that wasn’t reviewed', async () => {
      assert.deepEqual([await statusOf('OFF'), await statusOf('SKIP WARN')], [0, 0])
    })

    it('is 2 where something could not be read, whatever was found', async () => {
      assert.equal(await statusOf('WARN', 'gone.md'), 2)
    })
  })

  describe('output', () => {
    it('is text in 80 columns without colour, unless it is a terminal', async () => {
      world.write({'a.md': 'WARN'})
      const plain = await world.run(['review', 'a.md'])
      assert.match(plain.stdout, /^a\.md\n/)
      assert.doesNotMatch(plain.stdout, /\u001B/)
      assert.match((await world.run(['review', 'a.md'], {stdoutIsTerminal: true})).stdout, /\u001B\[33m/)
      assert.doesNotMatch((await world.run(['review', 'a.md'], {stdoutIsTerminal: true, env: {NO_COLOR: '1'}})).stdout, /\u001B/)
    })

    it('goes whole to the file that --output names, over an earlier report there', async () => {
      world.write({'a.md': 'fine\n'.repeat(500)})
      await world.run(['review', 'a.md', '--format', 'json', '--output', 'report.txt'])
      world.write({'a.md': 'WARN'})
      const {status, stdout} = await world.run(['review', 'a.md', '--output', 'report.txt'], {stdoutIsTerminal: true})
      assert.deepEqual([status, stdout], [1, ''])
      assert.equal(world.read('report.txt'), (await world.run(['review', 'a.md'])).stdout)
      assert.deepEqual(fs.readdirSync(world.folder).sort(), ['a.md', 'report.txt'])
    })

    it('never goes over a file that is being reviewed', async () => {
      world.write({'a.md': 'WARN'})
      const {status, stderr} = await world.run(['review', '.', '--output', './a.md'])
      assert.deepEqual([status, stderr], [2, 'golden-thread: --output ./a.md is one of the files to review: choose another name\n'])
      assert.equal(world.read('a.md'), 'WARN')
    })

    it('never goes over what is no report, under review or not', async () => {
      world.write({'a.md': 'WARN', 'other.md': 'A draft.', 'notes.txt': 'Notes.', 'team.json': '{}', 'deep/.golden-thread.json': '{}', 'odd.csv': new Uint8Array([255, 254, 0]), 'empty.txt': ''})
      for (const name of ['other.md', 'notes.txt', 'team.json', 'odd.csv']) {
        const before = world.read(name)
        for (const command of ['review', 'coverage']) {
          const {status, stderr} = await world.run([command, 'a.md', '--output', name])
          assert.deepEqual([status, stderr], [2, `golden-thread: --output ${name} is there already, and is no report by Golden Thread: choose another name, or remove it first\n`])
        }
        assert.equal(world.read(name), before)
      }
      assert.equal((await world.run(['review', 'a.md', '--output', 'deep/.golden-thread.json'])).status, 2)
      assert.equal((await world.run(['review', 'a.md', '--output', 'empty.txt'])).status, 1)
    })

    it('never becomes a draft of the next review, nor a file where a folder is named', async () => {
      world.write({'drafts/a.md': 'WARN', 'drafts/.golden-thread.json': '{"ignore": ["out/"]}', 'drafts/out/b.md': 'x'})
      for (const output of ['drafts/report.txt', 'drafts/report.md']) {
        const {status, stderr} = await world.run(['review', 'drafts', '--output', output])
        assert.equal(status, 2)
        assert.match(stderr, /would be reviewed as a draft the next time: put it into another folder/)
      }
      assert.match((await world.run(['review', 'drafts', '--output', 'report.txt/'])).stderr, /report\.txt\/ is the name of a folder/)
      for (const output of ['drafts/report.json', 'drafts/.report.txt', 'drafts/out/report.md', 'report.txt']) {
        assert.equal((await world.run(['review', 'drafts', '--output', output])).status, 1, output)
        assert.equal((await world.run(['review', 'drafts', '--output', output])).status, 1, output)
      }
      assert.deepEqual(fs.readdirSync(world.path('drafts')).sort(), ['.golden-thread.json', '.report.txt', 'a.md', 'out', 'report.json'])
    })

    it('that can’t be written leaves nothing behind', async () => {
      world.write({'a.md': 'WARN', 'folder/b.txt': ''})
      assert.match((await world.run(['review', 'a.md', '--output', 'gone/report.txt'])).stderr, /^golden-thread: --output gone\/report\.txt is in no folder that there is: make/)
      assert.match((await world.run(['review', 'a.md', '--output', 'folder'])).stderr, /^golden-thread: --output folder is a folder: name a file in it/)
      // Neither was worth a review.
      assert.equal(world.given.size, 0)
      const full = await world.run(['review', 'a.md', '--output', 'report.txt'], {files: {replace: () => { throw Object.assign(new Error('full'), {code: 'ENOSPC'}) }}})
      assert.deepEqual([full.status, full.stderr], [2, 'golden-thread: report.txt: the result can’t be written: the disk is full: make room and try again\n'])
      assert.deepEqual(fs.readdirSync(world.folder).sort(), ['a.md', 'folder'])
    })

    it('shows progress on a terminal only, and not when quiet', async () => {
      world.write({'a.md': 'x'})
      const {stderr} = await world.run(['review', 'a.md'], {stderrIsTerminal: true})
      assert.equal(stderr, '\r\u001B[Kreviewing 1 of 1: a.md\r\u001B[K')
      assert.equal((await world.run(['review', 'a.md', '--quiet'], {stderrIsTerminal: true})).stderr, '')
    })
  })
})
