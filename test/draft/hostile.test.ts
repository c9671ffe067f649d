// Any text is read, in time that grows with its length.
import assert from 'node:assert/strict'
import {parseDraft} from '../../src/draft/parse.js'
import {splitSentences} from '../../src/draft/sentences.js'
import {growsAsInput} from '../support/growth.js'

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

const parse = (text: string): void => assert.equal(parseDraft(text).chunks.map(chunk => chunk.text).join(''), text)

describe('parseDraft on hostile text', () => {
  for (const [name, make] of Object.entries(hostile)) {
    it(`takes ${name}`, () => growsAsInput(name, size => {
      const text = make(size)
      return () => parse(text)
    }, 20_000))
  }

  it('takes a long line, and many brackets in a document of words', () => {
    growsAsInput('a line', count => () => parse('a b '.repeat(count)), 30_000)
    growsAsInput('brackets', count => () => parse('We will act.\n\n'.repeat(count / 20) + '['.repeat(count) + '\n\nThen stop.\n'), 10_000)
  })

  it('reads what it doesn’t parse as paragraphs of bounded length', () => {
    const blocks = parseDraft('>'.repeat(60_000) + ' a\n\nplain').chunks.flatMap(chunk => chunk.blocks)
    assert(blocks.length >= 4 && blocks.every(({text}) => text.length <= 20_001))
    assert.equal(blocks[blocks.length - 1]!.text, 'plain')
  })

  it('splits odd texts into sentences in linear time', () => {
    for (const piece of ['a. – ', '1. 2. ', 'A. B. ', '... ']) growsAsInput(piece, count => () => splitSentences(piece.repeat(count)), 4000)
  })
})
