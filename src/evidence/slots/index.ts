// Slots of a block: bodies, sectors, people, roles, dates and quantities, found in one pass over its tokens.
import type {Token} from '../tokens.js'
import type {Names, Slot} from './slot.js'
import {dateAt} from './date.js'
import {mark, markTokens} from './marks.js'
import {findOrganisations} from './organisation.js'
import {peopleAt} from './people.js'
import {tailOpeners, tailStops} from './people-words.js'
import {quantityAt} from './quantity.js'
import {numberWords} from './quantity-words.js'
import {roleAt} from './role.js'
import {sectorAt, standsBeside} from './sector.js'

export {introducing, introductions, type Introduction} from './introductions.js'

/**
 * All slots of a block's tokens, in the order of where they begin; those of one kind do not overlap, and only the number in a period
 * ("12" in "12 months") lies inside another. Takes time linear in the tokens; never throws.
 */
export function findSlots(tokens: readonly Token[], names: Names): Slot[] {
  const marks = markTokens(tokens)
  return new Slots(tokens, marks, findOrganisations(tokens, marks, names)).find()
}

class Slots {
  private readonly slots: Slot[] = []
  /** The next of the bodies. */
  private next = 0
  /** Where the slot before ends, and the body before, from which nothing may take. */
  private floor = 0
  private wall = 0
  /** Where the last body or sector ends. */
  private partnerEnd = -9

  constructor(private readonly tokens: readonly Token[], private readonly marks: Int32Array, private readonly bodies: readonly Slot[]) {}

  find(): Slot[] {
    for (let at = 0; at < this.tokens.length; at++) {
      const body = this.bodies[this.next]
      if (body && body.from <= at) {
        this.slots.push(body)
        this.next++
        this.floor = this.wall = this.partnerEnd = body.to
      }
      if (at < this.floor || (this.marks[at]! & mark.anyKind) === 0) continue
      const slot = this.who(at) ?? this.when(at)
      if (slot) this.add(slot)
    }
    return this.slots
  }

  private add(slot: Slot): void {
    // "Children and Young People's Board" is one role, not people and a board.
    while (slot.from < this.floor && this.slots.length > 0 && this.slots.at(-1)!.to > slot.from) this.slots.pop()
    this.slots.push(slot)
    const count = slot.kind === 'date' && slot.value === null ? this.countIn(slot) : undefined
    if (count) this.slots.push(count)
    this.floor = slot.to
    if (slot.kind === 'sector') this.partnerEnd = slot.to
  }

  /** A role, a sector or people: whichever reaches furthest. */
  private who(at: number): Slot | undefined {
    const bits = this.marks[at]!
    const role = bits & mark.role ? roleAt(this.tokens, this.marks, at, this.wall) : undefined
    const sector = bits & mark.sector ? sectorAt(this.tokens, at, standsBeside(this.tokens, this.partnerEnd, at), this.bodyAt) : undefined
    const people = bits & mark.people ? peopleAt(this.tokens, at, this.floor) : undefined
    let best = role
    if (sector && (!best || sector.to > best.to)) best = sector
    if (people && (!best || people.to > best.to)) best = people
    return best && this.beforeBody(best, at)
  }

  /** A date or a quantity. */
  private when(at: number): Slot | undefined {
    if ((this.marks[at]! & (mark.date | mark.quantity)) === 0) return undefined
    const slot = dateAt(this.tokens, at) ?? quantityAt(this.tokens, at, (this.marks[at]! & mark.opens) !== 0)
    return slot && this.beforeBody(slot, at)
  }

  /** The description of people or of a role stops where a body's name begins. */
  private beforeBody(slot: Slot, at: number): Slot | undefined {
    const limit = this.bodies[this.next]?.from ?? this.tokens.length
    if (slot.to <= limit) return slot
    // "families from Northmere Council": no description is left over.
    let to = limit
    while (to > at + 1 && (tailOpeners.has(this.tokens[to - 1]!.word) || tailStops.has(this.tokens[to - 1]!.word))) to--
    return to > at ? {...slot, to} : undefined
  }

  private readonly bodyAt = (at: number): boolean => this.bodies[this.next]?.from === at

  /** A period holds a number that counts by itself as well. */
  private countIn({from, to}: Slot): Slot | undefined {
    for (let at = from; at < to; at++) {
      const token = this.tokens[at]!
      if (token.kind === 'number' || numberWords.has(token.word)) return {kind: 'number', from: at, to: at + 1, value: null, self: false}
    }
    return undefined
  }
}
