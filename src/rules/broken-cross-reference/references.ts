// "See Table 4", "in Section 6", "Appendix C", a note's mark: what a draft points to by its number, and whether it is there.
import type {Block, Chunk, Draft, Place, Span} from '../../draft/draft.js'
import {remembered} from '../shared/memory.js'
import {placeIn, sectionOf} from '../shared/places.js'

type Kind = 'table' | 'figure' | 'box' | 'appendix' | 'section' | 'note'

interface Reference extends Span {
  readonly kind: Kind
  readonly number: string
  readonly words: string
  readonly block: number
  /** It sends readers to another part of this draft: "see section 9", "section 9 below". */
  readonly sends: boolean
}

interface ChunkReferences {
  /** `kind number` of what stands in the chunk under its number. */
  readonly labels: readonly string[]
  readonly references: readonly Reference[]
}

const kinds: Readonly<Record<string, Kind>> = {
  table: 'table', tables: 'table', figure: 'figure', figures: 'figure', fig: 'figure', box: 'box', boxes: 'box', appendix: 'appendix', appendices: 'appendix', annex: 'appendix', annexe: 'appendix', section: 'section', sections: 'section', chapter: 'section'
}
const reference = /\b(tables?|figures?|fig|box|appendix|appendices|annexe?|sections?|chapter)\.?\s(\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?|[A-Z](?:\d{1,2})?)(?![\p{L}\p{N}]|[.,]\d|-\d|\/\d)/giu
const label = /^(?:see\s)?(table|figure|fig|box|appendix|annexe?)\.?\s(\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?|[A-Z](?:\d{1,2})?)(?=$|[\s:.–—)-])/i
const numbered = /^(?:section\s|chapter\s|part\s)?(\d{1,2}(?:\.\d{1,2}){0,3})[.:)]?(?=\s\S)/i
const mark = /\[\^([^\]\s[^]{1,30})\]/g
/** It stands in another document. */
const elsewhere = /^\s?(?:\)\s)?(?:,\s)?(?:of|in|from|to)\s(?!this\b|more\b|detail\b|our\b\s(?:plan|strategy)\b)/i
/** A section of a law, or what goes by its name. */
const law = /\bAct\b|\bact \d{4}|\bAct’s|\bregulations?\b|\bpolic(?:y|ies)\b|\bagreements?\b|\bMHA\b|\bdetain|\bdetention|\bpatients?\b|\bleave\b|\bcode\b|\blegislation\b|\bstatut|\bdut(?:y|ies)\b|\bpooled\b|\bfunding\b|\benquir/i
const sendsBefore = /\b(?:see|refer to|described in|set out in|explained in|found in|detailed in|covered in|shown in|discussed in)\s(?:also\s)?$/i, sendsAfter = /^\s(?:below|above|of this)\b/i
/** Sections of laws have higher numbers. */
const highestOwn = 40
/** Fewer numbered headings are chance; where most have none, Word numbers them, or did. */
const fewestNumbered = 3, numberedShare = 0.5, mostlyNumbered = 0.8

/** Reference → where it stands, for those that point to nothing in the draft. Kinds of which the draft numbers nothing are left alone: a conversion may have lost them. */
export function lostReferences(draft: Draft): Map<string, Place[]> {
  const known = new Set<string>(), count = new Map<string, number>()
  for (const chunk of draft.chunks) {
    for (const one of referencesIn(chunk).labels) {
      known.add(one)
      const kind = one.slice(0, one.indexOf(' '))
      count.set(kind, (count.get(kind) ?? 0) + 1)
    }
  }
  const headings = draft.sections.filter(({level}) => level > 0 && level < 7).length
  const isNumbered = (kind: Kind): boolean => {
    const numbered = count.get(kind) ?? 0
    return kind === 'note' || (kind === 'section' ? numbered >= fewestNumbered && numbered >= headings * numberedShare : numbered > 0)
  }
  // Where nearly all parts have their numbers, none that is named can have lost its own.
  const top = draft.sections.filter(({level, title}) => level > 0 && level < 7 && title !== draft.title && !/^(?:appendix|annex)/i.test(title))
  const highest = Math.min(7, ...top.map(({level}) => level)), parts = top.filter(({level}) => level === highest)
  const complete = parts.filter(({title}) => numbered.test(title)).length >= parts.length * mostlyNumbered
  const lost = new Map<string, Place[]>()
  for (const [chunk, own] of draft.chunks.entries()) {
    for (const {kind, number, words, block, start, end, sends} of referencesIn(own).references) {
      if (known.has(`${kind} ${number}`) || !isNumbered(kind)) continue
      if (kind === 'section' && isHigher(number, known) && !(complete && sends)) continue
      if (sectionOf(draft, {chunk, block}).path.some(title => /\b(?:references|bibliography|works cited|contents)\b/i.test(title))) continue
      const at = placeIn(chunk, own.blocks[block] as Block, start, end)
      const places = lost.get(words)
      if (places) places.push(at)
      else lost.set(words, [at])
    }
  }
  return lost
}

/** A section far beyond the last is one of a law. */
function isHigher(number: string, known: ReadonlySet<string>): boolean {
  const top = Number.parseInt(number, 10)
  return !Array.from({length: 3}, (_, step) => top - step).some(one => known.has(`section ${one}`))
}

const nothing: ChunkReferences = {labels: [], references: []}

/** All that has a number to go by has one of these. */
const perhaps = /\b(?:tables?|fig(?:ure)?s?|box(?:es)?|appendi(?:x|ces)|annexe?|sections?|chapter)\b|\[\^|#/i

const referencesIn: (chunk: Chunk) => ChunkReferences = remembered((chunk: Chunk) => {
  if (!perhaps.test(chunk.text)) return nothing
  const labels: string[] = [], references: Reference[] = []
  for (const [index, block] of chunk.blocks.entries()) {
    if (block.kind === 'code' || block.kind === 'comment') continue
    const {text} = block
    const own = labelOf(block)
    if (own !== null) labels.push(own)
    if (block.level > 0 && block.level < 7) {
      const number = numbered.exec(text)?.[1]
      if (number !== undefined) labels.push(`section ${number}`)
    }
    if (text.includes('[^')) for (const {0: words, 1: number = '', index: start} of text.matchAll(mark)) references.push({kind: 'note', number, words: `Note ${number}`, block: index, sends: true, start, end: start + words.length})
    if (block.level > 0 || block.quote > 0 || block.footnote !== null || !/\d|appendix|annex/i.test(text)) continue
    for (const {0: words, 1: noun = '', 2: number = '', index: start} of text.matchAll(reference)) {
      const kind = kinds[noun.toLowerCase()]
      const end = start + words.length
      if (!kind || (own !== null && start < 5) || (/[A-Z]/i.test(number.charAt(0)) && (kind !== 'appendix' || number !== number.toUpperCase()))) continue
      const sentence = block.sentences.find(span => span.start <= start && start < span.end)
      const around = text.slice(sentence?.start ?? 0, sentence?.end)
      if (elsewhere.test(text.slice(end, end + 40)) || /\bfull (?:version|strategy|report|plan)\b/i.test(around)) continue
      if (kind === 'section' && law.test(around)) continue
      const sends = Number.parseInt(number, 10) <= highestOwn && (sendsBefore.test(text.slice(Math.max(0, start - 30), start)) || sendsAfter.test(text.slice(end, end + 12)))
      references.push({kind, number: number.toLowerCase(), words: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${number}`, block: index, start, end, sends})
    }
  }
  return labels.length + references.length > 0 ? {labels, references} : nothing
})

/** `kind number` where a block is headed by it: a caption, a heading, an entry of a list. A sentence that begins so ("Table 4 shows …") only speaks of it. */
function labelOf({text, level}: Block): string | null {
  const own = label.exec(text)
  const kind = kinds[own?.[1]?.toLowerCase() ?? '']
  if (!own || !kind) return null
  const speaks = level === 0 && /^\s(?:and|to|also|above|below|\p{Ll}+s|give[sn]?|show[ns]?|set)\s/u.test(text.slice(own[0].length))
  return speaks ? null : `${kind} ${(own[2] ?? '').toLowerCase()}`
}
