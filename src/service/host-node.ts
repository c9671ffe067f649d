// A worker of worker_threads, on the desktop and on servers.
import {Worker} from 'node:worker_threads'
import type {Port, Response} from './protocol.js'

/** @param file of the built worker */
export function nodePort(file: string): Port {
  const worker = new Worker(file)
  return {
    post: request => worker.postMessage(request),
    listen(onResponse, onFailure) {
      worker.on('message', (response: Response) => onResponse(response))
      worker.on('error', onFailure)
      worker.on('messageerror', onFailure)
      worker.on('exit', code => onFailure(new Error(`The worker ended with status ${code}.`)))
    },
    close: () => void worker.terminate()
  }
}
