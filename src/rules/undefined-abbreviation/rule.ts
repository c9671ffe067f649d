import type {Place} from '../../draft/draft.js'
import type {Mention} from '../../evidence/evidence.js'
import {abbreviationsIn, type Spelt} from '../shared/abbreviations.js'
import {blockAt, placeIn, sectionOf} from '../shared/places.js'
import {defineRule, type Finding, type Reading} from '../rule.js'
import {isEveryday} from './everyday.js'

const glossary = /\b(?:glossary|abbreviations|acronyms|jargon|key terms|definitions|terms used)\b/i
const references = /\b(?:references|bibliography|works cited|sources|further reading)\b/i

interface Known {
  readonly at: Place
  uses: number
}

export default defineRule({
  id: 'undefined-abbreviation',
  pack: 'plain-english',
  summary: 'Point out abbreviations that are used before they are spelt out',
  severity: 'info',
  weight: 20,
  source: 'GOV.UK style guide, Abbreviations and acronyms: https://www.gov.uk/guidance/style-guide/a-to-z',
  * fold(reading) {
    const {draft, settings} = reading
    const spelt = new Map<string, Spelt & {readonly chunk: number}>()
    const used = new Map<string, Known>()
    const mentions = namesByChunk(reading)
    for (const [index, chunk] of draft.chunks.entries()) {
      const found = abbreviationsIn(chunk)
      for (const one of found.spelt) if (!spelt.has(one.short)) spelt.set(one.short, {...one, chunk: index})
      for (const {short, block: number, start, end} of found.uses) {
        if (isEveryday(short) || Object.hasOwn(settings.abbreviations, short)) continue
        const section = sectionOf(draft, {chunk: index, block: number})
        if (section.path.some(title => glossary.test(title))) {
          spelt.set(short, {short, full: '', block: -1, start: 0, chunk: -1})
          continue
        }
        const block = blockAt(draft, {chunk: index, block: number})
        if (!block || section.path.some(title => references.test(title))) continue
        const at = placeIn(index, block, start, end)
        if (mentions.get(index)?.some(name => name.span.start <= at.start && at.end <= name.span.end && isLonger(name, short))) continue
        const known = used.get(short)
        if (known) known.uses++
        else used.set(short, {at, uses: 1})
      }
    }
    for (const [short, {at, uses}] of used) {
      const known = spelt.get(short)
      const weight = Math.min(34, 19 + uses)
      if (!known) yield {message: `“${short}” isn’t spelt out: give the full name the first time`, at, weight}
      else if (isLater(draft, known, at)) yield {message: `“${short}” is spelt out only later on: give the full name here, the first time`, at, weight, ...fixFor(known, at, reading)}
    }
  }
})

function namesByChunk({mentions}: Reading): Map<number, Mention[]> {
  const found = new Map<number, Mention[]>()
  for (const one of mentions) {
    const list = found.get(one.chunk)
    if (list) list.push(one)
    else found.set(one.chunk, [one])
  }
  return found
}

/** The abbreviation is part of a proper name ("Northmere YMCA"), which nobody spells out. */
const isLonger = ({name}: Mention, short: string): boolean => name.replace(/^the /i, '').split(' ').length > 1 && name !== short

function isLater(draft: Reading['draft'], {chunk, block, start}: Spelt & {readonly chunk: number}, at: Place): boolean {
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
