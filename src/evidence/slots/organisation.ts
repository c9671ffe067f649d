// Bodies by proper name, and the author's own "the Partnership".
import type {Token} from '../tokens.js'
import type {Names, Slot} from './slot.js'
import {brands, tailed} from './organisation-words.js'
import {namedBodies} from './organisation-names.js'
import {classOfName} from './organisation-class.js'
import {betweenBodies, headlessAt, type Body} from './organisation-headless.js'
import {knownAt, lowerHeadAt, ownAt, ownLowerAt} from './organisation-own.js'
import {capitalHeads, headFits, nhsBefore, placedAfter, placedHeads, placeOpeners, softHeads, strongNow} from './organisation-heads.js'
import {mark} from './marks.js'
import {NameReader} from './name-extent.js'
import {phraseAt, phraseTable, sameCapitals} from './phrases.js'
import {knownNames} from './known-names.js'

interface Found {
  from: number
  to: number
  value: string | null
  self: boolean
  /** "NHS Northmere" may be the beginning of a longer name. */
  soft: boolean
}

const bodies = phraseTable(namedBodies.flatMap(line => {
  const [id = '-', ...rest] = line.split(' ')
  return rest.join(' ').split('|').map(name => name.trim()).map(name => [
    name.replace('~', ''), {class: id === '-' ? null : id, common: name.startsWith('~')}
  ] as const)
}))
const councilKinds = new Set(['county', 'district', 'borough', 'city', 'town', 'metropolitan'])
const tails = phraseTable(tailed.map(each => [each.words, each] as const))
const brandTable = phraseTable(brands.map(each => [each.words, each] as const))

/** All organisations of a block, in order, not overlapping. */
export function findOrganisations(tokens: readonly Token[], marks: Int32Array, names: Names): Slot[] {
  return new Organisations(tokens, marks, names).find()
}

class Organisations {
  private readonly read: NameReader
  private readonly found: Found[] = []
  private readonly known
  /** Nothing before belongs to a name still to be found. */
  private floor = 0

  constructor(private readonly tokens: readonly Token[], private readonly marks: Int32Array, names: Names) {
    this.read = new NameReader(tokens, marks)
    this.known = knownNames(names)
  }

  find(): Slot[] {
    for (let at = 0; at < this.tokens.length; at++) {
      if (at < this.floor) continue
      const bits = this.marks[at]!
      const seen = this.tokens[at]!.capital ? (this.known !== undefined || bits & starts) && this.capitalised(at)
        : bits & (mark.lowerHead | mark.self | mark.agent) ? this.lowerCase(at) : false
      if (seen) at = Math.max(at, this.floor - 1)
    }
    const listed = betweenBodies(this.read, this.found).map(body => ({...body, self: false, soft: false}))
    return [...this.found, ...listed].sort((one, other) => one.from - other.from).map(({from, to, value, self}) => ({kind: 'organisation', from, to, value, self}))
  }

  private has(at: number, bits: number): boolean {
    return this.read.has(at, bits)
  }

  private capitalised(at: number): boolean {
    return (this.known !== undefined && this.take(knownAt(this.read, this.known, at), false)) || (this.has(at, mark.self) && this.take(ownAt(this.read, at, this.found.at(-1)), true)) ||
      (this.has(at, mark.named) && this.named(at)) || (this.has(at, mark.tailed) && this.withTail(at)) || (this.has(at, mark.brand) && this.brand(at)) || (this.has(at, mark.strong | mark.weak) && this.head(at))
  }

  private lowerCase(at: number): boolean {
    return (this.has(at, mark.lowerHead) && this.take(lowerHeadAt(this.read, at, this.floor), false)) || (this.has(at, mark.self) && this.take(ownLowerAt(this.read, at), true)) ||
      (this.has(at, mark.agent) && this.take(headlessAt(this.read, at, from => this.startsNamed(from)), false))
  }

  private take(body: Body | undefined, self: boolean): boolean {
    return body !== undefined && this.add({...body, self, soft: false})
  }

  private startsNamed(from: number): boolean {
    return phraseAt(bodies, this.tokens, from, phrase => sameCapitals(phrase, this.tokens, from)) !== undefined
  }

  private named(at: number): boolean {
    const match = phraseAt(bodies, this.tokens, at, (phrase, to) => sameCapitals(phrase, this.tokens, at) && (!phrase.value.common || this.standsAlone(at, to)))
    if (!match) return false
    // "Age UK Northmere", "University of …": what runs on is read by its own rule; a head right behind makes another name ("Mind Trust").
    const tail = this.has(at, mark.tailed) && phraseAt(tails, this.tokens, at)
    if (tail && this.tailEnd(tail.to) > match.to) return false
    const brand = this.has(at, mark.brand) && phraseAt(brandTable, this.tokens, at)
    if (brand && brand.to === match.to && this.read.placeEnd(brand.to) > match.to) return false
    if (this.has(match.to - 1, mark.strong) && match.to - at === 1) return false
    for (const next of this.read.ahead(match.to)) {
      if (this.has(next, mark.strong) && !this.has(next, mark.part) && next - match.to < 3 && !this.tokens[match.to - 1]!.possessive && !this.tokens[at]!.upper) return false
    }
    if (this.read.isTitle(match.to)) return this.skip(at, match.to)
    const from = match.value.class === 'PAR-08' || match.value.class === 'PAR-14' ? this.localStart(at) : at
    return this.add({from, to: this.localEnd(match.to), value: match.value.class, self: false, soft: false})
  }

  /** "Northmere" in "Northmere Women's Aid". */
  private localStart(at: number): number {
    const left = this.read.before(at)
    if (left < this.floor || !this.read.isProper(left) || (this.has(left, mark.opens) && this.has(left, mark.opener))) return at
    if (this.has(at, mark.joining)) return this.withoutOpeners(this.read.nameStart(at, this.floor), at)
    const start = this.read.runStart(left, this.floor)
    return this.read.isProper(start) || this.has(start, mark.direction) ? start : left
  }

  /** "Northmere" in "Samaritans Northmere"; only well-known places, since a national name often stands beside another. */
  private localEnd(to: number): number {
    return !this.tokens[to - 1]!.possessive && this.has(to, mark.place) && this.read.isName(to) && !this.read.startsOther(to) && !this.has(to, mark.opens) ? this.read.placeEnd(to) : to
  }

  /** A word that is common English too counts inside a sentence only, or at its beginning before another name. */
  private standsAlone(from: number, to: number): boolean {
    if (this.read.isName(to) || (this.read.isName(from - 1) && !this.read.isProper(from - 1))) return false
    if (this.has(from, mark.opens)) {
      const next = this.tokens[to]
      return next === undefined ? from === 0 : (next.word === 'and' || next.word === ',') && this.read.isName(to + 1) && (!this.has(to + 1, mark.ordinary) || this.startsNamed(to + 1))
    }
    return !this.read.isHeading(from, to)
  }

  private tailEnd(at: number): number {
    let end = at
    if (this.tokens[end]?.word === 'the') end++
    for (const next of this.read.ahead(end)) {
      // "University of Leeds and Leeds City Council" are two.
      if (next > end && this.tokens[next - 1]!.word === 'and' && this.read.startsOther(next)) break
      if (this.tokens[next]!.kind === 'number') break
      end = next + 1
    }
    return end === at + 1 && this.tokens[at]?.word === 'the' ? at : end
  }

  private withTail(at: number): boolean {
    const match = phraseAt(tails, this.tokens, at, (_, to) => this.read.allCapital(at, to))
    if (!match || !this.read.isName(match.to)) return false
    const title = [...this.read.ahead(match.to)].some(next => this.has(next, mark.title))
    if (title) return this.skip(at, match.to)
    const placed = this.read.placeEnd(match.to)
    const to = match.value.plain ? this.tailEnd(match.to) : placed
    if (to <= match.to) return false
    if (!match.value.plain && !this.read.hasProper(match.to, to, false)) return false
    if (match.value.plain && this.read.isHeading(at, to) && !this.read.hasProper(at, to, false)) return false
    // "University Hospitals of Leicester NHS Trust", "City of York Council": the head at the end decides.
    for (const next of this.read.ahead(to)) if (this.has(next, mark.strong) && !this.has(next, mark.part)) return false
    const from = match.value.plain && !this.has(at, mark.opens) ? this.localStart(at) : at
    return this.add({from, to, value: match.value.class ?? classOfName(this.words(from, to)), self: false, soft: false})
  }

  private brand(at: number): boolean {
    const match = phraseAt(brandTable, this.tokens, at, (_, to) => this.read.allCapital(at, to))
    if (!match || (this.read.isName(at - 1) && at > this.floor && !match.value.alone && !this.has(at, mark.opens))) return false
    let to = this.read.placeEnd(match.to)
    const ordinary = match.to - at === 1 && this.has(at, mark.ordinary) && this.tokens[at]!.word !== 'nhs'
    const placed = to > match.to && (ordinary ? this.placed(match.to, to) : this.read.hasProper(match.to, to, false))
    if (!placed) {
      if (!match.value.alone || (this.has(at, mark.ordinary) && !this.isCapitalPhrase(at, match.to))) return false
      to = match.to
    }
    if (this.read.isTitle(to)) return this.skip(at, to)
    if (this.has(to, mark.strong) && !this.has(to, mark.part) && this.read.isName(to)) { if (this.tokens[at]!.word === 'nhs') return false; to++ }
    const from = match.value.alone ? this.localStart(at) : at
    return this.add({from, to, value: match.value.class, self: false, soft: this.tokens[at]!.word === 'nhs'})
  }

  private isCapitalPhrase(from: number, to: number): boolean {
    return this.read.allCapital(from, to) && !this.read.isHeading(from, to)
  }

  private placed(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.has(at, mark.place)) return true
    return this.read.hasProper(from, to, false) && !this.read.isHeading(from - 1, to)
  }

  private head(at: number): boolean {
    const token = this.tokens[at]!
    let to = at + 1
    if (token.word === 'police' && this.tokens[at + 1]?.word === 'and' && this.tokens[at + 2]?.word === 'crime' && this.tokens[at + 3]?.word === 'commissioner') to = at + 4
    const rest = this.readOn(at, to)
    if (rest === 'later') return false
    if (rest === 'title') return this.skip(at, to)
    to = rest
    if (!headFits(token.word, this.tokens[this.read.before(at)]?.word ?? '', this.tokens[at + 1]?.word ?? '', this.read.isProper(this.read.before(at)))) return false
    const from = this.withoutOpeners(this.startOf(at), at)
    if (from >= at) return false
    const nhs = token.word === 'trust' && nhsBefore(this.tokens, at)
    const capitals = capitalHeads.has(token.word)
    // "Levels District Council": whatever the word before, no other council is meant.
    const council = token.word === 'council' && at - from > 1 && councilKinds.has(this.tokens[at - 1]!.word) && !this.has(from, mark.opener) &&
      (from === 0 ? to === this.tokens.length : !this.has(from, mark.opens) && (this.tokens[from - 1]!.word === ',' || !this.read.isHeading(from, to)))
    if (nhs || council ? at - from < 2 : !this.read.hasProper(from, at, capitals)) {
      if (!this.read.hasProper(at + 1, to, false) || !this.has(at, mark.strong)) return false
    }
    if (!this.has(at, mark.strong) && !strongNow(token.word, this.tokens[at - 1]?.word ?? '') && this.read.isHeading(from, to) && !this.placed(from, at)) return false
    return this.add({from, to, value: classOfName(this.words(from, to)), self: false, soft: false})
  }

  /** What follows a head: nothing of the name (where it ends), a later head, or words that make it a title. */
  private readOn(at: number, to: number): number | 'later' | 'title' {
    if (this.tokens[at]!.possessive && !this.has(at, mark.weak)) return to
    // "Thornley University Hospitals" is a trust, short of its last words.
    if (this.tokens[at]!.word === 'university' && hospitalWords.has(this.tokens[to]?.word ?? '') && this.read.isName(to) && !this.read.isName(to + 1) && this.tokens[to + 1]?.word !== 'of') return to + 1
    const next = this.tokens[to]
    if (next && (next.word === 'of' || next.word === 'for') && this.read.isName(to + 1) && this.has(at, next.word === 'of' ? mark.beforeOf : mark.beforeFor)) {
      const end = this.tailEnd(to + 1)
      for (const later of this.read.ahead(to + 1)) {
        if (this.has(later, mark.title)) return 'title'
        if (this.has(later, mark.strong) && !this.has(later, mark.part)) return 'later'
      }
      return end
    }
    for (const later of this.read.ahead(Math.max(to, this.read.after(at)))) {
      if (this.has(later, mark.opens)) break
      if (this.has(later, mark.title)) return 'title'
      if (this.has(later, mark.strong | mark.weak)) {
        if ((this.has(at, mark.corporate) || this.isTrust(at)) && this.has(later, mark.part)) return to
        return 'later'
      }
    }
    // "City College Norwich".
    return placedAfter.has(this.tokens[at]!.word) && this.has(to, mark.place) && this.read.isName(to) ? this.read.placeEnd(to) : to
  }

  private isTrust(at: number): boolean {
    return this.tokens[at]!.word === 'trust' && nhsBefore(this.tokens, at)
  }

  private withoutOpeners(from: number, head: number): number {
    while (from < head && this.has(from, mark.opener)) {
      if (!this.has(from, mark.opens) && !this.read.isName(from)) break
      if (!this.has(from, mark.opens) && !this.read.isHeading(from, head)) break
      from = this.read.after(from)
    }
    // "Cabinet Member for Adults and Health Northmere County Council": such names begin with a place.
    if (placedHeads.has(this.tokens[head]!.word)) {
      let at = from
      while (at < head && !this.read.isPlaceLike(at) && !placeOpeners.has(this.tokens[at]!.word)) at = this.read.after(at)
      if (at < head && this.read.hasProper(at, head, true)) from = at
    }
    while (from < head && !this.read.isName(from)) from++
    return from
  }

  /** A name may swallow a soft one that runs into it: "NHS Northmere" in "NHS Northmere Integrated Care Board". */
  private startOf(head: number): number {
    const last = this.found.at(-1), start = this.read.nameStart(head, this.floor)
    if (!last?.soft || last.to !== this.floor) return start
    // "NHS Northmere and the Marches ICB".
    if (start > last.to && start - last.to === 2 && this.tokens[last.to]!.word === 'and' && this.tokens[last.to + 1]!.word === 'the' && softHeads.has(this.tokens[head]!.word)) return last.from
    return start === last.to || softHeads.has(this.tokens[head]!.word) ? this.read.nameStart(head, last.from) : start
  }

  private words(from: number, to: number): string[] {
    return this.tokens.slice(from, to).map(token => token.word)
  }

  private add(slot: Found): boolean {
    const last = this.found.at(-1)
    if (last && last.to > slot.from) {
      this.found.pop()
      if (last.from < slot.from) slot.from = last.from
    }
    this.found.push(slot)
    this.floor = this.afterShortForm(slot.to)
    return true
  }

  /** Past a short form in brackets: "Care Quality Commission (CQC)" is one mention. */
  private afterShortForm(to: number): number {
    if (this.tokens[to]?.text !== '(') return to
    for (let at = to + 1; at < to + 5 && at < this.tokens.length; at++) {
      if (this.tokens[at]!.text === ')') return at > to + 1 ? at + 1 : to
      if (!this.tokens[at]!.upper) return to
    }
    return to
  }

  /** A title of a document: no mention, and its words are no part of another. */
  private skip(at: number, to: number): boolean {
    let end = to
    for (const next of this.read.ahead(to)) end = next + 1
    this.floor = Math.max(this.floor, end, at + 1)
    return true
  }
}

const hospitalWords = new Set(['hospital', 'hospitals'])

/** A body may begin at a capitalised word with one of these. */
const starts = mark.self | mark.named | mark.tailed | mark.brand | mark.strong | mark.weak
