// A line to the engine in the same thread, with turns that the test takes.
import type {Port, Request, Response} from '../../src/service/protocol.js'
import {startWorker} from '../../src/service/worker.js'

export interface Turns {
  readonly connect: () => Port
  /** What has crossed the lines so far. */
  readonly requests: Request[]
  readonly responses: Response[]
  /** Ends the line in use as a crash would. */
  crash(): void
  /** Lets everything that waits run. */
  run(turns?: number): void
}

export function turns(step = Infinity): Turns {
  const tasks: (() => void)[] = []
  const requests: Request[] = []
  const responses: Response[] = []
  let end: ((error: Error) => void) | undefined
  return {
    requests, responses,
    connect() {
      let open = true
      let hear: ((response: Response) => void) | undefined
      const later = (task: () => void): void => void tasks.push(() => { if (open) task() })
      const take = startWorker({
        later, step, now: () => 0, after: (_, task) => later(task),
        post: response => {
          responses.push(response)
          // Plain data only: what can't be cloned can't cross to a worker.
          const copy = structuredClone(response)
          later(() => hear?.(copy))
        }
      })
      return {
        post: request => {
          requests.push(request)
          const copy = structuredClone(request)
          later(() => take(copy))
        },
        listen: (onResponse, onFailure) => { [hear, end] = [onResponse, onFailure] },
        close: () => { open = false }
      }
    },
    crash: () => end?.(new Error('crashed')),
    run(turns = Infinity) {
      for (let turn = 0; turn < turns && tasks.length > 0; turn++) tasks.shift()?.()
    }
  }
}
