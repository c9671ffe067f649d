// What the documents say is so: paths and scripts exist, links lead somewhere, commands can be typed, examples are what the tool says.
import assert from 'node:assert/strict'
import fs from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {readArguments} from '../src/cli/arguments.js'
import {nodeFiles} from '../src/cli/node-host.js'
import {run} from '../src/cli/run.js'
import {explain} from '../src/explain.js'
import {frameworks} from '../src/frameworks/index.js'
import {known} from '../src/known.js'
import {review} from '../src/review.js'
import {rules} from '../src/rules/index.js'
import {parseSettingsFile} from '../src/settings/parse.js'
import {defaultSettings} from '../src/settings/settings.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8')
const exists = (file: string): boolean => fs.existsSync(path.join(root, file))
const list = (folder: string): string[] => fs.readdirSync(path.join(root, folder)).map(name => `${folder}/${name}`)

const manifest = JSON.parse(read('package.json')) as {version: string, bin: Record<string, string>, scripts: Record<string, string>}
const documents = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'CHANGELOG.md', ...list('docs').filter(file => file.endsWith('.md'))]
const pages = list('src/rules').map(folder => `${folder}/README.md`).filter(exists)

interface Fence {
  readonly info: string
  readonly text: string
  /** The comment on the line before it, if any. */
  readonly comment: string
}

const fencesOf = (text: string): Fence[] =>
  [...text.matchAll(/(?:^<!-- (.*) -->\n)?^```(.*)\n([^]*?)^```$/gm)].map(([, comment = '', info = '', body = '']) => ({info, text: body, comment}))

const spansOf = (text: string): string[] => [...text.replace(/^```[^]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span.replaceAll('\\|', '|'))

/** All that stands in code: spans, and lines of fences that are no output or draft; comments of the shell are left out. */
const codeOf = (text: string): string[] =>
  [...spansOf(text), ...fencesOf(text).filter(({info}) => info === 'sh').flatMap(fence => fence.text.split('\n').map(line => line.replace(/\s#.*/, '')))].map(line => line.trim()).filter(Boolean)

const folders = /^(?:src|test|scripts|docs|examples|bench|schemas|media|snippets|syntaxes|\.ci)(?:\/|$)/
const rootFiles = /^(?:\.dependency-cruiser|tsconfig|eslint\.config|package(?:-lock)?\.json)/

/** A path without what stands for a name yet to be given (`src/rules/RULE-ID/`). */
function fixedPart(file: string): string {
  const parts = file.split('/')
  const placeholder = parts.findIndex(part => /^[A-Z]+(?:-[A-Z]+)*(?:\.ts)?$/.test(part))
  return placeholder < 0 ? file : parts.slice(0, placeholder).join('/')
}

const anchors = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '').replace(/\s/g, '-'))

async function printed(argv: readonly string[]): Promise<string> {
  let output = ''
  const host = {
    argv, cwd: root, files: nodeFiles, stdin: () => Promise.resolve(new Uint8Array()), stdout: (text: string) => { output += text }, stderr: () => {},
    stdoutIsTerminal: false, stderrIsTerminal: false, env: {}, today: '2026-11-22'
  }
  await run(host, {version: manifest.version, review, explain, word: () => import('../src/word/index.js'), known, frameworks: new Map(frameworks.map(({id, title}) => [id, title])), ruleUrl: rule => rule})
  return output
}

/** Rules that have something to say of a text, and their messages. */
const findingsIn = (text: string): {rule: string, message: string}[] =>
  review(text, {...defaultSettings('2026-11-22'), profileOption: 'integrated-care-strategy'}).findings.map(({rule, message}) => ({rule, message}))

describe('documents', () => {
  for (const document of documents) {
    const text = read(document)
    describe(document, () => {
      it('names only paths that exist', () => {
        const named = codeOf(text).flatMap(line => line.split(/\s+/)).filter(word => folders.test(word) || rootFiles.test(word))
        assert.deepEqual(named.filter(file => !exists(fixedPart(file))), [])
        assert.deepEqual(codeOf(text).flatMap(line => line.match(/\bdist\/\S+/g) ?? []).filter(file => !Object.values(manifest.bin).includes(file)), [])
      })

      it('names only scripts of npm that exist', () => {
        const named = codeOf(text).flatMap(line => [.../\bnpm (?:run ([\w:-]+)|(start|test)\b)/g[Symbol.matchAll](line)].map(([, script, short]) => script ?? short ?? ''))
        assert.deepEqual(named.filter(script => !Object.hasOwn(manifest.scripts, script)), [])
      })

      it('names only commands that can be typed, and ids that can be explained', () => {
        for (const line of codeOf(text).filter(one => one.startsWith('golden-thread '))) {
          const {name, operands} = readArguments(line.split(/\s+/).slice(1))
          const id = operands[0] ?? ''
          if (name === 'explain' && id === id.toLowerCase()) assert.ok('title' in explain(id), line)
        }
      })
    })
  }

  for (const document of [...documents, ...pages]) {
    it(`${document} links to what is there`, () => {
      for (const [, target = ''] of read(document).replace(/^```[^]*?^```$/gm, '').matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^https:\/\//.test(target)) continue
        const [file = '', anchor] = target.split('#')
        const linked = file === '' ? document : path.posix.join(path.posix.dirname(document), file)
        assert.ok(exists(linked), target)
        if (anchor !== undefined) assert.ok(anchors(read(linked)).includes(anchor), target)
      }
    })
  }

  it('that are packed have no link into this repository: vsce knows no address for it, and refuses', () => {
    for (const document of ['CHANGELOG.md', 'docs/extension.md']) {
      assert.deepEqual([...read(document).matchAll(/\]\((?!https:\/\/|#)([^)\s]+)\)/g)].map(([, target]) => target), [], document)
    }
  })

  it('end with the version that the manifest has', () => {
    assert.equal(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1], manifest.version)
  })

  it('name in the architecture only fences that stand', () => {
    const {forbidden} = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {forbidden: {name: string}[]}
    const cells = read('ARCHITECTURE.md').split('\n').filter(line => /^\| \d/.test(line)).map(line => line.split('|').at(-2) ?? '')
    const named = cells.flatMap(spansOf).filter(name => /^[a-z\d]+(?:-[a-z\d]+)+$/.test(name))
    assert.ok(named.length > 0)
    assert.deepEqual(named.filter(name => !forbidden.some(rule => rule.name === name)), [])
  })
})

describe('pictures of the window', () => {
  const shown = new Map([...read('README.md').matchAll(/<picture>[^]*?<\/picture>/g)].flatMap(([picture]) =>
    [...picture.matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, file = '']) => [file, picture])))
  it('are there, in light and dark, small enough, and told in words', () => {
    assert.ok(shown.size > 0)
    for (const [file, picture] of shown) {
      assert.ok(exists(file) && fs.statSync(path.join(root, file)).size <= 200_000, file)
      assert.ok(shown.has(file.replace(/-(?:dark|light)\.png$/, one => one.startsWith('-dark') ? '-light.png' : '-dark.png')), file)
      assert.match(picture, /alt="[^"]{40,}"/, file)
    }
  })
  it('are all shown', () => assert.deepEqual(list('media/screenshots').filter(file => !shown.has(file)), []))
})

describe('README', () => {
  const text = read('README.md')
  const fences = fencesOf(text)

  for (const {comment, text: shown} of fences.filter(fence => fence.comment.startsWith('printed by: '))) {
    const command = comment.slice('printed by: '.length)
    it(`shows what is printed by ${command}`, async () => {
      let rest = await printed(command.split(' '))
      for (const line of shown.split('\n').filter(one => one.trim() !== '' && one.trim() !== '…')) {
        const at = `\n${rest}`.indexOf(`\n${line}\n`)
        assert.ok(at >= 0, `not printed there any more, paste what is: ${line}`)
        rest = rest.slice(at + line.length)
      }
    })
  }

  it('shows before and after as the tool sees them', () => {
    const of = (info: string): string => fences.find(fence => fence.info === info)?.text ?? assert.fail(info)
    const message = /^> (.*)$/m.exec(text)?.[1]
    const found = findingsIn(of('markdown before')).find(finding => finding.message === message)
    assert.ok(found, message)
    assert.ok(!findingsIn(of('markdown after')).some(({rule}) => rule === found.rule))
  })

  it('shows comments and settings that mean something', () => {
    for (const fence of fences.filter(({info}) => info === 'markdown')) assert.ok(!findingsIn(fence.text).some(({rule}) => rule === 'unknown-suppression'), fence.text)
    for (const fence of fences.filter(({info}) => info === 'json')) {
      const {error, findings} = parseSettingsFile(fence.text, known)
      assert.deepEqual([error, findings], [null, []])
    }
  })

  it('has a line for each pack of rules that judge a draft', () => {
    const packs = new Set(rules.map(rule => rule.pack).filter(pack => pack !== 'review'))
    assert.deepEqual([...packs].filter(pack => !text.includes(`\n| ${pack} | `)), [])
  })

  it('the changelog, which goes with the extension, links to no file beside it', () => {
    assert.deepEqual(read('CHANGELOG.md').match(/\]\((?!https?:)[^)]*\)/g) ?? [], [])
  })
})
