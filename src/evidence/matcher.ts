// All patterns over a sentence at once, whatever their number.
//
// Each element of a pattern that must be there is a class: a set of words (and slots). Patterns that are wanted together (the parts of a cue) are
// a whole. A sentence is read once to see which classes it has; a whole is looked at only when the rarest of its classes is there, and is possible
// only when all of them are. Its patterns are tried when asked for. Of thousands a handful is tried on a sentence. (An automaton of all
// patterns, run state by state, took ten times as long: gaps keep hundreds of its states awake.)
import {needsOf, type CompiledPattern, type CompiledPatterns, type Need, type Whole} from './compile.js'
import {put} from './lists.js'
import {addAll, createMemberships, hasAll, hasAny, maskOf, type Mask, type Membership} from './membership.js'
import type {Slot} from './slots/slot.js'
import {runnerFor, type Runner, type Text} from './steps.js'
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

/** What a pattern or a whole can't do without; nothing at all: it is never met. */
interface Requirement {
  readonly all: Mask
  /** Of each, one bit at least. */
  readonly any: readonly Mask[]
}

function meets(bits: Int32Array, {all, any}: Requirement): boolean {
  if (!hasAll(bits, all)) return false
  for (const mask of any) if (!hasAny(bits, mask)) return false
  return all.length > 0 || any.length > 0
}

const requirementOf = (needs: readonly Need[]): Requirement => ({all: maskOf(needs.flatMap(need => need.length === 1 ? need : [])), any: needs.flatMap(need => need.length === 1 ? [] : [maskOf(need)])})

/** Looks for patterns. What a pattern needs is worked out when it is first wanted. The matcher keeps a memory of words, bounded, and is otherwise without state. */
export function createMatcher({classes, patterns, wholes}: CompiledPatterns): Matcher {
  // Class → wholes that wait for it.
  const waiting: number[][] = []
  wholes.forEach(({waitsFor}, number) => { for (const id of waitsFor) (waiting[id] ??= []).push(number) })
  const memberships = createMemberships(classes, id => waiting[id] !== undefined)
  const runners: (Runner | undefined)[] = [], requirements: (Requirement | undefined)[] = [], ofWholes: (Requirement | undefined)[] = []
  const needs = (pattern: number): Need[] => needsOf((patterns[pattern] as CompiledPattern).steps, classes)
  const canMatch = (pattern: number, bits: Int32Array): boolean => meets(bits, requirements[pattern] ??= requirementOf(needs(pattern)))
  const canBeMet = (whole: number, bits: Int32Array): boolean => meets(bits, ofWholes[whole] ??= requirementOf((wholes[whole] as Whole).patterns.flatMap(needs)))
  const runner = (pattern: number): Runner => runners[pattern] ??= runnerFor(patterns[pattern] as CompiledPattern)
  // Class, and whole → the sentence that it was last seen in.
  const seen = new Int32Array(classes.size), looked = new Int32Array(wholes.length)
  let sentence = 0
  return {
    look(tokens, slots, first = 0) {
      sentence = sentence === 0x7fffffff ? 1 : sentence + 1
      const bits = memberships.emptyRow()
      const possible: number[] = [], here: number[] = []
      const add = ({mask, awaited}: Membership): void => {
        addAll(bits, mask)
        for (const id of awaited) {
          if (seen[id] === sentence) continue
          seen[id] = sentence
          here.push(id)
        }
      }
      const members = tokens.map(memberships.token)
      for (const one of new Set(members)) add(one)
      const slotsAt = new Map<number, [number, Membership][]>()
      for (const slot of slots) {
        const member = memberships.slot(slot)
        add(member)
        put(slotsAt, slot.from, [slot.to, member])
      }
      for (const id of here) {
        for (const whole of waiting[id] as number[]) {
          if (looked[whole] === sentence) continue
          looked[whole] = sentence
          if (canBeMet(whole, bits)) possible.push(whole)
        }
      }
      const text: Text = {members, slotsAt, length: tokens.length}
      const known = new Map<number, readonly Match[]>()
      return {
        possible,
        get(pattern) {
          let matches = known.get(pattern)
          if (!matches) {
            const places = canMatch(pattern, bits) ? runner(pattern)(text, first) : noMatches
            matches = places.length === 0 ? noMatches : places.map(([from, to]) => ({pattern, from, to}))
            known.set(pattern, matches)
          }
          return matches.length > 0 ? matches : undefined
        }
      }
    }
  }
}

const noMatches: readonly never[] = []
