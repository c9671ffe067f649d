// The engine's side of the line: holds the drafts, reads them again as they change, and sends what has become different.
import type {Review} from '../review-data.js'
import {judge} from '../review.js'
import type {Judged} from '../edits/reviewed-edit.js'
import type {Reading} from '../rules/rule.js'
import type {Settings} from '../settings/settings.js'
import {answerAbout, answerAboutText, answerTo} from './answers.js'
import {differenceBetween} from './difference.js'
import {moveBetween} from './move.js'
import type {DraftQuestion, LongQuestion, Request, Response, ShortQuestion, TextEdit} from './protocol.js'
import {settle} from './settle.js'
import {readInSteps} from './steps.js'

export interface Surroundings {
  post(response: Response): void
  /** Runs a task when what waits outside, such as messages and keys, has had its turn. */
  later(task: () => void): void
  /** Runs a task when so many milliseconds have passed. */
  after(milliseconds: number, task: () => void): void
  /** Milliseconds of a clock that only goes forward. */
  now(): number
  /** How many characters to read at a time; Infinity in a worker of its own. */
  readonly step: number
}

interface Held {
  readonly draft: number
  text: string
  settings: Settings
  revision: number
  /** The last reading, and what was sent of it. */
  reading: Reading | null
  sent: {readonly review: Review, readonly text: string} | null
  /** An edit was the last that happened to it. It waits for as long as the review of the edit before took, so that keys come first. */
  edited: boolean
  /** When it may be reviewed. */
  due: number
  /** What the review under way has cost so far, and what that of the last edit cost, in milliseconds. */
  spent: number
  cost: number
}

/** One dear edit, such as a new name in every chunk, must not hold back what comes after it for longer (milliseconds). */
const longestWait = 500

/** Starts the engine's side. The function it gives takes each request. Only the newest state of a draft is reviewed, one step at each turn. */
export function startWorker({post, later, after, now, step}: Surroundings): (request: Request) => void {
  const drafts = new Map<number, Held>()
  // In the order in which they were changed; a draft that changes while it is being read starts anew.
  const waiting = new Map<Held, Generator<undefined, void>>()
  // Of texts that nobody looks at: they are read when no draft waits.
  const asked = new Map<number, Generator<undefined, void>>()
  let running = false

  const turn = (): void => {
    const draft = [...waiting].find(([{due}]) => due <= now())
    const [question] = asked
    if (draft) readOn(...draft)
    else if (question) findOn(...question)
    else {
      running = false
      if (waiting.size > 0) after(Math.min(...[...waiting.keys()].map(({due}) => due)) - now(), run)
      return
    }
    later(turn)
  }

  const readOn = (held: Held, reading: Generator<undefined, void>): void => {
    const from = now()
    try {
      const {done} = reading.next()
      held.spent += now() - from
      if (done) {
        waiting.delete(held)
        if (held.edited) held.cost = held.spent
      }
    } catch (error) {
      waiting.delete(held)
      held.reading = null
      post({kind: 'failed', draft: held.draft, revision: held.revision, message: messageOf(error)})
    }
  }

  const findOn = (question: number, finding: Generator<undefined, void>): void => {
    try {
      if (finding.next().done) asked.delete(question)
    } catch (error) {
      asked.delete(question)
      post({kind: 'no-answer', question, message: messageOf(error)})
    }
  }

  function* work(held: Held): Generator<undefined, void> {
    const {text, settings, revision, sent} = held
    const reading = yield* readInSteps(text, settings, held.reading?.draft, step)
    held.reading = reading
    if (step < Infinity) yield
    const review = judge(reading)
    post({kind: 'review', draft: held.draft, revision, difference: differenceBetween(sent?.review ?? null, review, sent && moveBetween(sent.text, text))})
    held.sent = {review, text}
  }

  function* find(question: number, ask: LongQuestion): Generator<undefined, void> {
    const reading = yield* readInSteps(ask.text, settle(ask.settings), undefined, step)
    if (step < Infinity) yield
    post({kind: 'answer', question, answer: answerAboutText(ask, judge(reading))})
  }

  /** A draft and its review where both are as the client has them. */
  const judgedOf = ({draft, revision}: DraftQuestion): Judged | null => {
    const held = drafts.get(draft)
    return held?.reading && held.sent && held.revision === revision && !waiting.has(held) ? {reading: held.reading, review: held.sent.review} : null
  }

  const answer = (question: number, ask: ShortQuestion | DraftQuestion): void => {
    try {
      if ('draft' in ask) {
        const judged = judgedOf(ask)
        return post({kind: 'answer', question, answer: judged && answerAbout(ask, judged)})
      }
      post({kind: 'answer', question, answer: answerTo(ask, text => [...drafts.values()].find(held => held.text === text)?.reading?.draft)})
    } catch (error) {
      post({kind: 'no-answer', question, message: messageOf(error)})
    }
  }

  const run = (): void => {
    if (running) return
    running = true
    later(turn)
  }

  const schedule = (held: Held, edited: boolean): void => {
    held.edited = edited
    held.due = now() + (edited ? Math.min(held.cost, longestWait) : 0)
    held.spent = 0
    waiting.delete(held)
    waiting.set(held, work(held))
    run()
  }

  return request => {
    if (request.kind === 'ask') {
      const {question, ask} = request
      if (ask.about !== 'findings' && ask.about !== 'word-comments') return answer(question, ask)
      asked.set(question, find(question, ask))
      return run()
    }
    if (request.kind === 'open') {
      const {draft, revision, text, settings} = request
      const held: Held = {draft, revision, text, settings: settle(settings), reading: null, sent: null, edited: false, due: 0, spent: 0, cost: 0}
      drafts.set(draft, held)
      return schedule(held, false)
    }
    const held = drafts.get(request.draft)
    if (!held) return
    if (request.kind === 'close') {
      drafts.delete(request.draft)
      waiting.delete(held)
      return
    }
    held.revision = request.revision
    if (request.kind === 'configure') held.settings = settle(request.settings)
    if (request.kind === 'replace') held.text = request.text
    if (request.kind === 'edit') {
      held.text = edited(held.text, request.edits)
      if (held.text.length !== request.length) {
        waiting.delete(held)
        return post({kind: 'drifted', draft: held.draft})
      }
    }
    schedule(held, request.kind === 'edit')
  }
}

function edited(text: string, edits: readonly TextEdit[]): string {
  return edits.reduce((before, {start, end, text: inserted}) => before.slice(0, start) + inserted + before.slice(end), text)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.stack ?? error.message : String(error)
}
