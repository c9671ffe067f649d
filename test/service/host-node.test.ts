// On the desktop: the web's script in a thread, and word of it when the thread is gone.
import assert from 'node:assert/strict'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Response} from '../../src/service/protocol.js'
import {nodePort} from '../../src/service/host-node.js'

/** A worker that answers each request with its own number, and ends at the third. */
const script = `
  self.onmessage = ({data}) => {
    if (data.draft === 3) throw new RangeError('the third')
    self.later(() => self.postMessage({kind: 'drifted', draft: data.draft}))
  }
  self.postMessage({kind: 'ready'})
`

describe('the worker on the desktop', () => {
  let folder: string
  before(() => { folder = mkdtempSync(join(tmpdir(), 'golden-thread-worker (ä)-')) })
  after(() => rmSync(folder, {recursive: true, force: true}))

  const start = (text: string): {port: ReturnType<typeof nodePort>, hears: (count: number) => Promise<Response[]>, fails: Promise<Error>} => {
    const file = join(folder, 'worker.cjs')
    writeFileSync(file, text)
    const port = nodePort(file)
    const heard: Response[] = []
    let look = (): void => {}
    const fails = new Promise<Error>(resolve => port.listen(response => { heard.push(response); look() }, resolve))
    return {
      port, fails,
      hears: count => new Promise(resolve => {
        look = () => { if (heard.length >= count) resolve(heard) }
        look()
      })
    }
  }

  it('answers in order, also what was asked before it was there', async () => {
    const {port, hears} = start(script)
    port.post({kind: 'close', draft: 1})
    port.post({kind: 'close', draft: 2})
    assert.deepEqual(await hears(3), [{kind: 'ready'}, {kind: 'drifted', draft: 1}, {kind: 'drifted', draft: 2}])
    port.close()
  })
  it('says why it has ended', async () => {
    const {port, fails} = start(script)
    port.post({kind: 'close', draft: 3})
    const error = await fails
    assert.equal(error.message, 'the third')
    assert.match((await start('throw new TypeError("no engine")').fails).message, /no engine/)
  })
})
