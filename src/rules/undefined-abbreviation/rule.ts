import type {Address, Block, Chunk, Draft, Place} from '../../draft/draft.js'
import type {Mention} from '../../evidence/evidence.js'
import {abbreviationsIn, type Spelt, type Use} from '../shared/abbreviations.js'
import {remembered} from '../shared/memory.js'
import {nearby} from '../shared/nearby.js'
import {blockAt, placeIn, sectionOf} from '../shared/places.js'
import {lastUpTo} from '../shared/search.js'
import {defineRule, type Finding, type Reading} from '../rule.js'

const glossary = /\b(?:glossary|abbreviations|acronyms|jargon|key terms|definitions|terms used)\b/i
const references = /\b(?:references|bibliography|works cited|sources|further reading)\b/i
/** The line under a figure that says whose data it shows. */
const credit = /^\W*sources?:/i
/** "(ONS, 2017)" is looked up in the references. */
const isCitation = (text: string, start: number, end: number): boolean => /[(;]\s?$/.test(text.slice(Math.max(0, start - 2), start)) && /^,? \d{4}[a-z]?[);]/.test(text.slice(end, end + 8))

export default defineRule({
  id: 'undefined-abbreviation',
  pack: 'plain-english',
  summary: 'Point out abbreviations that are used before they are spelt out',
  severity: 'info',
  weight: 20,
  guidance: ['PLN-04'],
  * fold(reading) {
    const {draft, settings} = reading
    const near = nearby(reading)
    const explained = within(draft, glossary), cited = within(draft, references)
    const spelt = new Map<string, Spelt & {readonly chunk: number}>()
    const used = new Map<string, {readonly at: Place, uses: number}>()
    for (const [chunk, own] of draft.chunks.entries()) {
      for (const one of abbreviationsIn(own).spelt) if (!spelt.has(one.short)) spelt.set(one.short, {...one, chunk})
      for (const [short, uses] of usesIn(own)) {
        if (Object.hasOwn(settings.abbreviations, short)) continue
        if (uses.some(use => explained({chunk, block: use.block}))) {
          spelt.set(short, {short, full: '', block: -1, start: 0, chunk: -1})
          continue
        }
        const known = used.get(short)
        if (known) {
          known.uses += uses.length
          continue
        }
        for (const {block: number, start, end} of uses) {
          const block = own.blocks[number] as Block
          const at = placeIn(chunk, block, start, end)
          if (credit.test(block.text) || isCitation(block.text, start, end) || cited({chunk, block: number}) || isPartOf(near.mentionsIn({chunk, block: number}), at, short)) continue
          used.set(short, {at, uses: uses.length})
          break
        }
      }
    }
    const letters = new Map<string, string>()
    for (const [short, {uses}] of used) if (uses >= oftenUsed) letters.set(sorted(short), short)
    for (const [short, {at, uses}] of used) {
      const known = spelt.get(short)
      const other = letters.get(sorted(short))
      // "ISC" once where the draft is about ICSs: a slip for it, which wants no full name.
      if (!known && uses === 1 && other !== undefined && other !== short) continue
      if (!known && isNamedBefore(draft, short, at)) continue
      const weight = Math.min(34, 19 + uses)
      if (!known) yield {message: `“${short}” isn’t spelt out: give the full name the first time`, at, weight}
      else if (isLater(draft, known, at)) yield {message: `“${short}” is spelt out only later on: give the full name here, the first time`, at, weight, ...fixFor(known, at, reading)}
    }
  }
})

const oftenUsed = 3
const sorted = (short: string): string => [...short].sort().join('')

/** A draft that has said the name so often before ("Long Term Plan") has told its readers what the letters are. */
const oftenNamed = 2, fewestWords = 3
const titled = /(?<!\p{L})\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){2,5}(?!\p{L})/gu

function isNamedBefore({chunks}: Draft, short: string, at: Place): boolean {
  if (short.length < fewestWords) return false
  let times = 0
  for (let chunk = 0; chunk <= at.chunk && times < oftenNamed; chunk++) times += initialsIn(chunks[chunk] as Chunk).get(short) ?? 0
  return times >= oftenNamed
}

/** How often a chunk has a run of words with capitals that begin with these letters. */
const initialsIn: (chunk: Chunk) => ReadonlyMap<string, number> = remembered(({blocks}: Chunk) => {
  const found = new Map<string, number>()
  for (const {level, kind, text} of blocks) {
    if (level > 0 || kind === 'code' || kind === 'comment') continue
    for (const [run] of text.matchAll(titled)) {
      const initials = run.split(/[ -]/).map(word => word.charAt(0)).join('')
      for (let from = 0; from + fewestWords <= initials.length; from++) {
        for (let to = from + fewestWords; to <= initials.length; to++) {
          const letters = initials.slice(from, to)
          found.set(letters, (found.get(letters) ?? 0) + 1)
        }
      }
    }
  }
  return found
})

/** The uses in a chunk, by short form. */
const usesIn: (chunk: Chunk) => ReadonlyMap<string, readonly Use[]> = remembered((chunk: Chunk) => {
  const found = new Map<string, Use[]>()
  for (const use of abbreviationsIn(chunk).uses) {
    const list = found.get(use.short)
    if (list) list.push(use)
    else found.set(use.short, [use])
  }
  return found
})

/** Whether an address is in a section whose title, or that of one around it, fits. */
function within(draft: Draft, titles: RegExp): (address: Address) => boolean {
  const fitting = new Set(draft.sections.filter(section => section.path.some(title => titles.test(title))))
  return address => fitting.size > 0 && fitting.has(sectionOf(draft, address))
}

/** The abbreviation is part of a longer proper name ("Northmere YMCA"), which nobody spells out. */
function isPartOf(names: readonly Pick<Mention, 'name' | 'span'>[], at: Place, short: string): boolean {
  const last = names[lastUpTo(names, at.start, name => name.span.start)]
  return last !== undefined && at.end <= last.span.end && last.name !== short && last.name.replace(/^the /i, '').includes(' ')
}

function isLater(draft: Draft, {chunk, block, start}: Spelt & {readonly chunk: number}, at: Place): boolean {
  if (block < 0 || chunk < at.chunk) return false
  const own = blockAt(draft, {chunk, block})
  return chunk > at.chunk || (own !== undefined && placeIn(chunk, own, start, start + 1).start > at.start)
}

/** The full name as the draft gives it further on, unless a plural follows, which would stand after the bracket. */
function fixFor({short, full}: Spelt, at: Place, {draft}: Reading): Pick<Finding, 'fixes'> {
  const after = draft.chunks[at.chunk]?.text.slice(at.end, at.end + 2) ?? ''
  if (full === '' || /^(?:s|['’]s)/.test(after)) return {}
  return {fixes: [{title: `Write “${full} (${short})”`, edits: [{at, newText: `${full} (${short})`}]}]}
}
