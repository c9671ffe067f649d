// Where in the XML a comment on some words begins and ends.
import type {Anchor} from './anchor.js'
import type {Paragraph, Piece} from './paragraph.js'
import {headSpace, splitOpening, tailSpace} from './split-run.js'
import {insert, type Splice} from './splice.js'
import {nameIn} from './write-xml.js'
import {child, type Element} from './xml.js'

/** A place between two letters: what has to be written around a mark there. */
interface Cut {
  readonly at: number
  readonly before: string
  readonly after: string
  /** The text that is cut, which must say that its spaces count. */
  readonly text: Element | null
}

/** Collects the marks of comments, several of which may be at one place. */
export class Marks {
  readonly #xml: string
  readonly #cuts = new Map<number, {readonly cut: Cut, readonly ends: string[], readonly starts: string[]}>()

  constructor(xml: string) {
    this.#xml = xml
  }

  /** @param start goes before the words, `end` behind them. @returns false where the words stand in no place of their own */
  add(anchor: Anchor, start: string, end: string): boolean {
    const [first, last] = [anchor.from.paragraph, anchor.to.paragraph]
    const [from, to] = [
      this.#cutBefore(first, anchor.from.at - Number(isInPair(first.text, anchor.from.at))), this.#cutAfter(last, anchor.to.at + Number(isInPair(last.text, anchor.to.at)))
    ]
    if (!from || !to) return false
    this.#at(from).starts.push(start)
    this.#at(to).ends.push(end)
    return true
  }

  splices(): Splice[] {
    const texts = new Set<Element>()
    const splices: Splice[] = []
    for (const {cut, ends, starts} of this.#cuts.values()) {
      splices.push(insert(cut.at, cut.before + ends.join('') + starts.join('') + cut.after))
      if (cut.text) texts.add(cut.text)
    }
    for (const text of texts) {
      if (text.attributes['xml:space'] !== 'preserve') splices.push({start: text.openEnd - 1, end: text.openEnd, text: headSpace})
    }
    return splices
  }

  #at(cut: Cut): {readonly ends: string[], readonly starts: string[]} {
    const known = this.#cuts.get(cut.at) ?? {cut, ends: [], starts: []}
    this.#cuts.set(cut.at, known)
    return known
  }

  #cutBefore(paragraph: Paragraph, at: number): Cut | null {
    const index = firstEndingAfter(paragraph.pieces, at)
    const piece = paragraph.pieces[index]
    if (!piece) return null
    const inRun = paragraph.pieces[index - 1]?.run === piece.run
    return at <= piece.start && !inRun ? plain(piece.run.start) : this.#inside(piece, at)
  }

  #cutAfter(paragraph: Paragraph, at: number): Cut | null {
    const index = firstEndingAfter(paragraph.pieces, at - 1)
    const piece = paragraph.pieces[index]
    if (!piece) return null
    const inRun = paragraph.pieces[index + 1]?.run === piece.run
    return at >= piece.end && !inRun ? plain(piece.run.end) : this.#inside(piece, at)
  }

  /** Splits a run. Where what is in it can't be split, the mark goes outside of it. */
  #inside({start, end, run, element}: Piece, at: number): Cut {
    const xml = this.#xml
    const raw = xml.slice(element.openEnd, element.closeStart)
    const isText = at > start && at < end
    if (element.parent !== run || isText && raw.includes('<')) return plain(at > start ? run.end : run.start)
    const opening = splitOpening(xml.slice(run.start, run.openEnd))
    const properties = child(run, 'w:rPr')
    const open = opening + (properties ? xml.slice(properties.start, properties.end) : '')
    const close = xml.slice(run.closeStart, run.end)
    if (!isText) return {at: at > start ? element.end : element.start, before: close, after: open, text: null}
    const name = nameIn(xml.slice(element.start, element.openEnd))
    return {at: element.openEnd + rawIndex(raw, at - start), before: `</${name}>${close}`, after: `${open}<${name}${tailSpace}>`, text: element}
  }
}

/** Whether a place is between the two units of one letter. */
const isInPair = (text: string, at: number): boolean => /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, at - 1), at + 1))

const plain = (at: number): Cut => ({at, before: '', after: '', text: null})

/** Index of the first piece that ends behind `at`. */
function firstEndingAfter(pieces: readonly Piece[], at: number): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.end > at) high = middle
    else low = middle + 1
  }
  return low
}

/** Where a letter of a text stands in its XML, in which a letter may be written as an entity, and a line end as two. */
function rawIndex(raw: string, letters: number): number {
  let index = 0
  for (let count = 0; count < letters && index < raw.length;) {
    if (raw[index] === '&') {
      const end = raw.indexOf(';', index) + 1
      count += isWide(raw.slice(index, end)) ? 2 : 1
      index = end
    } else {
      index += raw[index] === '\r' && raw[index + 1] === '\n' ? 2 : 1
      count++
    }
  }
  return index
}

/** Whether a numeric entity stands for a letter of two units. */
function isWide(entity: string): boolean {
  const match = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(entity)
  return match !== null && Number.parseInt(match[1] ?? match[2]!, match[1] === undefined ? 10 : 16) > 0xFFFF
}
