// All patterns over a sentence at once, whatever their number.
//
// Each element of a pattern that must be there is a class: a set of words (and slots). Patterns that are wanted together (the parts of a cue) are
// a whole. A sentence is read once to see which classes it has; a whole is looked at only when the rarest of its classes is there, and is possible
// only when all of them are. Its patterns are tried when asked for. Of thousands a handful is tried on a sentence. (An automaton of all
// patterns, run state by state, took ten times as long: gaps keep hundreds of its states awake.)
import {bitsFor, Classes, type Membership} from './classes.js'
import {put} from './lists.js'
import type {Element} from './pattern.js'
import type {Slot} from './slots/slot.js'
import {kindsOf, requiredOf, runnerFor, type Text} from './steps.js'
import type {Token} from './tokens.js'

export interface Match {
  /** Index of the pattern as given to `compile`. */
  readonly pattern: number
  /** First token, and the first after it. */
  readonly from: number
  readonly to: number
}

/** What one sentence holds. */
export interface Found {
  /** The wholes whose every necessary class is there, in no order: only these can be met. */
  readonly possible: readonly number[]
  /**
   * Matches of a pattern, tried when first asked for, by their ends; undefined when there are none. For each end the latest start, and for each
   * start the earliest such end, so that every place where a pattern is met is found by its nearest words.
   */
  get(pattern: number): readonly Match[] | undefined
}

export interface Matcher {
  /** Looks at a sentence. `first`: the token that counts as its start. Linear in the number of tokens. */
  look(tokens: readonly Token[], slots: readonly Slot[], first?: number): Found
}

/** Classes that must all be there: places in the bits of a sentence, each followed by the bits wanted there. */
type Requirement = readonly number[]

const meets = (bits: Uint32Array, wanted: Requirement): boolean => {
  for (let index = 0; index < wanted.length; index += 2) {
    const mask = wanted[index + 1] as number
    if (((bits[wanted[index] as number] as number) & mask) !== mask) return false
  }
  return true
}

function requirementOf(ids: readonly number[]): Requirement {
  const masks = new Map<number, number>()
  for (const id of ids) masks.set(id >>> 5, (masks.get(id >>> 5) ?? 0) | (1 << (id & 31)))
  return [...masks].flat()
}

/**
 * Compiles patterns. `wholes`: lists of patterns that are wanted together; by default each pattern alone. The result keeps a memory of words,
 * bounded, and is otherwise without state. Throws an Error for `^` elsewhere than at the beginning.
 */
export function compile(patterns: readonly (readonly Element[])[], wholes: readonly (readonly number[])[] = patterns.map((_, pattern) => [pattern])): Matcher {
  const classes = new Classes()
  const runners = patterns.map(elements => runnerFor(elements, classes))
  const required = patterns.map(elements => elements.flatMap(element => requiredOf(element, classes)))
  // Class → wholes of which it is the rarest.
  const waiting = new Map<number, number[]>()
  wholes.forEach((whole, number) => {
    if (whole.length === 0 || whole.some(pattern => (required[pattern] as number[]).length === 0)) return
    const rarest = whole.flatMap(pattern => required[pattern] as number[]).reduce((best, id) => classes.commonness(id) < classes.commonness(best) ? id : best)
    put(waiting, rarest, number)
  })
  const membership = classes.seal(new Set(waiting.keys()))
  const size = bitsFor(classes.size)
  const needs = required.map(requirementOf), needsOfWhole = wholes.map(whole => requirementOf(whole.flatMap(pattern => required[pattern] as number[])))
  const waitingFor: (readonly number[] | undefined)[] = Array.from({length: classes.size}, (_, id) => waiting.get(id))
  // Class → the sentence that it was last seen in.
  const seen = new Int32Array(classes.size)
  let sentence = 0
  return {
    look(tokens, slots, first = 0) {
      sentence = sentence === 0x7fffffff ? 1 : sentence + 1
      const bits = new Uint32Array(size)
      const here: number[] = []
      const add = (one: Membership): void => {
        const {pairs} = one
        for (let at = 0; at < pairs.length; at += 2) bits[pairs[at] as number] = (bits[pairs[at] as number] as number) | (pairs[at + 1] as number)
        for (const id of one.awaited) {
          if (seen[id] === sentence) continue
          seen[id] = sentence
          here.push(id)
        }
      }
      const members = tokens.map(membership.token)
      for (const one of members) add(one)
      const slotsAt = new Map<number, Slot[]>()
      for (const slot of slots) {
        for (const kind of kindsOf(slot)) add(membership.slot(kind))
        put(slotsAt, slot.from, slot)
      }
      const possible: number[] = []
      for (const id of here) for (const whole of waitingFor[id] as readonly number[]) if (meets(bits, needsOfWhole[whole] as Requirement)) possible.push(whole)
      const text: Text = {members, slotsAt, length: tokens.length}
      const known = new Map<number, readonly Match[]>()
      return {
        possible,
        get(pattern) {
          let matches = known.get(pattern)
          if (!matches) {
            matches = (required[pattern] as number[]).length > 0 && meets(bits, needs[pattern] as Requirement)
              ? runners[pattern]?.(text, first).map(([from, to]) => ({pattern, from, to})) ?? noMatches : noMatches
            known.set(pattern, matches)
          }
          return matches.length > 0 ? matches : undefined
        }
      }
    }
  }
}

const noMatches: readonly Match[] = []
