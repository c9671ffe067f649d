// Reading in chunks, reading again after an edit and reading the whole with remark are one and the same.
import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {tests} from 'commonmark-spec'
import type {Draft} from '../../src/draft/draft.js'
import {parseDraft, parseWhole} from '../../src/draft/parse.js'
import {apply, draftText, edit} from '../support/drafts.js'
import {wholeBlocks} from '../support/blocks.js'

const examples = tests.map(({markdown}) => markdown)

const gfm = [
  '| Outcome | Lead |\n| --- | :-: |\n| Falls \\| slips | `a\\|b` |\n| only one |\n| a | b | too many |\n> quote\n',
  'Outcome | Lead\n--- | ---\nFalls | **Northmere**\n\nNext.\n', '|a|\n|-|\n\n|b|\n|-|\n', '~~struck~~ and ~one~ ~~~not~~~\n',
  'Claim.[^a] Again.[^a]\n\n[^a]: A note.\n\n    Its second paragraph.\n\n- after\n', '[^a]: x\n[^b]: y\nlazy\n\n[^a][^b][^c]\n', '- [ ] to do\n- [x] done\n1. [ ] numbered\n',
  'See www.example.org/a_b, https://example.org?x=1&amp;y=2 and a.b@example.org.\n', '[Plan] and [the plan][PLAN].\n\n> [plan]: https://example.org\n', '![Chart][plan]\n\n[plan]: x.png\n'
]

function same(text: string, draft: Draft = parseDraft(text)): void {
  assert.equal(draft.chunks.map(chunk => chunk.text).join(''), text)
  assert.deepEqual(draft.offsets, draft.chunks.map((_, index) => draft.chunks.slice(0, index).reduce((sum, chunk) => sum + chunk.text.length, 0)))
  assert.deepEqual(wholeBlocks(draft), parseWhole(text))
}

describe('parseDraft', () => {
  it('reads CommonMark’s examples in chunks as remark reads them whole', () => {
    for (const example of examples) same(example)
  })

  it('reads them so when they stand together', () => {
    for (let index = 0; index < examples.length; index += 6) {
      same(examples.slice(index, index + 3).join('\n'))
      same([index, index * 7, index * 13].map(at => examples[at % examples.length]).join('\n'))
    }
  })

  it('reads tables, notes, tasks, strikethrough and addresses so', () => {
    for (const example of gfm) same(example)
    same(gfm.join('\n'))
    for (const example of gfm) same(example.replaceAll('\n', '\r\n'))
  })

  it('reads made-up drafts so', () => {
    fc.assert(fc.property(draftText(14), text => same(text)), {numRuns: 120})
  })

  it('reads a draft after an edit as if it were new, and keeps what is unchanged', () => {
    fc.assert(fc.property(draftText(16), fc.array(edit, {maxLength: 8}), (start, edits) => {
      let text = start
      let draft = parseDraft(text)
      for (const each of edits) {
        text = apply(text, each)
        draft = parseDraft(text, draft)
        assert.deepEqual(draft, parseDraft(text))
      }
      same(text, draft)
    }), {numRuns: 30})
    const before = parseDraft('One here.\n\nTwo here.\n\nThree here.\n\nOne here.\n')
    const after = parseDraft('One here.\n\nTwo, changed.\n\nThree here.\n\nOne here.\n', before)
    assert.deepEqual(after.chunks.map((chunk, index) => chunk === before.chunks[index]), [true, false, true, true])
  })

  it('reads again what names a definition that came or went', () => {
    const before = parseDraft('See [plan] and.[^1]\n\nOther [x].\n\nEnd.\n')
    const after = parseDraft('See [plan] and.[^1]\n\nOther [x].\n\nEnd.\n\n[Plan]: https://example.org\n\n[^1]: Note.\n', before)
    assert.deepEqual(after.chunks.slice(0, 3).map((chunk, index) => chunk === before.chunks[index]), [false, true, false])
    assert.equal(after.chunks[0]!.blocks[0]!.text, 'See plan and.')
    assert.equal(parseDraft(before.text, after).chunks[0]!.blocks[0]!.text, 'See [plan] and.[^1]')
  })

  it('knows definitions however many there are', () => {
    const text = Array.from({length: 2_000}, (_, index) => `[Source ${index}]: https://example.org/documents/${index} "A source"`).join('\n')
    const draft = parseDraft(`See [it][source 1999].\n\n${text}\n`)
    assert.equal(draft.chunks[0]!.blocks[0]!.text, 'See it.')
    assert(draft.chunks.every(chunk => chunk.text.length < 200))
  })

  it('takes a previous draft that came through structuredClone', () => {
    const draft = parseDraft('# Aims\n\nWe will improve access.\n')
    assert.deepEqual(parseDraft(draft.text, structuredClone(draft)), draft)
  })

  const corpus = path.resolve('../shared/corpus')
  if (fs.existsSync(path.join(corpus, 'documents'))) {
    it('reads real drafts in chunks as remark reads them whole', () => {
      for (const name of fs.readdirSync(path.join(corpus, 'documents'))) {
        const text = fs.readFileSync(path.join(corpus, 'documents', name), 'utf8')
        same(text.length < 10_000 ? text.replaceAll('\n', '\r\n') : text)
      }
    })
  }
})
