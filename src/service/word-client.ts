// The editor's side of the line to the worker for Word files: nothing of it is loaded before somebody opens one, nothing stays afterwards.
import type {WordComment} from '../word/index.js'
import type {Port} from './protocol.js'
import type {WordAnswers, WordRequest, WordResponse, WordText} from './word-protocol.js'

export type WordPort = Port<WordRequest, WordResponse>

/** The file can't be read, for a reason that is the file's. */
export class WordRefused extends Error {}

/** Longest that one file may take, the start of the worker included (milliseconds). */
const limit = 60_000

export class WordClient {
  readonly #connect: () => WordPort
  readonly #limit: number
  readonly #open = new Set<() => void>()

  /** @param connect makes a line to a new worker */
  constructor(connect: () => WordPort, most = limit) {
    this.#connect = connect
    this.#limit = most
  }

  /** @throws {WordRefused} */
  read(bytes: Uint8Array): Promise<WordText> {
    return this.#ask({kind: 'read', bytes})
  }

  /** The file with these comments, which have their places in its Markdown. @throws {WordRefused} */
  write(bytes: Uint8Array, comments: readonly WordComment[], day: string): Promise<Uint8Array> {
    return this.#ask({kind: 'write', bytes, comments, day})
  }

  /** Whether nobody has changed the file since we wrote it. */
  isOurs(bytes: Uint8Array): Promise<boolean> {
    return this.#ask({kind: 'is-ours', bytes})
  }

  dispose(): void {
    for (const end of this.#open) end()
  }

  async #ask<K extends WordRequest['kind']>(request: Extract<WordRequest, {kind: K}>): Promise<WordAnswers[K]> {
    const port = this.#connect()
    let timer: ReturnType<typeof setTimeout> | undefined
    let end: () => void = () => {}
    try {
      return await new Promise((resolve, reject) => {
        end = () => reject(new Error('Golden Thread was closed.'))
        this.#open.add(end)
        timer = setTimeout(() => reject(new WordRefused(`not read within ${this.#limit / 1000} seconds: split the document, or review it on the command line`)), this.#limit)
        port.listen(response => {
          if (response.kind === 'answer') resolve(response.answer as WordAnswers[K])
          else if (response.kind === 'refused') reject(new WordRefused(response.message))
          else if (response.kind === 'failed') reject(new Error(response.message))
        }, reject)
        port.post(request)
      })
    } finally {
      clearTimeout(timer)
      this.#open.delete(end)
      port.close()
    }
  }
}
