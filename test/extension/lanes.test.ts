import assert from 'node:assert/strict'
import {inLanes} from '../../src/extension/workspace/lanes.js'

const turn = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

describe('work in lanes', () => {
  it('does all, in order, no more at once than there are lanes', async () => {
    const begun: number[] = []
    let now = 0
    let most = 0
    await inLanes(Array.from({length: 20}, (_, index) => index), 3, async item => {
      begun.push(item)
      most = Math.max(most, ++now)
      for (let wait = item % 4; wait >= 0; wait--) await turn()
      now--
    }, () => false)
    assert.deepEqual([begun, most, now], [Array.from({length: 20}, (_, index) => index), 3, 0])
  })
  it('begins nothing once it is stopped, and finishes what it began', async () => {
    let begun = 0
    let ended = 0
    await inLanes(Array(20), 3, async () => {
      begun++
      await turn()
      ended++
    }, () => begun >= 5)
    assert.ok(begun < 9 && begun === ended, `${begun} ${ended}`)
  })
  it('does nothing with nothing', () => inLanes([], 3, () => Promise.reject(new Error()), () => false))
})
