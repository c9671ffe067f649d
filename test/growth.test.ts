// Work grows as the text does, at the first review and at a keystroke: told by ratios of one run, since seconds differ between machines.
import assert from 'node:assert/strict'
// @ts-expect-error: it is plain JavaScript.
import {longDraft} from '../bench/long-draft.mjs'
import {judge, read} from '../src/review.js'
import {defaultSettings} from '../src/settings/settings.js'

const settings = {...defaultSettings('2026-11-22'), profileOption: 'other-strategy'} as const
const few = 2_000, times = 4
/** What is linear takes four times as long for four times the text, what is quadratic sixteen times. */
const most = 9

/** The least of several runs: what else the machine does only ever adds. */
function least(runs: number, work: (run: number) => void): number {
  let best = Infinity
  for (let run = 0; run < runs; run++) {
    const from = performance.now()
    work(run)
    best = Math.min(best, performance.now() - from)
  }
  return best
}

describe('growth', () => {
  const texts: readonly string[] = [longDraft(few), longDraft(few * times)]
  it('of a first review: as the text', () => {
    const [small, large] = texts.map(text => least(4, run => judge(read(`${text}\n${' '.repeat(run)}`, settings)))) as [number, number]
    assert.ok(large / small < most, `${times} times the text took ${(large / small).toFixed(1)} times as long`)
  })
  it('of a keystroke: at most as the text', () => {
    const [small, large] = texts.map(text => {
      const reading = read(text, settings), middle = text.indexOf('\n\n', text.length / 2) + 2
      judge(reading)
      return least(8, run => judge(read(`${text.slice(0, middle)}${'x'.repeat(run + 1)} ${text.slice(middle)}`, settings, reading.draft)))
    }) as [number, number]
    assert.ok(large / small < most, `${times} times the text took ${(large / small).toFixed(1)} times as long`)
  })
})
