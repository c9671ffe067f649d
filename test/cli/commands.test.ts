import assert from 'node:assert/strict'
import {helpPage} from '../../src/cli/help.js'
import {commandNames} from '../../src/cli/arguments.js'
import {partnerClasses} from '../../src/partners/classes.js'
import {parseSettingsFile} from '../../src/settings/parse.js'
import {known} from '../settings/known.js'
import {World} from './world.js'

describe('golden-thread', () => {
  let world: World
  beforeEach(() => { world = new World() })
  afterEach(() => world.remove())

  /** One line on standard error that matches, nothing on standard output, status 2. */
  const refuses = async (argv: readonly string[], line: RegExp) => {
    const {status, stdout, stderr} = await world.run(argv)
    assert.deepEqual([status, stdout], [2, ''], argv.join(' '))
    assert.match(stderr, /^golden-thread: [^\n]+\n$/)
    assert.match(stderr.slice('golden-thread: '.length, -1), line)
  }

  it('refuses what it doesn’t know, names the nearest, and says how to get help', async () => {
    await refuses([], /^no command: use review, coverage, explain, init or strip-comments\. See golden-thread --help$/)
    await refuses(['reveiw', 'a.md'], /^unknown command “reveiw”: did you mean “review”\? See golden-thread --help$/)
    await refuses(['merge', 'a.json'], /^unknown command “merge”: use review, coverage, explain, init or strip-comments\. See/)
    await refuses(['review', '--formt', 'json', 'a.md'], /^unknown option --formt: did you mean --format\? See golden-thread review --help$/)
    await refuses(['review', '--baseline', 'x', 'a.md'], /^unknown option --baseline: see golden-thread review --help$/)
    await refuses(['review', '-x', 'a.md'], /^unknown option -x: see/)
    await refuses(['explain', '--fail-on', 'never', 'x'], /^unknown option --fail-on for explain: see/)
    await refuses(['review', '--format', 'sarif', 'a.md'], /^unknown format “sarif”: use text or json$/)
    await refuses(['review', '--format', 'csv', 'a.md'], /^unknown format “csv”: use text or json$/)
    await refuses(['coverage', '--format', 'html', 'a.md'], /^unknown format “html”: use text, json or csv$/)
    await refuses(['coverage', '--fail-on', 'never', 'a.md'], /^unknown option --fail-on for coverage: see/)
    await refuses(['review', '--thread', 'a.md'], /^unknown option --thread for review: see/)
    await refuses(['review', '--profile', 'delivry-plan', 'a.md'], /^unknown profile “delivry-plan”: did you mean “delivery-plan”\?$/)
    await refuses(['review', '--fail-on', 'warn', 'a.md'], /^unknown fail-on “warn”: did you mean “warning”\?$/)
    await refuses(['review', '--__proto__', 'a.md'], /^unknown option/)
  })

  it('refuses an option without its value, or with one too many', async () => {
    await refuses(['review', 'a.md', '--output'], /^--output needs a value: give one after it/)
    await refuses(['review', '--format', '--quiet', 'a.md'], /^--format needs a value/)
    await refuses(['review', '--quiet=yes', 'a.md'], /^--quiet takes no value: leave out “=yes”$/)
  })

  it('refuses a day that there isn’t', async () => {
    for (const day of ['2026-02-30', '22/11/2026', '2026-1-1', 'today']) await refuses(['review', '--as-of', day, 'a.md'], /: give a day as YYYY-MM-DD$/)
  })

  it('refuses a review of nothing, and of a path that is empty', async () => {
    await refuses(['review'], /^nothing to review: name files or folders/)
    world.write({'a.md': 'x'})
    for (const command of ['review', 'coverage']) await refuses([command, 'a.md', ''], /^a path is empty: name a file or folder, “\.” for the folder here$/)
    await refuses(['explain', ''], /^explain takes one id/)
  })

  it('takes what follows -- for paths', async () => {
    world.write({'--quiet.md': 'x'})
    assert.deepEqual((await world.json(['--', '--quiet.md'])).report.documents.map(document => document.path), ['--quiet.md'])
  })

  it('has a page of help for each command, in 80 columns', async () => {
    for (const command of [null, ...commandNames]) {
      const {status, stdout} = await world.run([...command ? [command] : [], '--help'])
      assert.deepEqual([status, stdout], [0, helpPage(command)])
      for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line)
    }
    assert.equal((await world.run(['review', '-h'])).stdout, helpPage('review'))
  })

  it('gives its version', async () => {
    assert.deepEqual(await world.run(['--version']), {status: 0, stdout: '1.2.3\n', stderr: ''})
  })

  describe('init', () => {
    it('writes settings with comments that set nothing wrong', async () => {
      assert.deepEqual(await world.run(['init']), {status: 0, stdout: 'Wrote .golden-thread.json\n', stderr: ''})
      const text = world.read('.golden-thread.json')
      const {findings, error} = parseSettingsFile(text, known)
      assert.deepEqual([findings, error], [[], null])
      // The examples in it are right too.
      const examples = parseSettingsFile(text.replaceAll(/^( *)\/\/ (?=["{].*[:\]}"])/gm, '$1'), known)
      assert.deepEqual([examples.findings, examples.error], [[], null])
      assert.equal(examples.config.partners.length, 1)
      for (const [id, title] of Object.entries(partnerClasses)) assert.ok(text.includes(`${id} ${title}`), id)
    })

    it('never replaces settings', async () => {
      world.write({'.golden-thread.json': '{}'})
      const {status, stderr} = await world.run(['init'])
      assert.deepEqual([status, stderr], [2, 'golden-thread: .golden-thread.json: is there already: change it, or remove it first\n'])
      assert.equal(world.read('.golden-thread.json'), '{}')
    })

    it('takes no path', () => refuses(['init', 'plans'], /^init takes no path: change to the folder first$/))
  })

  describe('explain', () => {
    it('says what a rule of the settings file here looks for', async () => {
      const rule = {id: 'house/stones', message: 'Six stones: the strategy has five', phrases: ['six stones'], why: 'There are five.', examples: {catches: ['Six stones.'], leaves: ['Five stones.']}}
      world.write({'.golden-thread.json': JSON.stringify({houseRules: [rule]})})
      const {status, stdout} = await world.run(['explain', 'house/stones'])
      assert.equal(status, 0)
      assert.match(stdout, /^house\/stones {2}Six stones: the strategy has five\nrule\n\nThere are five\.\n\nCaught\n {2}- “Six stones\.”\n/)
      await refuses(['explain', 'house/stone'], /^nothing has the id “house\/stone”/)
    })
    it('says what an id stands for', async () => {
      const {status, stdout} = await world.run(['explain', 'why-first'])
      assert.equal(status, 0)
      assert.equal(stdout, [
        'why-first  Warn when the why comes late', 'rule', '', 'Looks for a purpose near the start.', '', 'Left alone',
        '  - “We exist to keep people well.”', '', 'Source', '  house judgement', '', 'See also', '  purpose', ''
      ].join('\n'))
    })

    it('gives it as JSON', async () => {
      const explanation = JSON.parse((await world.run(['explain', '--format', 'json', 'why-first'])).stdout) as object
      assert.deepEqual(Object.keys(explanation).slice(0, 7), ['id', 'kind', 'title', 'source', 'edition', 'verification', 'leftOut'])
    })

    it('names the nearest ids where there is no such id', async () => {
      await refuses(['explain', 'why-frist'], /^nothing has the id “why-frist”: did you mean why-first\?$/)
      await refuses(['explain', 'xyz'], /^nothing has the id “xyz”: see golden-thread explain --help$/)
      await refuses(['explain'], /^explain takes one id/)
    })
  })
})
