// The injection grammar in VS Code's own Markdown grammar: each line of carets says what the text above it is; nothing else may be ours.
import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import * as oniguruma from 'vscode-oniguruma'
import * as textmate from 'vscode-textmate'
import type {IGrammar, StateStack} from 'vscode-textmate'
import {growsAsInput} from './support/growth.js'

const root = join(import.meta.dirname, '..')
const require = createRequire(import.meta.url)
const ours = 'markdown.golden-thread'
const files: Readonly<Record<string, string>> = {
  'text.html.markdown': require.resolve('tm-grammars/grammars/markdown.json'),
  'text.html.basic': require.resolve('tm-grammars/grammars/html.json'),
  'text.html.derivative': require.resolve('tm-grammars/grammars/html-derivative.json'),
  'source.yaml': require.resolve('tm-grammars/grammars/yaml.json'),
  [ours]: join(root, 'syntaxes/golden-thread.injection.json')
}

/** A language without any patterns of its own. */
const plain = JSON.stringify({scopeName: 'text.html.markdown', patterns: []})

/** Markdown with our grammar in it; @param bare with nothing but ours */
async function load(bare = false): Promise<IGrammar> {
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({createOnigScanner: patterns => new oniguruma.OnigScanner(patterns), createOnigString: text => new oniguruma.OnigString(text)}),
    loadGrammar: scope => {
      const file = files[scope]
      return Promise.resolve(file === undefined ? null : textmate.parseRawGrammar(bare && scope !== ours ? plain : readFileSync(file, 'utf8'), file))
    },
    getInjections: scope => scope === 'text.html.markdown' ? [ours] : undefined
  })
  return await registry.loadGrammar('text.html.markdown') ?? assert.fail('no grammar')
}

const carets = /^ *(\^+) (\S+)$/
/** Innermost scopes that themes colour; what only wraps others is left out. */
const shown = (scopes: readonly string[]): string | undefined => {
  const innermost = scopes.at(-1)
  return innermost?.endsWith('.golden-thread') && !innermost.startsWith('comment.') ? innermost : undefined
}

describe('the grammar', () => {
  let grammar: IGrammar
  before(async () => {
    await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')))
    grammar = await load()
  })
  for (const name of readdirSync(join(root, 'test/syntaxes'))) {
    it(`marks what it should, and nothing else: ${name}`, () => {
      let state: StateStack = textmate.INITIAL
      let text = ''
      let found: string[] = []
      let wanted: string[] = []
      const settle = (): void => {
        assert.deepEqual(found, wanted, text)
        wanted = []
      }
      for (const line of readFileSync(join(root, 'test/syntaxes', name), 'utf8').split('\n')) {
        const [, marks, scope] = carets.exec(line) ?? []
        if (marks !== undefined) {
          const start = line.indexOf('^')
          wanted.push(`${text.slice(start, start + marks.length)} ${scope}`)
          continue
        }
        settle()
        text = line
        const {tokens, ruleStack} = grammar.tokenizeLine(line, state)
        state = ruleStack
        found = tokens.flatMap(({startIndex, endIndex, scopes}) => shown(scopes) === undefined ? [] : `${line.slice(startIndex, endIndex)} ${shown(scopes)}`)
      }
      settle()
    })
  }
  it('takes linear time on hostile lines', async () => {
    const alone = await load(true)
    for (const piece of ['[insert ', '[a [insert ', 'by ', 'by the end of ', 'XX', '<!-- golden-thread-disable ', '20', '2027/', 'to be ', 'name ', '\\[', '    ']) {
      growsAsInput(piece, count => () => alone.tokenizeLine(piece.repeat(count), textmate.INITIAL), 500)
    }
  })
})
