// The editor's side of the line: tells the worker of drafts, keeps their reviews, and is still there when the worker is not.
import type {Review} from '../review-data.js'
import {apply} from './difference.js'
import type {Answers, Port, Question, Request, Response, SettingsSource, TextEdit} from './protocol.js'

/** What the client asks its user, at the opening and whenever a worker has to start anew. */
export interface Source {
  /** The whole text, as it is now. */
  text(): string
  settings(): SettingsSource
}

export interface Listener {
  /** The review of the draft as it is now; answers to what it was before are not told. */
  reviewed(review: Review): void
  /** It can't be reviewed, for a fault of this program. */
  failed(message: string): void
}

/** A draft under review. */
export interface OpenDraft {
  /** The review of the draft as it is now, or null while that is still to come. */
  readonly review: Review | null
  /** Changes were made, in this order; `length` is that of the whole text after them. */
  edit(edits: readonly TextEdit[], length: number): void
  /** Text or settings are others than before: asks the source for them. */
  replaceText(): void
  replaceSettings(): void
  /** What can be done about a finding, by its fingerprint; null where that isn't known of the draft as it is when the answer comes. */
  editsFor(fingerprint: string): Promise<Answers['finding']>
  /** The fixes that can be made without asking; null as above. */
  safeFixes(): Promise<Answers['safe-fixes']>
  close(): void
}

interface Held {
  readonly source: Source
  readonly listener: Listener
  revision: number
  /** What the worker sent last, and of which revision. */
  last: Review | null
  lastRevision: number
}

/** A worker that fails this often without a review in between is not started again. */
const mostFailures = 3

export class ReviewClient {
  readonly #connect: () => Port
  readonly #drafts = new Map<number, Held>()
  readonly #questions = new Map<number, {readonly resolve: (answer: never) => void, readonly reject: (error: Error) => void}>()
  #port: Port | null = null
  #next = 1
  #failures = 0

  /** @param connect makes a line to a new worker; not called before there is something to say */
  constructor(connect: () => Port) {
    this.#connect = connect
  }

  open(source: Source, listener: Listener): OpenDraft {
    const draft = this.#next++
    const held: Held = {source, listener, revision: 0, last: null, lastRevision: -1}
    this.#drafts.set(draft, held)
    this.#open(draft, held)
    const say = (request: (revision: number) => Request): void => {
      if (this.#drafts.get(draft) === held) this.#post(request(++held.revision))
    }
    const ifStill = async <T>(ask: (revision: number) => Promise<T | null>): Promise<T | null> => {
      const {revision} = held
      const answer = await ask(revision)
      return held.revision === revision ? answer : null
    }
    return {
      get review() { return held.lastRevision === held.revision ? held.last : null },
      edit: (edits, length) => say(revision => ({kind: 'edit', draft, revision, edits, length})),
      replaceText: () => say(revision => ({kind: 'replace', draft, revision, text: source.text()})),
      replaceSettings: () => say(revision => ({kind: 'configure', draft, revision, settings: source.settings()})),
      editsFor: fingerprint => ifStill(revision => this.ask<'finding'>({about: 'finding', draft, revision, fingerprint})),
      safeFixes: () => ifStill(revision => this.ask<'safe-fixes'>({about: 'safe-fixes', draft, revision})),
      close: () => {
        if (this.#drafts.delete(draft)) this.#post({kind: 'close', draft})
      }
    }
  }

  /** Reviews a text once. */
  review(text: string, settings: SettingsSource): Promise<Review> {
    return new Promise((resolve, reject) => {
      const draft = this.open({text: () => text, settings: () => settings}, {
        reviewed: review => { draft.close(); resolve(review) },
        failed: message => { draft.close(); reject(new Error(message)) }
      })
    })
  }

  ask<A extends Question['about']>(ask: Extract<Question, {about: A}>): Promise<Answers[A]> {
    const question = this.#next++
    return new Promise((resolve, reject) => {
      this.#questions.set(question, {resolve, reject})
      this.#post({kind: 'ask', question, ask})
    })
  }

  dispose(): void {
    this.#drafts.clear()
    this.#drop(new Error('Golden Thread was closed.'))
  }

  #open(draft: number, held: Held): void {
    this.#post(opening(draft, held))
  }

  #post(request: Request): void {
    if (!this.#port) {
      if (this.#failures >= mostFailures && 'draft' in request && request.kind !== 'open') return
      const port = this.#connect()
      this.#port = port
      port.listen(response => { if (this.#port === port) this.#hear(response) }, error => { if (this.#port === port) this.#restart(error) })
      // Whoever was there before is opened anew; the request itself may be one of these.
      for (const [draft, held] of this.#drafts) if (!(request.kind === 'open' && request.draft === draft)) port.post(opening(draft, held))
      if ('draft' in request && request.kind !== 'open') return
    }
    this.#port.post(request)
  }

  #hear(response: Response): void {
    if (response.kind === 'answer' || response.kind === 'no-answer') {
      const question = this.#questions.get(response.question)
      this.#questions.delete(response.question)
      if (response.kind === 'answer') question?.resolve(response.answer as never)
      else question?.reject(new Error(response.message))
      return
    }
    if (response.kind === 'ready') return
    const held = this.#drafts.get(response.draft)
    if (!held) return
    if (response.kind === 'drifted') {
      held.revision++
      return this.#post({kind: 'replace', draft: response.draft, revision: held.revision, text: held.source.text()})
    }
    if (response.kind === 'review') {
      // Also of an answer that comes too late: the next one is told against it.
      held.last = apply(held.last, response.difference)
      held.lastRevision = response.revision
      this.#failures = 0
      if (response.revision === held.revision) held.listener.reviewed(held.last)
    } else if (response.revision === held.revision) {
      held.listener.failed(response.message)
    }
  }

  #restart(error: Error): void {
    this.#drop(error)
    this.#failures++
    if (this.#failures >= mostFailures) {
      for (const {listener} of this.#drafts.values()) listener.failed(error.message)
      return
    }
    const [first] = this.#drafts
    if (first) this.#open(...first)
  }

  #drop(error: Error): void {
    this.#port?.close()
    this.#port = null
    for (const {reject} of this.#questions.values()) reject(error)
    this.#questions.clear()
  }
}

/** Tells a worker of a draft that it has sent nothing of. */
function opening(draft: number, held: Held): Request {
  held.last = null
  held.lastRevision = -1
  return {kind: 'open', draft, revision: held.revision, text: held.source.text(), settings: held.source.settings()}
}
