// On the web: a worker where the host gives one, slices where it doesn't, and word of it where neither can be.
import assert from 'node:assert/strict'
import type {Request, Response} from '../../src/service/protocol.js'
import {sliced, webPort, type Starters} from '../../src/service/host-web.js'

/** A worker that answers each request with its own number. */
const script = `
  self.onmessage = event => self.postMessage({kind: 'drifted', draft: event.data.draft})
  self.postMessage({kind: 'ready'})
`
const later = (task: () => void): void => void setImmediate(task)
const slices = (text: string): ReturnType<Starters['slices']> => sliced(text, later)
const refuse = (): never => { throw new Error('refused') }
const close = (draft: number): Request => ({kind: 'close', draft})

function talk(starters: Starters, text = script): {answers: Promise<Response[]>, inSlices: () => boolean, close: () => void} {
  let fallen = false
  const port = webPort(() => Promise.resolve(text), starters, () => { fallen = true })
  const heard: Response[] = []
  const answers = new Promise<Response[]>((resolve, reject) => {
    port.listen(response => {
      heard.push(response)
      if (heard.length === 2) resolve(heard)
    }, reject)
  })
  port.post(close(1))
  port.post(close(2))
  return {answers, inSlices: () => fallen, close: () => port.close()}
}

const both: Response[] = [{kind: 'drifted', draft: 1}, {kind: 'drifted', draft: 2}]

describe('the worker on the web', () => {
  it('is used where it starts; what was asked before is answered in order', async () => {
    const {answers, inSlices} = talk({worker: slices, slices: refuse})
    assert.deepEqual(await answers, both)
    assert.equal(inSlices(), false)
  })
  it('is done without where it is refused, at once or later', async () => {
    const at = talk({worker: refuse, slices})
    assert.deepEqual(await at.answers, both)
    assert.equal(at.inSlices(), true)
    const after = talk({
      slices,
      worker() {
        const worker: ReturnType<Starters['worker']> = {onmessage: null, onerror: null, postMessage() {}, terminate() {}}
        later(() => worker.onerror?.({message: 'blocked by policy'}))
        return worker
      }
    })
    assert.deepEqual(await after.answers, both)
  })
  it('says so where neither is to be had', async () => {
    await assert.rejects(talk({worker: refuse, slices: refuse}).answers, /refused/)
    await assert.rejects(talk({worker: refuse, slices}, 'not a script').answers)
  })
  it('is silent once closed', async () => {
    const {answers, close: end} = talk({worker: slices, slices})
    end()
    const silence = new Promise(resolve => { setTimeout(() => resolve('silence'), 30) })
    assert.equal(await Promise.race([answers, silence]), 'silence')
  })
})
