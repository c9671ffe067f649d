// Entry of the worker on the web. `self` is a worker's, or what `sliced` in host-web gives it in another's thread.
import type {WorkerScope} from './host-web.js'
import {startWorker} from './worker.js'

declare const self: WorkerScope
declare const MessageChannel: new () => {readonly port1: {onmessage: (() => void) | null}, readonly port2: {postMessage(message: null): void}}

// A timer in a worker waits four milliseconds, a message doesn't.
const channel = new MessageChannel()
const tasks: (() => void)[] = []
channel.port1.onmessage = () => tasks.shift()?.()
const soon = (task: () => void): void => {
  tasks.push(task)
  channel.port2.postMessage(null)
}

const take = startWorker({post: response => self.postMessage(response), later: self.later ?? soon, step: self.step ?? Infinity})
self.onmessage = event => take(event.data)
self.postMessage({kind: 'ready'})
