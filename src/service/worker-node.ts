// Entry of the worker on the desktop and on servers.
import {parentPort} from 'node:worker_threads'
import type {Request} from './protocol.js'
import {startWorker} from './worker.js'

const take = startWorker({post: response => parentPort?.postMessage(response), later: task => void setImmediate(task), step: Infinity})
parentPort?.on('message', (request: Request) => take(request))
parentPort?.postMessage({kind: 'ready'})
