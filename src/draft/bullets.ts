// Bullets that Markdown doesn't know: what Word and PDF leave at the start of a line.
import type {ListPlace} from './draft.js'
import {createWeaver, hardBreak, lineBreak, part, softBreak, sourceSpan, type Mapped} from './text.js'

const glyphs = new Set('•‣⁃●○◦▪▫■□►▸➢➤✓✔∙\uf0b7\uf0a7\uf0d8\uf0fc')
// These also open an attribution or a range, so they need a space after them, and company.
const dashes = new Set('–—·')
const anyBullet = /[•‣⁃●○◦▪▫■□►▸➢➤✓✔∙\uf0b7\uf0a7\uf0d8\uf0fc–—·]/

/** Length of the bullet at `from` with the white space after it, or 0. A bullet may have its line to itself, as PDF leaves it. */
export function bulletAt(text: string, from: number, to: number): number {
  const character = text[from]
  if (character === undefined || character < '\u0080') return 0
  const dash = dashes.has(character)
  if (!dash && !glyphs.has(character)) return 0
  let index = from + 1
  while (index < to && isSpace(text.charCodeAt(index))) index++
  return dash && index === from + 1 ? 0 : index - from
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0xfeff
const isBreak = (character: string | undefined): boolean => character === softBreak || character === hardBreak || character === lineBreak

/** A bullet's line with those that continue it, or (glyph null) what stands before the first bullet. */
export interface BulletLine {
  readonly glyph: string | null
  readonly text: Mapped
  /** From the bullet on, in the source. */
  readonly start: number
  readonly end: number
}

/**
 * Parts an untidied paragraph at the bullets that begin its lines, and at the same bullet again inside a line when the paragraph begins
 * with it; null when it has none. Dashes count where there are two of them, or one begins the paragraph in `company`: right after a list or
 * its stem.
 */
export function splitBullets(raw: Mapped, company: boolean): BulletLine[] | null {
  const {text} = raw
  if (!anyBullet.test(text)) return null
  let found = lineBullets(text)
  const dashed = found.filter(bullet => dashes.has(text[bullet.at]!)).length
  if (dashed === 1 && !(company && text.slice(0, found[0]!.at).trim() === '')) found = found.filter(bullet => !dashes.has(text[bullet.at]!))
  if (found.length === 0) return null
  const lines: BulletLine[] = []
  const add = (glyph: string | null, from: number, start: number, end: number): void => {
    let until = end
    while (until > start && (isBreak(text[until - 1]) || isSpace(text.charCodeAt(until - 1)))) until--
    if (until === start) return
    const span = sourceSpan(raw.segments, from, until, text.length, 0)
    lines.push({glyph, text: part(raw, start, until), start: span.start, end: span.end})
  }
  add(null, 0, 0, found[0]!.at)
  for (const [index, {at, width}] of found.entries()) add(text[at]!, at, at + width, found[index + 1]?.at ?? text.length)
  return lines.length > 0 ? lines : null
}

function lineBullets(text: string): {at: number, width: number}[] {
  const found: {at: number, width: number}[] = []
  const leader = text.trimStart()[0] ?? ''
  const inline = glyphs.has(leader) ? leader : ''
  let opening = true
  for (let index = 0; index < text.length; index++) {
    if (isBreak(text[index])) opening = true
    else if (opening && isSpace(text.charCodeAt(index))) continue
    else if (opening || (text[index] === inline && isSpace(text.charCodeAt(index - 1)) && isSpace(text.charCodeAt(index + 1)))) {
      opening = false
      const width = bulletAt(text, index, text.length)
      if (width > 0) found.push({at: index, width})
    }
  }
  return found
}

/** Whether a line of the source in [start, end) begins with a bullet: what a scanner that knows no entities or tags can see. */
export function hasBulletLine(source: string, start: number, end: number): boolean {
  let opening = true
  for (let index = start; index < end; index++) {
    const character = source[index]
    if (character === '\n' || character === '\r') opening = true
    else if (opening && character !== ' ' && character !== '\t') {
      if (bulletAt(source, index, end) > 0) return true
      opening = false
    }
  }
  return false
}

/** The text with a line break for each bullet: for a table cell, which stays one block. */
export function unbulleted(raw: Mapped): Mapped {
  const lines = splitBullets(raw, false)
  if (!lines) return raw
  const weaver = createWeaver()
  let last = -1
  for (const {text, start, end} of lines) {
    const {segments} = text
    if (last >= 0) weaver.push(lineBreak, last, segments[1] ?? start)
    for (let at = 0; at < segments.length; at += 3) {
      weaver.push(text.text.slice(segments[at], segments[at + 3] ?? text.text.length), segments[at + 1]!, segments[at + 2]!)
    }
    last = end
  }
  return weaver.done()
}

/** Gives each line of a run of bulleted paragraphs its place: a bullet of a new kind begins an inner list, one seen before goes back to its own. */
export interface BulletList {
  place(glyph: string, block: number): ListPlace
}

/** `depth` is that of the Markdown list around it, 0 outside; `stem` as in `ListPlace`. */
export function createBulletList(depth: number, stem: number): BulletList {
  const kinds: {glyph: string, count: number, last: number}[] = []
  return {
    place(glyph, block) {
      let level = kinds.findIndex(kind => kind.glyph === glyph)
      if (level < 0) level = kinds.push({glyph, count: 0, last: -1}) - 1
      kinds.length = level + 1
      const kind = kinds[level]!
      kind.last = block
      return {depth: depth + level + 1, ordered: false, index: kind.count++, stem: level > 0 ? kinds[level - 1]!.last : stem}
    }
  }
}
