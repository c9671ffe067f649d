import assert from 'node:assert/strict'
import fc from 'fast-check'
import {tokenise} from '../../src/evidence/tokens.js'
import {growsAsInput} from '../support/growth.js'

const words = (text: string): string[] => tokenise(text).map(token => token.word)

describe('tokens', () => {
  for (const [text, expected] of [
    ['Co-production, co production.', ['co', 'production', ',', 'co', 'production', '.']],
    ['The Council’s plan', ['the', 'council', 'plan']],
    ['A&E and LGBT+ groups', ['a', 'and', 'e', 'and', 'lgbt+', 'groups']],
    ['£1.9bn, 26% and 2023/24', ['£1.9bn', ',', '26%', 'and', '2023/24']],
    ['Core20PLUS5', ['core20plus5']],
    ['a 14-year gap – wide', ['a', '14', 'year', 'gap', '–', 'wide']],
    ['Write to hello@penwick.example or www.penwick.example now', ['write', 'to', 'hello@penwick.example', 'or', 'www.penwick.example', 'now']],
    ['don’t', ['don\'t']],
    ['', []]
  ] as const) it(`reads “${text}”`, () => { assert.deepEqual(words(text), expected) })

  it('knows capitals, plural capitals, possessives and what a hyphen joins', () => {
    const [the, council, ccgs, co, design] = tokenise('The Council’s CCGs co-design')
    assert.deepEqual([the?.capital, the?.upper, council?.possessive, ccgs?.upper, co?.joined, design?.joined], [true, false, true, true, false, true])
  })
  it('keeps tokens in order and inside the text, whatever the text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 80}), text => {
      let end = 0
      for (const token of tokenise(text)) {
        assert.ok(token.start >= end && token.end > token.start && token.end <= text.length)
        assert.equal(token.text, text.slice(token.start, token.end))
        end = token.end
      }
    }))
  })
  it('cuts as one pattern for all tokens cuts, whatever the text', () => {
    // What tokens.ts says of tokens, without its short way for plain letters and marks.
    const one = /[£$€]?\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|bn|m|k|%)?(?![\p{L}])|[£$€]?\d+(?:[.,:/]\d+)*|\p{L}[\p{L}\p{M}\d]*(?:['’]\p{L}+)*\+?|\d+|[^\s]/gu
    const piece = fc.constantFrom('care', 'Trust', "'", '’s', 's', '-', '–', ' ', '\n', '\t', '\u00a0', '.', ',', '£', '$', '12', '3rd', '%', '+', 'é', '\u0301', '(', ')', '&', '1,200', 'https', '😀')
    fc.assert(fc.property(fc.array(piece, {maxLength: 16}), pieces => {
      const text = pieces.join('')
      const tokens = tokenise(text)
      const kept = new Set(tokens.map(token => token.start))
      const all = [...text.matchAll(one)].map(match => [match.index, match[0]] as const)
      // A hyphen inside a word is left out, and nothing else.
      assert.deepEqual(all.filter(([start]) => kept.has(start)), tokens.map(token => [token.start, token.text]))
      assert.ok(all.every(([start, raw]) => kept.has(start) || raw === '-'))
    }), {numRuns: 500})
  })
  it('takes time that grows with the text and no faster, also for what could be an address', () => {
    for (const piece of ['a-', 'a.', 'a@', '1,', 'a\'', 'www.']) {
      growsAsInput(piece, count => {
        const text = piece.repeat(count)
        return () => tokenise(text)
      }, 5000)
    }
  })
})
