// All patterns over a sentence at once, whatever their number.
//
// Each element of a pattern that must be there is a class: a set of words (and slots). A sentence is read once to see which classes it has
// and where; a pattern is looked at only when the rarest of its classes is there, and tried only when all of them are, in order. Of
// thousands of patterns a handful is tried on a sentence. (An automaton of all patterns, run state by state, took ten times as long:
// gaps keep hundreds of its states awake.)
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

/** What one sentence holds. */
export interface Found {
  /** The patterns whose every necessary class is there, in order: only these can match. */
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

/** Words that most sentences have, then words that many have: a class with one of them is no good sign of its pattern. */
const everywhere = new Set('the of to and in for a is are will with that be on by as we our have has from this or at their it an which who not can more all they these but was were been people health care services support'.split(' '))
const common = new Set(('work working community communities local need needs service improve improving develop development new across system partners other should through there how what when also use using make where may had would '
  + 'social nhs strategy plan outcomes including range so within between into including ensure well better those some such between each been its his her you your').split(' '))

/** The classes that a word is in: a bit for each, and as a list those that some pattern can't do without. */
interface Membership {
  readonly ids: readonly number[]
  readonly bits: Uint32Array
}

const isIn = (membership: Membership | undefined, id: number): boolean => membership !== undefined && ((membership.bits[id >>> 5] as number) & (1 << (id & 31))) !== 0

interface ClassOf {
  readonly words: readonly string[]
  readonly exact: readonly string[]
  readonly prefixes: readonly string[]
  readonly slots: readonly string[]
}

/** An element ready to be tried: as parsed, with classes for words and slots. */
type Step =
  | {readonly type: 'class'; readonly id: number}
  | {readonly type: 'slot'; readonly id: number; readonly kinds: readonly string[]}
  | {readonly type: 'gap'; readonly most: number}
  | {readonly type: 'either'; readonly options: readonly (readonly Step[])[]}
  | {readonly type: 'maybe'; readonly steps: readonly Step[]}

interface Compiled {
  readonly anchored: boolean
  readonly steps: readonly Step[]
  /** What it can begin with: a word of this class, or some slot. */
  readonly head: {readonly id: number; readonly slot: boolean}
  /** Classes that must be there, in this order. */
  readonly required: readonly number[]
}


/** Compiles patterns. The result keeps a memory of words, bounded, and is otherwise without state. Throws an Error for `^` elsewhere than at the beginning. */
export function compile(patterns: readonly (readonly Element[])[]): Matcher {
  const classes = new Classes()
  const compiled = patterns.map((elements): Compiled => {
    const anchored = elements[0]?.type === 'start'
    const own = anchored ? elements.slice(1) : elements
    return {anchored, steps: own.map(element => stepOf(element, classes)), head: headOf(own, classes), required: own.flatMap(element => requiredOf(element, classes))}
  })
  // Class → patterns of which it is the rarest.
  const triggers = new Map<number, number[]>()
  compiled.forEach(({required}, pattern) => {
    const rarest = required.reduce((best, id) => classes.commonness(id) < classes.commonness(best) ? id : best, required[0] as number)
    const list = triggers.get(rarest)
    if (list) list.push(pattern); else triggers.set(rarest, [pattern])
  })
  const look = classes.seal(new Set(compiled.flatMap(({required}) => required)))
  const triggered: (readonly number[] | undefined)[] = Array.from({length: classes.size}, (_, id) => triggers.get(id))
  // Where each class stands first and last in the sentence at hand; `stamp` tells whether that is this sentence.
  const firstAt = new Int32Array(classes.size), lastAt = new Int32Array(classes.size), stamp = new Int32Array(classes.size)
  let sentence = 0
  return {
    look(tokens, slots, first = 0) {
      sentence = sentence === 0x7fffffff ? 1 : sentence + 1
      const here: number[] = []
      const has = (id: number, position: number): void => {
        if (stamp[id] !== sentence) {
          stamp[id] = sentence
          firstAt[id] = position
          here.push(id)
          lastAt[id] = position
        } else if (position > (lastAt[id] as number)) lastAt[id] = position
        else if (position < (firstAt[id] as number)) firstAt[id] = position
      }
      const members = tokens.map(look.token)
      members.forEach(({ids}, position) => { for (const id of ids) has(id, position) })
      const slotsAt = new Map<number, Slot[]>()
      for (const slot of slots) {
        for (const kind of kindsOf(slot)) for (const id of look.slot(kind)) has(id, slot.from)
        const list = slotsAt.get(slot.from)
        if (list) list.push(slot); else slotsAt.set(slot.from, [slot])
      }
      const possible = ({required}: Compiled): boolean => {
        let earliest = 0
        for (const id of required) {
          if (stamp[id] !== sentence || (lastAt[id] as number) < earliest) return false
          earliest = Math.max(earliest, firstAt[id] as number) + 1
        }
        return true
      }
      // Pattern → its matches, once tried.
      const known = new Map<number, readonly Match[] | null>()
      for (const id of here) for (const pattern of triggered[id] ?? []) if (possible(compiled[pattern] as Compiled)) known.set(pattern, null)
      const text: Text = {members, slotsAt, length: tokens.length}
      return {
        possible: [...known.keys()],
        get(pattern) {
          let matches = known.get(pattern)
          if (matches === null) known.set(pattern, matches = tryPattern(compiled[pattern] as Compiled, pattern, text, first))
          return matches && matches.length > 0 ? matches : undefined
        }
      }
    }
  }
}

interface Text {
  /** Of each token. */
  readonly members: readonly Membership[]
  readonly slotsAt: ReadonlyMap<number, readonly Slot[]>
  readonly length: number
}

function tryPattern({anchored, steps, head}: Compiled, pattern: number, text: Text, first: number): readonly Match[] {
  const latest = new Map<number, number>()
  for (let start = anchored ? first : 0; start < (anchored ? Math.min(first + 1, text.length) : text.length); start++) {
    if (!isIn(text.members[start], head.id) && !(head.slot && text.slotsAt.has(start))) continue
    for (const end of ends(steps, text, [start])) if (end > start) latest.set(end, start)
  }
  if (latest.size === 0) return noMatches
  const matches: Match[] = []
  const seen = new Set<number>()
  for (const [end, start] of [...latest].sort((a, b) => a[0] - b[0])) {
    if (seen.has(start)) continue
    seen.add(start)
    matches.push({pattern, from: start, to: end})
  }
  return matches
}

const noMatches: readonly Match[] = []

// Where the steps can end when they begin at one of `places`. Sets stay small: a gap adds at most its length.
function ends(steps: readonly Step[], text: Text, places: readonly number[]): readonly number[] {
  let now = places
  for (const step of steps) {
    const next: number[] = []
    for (const place of now) endsOf(step, text, place, next)
    if (next.length === 0) return next
    now = next
  }
  return now
}

function endsOf(step: Step, text: Text, place: number, into: number[]): void {
  if (step.type === 'class') {
    if (isIn(text.members[place], step.id)) add(into, place + 1)
  } else if (step.type === 'gap') {
    const last = Math.min(place + step.most, text.length)
    for (let end = place; end <= last; end++) add(into, end)
  } else if (step.type === 'slot') {
    for (const slot of text.slotsAt.get(place) ?? []) if (kindsOf(slot).some(kind => step.kinds.includes(kind))) add(into, slot.to)
  } else if (step.type === 'maybe') {
    add(into, place)
    for (const end of ends(step.steps, text, [place])) add(into, end)
  } else for (const option of step.options) for (const end of ends(option, text, [place])) add(into, end)
}

function add(places: number[], place: number): void {
  if (!places.includes(place)) places.push(place)
}

/** What a slot may be asked for as: `partner` is an organisation other than the author. */
const kindsOf = (slot: Slot): readonly string[] => slot.kind === 'organisation' && !slot.self ? partner : [slot.kind]
const partner = ['organisation', 'partner']

function stepOf(element: Element, classes: Classes): Step {
  if (element.type === 'words') return {type: 'class', id: classes.ofWords(element)}
  if (element.type === 'slot') return {type: 'slot', id: classes.of({words: [], exact: [], prefixes: [], slots: element.kinds}), kinds: element.kinds}
  if (element.type === 'gap') return element
  if (element.type === 'either') return {type: 'either', options: element.options.map(option => option.map(one => stepOf(one, classes)))}
  if (element.type === 'maybe') return {type: 'maybe', steps: [stepOf(element.element, classes)]}
  throw new Error('“^” stands only at the beginning of a pattern')
}

// What a pattern can begin with.
function headOf(elements: readonly Element[], classes: Classes): Compiled['head'] {
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

// The classes that an element can't do without: of alternatives, the rarest of each, taken together as one class.
function requiredOf(element: Element, classes: Classes): number[] {
  if (element.type === 'words') return [classes.ofWords(element)]
  if (element.type === 'slot') return [classes.of({words: [], exact: [], prefixes: [], slots: element.kinds})]
  if (element.type !== 'either') return []
  const rarest = element.options.map(option => {
    const required = option.flatMap(one => requiredOf(one, classes))
    return required.length > 0 ? required.reduce((best, id) => classes.commonness(id) < classes.commonness(best) ? id : best) : null
  })
  return rarest.includes(null) ? [] : [classes.union(rarest as number[])]
}

/** The classes of all patterns, and the look-up from a token to its classes. */
class Classes {
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
      this.#commonness.push(words.reduce((sum, word) => sum + (everywhere.has(word) ? 30 : common.has(word) ? 6 : 1), exact.length + prefixes.length * 3 + slots.length * 12))
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

  /** Closes the list, and gives the look-up. `needed`: the classes that some pattern can't do without. */
  seal(needed: ReadonlySet<number>): {token(token: Token): Membership; slot(kind: string): readonly number[]} {
    const byWord = new Map<string, number[]>(), byExact = new Map<string, number[]>(), byPrefix = new Map<string, number[]>(), bySlot = new Map<string, number[]>()
    this.#list.forEach(({words, exact, prefixes, slots}, id) => {
      for (const [map, members] of [[byWord, words], [byExact, exact], [byPrefix, prefixes], [bySlot, slots]] as const) {
        for (const member of new Set(members)) {
          const list = map.get(member)
          if (list) list.push(id); else map.set(member, [id])
        }
      }
    })
    const lengths = [...new Set([...byPrefix.keys()].map(prefix => prefix.length))]
    const none: readonly number[] = []
    const size = Math.ceil(this.size / 32)
    const outside: Membership = {ids: none, bits: new Uint32Array(size)}
    const memory = new Map<string, Membership>()
    return {
      slot: kind => (bySlot.get(kind) ?? none).filter(id => needed.has(id)),
      token(token) {
        const spelled = token.possessive ? token.text.slice(0, -2) : token.text
        let known = memory.get(spelled)
        if (known === undefined) {
          const found = new Set([...byWord.get(token.word) ?? none, ...byExact.get(spelled) ?? none])
          for (const length of lengths) if (token.word.length >= length) for (const id of byPrefix.get(token.word.slice(0, length)) ?? none) found.add(id)
          if (found.size === 0) known = outside
          else {
            known = {ids: [...found].filter(id => needed.has(id)), bits: new Uint32Array(size)}
            for (const id of found) known.bits[id >>> 5] = (known.bits[id >>> 5] as number) | (1 << (id & 31))
          }
          // Words of a draft are few; what isn't a word (serial numbers, noise) must not fill the memory.
          if (memory.size < mostRemembered) memory.set(spelled, known)
        }
        return known
      }
    }
  }
}

/** Different spellings that are remembered. */
const mostRemembered = 50_000
