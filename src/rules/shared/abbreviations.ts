// Abbreviations in capitals: where a draft uses them, and where it spells them out.
import type {Block, Chunk, Span} from '../../draft/draft.js'
import type {Reading} from '../rule.js'
import {isEveryday, plainWords} from './everyday.js'
import {spells, speltBackwards, speltForwards} from './initials.js'
import {remembered} from './memory.js'

export interface Use extends Span {
  readonly short: string
  readonly block: number
}

export interface Spelt {
  readonly short: string
  /** What it stands for, as the draft writes it; '' where the draft introduces it without saying so in so many words. */
  readonly full: string
  readonly block: number
  /** Of the short form, in the block's text. */
  readonly start: number
}

export interface ChunkAbbreviations {
  /** In order; not what every reader knows, and not in headings, quotes, words set in capitals, or addresses. */
  readonly uses: readonly Use[]
  readonly spelt: readonly Spelt[]
}

/** Two to six capitals that stand alone; a plural "s" may follow. */
const capitals = /(?<![\p{L}\p{N}_@/.#&-])[A-Z]{2,6}(?=(?:s|['’]s)?(?![\p{L}\p{N}_@&])(?![-/]\p{N})(?!\.\p{L}))/gu

/** Depends on the chunk alone. */
export const abbreviationsIn: (chunk: Chunk) => ChunkAbbreviations = remembered((chunk: Chunk) => {
  const uses: Use[] = [], spelt: Spelt[] = []
  for (const [index, block] of chunk.blocks.entries()) {
    if (block.kind === 'code' || block.kind === 'comment' || !/[A-Z]{2}/.test(block.text)) continue
    let loud: boolean | undefined
    for (const match of block.text.matchAll(capitals)) {
      const short = match[0], start = match.index, end = start + short.length
      if (isEveryday(short)) continue
      const full = expansionAt(chunk, index, short, start, end)
      if (full !== null) spelt.push({short, full, block: index, start})
      else if (block.level === 0 && block.quote === 0 && !(loud ??= isLoud(block.text)) && !amongCapitals(block.text, start, end)) uses.push({short, block: index, start, end})
    }
  }
  return {uses, spelt}
})

/** Short form → what the draft or the settings say that it stands for ('' where only that it is introduced). */
export const abbreviationsOf: (reading: Reading) => ReadonlyMap<string, string> = remembered(({draft, settings}: Reading) => {
  const known = new Map(Object.entries(settings.abbreviations))
  for (const chunk of draft.chunks) for (const {short, full} of abbreviationsIn(chunk).spelt) if (!known.get(short)) known.set(short, full)
  return known
})

const opener = /\(\s*[“"‘']?(?:(?:the|hereafter|hereinafter|henceforth|or|known as|also known as|referred to as|abbreviated (?:to|as)|formerly|now)\s+)*[“"‘']?$/i

/** What the abbreviation at [start, end) is said to stand for right there; '' where it is introduced in another way; null where it is only used. */
function expansionAt({blocks}: Chunk, index: number, short: string, start: number, end: number): string | null {
  const {text, cell} = blocks[index] as Block
  const before = text.slice(Math.max(0, start - 160), start), after = text.slice(end, end + 160)
  const opening = opener.exec(before)
  if (opening) {
    const full = speltBackwards(short, before.slice(0, opening.index))
    if (full !== null) return full
    if (/^s?[”"’']?\s*[);]/.test(after) && /\p{L}\s*$/u.test(before.slice(0, opening.index))) return ''
  }
  const inBrackets = /^s?\s*\(([^()]{3,120})\)/.exec(after)?.[1]
  if (inBrackets !== undefined && spells(short, inBrackets.replace(/^(?:the|an?|our)\s+/i, ''))) return inBrackets
  const told = /^s?[”"’']?\s*(?:[-–—:=,]\s*or|[-–—:=,]|stands? for|is|are|means?|or)\s+(?:the |an? |our |“)?/i.exec(after)
  const forwards = told && speltForwards(short, after.slice(told[0].length))
  if (forwards) return forwards
  const called = /[\s,–—:(-]+(?:or|known as|called|abbreviated to|the|and)?\s*[“"‘']?$/i.exec(before)
  const backwards = called && /[,–—:-]|\b(?:or|known as|called)\b/i.test(called[0]) ? speltBackwards(short, before.slice(0, called.index)) : null
  if (backwards) return backwards
  const nearby = speltNearby(short, text, start, end)
  if (nearby) return nearby
  if (cell && text.length <= end - start + 1) {
    const other = blocks.slice(Math.max(0, index - widestRow), index + widestRow).find(one => one.cell?.table === cell.table && one.cell.row === cell.row && spells(short, one.text.replace(/^the\s+/i, '')))
    if (other) return other.text
  }
  return null
}

/** Cells of a row that are looked through for the full name. */
const widestRow = 12
/** How far from the abbreviation its words may stand, in letters: in the same breath. */
const reach = 140

/** Its words with capitals close by, in whatever construction: "IMD 1, the lowest decile in the Index of Multiple Deprivation". */
function speltNearby(short: string, text: string, start: number, end: number): string | null {
  const around = text.slice(Math.max(0, start - reach), start) + ' | ' + text.slice(end, end + reach)
  for (const {index} of around.matchAll(capitalised)) {
    if (around.charAt(index) !== short.charAt(0)) continue
    const full = speltForwards(short, around.slice(index, index + 100))
    if (full && !full.includes('|') && (full.match(capitalised)?.length ?? 0) >= Math.ceil(short.length / 2)) return full
  }
  return null
}

const capitalised = /(?<!\p{L})\p{Lu}\p{Ll}+/gu
const words = /\p{L}{2,}/gu

/** Most of its words are in capitals: a line set so, not abbreviations. */
function isLoud(text: string): boolean {
  let all = 0, upper = 0
  for (const [word] of text.matchAll(words)) {
    all++
    if (word === word.toUpperCase()) upper++
  }
  return all > 2 && upper > all * 0.6
}

/** A neighbour is a plain word in capitals: "OUR WAY", "START WITH WHY". */
function amongCapitals(text: string, start: number, end: number): boolean {
  const before = /(\p{Lu}+)[ '’]$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1]
  const after = /^[ '’](\p{Lu}+)(?!\p{L})/u.exec(text.slice(end, end + 24))?.[1]
  return [before, after].some(word => word !== undefined && (word.length > 6 || plainWords.has(word)))
}
