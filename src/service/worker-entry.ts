// Entry of the worker, everywhere: `self` is a Web Worker's, or what stands in for it, from host-node on the desktop and from `sliced` in host-web in another's thread.
import {startWorker} from './worker.js'
import type {WorkerScope} from './worker-scope.js'

declare const self: WorkerScope
declare const MessageChannel: new () => {readonly port1: {onmessage: (() => void) | null}, readonly port2: {postMessage(message: null): void}}

/** A timer in a Web Worker waits four milliseconds, a message doesn't. */
function byMessages(): (task: () => void) => void {
  const channel = new MessageChannel()
  const tasks: (() => void)[] = []
  channel.port1.onmessage = () => tasks.shift()?.()
  return task => {
    tasks.push(task)
    channel.port2.postMessage(null)
  }
}

const take = startWorker({post: response => self.postMessage(response), later: self.later ?? byMessages(), after: (milliseconds, task) => setTimeout(task, milliseconds), now: () => performance.now(), step: self.step ?? Infinity})
self.onmessage = event => take(event.data)
self.postMessage({kind: 'ready'})
