// When the worker reviews: keys come first.
import assert from 'node:assert/strict'
import type {Request, Response} from '../../src/service/protocol.js'
import {startWorker} from '../../src/service/worker.js'

const text = '# A plan for Northmere\n\nWe want everyone in Northmere to live longer.\n'

/** A worker whose every review takes `cost` milliseconds of a clock that the test holds. */
function start(cost: number) {
  const tasks: {readonly at: number, readonly task: () => void}[] = []
  const reviewed: {readonly revision: number, readonly at: number}[] = []
  let time = 0
  const later = (task: () => void): void => void tasks.push({at: time, task})
  const take = startWorker({
    later, step: Infinity, now: () => time, after: (milliseconds, task) => void tasks.push({at: time + milliseconds, task}),
    post(response: Response) {
      if (response.kind !== 'review') return
      time += cost
      reviewed.push({revision: response.revision, at: time})
    }
  })
  let revision = 0, length = text.length
  return {
    reviewed,
    open: () => take({kind: 'open', draft: 1, revision, text, settings: {asOf: '2026-11-22', path: 'draft.md', file: '{"profile": "other-strategy"}', rules: {}}}),
    type: () => take({kind: 'edit', draft: 1, revision: ++revision, edits: [{start: 3, end: 3, text: 'x'}], length: ++length} satisfies Request),
    /** Lets the clock run on to a time, and what is due by then happen. */
    until(end: number) {
      for (let next = tasks.findIndex(({at}) => at <= end); next >= 0; next = tasks.findIndex(({at}) => at <= end)) {
        const [{at, task}] = tasks.splice(next, 1) as [typeof tasks[number]]
        time = Math.max(time, at)
        task()
      }
      time = Math.max(time, end)
    }
  }
}

describe('worker', () => {
  it('lets keys go first: an edit waits as long as the review of the edit before took, from the last key on', () => {
    const worker = start(50)
    worker.open()
    worker.until(100)
    worker.type()
    worker.until(200)
    assert.deepEqual(worker.reviewed.map(({at}) => at), [50, 150], 'nothing is known yet of what an edit costs')
    for (let time = 200; time < 400; time += 40) {
      worker.until(time)
      worker.type()
    }
    worker.until(1_000)
    assert.deepEqual(worker.reviewed.slice(2), [{revision: 6, at: 360 + 50 + 50}])
  })
  it('never waits where a review costs nothing, nor at the opening', () => {
    const worker = start(0)
    worker.open()
    worker.until(0)
    for (let time = 10; time < 40; time += 10) {
      worker.until(time)
      worker.type()
      worker.until(time)
    }
    assert.deepEqual(worker.reviewed.map(({at}) => at), [0, 10, 20, 30])
  })
})
