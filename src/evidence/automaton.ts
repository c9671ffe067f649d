// One automaton over all patterns: a sentence is read once, whatever their number.
//
// Each pattern becomes a chain of states; the states that wait for the next token are kept in a list, one list a position, so that slots
// (which span several tokens) can put a state further ahead. A word's classes are looked up once per different word and remembered.
import type {Element} from './pattern.js'
import type {Slot} from './slots/slot.js'
import type {Token} from './tokens.js'

export interface Match {
  /** Index of the pattern as given to `compile`. */
  readonly pattern: number
  /** First token, and the first after it. */
  readonly from: number
  readonly to: number
}

interface State {
  /** Class → states after it. */
  readonly onClass: Map<number, number[]>
  readonly onSlot: Map<string, number[]>
  /** Any token leads here; -1 for none. */
  onAny: number
  /** States reached without a token. */
  readonly free: number[]
  /** Patterns that are complete here. */
  readonly done: number[]
}

export interface Automaton {
  /**
   * Matches in tokens `from` to `to`, in order of their ends: for each end the latest start, and for each start the earliest such end, so that
   * every place where a pattern is met is found by its nearest words. `first`: the token that counts as the start of the sentence.
   */
  match(tokens: readonly Token[], slots: readonly Slot[], from: number, to: number, first?: number): Match[]
}

/** Compiles patterns. Takes milliseconds for thousands; the result keeps a memory of words, which grows with the vocabulary it has met. */
export function compile(patterns: readonly (readonly Element[])[]): Automaton {
  const states: State[] = []
  const byWord = new Map<string, number[]>(), byExact = new Map<string, number[]>(), byPrefix = new Map<string, number[]>()
  const classes = new Map<string, number>()
  const state = (): number => states.push({onClass: new Map(), onSlot: new Map(), onAny: -1, free: [], done: []}) - 1
  const add = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
    const list = map.get(key)
    if (list) list.push(value); else map.set(key, [value])
  }
  const classOf = (element: Element & {type: 'words'}): number => {
    const key = JSON.stringify([[...element.words].sort(), [...element.exact].sort(), [...element.prefixes].sort()])
    let id = classes.get(key)
    if (id === undefined) {
      id = classes.size
      classes.set(key, id)
      for (const word of new Set(element.words)) add(byWord, word, id)
      for (const word of new Set(element.exact)) add(byExact, word, id)
      for (const word of new Set(element.prefixes)) add(byPrefix, word, id)
    }
    return id
  }
  const startState = state(), sentenceStart = state()
  // Builds `elements` after state `from`, returns the state at their end.
  const build = (elements: readonly Element[], from: number): number => {
    let here = from
    for (const element of elements) {
      const next = element.type === 'gap' ? -1 : state()
      const now = states[here] as State
      if (element.type === 'words') add(now.onClass, classOf(element), next)
      else if (element.type === 'slot') for (const kind of element.kinds) add(now.onSlot, kind, next)
      else if (element.type === 'maybe') {
        now.free.push(next);
        (states[build([element.element], here)] as State).free.push(next)
      } else if (element.type === 'either') for (const option of element.options) {
        const enter = state();
        (states[here] as State).free.push(enter);
        (states[build(option, enter)] as State).free.push(next)
      } else if (element.type === 'gap') {
        const exit = state()
        let step = state()
        now.free.push(step)
        for (let count = 0; count < element.most; count++) {
          (states[step] as State).free.push(exit)
          const further = state();
          (states[step] as State).onAny = further
          step = further
        }
        (states[step] as State).free.push(exit)
        here = exit
        continue
      } else throw new Error('“^” stands only at the beginning of a pattern')
      here = next
    }
    return here
  }
  patterns.forEach((elements, pattern) => {
    const anchored = elements[0]?.type === 'start'
    const enter = state();
    (states[anchored ? sentenceStart : startState] as State).free.push(enter);
    (states[build(anchored ? elements.slice(1) : elements, enter)] as State).done.push(pattern)
  })
  const closures = states.map((_, index) => index === startState || index === sentenceStart ? [] : closure(states, index))
  // What a first token can lead to, for all patterns at once.
  const starts = (root: number): {onClass: Map<number, number[]>; onSlot: Map<string, number[]>} => {
    const merged = {onClass: new Map<number, number[]>(), onSlot: new Map<string, number[]>()}
    for (const index of new Set((states[root] as State).free.flatMap(free => closures[free] as number[]))) {
      const from = states[index] as State
      for (const [key, targets] of from.onClass) for (const target of targets) add(merged.onClass, key, target)
      for (const [key, targets] of from.onSlot) for (const target of targets) add(merged.onSlot, key, target)
    }
    return merged
  }
  const anywhere = starts(startState), atStart = starts(sentenceStart)
  const prefixLengths = [...new Set([...byPrefix.keys()].map(prefix => prefix.length))]
  const memory = new Map<string, readonly number[]>()
  const none: readonly number[] = []
  const classesOf = (token: Token): readonly number[] => {
    const spelled = token.possessive ? token.text.slice(0, -2) : token.text
    let known = memory.get(spelled)
    if (known === undefined) {
      const found = new Set<number>([...byWord.get(token.word) ?? none, ...byExact.get(spelled) ?? none])
      for (const length of prefixLengths) if (token.word.length >= length) for (const id of byPrefix.get(token.word.slice(0, length)) ?? none) found.add(id)
      known = found.size > 0 ? [...found] : none
      // Words of a draft are few; what isn't a word (serial numbers, noise) must not fill the memory.
      if (memory.size < 50_000) memory.set(spelled, known)
    }
    return known
  }
  // `seen[state]` is the mark of the last position at which the state was entered.
  const seen = new Int32Array(states.length)
  let mark = 0
  return {
    match(tokens, slots, from, to, first = from) {
      const matches: Match[] = []
      const found = new Set<number>()
      // [state, start] that wait at each position from `from` to `to`.
      const waiting: [number, number][][] = Array.from({length: to - from + 1}, () => [])
      const slotsAt = new Map<number, {readonly kind: string; readonly to: number}[]>()
      for (const slot of slots) if (slot.from >= from && slot.to <= to) {
        add(slotsAt, slot.from, slot)
        if (slot.kind === 'organisation' && !slot.self) add(slotsAt, slot.from, {kind: 'partner', to: slot.to})
      }
      const put = (target: number, start: number, position: number): void => {
        (waiting[position - from] as [number, number][]).push([target, start])
      }
      for (let position = from; position <= to; position++) {
        const here = waiting[position - from] as [number, number][]
        // Where two starts have come to the same state, what follows is the same: the later start is the nearer match.
        if (here.length > 1) here.sort((a, b) => b[1] - a[1])
        const token = position < to ? tokens[position] as Token : undefined
        const ids = token ? classesOf(token) : none
        const slotsHere = slotsAt.get(position)
        mark = mark === 0x7fffffff ? 1 : mark + 1
        for (const [waits, start] of here) {
          for (const id of closures[waits] as number[]) {
            if (seen[id] === mark) continue
            seen[id] = mark
            const now = states[id] as State
            for (const pattern of now.done) {
              const key = pattern * (tokens.length + 1) + start
              if (!found.has(key)) { found.add(key); matches.push({pattern, from: start, to: position}) }
            }
            if (!token) continue
            if (now.onAny >= 0) put(now.onAny, start, position + 1)
            if (now.onClass.size > 0) for (const wanted of ids) for (const target of now.onClass.get(wanted) ?? none) put(target, start, position + 1)
            if (slotsHere && now.onSlot.size > 0) for (const slot of slotsHere) for (const target of now.onSlot.get(slot.kind) ?? none) put(target, start, slot.to)
          }
        }
        if (!token) continue
        for (const begin of position === first ? [anywhere, atStart] : [anywhere]) {
          for (const wanted of ids) for (const target of begin.onClass.get(wanted) ?? none) put(target, position, position + 1)
          if (slotsHere) for (const slot of slotsHere) for (const target of begin.onSlot.get(slot.kind) ?? none) put(target, position, slot.to)
        }
      }
      return matches
    }
  }
}

function closure(states: readonly State[], from: number): number[] {
  const reached = [from]
  const known = new Set(reached)
  for (let index = 0; index < reached.length; index++) {
    for (const next of (states[reached[index] as number] as State).free) if (!known.has(next)) { known.add(next); reached.push(next) }
  }
  return reached
}
