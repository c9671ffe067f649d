// The worker in a browser: made from a blob; where that is refused, the engine in slices in the thread that asks.
import type {Port, Request, Response} from './protocol.js'
import type {WorkerScope} from './worker-scope.js'

interface WebWorker<Q = Request, R = Response> {
  onmessage: ((event: {readonly data: R}) => void) | null
  onerror: ((event: {readonly message?: string, preventDefault?(): void}) => void) | null
  postMessage(request: Q): void
  terminate(): void
}

/** How engines are started, so that tests can refuse one. Each takes the worker's script, and throws where the host refuses it. */
export interface Starters<Q = Request, R = Response> {
  worker(script: string): WebWorker<Q, R>
  slices(script: string): WebWorker<Q, R>
}

/** Characters at a time in slices: some ten milliseconds of reading. */
const sliceSize = 20_000
/** A worker that says nothing for so long (milliseconds) isn't coming; a slow laptop takes two seconds for the script. */
const patience = 20_000

/** @param script gives the worker's script */
export function webPort<Q = Request, R = Response>(script: () => PromiseLike<string>, start: Starters<Q, R> = startersOf('Golden Thread'), onSlices: () => void = () => {}): Port<Q, R> {
  let waiting: Q[] | null = []
  let current: WebWorker<Q, R> | undefined
  let closed = false
  const connect = async (hear: (response: R) => void, fail: (error: Error) => void): Promise<void> => {
    const text = await script()
    if (closed) return
    current = await ready(() => start.worker(text)).catch(() => {
      onSlices()
      return ready(() => start.slices(text))
    })
    if (closed) return current.terminate()
    current.onmessage = event => hear(event.data)
    current.onerror = event => fail(new Error(event.message ?? 'The worker failed.'))
    for (const request of waiting ?? []) current.postMessage(request)
    waiting = null
  }
  return {
    post: request => waiting ? void waiting.push(request) : current?.postMessage(request),
    listen: (onResponse, onFailure) => void connect(onResponse, onFailure).catch((error: unknown) => onFailure(error instanceof Error ? error : new Error(String(error)))),
    close() {
      closed = true
      current?.terminate()
    }
  }
}

/** Waits until a worker says that it is there. */
function ready<Q, R>(start: () => WebWorker<Q, R>): Promise<WebWorker<Q, R>> {
  return new Promise((resolve, reject) => {
    const worker = start()
    const giveUp = (message: string): void => {
      clearTimeout(timer)
      worker.terminate()
      reject(new Error(message))
    }
    const timer = setTimeout(() => giveUp('The worker did not start.'), patience)
    worker.onerror = event => {
      event.preventDefault?.()
      giveUp(event.message ?? 'The worker was refused.')
    }
    worker.onmessage = () => {
      clearTimeout(timer)
      resolve(worker)
    }
  })
}

declare const Worker: new (url: string, options: {readonly name: string}) => WebWorker<never, never>

/** @param name of the worker, as tools for developers show it */
export function startersOf<Q, R>(name: string): Starters<Q, R> {
  return {
    worker(script) {
      const url = URL.createObjectURL(new Blob([script], {type: 'text/javascript'}))
      try {
        return new Worker(url, {name}) as unknown as WebWorker<Q, R>
      } finally {
        // The worker fetches it after this turn.
        setTimeout(() => URL.revokeObjectURL(url), patience)
      }
    },
    slices: script => sliced(script, task => void setTimeout(task, 0))
  }
}

/** Runs the worker's script in this thread, with a `self` of its own. */
export function sliced<Q = Request, R = Response>(script: string, later: (task: () => void) => void, step = sliceSize): WebWorker<Q, R> {
  let open = true
  const outside: WebWorker<Q, R> = {
    onmessage: null, onerror: null,
    postMessage: request => later(() => { if (open) inside.onmessage?.({data: request}) }),
    terminate: () => { open = false }
  }
  const inside: WorkerScope<Q, R> = {
    onmessage: null,
    postMessage: response => later(() => { if (open) outside.onmessage?.({data: response}) }),
    later: task => later(() => { if (open) task() }), step
  }
  // The script is our own, from the extension's folder; VS Code starts extensions on the web the same way.
  new Function('self', script)(inside)
  return outside
}
