// One pattern over one sentence: its elements are gone through once, with all the places where it may have begun at the same time.
import {isIn, type Classes, type Membership} from './classes.js'
import type {Element} from './pattern.js'
import type {Slot} from './slots/slot.js'

export interface Text {
  /** Of each token. */
  readonly members: readonly Membership[]
  readonly slotsAt: ReadonlyMap<number, readonly Slot[]>
  readonly length: number
}

/** An element ready to be tried: as parsed, with classes for words and slots. */
type Step =
  | {readonly type: 'class'; readonly id: number}
  | {readonly type: 'slot'; readonly kinds: readonly string[]}
  | {readonly type: 'gap'; readonly most: number}
  | {readonly type: 'either'; readonly options: readonly (readonly Step[])[]}
  | {readonly type: 'maybe'; readonly steps: readonly Step[]}

/** Matches of a pattern as [first token, first after it]; `first`: the token that counts as the start of the sentence. */
export type Runner = (text: Text, first: number) => (readonly [from: number, to: number])[]

/** Makes a pattern ready. Throws an Error for `^` elsewhere than at the beginning. */
export function runnerFor(elements: readonly Element[], classes: Classes): Runner {
  const anchored = elements[0]?.type === 'start'
  const own = anchored ? elements.slice(1) : elements
  const steps = own.map(element => stepOf(element, classes)), head = headOf(own, classes)
  return (text, first) => {
    depth = 0
    const begins = take(text.length)
    // A pattern that is bound to the start may go on with a gap.
    if (anchored && first < text.length) put(begins, first, first)
    else if (!anchored) for (let at = 0; at < text.length; at++) if (isIn(text.members[at], head.id) || (head.slot && text.slotsAt.has(at))) put(begins, at, at)
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

function run(steps: readonly Step[], text: Text, from: Reach): Reach {
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
  const {starts, low, high} = now
  if (step.type === 'maybe') {
    merge(next, now)
    branch(step.steps, text, now, next)
  } else if (step.type === 'either') for (const option of step.options) branch(option, text, now, next)
  else for (let place = low; place <= high; place++) {
    const start = starts[place] as number
    if (start < 0) continue
    if (step.type === 'class') {
      if (isIn(text.members[place], step.id)) put(next, place + 1, start)
    } else if (step.type === 'gap') {
      const last = Math.min(place + step.most, text.length)
      for (let end = place; end <= last; end++) put(next, end, start)
    } else for (const slot of text.slotsAt.get(place) ?? []) if (kindsOf(slot).some(kind => step.kinds.includes(kind))) put(next, slot.to, start)
  }
}

function branch(steps: readonly Step[], text: Text, now: Reach, next: Reach): void {
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

/** What a slot may be asked for as: `partner` is an organisation other than the author. */
export const kindsOf = (slot: Slot): readonly string[] => slot.kind === 'organisation' && !slot.self ? partner : alone[slot.kind]
const partner = ['organisation', 'partner']
const alone: Readonly<Record<Slot['kind'], readonly string[]>> = {
  organisation: ['organisation'], sector: ['sector'], people: ['people'], role: ['role'], date: ['date'], number: ['number'], percent: ['percent'], money: ['money']
}

function stepOf(element: Element, classes: Classes): Step {
  if (element.type === 'words') return {type: 'class', id: classes.ofWords(element)}
  if (element.type === 'slot' || element.type === 'gap') return element
  if (element.type === 'either') return {type: 'either', options: element.options.map(option => option.map(one => stepOf(one, classes)))}
  if (element.type === 'maybe') return {type: 'maybe', steps: [stepOf(element.element, classes)]}
  throw new Error('“^” stands only at the beginning of a pattern')
}

// What a pattern can begin with: a word of this class, or some slot.
function headOf(elements: readonly Element[], classes: Classes): {readonly id: number; readonly slot: boolean} {
  const found: number[] = []
  let slot = false
  const open = (list: readonly Element[]): boolean => list.every(element => {
    if (element.type === 'words') found.push(classes.ofWords(element))
    else if (element.type === 'slot') slot = true
    else if (element.type === 'maybe') {
      open([element.element])
      return true
    } else if (element.type === 'either') return element.options.map(open).includes(true)
    return element.type === 'gap'
  })
  open(elements)
  return {id: classes.union(found), slot}
}

/** The classes that an element can't do without: of alternatives, the rarest of each, taken together as one class. */
export function requiredOf(element: Element, classes: Classes): number[] {
  if (element.type === 'words') return [classes.ofWords(element)]
  if (element.type === 'slot') return [classes.of({words: [], exact: [], prefixes: [], slots: element.kinds})]
  if (element.type !== 'either') return []
  const rarest = element.options.map(option => {
    const required = option.flatMap(one => requiredOf(one, classes))
    return required.length > 0 ? required.reduce((best, id) => classes.commonness(id) < classes.commonness(best) ? id : best) : null
  })
  return rarest.includes(null) ? [] : [classes.union(rarest as number[])]
}
