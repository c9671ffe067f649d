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
export type Runner = (text: Text, first: number) => readonly (readonly [from: number, to: number])[]

/** A step as it is tried: all have one shape, which is what makes trying them fast. */
interface Ready {
  readonly kind: 'class' | 'slot' | 'gap' | 'branch'
  /** Of the class, or the most tokens of the gap. */
  readonly number: number
  /** Ways to go on, of which one may be to go nowhere. */
  readonly options: readonly (readonly Ready[])[]
}

function ready(step: Step): Ready {
  if (typeof step === 'number') return {kind: 'class', number: step, options: []}
  if ('slot' in step) return {kind: 'slot', number: step.slot, options: []}
  if ('gap' in step) return {kind: 'gap', number: step.gap, options: []}
  return {kind: 'branch', number: 0, options: ('either' in step ? step.either : [[], step.maybe]).map(option => option.map(ready))}
}

/** Makes a pattern ready to be tried. */
export function runnerFor({steps: list, start: anchored}: CompiledPattern): Runner {
  const steps = list.map(ready), head = headOf(list)
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
  const reach = pool[depth] ??= {starts: new Int32Array(64).fill(-1), low: 0, high: -1}
  depth++
  if (reach.starts.length <= length) reach.starts = new Int32Array(2 * length + 1).fill(-1)
  else for (let place = reach.low; place <= reach.high; place++) reach.starts[place] = -1
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

function run(steps: readonly Ready[], text: Text, from: Reach): Reach {
  let now = from
  for (const step of steps) {
    if (now.low > now.high) return now
    const next = take(text.length)
    advance(step, text, now, next)
    now = next
  }
  return now
}

function advance({kind, number, options}: Ready, text: Text, now: Reach, next: Reach): void {
  const {members, slotsAt, length} = text
  const {starts, low, high} = now
  switch (kind) {
    case 'class':
      for (let place = low; place <= high && place < length; place++) {
        const start = starts[place] as number
        if (start >= 0 && isIn(members[place] as Membership, number)) put(next, place + 1, start)
      }
      return
    case 'slot':
      for (let place = low; place <= high; place++) {
        const start = starts[place] as number
        if (start >= 0) for (const [to, member] of slotsAt.get(place) ?? []) if (isIn(member, number)) put(next, to, start)
      }
      return
    case 'gap':
      for (let place = low; place <= high; place++) {
        const start = starts[place] as number
        if (start < 0) continue
        const last = Math.min(place + number, length)
        for (let end = place; end <= last; end++) put(next, end, start)
      }
      return
    case 'branch':
      for (const option of options) branch(option, text, now, next)
  }
}

function branch(steps: readonly Ready[], text: Text, now: Reach, next: Reach): void {
  const before = depth
  merge(next, run(steps, text, now))
  depth = before
}

const none: readonly (readonly [number, number])[] = []

// For each end the latest start, and for each start the earliest such end.
function matchesAt({starts, low, high}: Reach): readonly (readonly [number, number])[] {
  if (low > high) return none
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
