// From a token to the classes that it is in.
import type {ClassTable} from './classes.js'
import {put} from './lists.js'
import type {Slot} from './slots/slot.js'
import type {Token} from './tokens.js'

/** A set of classes: places in a row of 32 bits each, each followed by the bits meant there. */
export type Mask = readonly number[]

/** The classes that a word or a slot is in. */
export interface Membership {
  /** A bit for each class. */
  readonly bits: Int32Array
  /** The same without what is 0. */
  readonly mask: Mask
  /** As a list, those of the classes that something waits for. */
  readonly awaited: readonly number[]
}

export interface Memberships {
  token(token: Token): Membership
  slot(slot: Slot): Membership
  /** A row of bits, all 0. */
  emptyRow(): Int32Array
}

export const isIn = ({bits}: Membership, id: number): boolean => ((bits[id >>> 5] as number) & (1 << (id & 31))) !== 0

export function maskOf(ids: readonly number[]): Mask {
  const masks = new Map<number, number>()
  for (const id of ids) masks.set(id >>> 5, (masks.get(id >>> 5) ?? 0) | (1 << (id & 31)))
  return [...masks].flat()
}

/** At least one of the mask's bits is there. */
export function hasAny(bits: Int32Array, mask: Mask): boolean {
  for (let index = 0; index < mask.length; index += 2) if (((bits[mask[index] as number] as number) & (mask[index + 1] as number)) !== 0) return true
  return false
}

/** All of the mask's bits are there. */
export function hasAll(bits: Int32Array, mask: Mask): boolean {
  for (let index = 0; index < mask.length; index += 2) {
    const wanted = mask[index + 1] as number
    if (((bits[mask[index] as number] as number) & wanted) !== wanted) return false
  }
  return true
}

/** Sets all of the mask's bits. */
export function addAll(bits: Int32Array, mask: Mask): void {
  for (let index = 0; index < mask.length; index += 2) bits[mask[index] as number] = (bits[mask[index] as number] as number) | (mask[index + 1] as number)
}

/** Different spellings that are remembered. */
const mostRemembered = 50_000

/** The look-up in a table of classes. `awaited`: the classes that something waits for. */
export function createMemberships({size, words, exact, prefixes, slots}: ClassTable, awaited: (id: number) => boolean): Memberships {
  const byWord = new Map(words), byExact = new Map(exact)
  const byBeginning = new Map<string, (readonly [beginning: string, classes: readonly number[]])[]>()
  for (const one of prefixes) put(byBeginning, one[0].charAt(0), one)
  const row = (): Int32Array => new Int32Array(Math.ceil(size / 32))
  const membership = (ids: readonly number[]): Membership => {
    const bits = row(), mask = maskOf(ids)
    addAll(bits, mask)
    return {bits, mask, awaited: ids.filter(awaited)}
  }
  const outside = membership([])
  const ofKind = new Map(slots)
  const slot = (...kinds: (Slot['kind'] | 'partner')[]): Membership => membership([...new Set(kinds.flatMap(kind => ofKind.get(kind) ?? []))])
  // A partner is an organisation other than the author.
  const ofPartner = slot('organisation', 'partner')
  const ofSlots: Readonly<Record<Slot['kind'], Membership>> = {
    organisation: slot('organisation'), sector: slot('sector'), people: slot('people'), role: slot('role'), date: slot('date'), number: slot('number'), percent: slot('percent'), money: slot('money')
  }
  const memory = new Map<string, Membership>()
  return {
    emptyRow: row,
    slot: ({kind, self}) => kind === 'organisation' && !self ? ofPartner : ofSlots[kind],
    token({word, text, possessive}) {
      const spelled = possessive ? text.slice(0, -2) : text
      let known = memory.get(spelled)
      if (known === undefined) {
        const found = new Set([...byWord.get(word) ?? [], ...byExact.get(spelled) ?? []])
        for (const [beginning, ids] of byBeginning.get(word.charAt(0)) ?? []) if (word.startsWith(beginning)) for (const id of ids) found.add(id)
        known = found.size === 0 ? outside : membership([...found])
        // Words of a draft are few; what isn't a word (serial numbers, noise) must not fill the memory.
        if (memory.size < mostRemembered) memory.set(spelled, known)
      }
      return known
    }
  }
}
