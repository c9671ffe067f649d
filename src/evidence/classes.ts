// The classes of words and slots that patterns are made of, and the look-up from a token to its classes.
import {commonnessOf} from './commonness.js'
import {put} from './lists.js'
import type {Element} from './pattern.js'
import type {Token} from './tokens.js'

/** The classes that a word is in: a bit for each. */
export interface Membership {
  readonly bits: Uint32Array
  /** The elements of `bits` that aren't 0: the index of each, and the element. */
  readonly pairs: Int32Array
  /** As a list, those of the classes that something waits for. */
  readonly awaited: readonly number[]
}

export const isIn = (membership: Membership | undefined, id: number): boolean => membership !== undefined && ((membership.bits[id >>> 5] as number) & (1 << (id & 31))) !== 0

interface ClassOf {
  readonly words: readonly string[]
  readonly exact: readonly string[]
  readonly prefixes: readonly string[]
  readonly slots: readonly string[]
}

/** The classes of all patterns. */
export class Classes {
  readonly #list: ClassOf[] = []
  readonly #commonness: number[] = []
  readonly #ids = new Map<string, number>()
  readonly #ofElement = new WeakMap<Element, number>()
  readonly #unions = new Map<string, number>()

  get size(): number { return this.#list.length }

  /** The id of an element's class; an element that many patterns share (of a named group) is looked at once. */
  ofWords(element: Element & {type: 'words'}): number {
    let id = this.#ofElement.get(element)
    if (id === undefined) this.#ofElement.set(element, id = this.of({...element, slots: []}))
    return id
  }

  /** The id of a class, the same for the same members in the same order. */
  of({words, exact, prefixes, slots}: ClassOf): number {
    const key = `${words.join(' ')}\n${exact.join(' ')}\n${prefixes.join(' ')}\n${slots.join(' ')}`
    let id = this.#ids.get(key)
    if (id === undefined) {
      id = this.#list.push({words, exact, prefixes, slots}) - 1
      this.#ids.set(key, id)
      this.#commonness.push(commonnessOf({words, exact, prefixes, slots}))
    }
    return id
  }

  /** The class of all that is in one of these. */
  union(ids: readonly number[]): number {
    const distinct = [...new Set(ids)].sort((a, b) => a - b), key = distinct.join(' ')
    if (distinct.length === 1) return distinct[0] as number
    let known = this.#unions.get(key)
    if (known === undefined) this.#unions.set(key, known = this.#unite(distinct))
    return known
  }

  #unite(ids: readonly number[]): number {
    const parts = ids.map(id => this.#list[id] as ClassOf)
    return this.of({
      words: parts.flatMap(part => part.words), exact: parts.flatMap(part => part.exact), prefixes: parts.flatMap(part => part.prefixes), slots: parts.flatMap(part => part.slots)
    })
  }

  /** How often one of the class is to be expected: larger is more often. */
  commonness(id: number): number { return this.#commonness[id] as number }

  /** Closes the list, and gives the look-up. `awaited`: the classes that something waits for. */
  seal(awaited: ReadonlySet<number>): {token(token: Token): Membership; slot(kind: string): Membership} {
    const byWord = new Map<string, number[]>(), byExact = new Map<string, number[]>(), byPrefix = new Map<string, number[]>(), bySlot = new Map<string, number[]>()
    this.#list.forEach(({words, exact, prefixes, slots}, id) => {
      for (const [map, members] of [[byWord, words], [byExact, exact], [byPrefix, prefixes], [bySlot, slots]] as const) {
        for (const member of new Set(members)) put(map, member, id)
      }
    })
    const lengths = [...new Set([...byPrefix.keys()].map(prefix => prefix.length))]
    const size = bitsFor(this.size)
    const membership = (ids: ReadonlySet<number>): Membership => {
      const bits = new Uint32Array(size)
      for (const id of ids) bits[id >>> 5] = (bits[id >>> 5] as number) | (1 << (id & 31))
      return {bits, pairs: Int32Array.from([...bits.keys()].flatMap(place => bits[place] === 0 ? [] : [place, bits[place] as number])), awaited: [...ids].filter(id => awaited.has(id))}
    }
    const outside = membership(new Set())
    const ofSlots = new Map([...bySlot].map(([kind, ids]) => [kind, membership(new Set(ids))]))
    const memory = new Map<string, Membership>()
    return {
      slot: kind => ofSlots.get(kind) ?? outside,
      token(token) {
        const spelled = token.possessive ? token.text.slice(0, -2) : token.text
        let known = memory.get(spelled)
        if (known === undefined) {
          const found = new Set([...byWord.get(token.word) ?? [], ...byExact.get(spelled) ?? []])
          for (const length of lengths) if (token.word.length >= length) for (const id of byPrefix.get(token.word.slice(0, length)) ?? []) found.add(id)
          known = found.size === 0 ? outside : membership(found)
          // Words of a draft are few; what isn't a word (serial numbers, noise) must not fill the memory.
          if (memory.size < mostRemembered) memory.set(spelled, known)
        }
        return known
      }
    }
  }
}

/** Elements of 32 bits that so many classes take. */
export const bitsFor = (classes: number): number => Math.ceil(classes / 32)

/** Different spellings that are remembered. */
const mostRemembered = 50_000
