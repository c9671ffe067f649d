import assert from 'node:assert/strict'
import {answerWord} from '../../src/service/word-answers.js'
import {WordClient, WordRefused, type WordPort} from '../../src/service/word-client.js'
import type {WordRequest, WordResponse} from '../../src/service/word-protocol.js'
import {commentsOf, docx, heading, p, run} from '../support/word-files.js'

/** A line whose worker answers in the next turn, or as told; and what became of it. */
function line(answer: (request: WordRequest) => WordResponse | null = answerWord): {readonly port: WordPort, readonly closed: () => boolean, fail(error: Error): void} {
  let hear: (response: WordResponse) => void = () => {}
  let failing: (error: Error) => void = () => {}
  let closed = false
  return {
    port: {
      listen: (onResponse, onFailure) => { [hear, failing] = [onResponse, onFailure] },
      post: request => void setImmediate(() => {
        hear({kind: 'ready'})
        const response = answer(structuredClone(request))
        if (response) hear(structuredClone(response))
      }),
      close: () => { closed = true }
    },
    closed: () => closed, fail: error => failing(error)
  }
}

const bytes = docx(heading('A plan') + p(`<w:ins w:id="1">${run('We will act.')}</w:ins>`))

describe('the client of the worker for Word files', () => {
  it('starts a worker for each question and ends it after the answer', async () => {
    const lines: ReturnType<typeof line>[] = []
    const client = new WordClient(() => {
      const one = line()
      lines.push(one)
      return one.port
    })
    const text = await client.read(bytes)
    assert.deepEqual(text, {markdown: '# A plan\n\nWe will act.\n', title: {start: 2, end: 8}, tracked: {insertions: 1, deletions: 0}, aboutTracked: '1 tracked insertion read as if accepted'})
    const made = await client.write(bytes, [{start: 2, end: 8, paragraphs: ['Say why']}], '2026-11-22')
    assert.deepEqual([...commentsOf(made).values()], ['Say why'])
    assert.deepEqual([await client.isOurs(made), await client.isOurs(bytes)], [true, false])
    assert.deepEqual(lines.map(one => one.closed()), [true, true, true, true])
  })

  it('tells what is the file’s fault from what is ours', async () => {
    await assert.rejects(new WordClient(() => line().port).read(new Uint8Array([1, 2])), (error: Error) => error instanceof WordRefused && /^no Word document/.test(error.message))
    await assert.rejects(new WordClient(() => line(() => ({kind: 'failed', message: 'oh'})).port).read(bytes), (error: Error) => !(error instanceof WordRefused) && error.message === 'oh')
  })

  it('gives up a worker that fails, that says nothing, or that nobody waits for any more', async () => {
    const dead = line(() => null)
    const asked = new WordClient(() => dead.port).read(bytes)
    dead.fail(new Error('crashed'))
    await assert.rejects(asked, /crashed/)
    const silent = line(() => null)
    await assert.rejects(new WordClient(() => silent.port, 20).read(bytes), (error: Error) => error instanceof WordRefused && /^not read within/.test(error.message))
    const left = line(() => null)
    const client = new WordClient(() => left.port)
    const waiting = client.read(bytes)
    client.dispose()
    await assert.rejects(waiting, /was closed/)
    assert.deepEqual([dead.closed(), silent.closed(), left.closed()], [true, true, true])
  })
})
