// Slots of a block: bodies, sectors, people, roles, dates and quantities, found in one pass over its tokens.
import type {Token} from '../tokens.js'
import type {Names, Slot} from './slot.js'
import {dateAt} from './date.js'
import {mark, markTokens} from './marks.js'
import {findOrganisations} from './organisation.js'
import {peopleAt} from './people.js'
import {quantityAt} from './quantity.js'
import {numberWords} from './quantity-words.js'
import {roleAt} from './role.js'
import {sectorAt} from './sector.js'

export {introductions, type Introduction} from './introductions.js'

/**
 * All slots of a block's tokens, in the order of where they begin; those of one kind do not overlap, and only the number in a period
 * ("12" in "12 months") lies inside another. Takes time linear in the tokens; never throws.
 */
export function findSlots(tokens: readonly Token[], names: Names): Slot[] {
  const marks = markTokens(tokens)
  const organisations = findOrganisations(tokens, marks, names)
  const slots: Slot[] = []
  let next = 0, floor = 0
  for (let at = 0; at < tokens.length; at++) {
    const body = organisations[next]
    if (body && body.from <= at) {
      slots.push(body)
      next++
      floor = body.to
    }
    if (at < floor) continue
    const bits = marks[at]!
    if ((bits & mark.anyKind) === 0) continue
    const limit = organisations[next]?.from ?? tokens.length
    const slot = who(tokens, marks, at, floor, limit) ?? when(tokens, marks, at, limit)
    if (!slot) continue
    slots.push(slot)
    // A period holds a number that counts by itself as well.
    const count = slot.kind === 'date' && slot.value === null ? periodCount(tokens, slot) : undefined
    if (count) slots.push(count)
    floor = slot.to
  }
  return slots
}

/** A role, a sector or people: whichever reaches furthest. */
function who(tokens: readonly Token[], marks: Int32Array, at: number, floor: number, limit: number): Slot | undefined {
  const bits = marks[at]!
  const slots = [
    bits & mark.role ? roleAt(tokens, marks, at, floor) : undefined, bits & mark.sector ? sectorAt(tokens, at) : undefined, bits & mark.people ? peopleAt(tokens, at, floor) : undefined
  ]
  let best: Slot | undefined
  for (const slot of slots) if (slot && (!best || slot.to > best.to)) best = slot
  return best && within(best, at, limit)
}

/** A date or a quantity. */
function when(tokens: readonly Token[], marks: Int32Array, at: number, limit: number): Slot | undefined {
  if ((marks[at]! & (mark.date | mark.quantity)) === 0) return undefined
  const slot = dateAt(tokens, at) ?? quantityAt(tokens, at, (marks[at]! & mark.opens) !== 0)
  return slot && within(slot, at, limit)
}

/** The description of people or of a role stops where a body's name begins. */
function within(slot: Slot, at: number, limit: number): Slot | undefined {
  if (slot.to <= limit) return slot
  return limit > at ? {...slot, to: limit} : undefined
}

function periodCount(tokens: readonly Token[], {from, to}: Slot): Slot | undefined {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (token.kind === 'number' || numberWords.has(token.word)) return {kind: 'number', from: at, to: at + 1, value: null, self: false}
  }
  return undefined
}
