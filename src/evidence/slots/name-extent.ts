// How far a body's name reaches: from its head ("Trust", "Council") to the left, from its opening ("University of", "Healthwatch") to the right.
import type {Token} from '../tokens.js'
import {placeLinks} from './places.js'
import {mark} from './marks.js'

/** A name longer than this is a list or a heading. Bounds the work done for one token. */
const longest = 16

export class NameReader {
  constructor(readonly tokens: readonly Token[], readonly marks: Int32Array) {}

  /** The token before, over the apostrophe of "Thomas'"; -1 where there is none. */
  before(at: number): number {
    const one = at - 1
    return one > 0 && this.isApostrophe(one) && this.tokens[one]!.start === this.tokens[one - 1]!.end ? one - 1 : one
  }

  /** The token after, over the apostrophe of "Thomas'". */
  after(at: number): number {
    const one = at + 1
    return one < this.tokens.length && this.isApostrophe(one) && this.tokens[one]!.start === this.tokens[at]!.end ? one + 1 : one
  }

  has(at: number, bits: number): boolean {
    return at >= 0 && at < this.marks.length && (this.marks[at]! & bits) !== 0
  }

  isName(at: number): boolean {
    return this.has(at, mark.name)
  }

  /** A word that names somebody or something: a place, or a capitalised word that is no ordinary one. */
  isProper(at: number): boolean {
    return this.isName(at) && (this.has(at, mark.place) || !this.has(at, mark.ordinary | mark.direction))
  }

  /** Like `isProper`; and words that complete a place ("West", "District", "Valley"). */
  isPlaceLike(at: number): boolean {
    return this.isProper(at) || (this.isName(at) && (this.has(at, mark.direction) || placeParts.has(this.tokens[at]!.word)))
  }

  /** Names somebody or something: one proper word, or two directions ("North West"). Abbreviations count where `capitals` says so. */
  hasProper(from: number, to: number, capitals: boolean): boolean {
    let directions = 0
    for (let at = from; at < to; at++) {
      if (this.isProper(at) && (capitals || !this.tokens[at]!.upper || this.isShouted(at))) return true
      if (this.isName(at) && this.has(at, mark.direction)) directions++
    }
    return directions > 1
  }

  /** All in capitals because the line is, and no abbreviation. */
  isShouted(at: number): boolean {
    if (!this.tokens[at]!.upper) return false
    let shouted = 0
    for (let near = Math.max(0, at - 4); near < Math.min(this.tokens.length, at + 5); near++) {
      const token = this.tokens[near]!
      if (token.kind !== 'word' || token.text.length < 3) continue
      if (!token.upper) return false
      shouted++
    }
    return shouted > 1
  }

  /** Every longer word of the line or sentence around has a capital: it is a heading, where a capital shows nothing. */
  isHeading(from: number, to: number): boolean {
    let outside = 0
    for (let at = from - 1, steps = 0; at >= 0 && steps < 12 && !(this.has(at + 1, mark.opens)); at--, steps++) {
      const token = this.tokens[at]!
      if (token.kind !== 'word') continue
      if (!token.capital && token.text.length > 3) return false
      outside++
    }
    for (let at = to, steps = 0; at < this.tokens.length && steps < 12 && !this.has(at, mark.opens); at++, steps++) {
      const token = this.tokens[at]!
      if (token.kind !== 'word') continue
      if (!token.capital && token.text.length > 3) return false
      outside++
    }
    return outside > 0
  }

  /** First token of the unbroken run of name words that ends at a token. */
  runStart(end: number, floor: number): number {
    let start = end
    for (;;) {
      const left = this.before(start)
      if (left < floor || end - left > longest) return start
      // "CCGs Coastal West Sussex CCG": the plural heads a list.
      if (this.has(left, mark.corporate) && this.tokens[left]!.upper && !this.isShouted(left)) return start
      if (this.isName(left) || (this.tokens[start]!.joined && this.isInner(left))) start = left
      else if (this.joinsPlace(left)) start = left
      else return start
    }
  }

  /** First token of a name whose head begins at `head`. Nothing before `floor` belongs to it. */
  nameStart(head: number, floor: number): number {
    const joins = this.has(head, mark.joining), lists = listHeads.has(this.tokens[head]!.word)
    let start = this.runStart(head, floor), joined = false
    for (;;) {
      const link = this.before(start), left = this.before(link)
      if (left < floor || head - left > longest * 2 || this.tokens[start]!.word === 'nhs') return start
      const word = this.tokens[link]!.word
      if ((word === 'of' && this.has(left, mark.beforeOf)) || (word === 'for' && this.has(left, mark.beforeFor))) {
        if (!this.isName(left)) return start
        start = this.runStart(left, floor)
      } else if (word === 'and' && this.isName(left)) {
        const piece = this.runStart(left, floor)
        if (this.hasProper(start, head, true)) {
          if (!joins || !this.isPlaceRun(piece, link) || (!lists && !this.isAlike(piece, link, start, head))) return start
          joined = true
        } else if (start === head) return start
        else if (this.has(left, mark.strong) && this.hasProper(piece, left, true) && !this.has(left, mark.beforeOf)) return start
        start = piece
      } else if (word === ',' && joined && this.isName(left)) {
        const piece = this.runStart(left, floor)
        if (!this.isPlaceRun(piece, link) || !(lists || this.isKnownPlace(piece, link))) return start
        start = piece
      } else return start
    }
  }

  /** The name words of a run from `at`, over "of", "for" and "and" between them: for looking ahead. */
  *ahead(at: number): Generator<number> {
    let first = true
    for (let steps = 0; at < this.tokens.length && steps < longest; steps++) {
      if (this.isName(at) || this.tokens[at]!.kind === 'number') {
        if (this.has(at, mark.opens) && !first) return
        yield at
        at = this.after(at)
      } else if (!first && links.has(this.tokens[at]!.word) && this.isName(at + 1)) at++
      else return
      first = false
    }
  }

  /** Every word but the little ones has its capital. */
  allCapital(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.tokens[at]!.kind === 'word' && !this.tokens[at]!.capital && !small.has(this.tokens[at]!.word)) return false
    return true
  }

  /** The name that ends before `to` runs on into a title: "Northmere Council Plan". */
  isTitle(to: number): boolean {
    if (this.tokens[to - 1]!.possessive) return false
    let last = -1
    for (const next of this.ahead(to)) {
      if (this.has(next, mark.opens)) return false
      if (this.has(next, mark.title)) return true
      last = next
    }
    // "the Department of Health Prime Minister's challenge"
    return last >= 0 && this.tokens[last]!.possessive && this.has(last + 1, mark.title)
  }

  /** First token after the words that complete a name to the right, from `at`: "Leeds", "Kingston upon Thames", "Brighton and Hove". */
  placeEnd(at: number): number {
    let end = at
    for (let steps = 0; steps < longest && end < this.tokens.length; steps++) {
      if (this.isPlaceLike(end) || (end > at && this.isInnerJoined(end))) end = this.after(end)
      else if (end > at && this.joinsPlace(end)) end++
      else if (end > at && this.tokens[end]!.word === 'of' && this.has(end - 1, mark.beforeOf) && this.isPlaceLike(end + 1)) end++
      else if (end > at && this.tokens[end]!.word === 'and' && this.tokens[end + 1]?.word === 'the' && this.isPlaceLike(end + 2) && !this.startsOther(end + 2)) end += 2
      else if (end > at && this.tokens[end]!.word === 'and' && this.isPlaceLike(end + 1) && !this.startsOther(end + 1)) end++
      else break
    }
    return end
  }

  /** The words from here are a body of their own: they run up to a head or begin with a brand. */
  startsOther(at: number): boolean {
    if (this.has(at, mark.brand) && !this.has(at, mark.place)) return true
    for (let next = at; next < at + longest && this.isName(next); next = this.after(next)) {
      if (this.has(next, mark.strong | mark.weak) || (governed.has(this.tokens[next]!.word) && this.tokens[next + 1]?.word === 'of')) return true
    }
    return false
  }

  private isPlaceRun(from: number, to: number): boolean {
    let proper = false
    for (let at = from; at < to; at = this.after(at)) {
      if (this.isProper(at)) proper = true
      else if (!this.isPlaceLike(at) && !this.isInner(at) && !(at === from && this.tokens[at]!.word === 'nhs') && !['of', 'st', 'hospitals', 'university'].includes(this.tokens[at]!.word)) return false
      if (this.tokens[at]!.possessive && at + 1 >= to && this.has(at, mark.strong)) return false
    }
    return proper || this.hasProper(from, to, true)
  }

  /** Two pieces of one name: "MHP and Manchester City Council" and "CityCo and Manchester City Council" are two bodies, as is "NHS Leeds and Leeds City Council". */
  private isAlike(from: number, to: number, next: number, head: number): boolean {
    if (this.tokens[from]!.word === 'nhs') return false
    // "Thornley University Hospitals and Penwick Hospitals NHS Trust" are two.
    if (this.isHospital(to - 1) && this.isHospital(head - 1 - Number(this.tokens[head - 1]?.word === 'nhs') - 2 * Number(this.tokens[head - 1]?.word === 'foundation'))) return false
    for (let at = from; at < to; at++) if (this.tokens[at]!.upper && !this.isShouted(at)) return false
    return this.isKnownPlace(from, to) || !this.isKnownPlace(next, head)
  }

  private isHospital(at: number): boolean {
    const word = this.tokens[at]?.word
    return word === 'hospital' || word === 'hospitals'
  }

  private isKnownPlace(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.has(at, mark.place)) return true
    return false
  }

  private isInner(at: number): boolean {
    return inner.has(this.tokens[at]!.word)
  }

  private isInnerJoined(at: number): boolean {
    return this.tokens[at]!.joined && (this.isInner(at) || this.isName(at))
  }

  /** "upon" in "Newcastle upon Tyne". */
  private joinsPlace(at: number): boolean {
    const word = this.tokens[at]!.word
    if (word === 'with') return this.tokens[at + 1]?.word === 'darwen'
    if (word === 'on') return this.isName(at + 1) && this.has(at - 1, mark.place)
    return inner.has(word) && word !== 'in' && word !== 'by' && word !== 'under' && this.isName(at + 1) && this.isName(at - 1)
  }

  private isApostrophe(at: number): boolean {
    const text = this.tokens[at]!.text
    return text === "'" || text === '’'
  }
}

const inner = new Set([...placeLinks, 'in', 'next', 'de', 'la'])
const small = new Set(['and', 'of', 'for', 'the', 'in', 'on', 'upon', 'with', 'to'])
const links = new Set(['of', 'for', 'and', 'with', 'to'])
const listHeads = new Set(['icb', 'ics', 'icp', 'ccg', 'board', 'system'])
const governed = new Set(['borough', 'university', 'college', 'diocese'])
const placeParts = new Set([
  'district', 'city', 'county', 'borough', 'bay', 'valley', 'valleys', 'coast', 'central', 'isle', 'isles', 'island', 'park', 'forest', 'peninsula', 'fens', 'downs', 'vale', 'hills', 'town', 'st', 'new', 'rural', 'heartlands', 'riding', 'dales', 'moor', 'moors', 'wolds', 'levels', 'lakes', 'marches', 'borders', 'broads',
  'england', 'scotland', 'wales', 'uk', 'britain'
])
