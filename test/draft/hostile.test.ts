// Any text is read, in time that grows with its length.
import assert from 'node:assert/strict'
import {parseDraft} from '../../src/draft/parse.js'
import {splitSentences} from '../../src/draft/sentences.js'

const hostile: Record<string, (size: number) => string> = {
  'nested quotes': size => '>'.repeat(size) + ' a',
  'nested quotes, spaced': size => '> '.repeat(size / 2) + 'a',
  'markers in one line': size => '- '.repeat(size / 2) + 'a',
  'open brackets': size => '['.repeat(size),
  'open links': size => '[a]('.repeat(size / 4),
  'nested links': size => '[a '.repeat(size / 6) + '](b)'.repeat(size / 8),
  'stars': size => '*'.repeat(size),
  'emphasis that never closes': size => '*a **a '.repeat(size / 7),
  'emphasis within words': size => 'a**b'.repeat(size / 8) + 'c* '.repeat(size / 6),
  'backticks': size => '`'.repeat(size),
  'pipes': size => '|'.repeat(size),
  'table of pipes': size => '|a'.repeat(size / 4) + '|\n' + '|-'.repeat(size / 4) + '|\n',
  'list that gets deeper': size => Array.from({length: Math.sqrt(size)}, (_, depth) => '  '.repeat(depth) + '- a\n').join(''),
  'lazy lines': size => '> a\n' + 'a\n'.repeat(size / 2),
  'underlined headings': size => 'a\n=\n'.repeat(size / 4),
  'addresses': size => 'www.a_'.repeat(size / 6),
  'comments that never close': size => 'a <!-- '.repeat(size / 7),
  'our comments, never closed': size => '<!-- golden-thread-disable '.repeat(size / 27) + '\n\na',
  'references': size => '[a]: x\n\n' + '[a] '.repeat(size / 4),
  'definitions': size => Array.from({length: size / 14}, (_, index) => `[a${index}]: x`).join('\n'),
  'one long line': size => 'We will act. '.repeat(size / 13),
  'no spaces': size => 'a'.repeat(size),
  'full stops': size => '.'.repeat(size) + 'a',
  'stops and quotes': size => '.”'.repeat(size / 2),
  'brackets in sentences': size => '(a. B '.repeat(size / 6),
  'zero width': size => '\u200b'.repeat(size) + 'a',
  'marks': size => 'e' + '\u0301'.repeat(size),
  'white space': size => 'a' + ' '.repeat(size) + 'b\u00a0',
  'bullets': size => '• a '.repeat(size / 4),
  'bullet kinds': size => '• a\n◦ b\n▪ c\n'.repeat(size / 12),
  'fences': size => '```\n'.repeat(size / 4),
  'blank lines': size => '\n'.repeat(size),
  'carriage returns': size => 'a\r'.repeat(size / 2)
}

function milliseconds(text: string): number {
  const start = performance.now()
  const {chunks} = parseDraft(text)
  const time = performance.now() - start
  assert.equal(chunks.map(chunk => chunk.text).join(''), text)
  return time
}

describe('parseDraft on hostile text', () => {
  for (const [name, make] of Object.entries(hostile)) {
    it(`takes ${name}`, () => {
      const small = milliseconds(make(10_000))
      const large = milliseconds(make(80_000))
      assert(large < 2_000, `${large} ms`)
      // Eight times the text; 64 times would be a square. What takes next to no time says nothing.
      assert(large < 400 || large < 30 * small, `${small} ms, then ${large} ms`)
    })
  }

  it('takes a line of a million characters and 50,000 brackets in a document of words', () => {
    assert(milliseconds('a b '.repeat(250_000)) < 3_000)
    assert(milliseconds('We will act.\n\n'.repeat(500) + '['.repeat(50_000) + '\n\nThen stop.\n') < 3_000)
  })

  it('reads what it doesn’t parse as paragraphs of bounded length', () => {
    const blocks = parseDraft('>'.repeat(60_000) + ' a\n\nplain').chunks.flatMap(chunk => chunk.blocks)
    assert(blocks.length >= 4 && blocks.every(({text}) => text.length <= 20_001))
    assert.equal(blocks[blocks.length - 1]!.text, 'plain')
  })

  it('splits odd texts into sentences in linear time', () => {
    const start = performance.now()
    for (const text of ['a. – '.repeat(4_000), '1. 2. '.repeat(20_000), 'A. B. '.repeat(20_000), '... '.repeat(30_000)]) splitSentences(text)
    assert(performance.now() - start < 3_000)
  })
})
