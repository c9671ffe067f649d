// Passages as labels.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {excerpt, oneLine} from '../../../src/extension/views/excerpt.js'

/** The stressed parts of an excerpt around the first `word`. */
function stressed(text: string, word: string, room?: number): [string, string[]] {
  const at = text.indexOf(word)
  const result = excerpt(text, [[at, at + word.length]], room)
  return [result.text, result.highlights.map(([start, end]) => result.text.slice(start, end))]
}

describe('an excerpt', () => {
  it('is one line without marks', () => {
    assert.equal(oneLine('  **Bold** and\r\n> *quoted*  `code`,\n  a [link](https://example.org/a_b) \\*'), 'Bold and quoted code, a link *')
  })
  it('has no bullet or number of a list', () => {
    assert.equal(oneLine('- Penwick Council\n  1. Westhaven\n• Thornley'), 'Penwick Council Westhaven Thornley')
    assert.equal(oneLine('We cut 40 – 12. Then 3 more.'), 'We cut 40 – 12. Then 3 more.')
  })
  it('leaves a writer’s own brackets', () => {
    assert.equal(oneLine('By [insert date] (see below)'), 'By [insert date] (see below)')
  })
  it('stresses the words, wherever marks stood before them', () => {
    assert.deepEqual(stressed('We **will** cut *falls* by [a fifth](#x) in two years', 'a fifth'), ['We will cut falls by a fifth in two years', ['a fifth']])
  })
  it('is cut around the words', () => {
    const text = `${'Much is said before it. '.repeat(20)}Fewer falls is the aim. ${'And after. '.repeat(30)}`
    const [cut, words] = stressed(text, 'Fewer falls', 60)
    assert.ok(cut.startsWith('…') && cut.endsWith('…') && cut.length <= 61, cut)
    assert.deepEqual(words, ['Fewer falls'])
  })
  it('ends where the passage ends, without a mark of more', () => {
    assert.equal(excerpt('Short. ').text, 'Short.')
  })
  it('is in time that grows with its room, whatever the text', () => {
    for (const bit of ['[', '](', '*', '`', '\\', '> ', ' ', '[a](']) {
      const start = performance.now()
      excerpt(bit.repeat(200_000), [[399_990, 399_992]])
      assert.ok(performance.now() - start < 200, bit)
    }
  })
  it('has stresses inside it', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', ' ', '\n', '*', '[b](c)', '😀', '\u202E', '\uD83D'), {maxLength: 200}), fc.nat(300), fc.nat(40), fc.integer({min: 10, max: 80}), (parts, from, length, room) => {
      const text = parts.join('')
      const result = excerpt(text, [[Math.min(from, text.length), Math.min(from + length, text.length)]], room)
      assert.ok(result.text.length <= room + 1)
      for (const [start, end] of result.highlights) assert.ok(start >= 0 && start < end && end <= result.text.length)
    }))
  })
})
