// Whatever has changed, the difference leads from the one review to the other; and after a small edit it is small.
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import type {Range} from '../../src/draft/draft.js'
import type {Review} from '../../src/review-data.js'
import {review} from '../../src/review.js'
import {apply, differenceBetween} from '../../src/service/difference.js'
import {moveBetween} from '../../src/service/move.js'
import {join as joinPieces, newIndexes, piecesOf} from '../../src/service/pieces.js'
import {defaultSettings} from '../../src/settings/settings.js'

const settings = {...defaultSettings('2026-11-22'), profileOption: 'other-strategy' as const}
const examples = ['weak', 'mended'].map(kind => readFileSync(join(import.meta.dirname, `../../examples/northmere-strategy-${kind}.md`), 'utf8'))
const bits = ['\n', '\r\n', '\r', '\n\n', '## Priority 4: Housing\n\n', 'We will work with partners. ', 'Ashcombe Council will fit 20 rails by 2028. ', 'JSNA ', '- ', 'x', '| a |\n| - |\n', '<!-- golden-thread-disable -->']

describe('difference between reviews', () => {
  it('of any two drafts leads from one to the other', () => {
    const [weak, mended] = examples.map(text => review(text, settings))
    for (const [before, after] of [[null, weak], [weak, mended], [mended, weak], [weak, weak]] as [Review | null, Review][]) {
      for (const move of [null, moveBetween('a\nb', 'c'), moveBetween(examples[0]!, examples[1]!)]) {
        const result = apply(before, structuredClone(differenceBetween(before, after, move)))
        assert.deepEqual(result, after)
        assert.equal(JSON.stringify(result), JSON.stringify(after))
      }
    }
  })
  it('after any edits leads to the review of the new text', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.nat(40), fc.constantFrom(...bits)), {minLength: 1, maxLength: 3}), edits => {
      const [text] = examples as [string]
      let after = text
      for (const [place, removed, added] of edits) {
        const at = Math.floor(place * after.length)
        after = after.slice(0, at) + added + after.slice(at + removed)
      }
      const [one, two] = [review(text, settings), review(after, settings)]
      assert.deepEqual(apply(one, structuredClone(differenceBetween(one, two, moveBetween(text, after)))), two)
    }), {numRuns: 60})
  })
  it('after a letter in the first paragraph carries none of what only moved', () => {
    const [text] = examples as [string]
    const at = text.indexOf('was established')
    const after = `${text.slice(0, at)}also ${text.slice(at)}`
    const [one, two] = [review(text, settings), review(after, settings)]
    const size = JSON.stringify(differenceBetween(one, two, moveBetween(text, after))).length
    assert.ok(size < JSON.stringify(two).length / 8, `${size} of ${JSON.stringify(two).length}`)
  })
})

describe('moveBetween', () => {
  it('moves every place behind the edit to where its text stands', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'ab', '\n', '\r\n', ' '), {maxLength: 30}).map(parts => parts.join(''))
    // Marks, so that there is but one place where the edit can have been.
    fc.assert(fc.property(text.map(one => `${one}[`), text, text, text.map(one => `]${one}`), (head, removed, added, tail) => {
      const [before, after] = [head + removed + tail, head + added + tail]
      const empty = {...review('', settings), evidence: [], findings: [], thread: [], partners: []}
      const at = before.length - tail.length
      const offsets = Array.from({length: tail.length}, (_, index) => at + index).filter(offset => before[offset - 1] !== '\r')
      const voices = (whole: string, shift: number): Review['voice'] => offsets.map(offset => ({voice: 'why', range: rangeAt(whole, offset + shift)}))
      const [one, two] = [{...empty, voice: voices(before, 0)}, {...empty, voice: voices(after, after.length - before.length)}]
      const difference = differenceBetween(one, two, moveBetween(before, after))
      assert.equal(difference.lists.voice, null)
      assert.deepEqual(apply(one, difference), two)
    }))
  })
})

function rangeAt(text: string, offset: number): Range {
  const lines = text.slice(0, offset).split(/\r?\n/)
  const point = {line: lines.length, column: lines.at(-1)!.length + 1, offset}
  return {start: point, end: point}
}

describe('pieces of a list', () => {
  const list = fc.array(fc.record({a: fc.nat(3), b: fc.constantFrom('x', 'y')}, {noNullPrototype: true}), {maxLength: 12})
  it('make the one list of the other', () => {
    fc.assert(fc.property(list, list, (before, after) => {
      const pieces = piecesOf(before, after)
      assert.deepEqual(joinPieces(before, pieces), after)
      const now = newIndexes(before.length, pieces)
      before.forEach((item, index) => { if (now(index) >= 0) assert.deepEqual(after[now(index)], item) })
    }))
  })
})
