// The worker on the desktop and on servers: a thread that gives the script the `self` of a Web Worker, so that one file does for both.
import {Worker} from 'node:worker_threads'
import type {Port, Request, Response} from './protocol.js'

/** See `WorkerScope`. A text and not a file: it is all that the desktop needs beside the worker that the web has. */
const shim = `
  const {parentPort, workerData} = require('node:worker_threads')
  globalThis.self = {onmessage: null, postMessage: response => parentPort.postMessage(response), later: setImmediate}
  parentPort.on('message', data => self.onmessage?.({data}))
  require(workerData)
`

/** @param file the full path of the built worker */
export function nodePort<Q = Request, R = Response>(file: string): Port<Q, R> {
  const worker = new Worker(shim, {eval: true, workerData: file})
  return {
    post: request => worker.postMessage(request),
    listen(onResponse, onFailure) {
      worker.on('message', (response: R) => onResponse(response))
      worker.on('error', onFailure)
      worker.on('messageerror', onFailure)
      worker.on('exit', code => onFailure(new Error(`The worker ended with status ${code}.`)))
    },
    close: () => void worker.terminate()
  }
}
