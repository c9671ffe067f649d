import type {Request, Response} from './protocol.js'

/** What the worker's script finds in `self`. */
export interface WorkerScope<Q = Request, R = Response> {
  onmessage: ((event: {readonly data: Q}) => void) | null
  postMessage(response: R): void
  /** Where a message is not the quickest way to let others work. */
  later?: (task: () => void) => void
  /** Given only in slices: how many characters to read before others have their turn. */
  step?: number
}
