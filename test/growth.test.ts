// Work grows as the text does, at the first review and at a keystroke.
import assert from 'node:assert/strict'
// @ts-expect-error: it is plain JavaScript.
import {longDraft} from '../bench/long-draft.mjs'
import {judge, read} from '../src/review.js'
import {defaultSettings} from '../src/settings/settings.js'
import {growsAsInput} from './support/growth.js'

const settings = {...defaultSettings('2026-11-22'), profileOption: 'other-strategy'} as const
const words = 2_000

describe('growth', () => {
  it('as the square is told', () => {
    const square = (count: number) => (): void => { for (let one = 0, sum = 0; one < count * count; one++) sum += Math.sqrt(sum + one) }
    assert.throws(() => growsAsInput('a square', square, 1_400), /a square: 8 times as much took/)
  })
  it('of a first review: as the text', () => {
    let run = 0
    growsAsInput('a first review', count => {
      const text = `${longDraft(count)}\n${' '.repeat(run++)}`
      return () => judge(read(text, settings))
    }, words, 4)
  })
  it('of a keystroke: at most as the text', () => {
    growsAsInput('a keystroke', count => {
      const text: string = longDraft(count), reading = read(text, settings), middle = text.indexOf('\n\n', text.length / 2) + 2
      judge(reading)
      // Several, since one takes next to no time.
      return () => { for (let run = 1; run <= 8; run++) judge(read(`${text.slice(0, middle)}${'x'.repeat(run)} ${text.slice(middle)}`, settings, reading.draft)) }
    }, words, 4)
  })
})
