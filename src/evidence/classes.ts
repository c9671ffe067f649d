// The classes of words and slots that patterns are made of.
import {commonnessOf} from './commonness.js'
import {put} from './lists.js'
import type {Element} from './pattern.js'

/** What is in which classes, as plain data: words, spellings, beginnings of words and kinds of slots, each with the ids of its classes. */
export interface ClassTable {
  readonly size: number
  readonly words: Members
  /** Words with a capital within, as they are spelt. */
  readonly exact: Members
  readonly prefixes: Members
  readonly slots: Members
  /** Of each class, how often one of it is to be expected: larger is more often. */
  readonly commonness: readonly number[]
}

export type Members = readonly (readonly [member: string, classes: readonly number[]])[]

interface ClassOf {
  readonly words: readonly string[]
  readonly exact: readonly string[]
  readonly prefixes: readonly string[]
  readonly slots: readonly string[]
}

/** Gives ids to the classes of patterns while these are compiled. */
export class Classes {
  readonly #list: ClassOf[] = []
  readonly #commonness: number[] = []
  readonly #ids = new Map<string, number>()
  readonly #ofElement = new WeakMap<Element, number>()

  /** The id of an element's class; an element that many patterns share (of a named group) is looked at once. */
  ofWords(element: Element & {type: 'words'}): number {
    let id = this.#ofElement.get(element)
    if (id === undefined) this.#ofElement.set(element, id = this.#of({...element, slots: []}))
    return id
  }

  /** The id of the class of some kinds of slots. */
  ofSlots(kinds: readonly string[]): number {
    return this.#of({words: [], exact: [], prefixes: [], slots: kinds})
  }

  // The same id for the same members in the same order.
  #of({words, exact, prefixes, slots}: ClassOf): number {
    const key = `${words.join(' ')}\n${exact.join(' ')}\n${prefixes.join(' ')}\n${slots.join(' ')}`
    let id = this.#ids.get(key)
    if (id === undefined) {
      id = this.#list.push({words, exact, prefixes, slots}) - 1
      this.#ids.set(key, id)
      this.#commonness.push(commonnessOf({words, exact, prefixes, slots}))
    }
    return id
  }

  table(): ClassTable {
    const members = (kind: keyof ClassOf): Members => {
      const found = new Map<string, number[]>()
      this.#list.forEach((one, id) => { for (const member of new Set(one[kind])) put(found, member, id) })
      return [...found]
    }
    return {size: this.#list.length, words: members('words'), exact: members('exact'), prefixes: members('prefixes'), slots: members('slots'), commonness: this.#commonness}
  }
}

/** One table of two; the ids of `more` begin where those of `table` end. */
export function joined(table: ClassTable, more: ClassTable): ClassTable {
  const members = (ours: Members, theirs: Members): Members => {
    const all = new Map(ours)
    for (const [member, ids] of theirs) all.set(member, [...all.get(member) ?? [], ...ids.map(id => id + table.size)])
    return [...all]
  }
  return {
    size: table.size + more.size, words: members(table.words, more.words), exact: members(table.exact, more.exact), prefixes: members(table.prefixes, more.prefixes),
    slots: members(table.slots, more.slots), commonness: [...table.commonness, ...more.commonness]
  }
}
