// One pattern over one sentence: its elements are gone through once, with all the places where it may have begun at the same time.
import type {CompiledPattern, Step, Steps} from './compile.js'
import {hasAny, isIn, maskOf, type Mask, type Membership} from './membership.js'

export interface Text {
  /** Of each token. */
  readonly members: readonly Membership[]
  /** The slots that begin at a token: the first token after each, and its classes. */
  readonly slotsAt: ReadonlyMap<number, readonly (readonly [to: number, member: Membership])[]>
  readonly length: number
}

/** Matches of a pattern as [first token, first after it]; `first`: the token that counts as the start of the sentence. */
export type Runner = (text: Text, first: number) => (readonly [from: number, to: number])[]

/** Makes a pattern ready to be tried. */
export function runnerFor({steps, start: anchored}: CompiledPattern): Runner {
  const head = headOf(steps)
  return (text, first) => {
    depth = 0
    const begins = take(text.length)
    // A pattern that is bound to the start may go on with a gap.
    if (anchored && first < text.length) put(begins, first, first)
    else if (!anchored) for (let at = 0; at < text.length; at++) if (hasAny((text.members[at] as Membership).bits, head.words) || (head.slot && text.slotsAt.has(at))) put(begins, at, at)
    return matchesAt(run(steps, text, begins))
  }
}

/** How far a pattern has come: for each place the latest start that reaches it, or -1; none lies outside `low` to `high`. */
interface Reach {
  starts: Int32Array
  low: number
  high: number
}

// Reaches are used again and again: they belong to the run at hand, and those of an alternative are free when it is done.
const pool: Reach[] = []
let depth = 0

function take(length: number): Reach {
  const reach = pool[depth] ??= {starts: new Int32Array(64), low: 0, high: -1}
  depth++
  if (reach.starts.length <= length) reach.starts = new Int32Array(2 * length + 1)
  reach.starts.fill(-1, 0, length + 1)
  reach.low = length + 1
  reach.high = -1
  return reach
}

function put(reach: Reach, place: number, start: number): void {
  if (start > (reach.starts[place] as number)) reach.starts[place] = start
  if (place < reach.low) reach.low = place
  if (place > reach.high) reach.high = place
}

function merge(into: Reach, {starts, low, high}: Reach): void {
  for (let place = low; place <= high; place++) if ((starts[place] as number) >= 0) put(into, place, starts[place] as number)
}

function run(steps: Steps, text: Text, from: Reach): Reach {
  let now = from
  for (const step of steps) {
    if (now.low > now.high) return now
    const next = take(text.length)
    advance(step, text, now, next)
    now = next
  }
  return now
}

function advance(step: Step, text: Text, now: Reach, next: Reach): void {
  if (typeof step === 'object' && 'maybe' in step) {
    merge(next, now)
    return branch(step.maybe, text, now, next)
  }
  if (typeof step === 'object' && 'either' in step) return step.either.forEach(option => branch(option, text, now, next))
  const {starts, low, high} = now
  for (let place = low; place <= high; place++) {
    const start = starts[place] as number
    if (start < 0) continue
    if (typeof step === 'number') {
      if (place < text.length && isIn(text.members[place] as Membership, step)) put(next, place + 1, start)
    } else if ('gap' in step) {
      const last = Math.min(place + step.gap, text.length)
      for (let end = place; end <= last; end++) put(next, end, start)
    } else for (const [to, member] of text.slotsAt.get(place) ?? []) if (isIn(member, step.slot)) put(next, to, start)
  }
}

function branch(steps: Steps, text: Text, now: Reach, next: Reach): void {
  const before = depth
  merge(next, run(steps, text, now))
  depth = before
}

// For each end the latest start, and for each start the earliest such end.
function matchesAt({starts, low, high}: Reach): (readonly [number, number])[] {
  const matches = new Map<number, number>()
  for (let end = low; end <= high; end++) {
    const start = starts[end] as number
    if (start >= 0 && start < end && !matches.has(start)) matches.set(start, end)
  }
  return [...matches]
}

// What a pattern can begin with: a word of these classes, or some slot.
function headOf(steps: Steps): {readonly words: Mask; readonly slot: boolean} {
  const found: number[] = []
  let slot = false
  const open = (list: Steps): boolean => list.every(step => {
    if (typeof step === 'number') found.push(step)
    else if ('slot' in step) slot = true
    else if ('either' in step) return step.either.map(open).includes(true)
    else {
      if ('maybe' in step) open(step.maybe)
      return true
    }
    return false
  })
  open(steps)
  return {words: maskOf(found), slot}
}
