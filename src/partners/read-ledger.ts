// Evidence → partner ledger: mentions of one body under all its names become one entry.
import {createPaths, type Draft} from '../draft/index.js'
import type {Mention} from '../evidence/evidence.js'
import type {HousePartner} from '../settings/settings.js'
import type {Partner} from './ledger.js'
import {bodyKey, foldName, isKind} from './names.js'

interface Entry {
  readonly names: Map<string, number>
  /** As the settings call it, or null. */
  readonly told: HousePartner | null
  class: string | null
  readonly mentions: number[]
  role: boolean
}

/**
 * Gathers mentions into partners, in order of first mention. A body named on the draft's cover, or by itself as "the Partnership", is the author;
 * one that only references name is none.
 */
export function readLedger(draft: Draft, mentions: readonly Mention[], house: readonly HousePartner[]): Partner[] {
  const known = new Map<string, HousePartner>()
  for (const partner of house) for (const name of [partner.name, ...partner.also]) known.set(foldName(name), partner)
  const isCited = createCited(draft)
  // Hundreds of mentions share a few names. Null: a kind of body, not one of them.
  const bodies = new Map<string, {readonly key: string, readonly told: HousePartner | null} | null>()
  const bodyOf = (name: string): {readonly key: string, readonly told: HousePartner | null} | null => {
    const told = known.get(foldName(name)) ?? null
    return !told && isKind(name) ? null : {key: told ? foldName(told.name) : bodyKey(name), told}
  }
  const entries = new Map<string, Entry>()
  mentions.forEach((mention, index) => {
    if (mention.self || isCited(mention)) return
    let body = bodies.get(mention.fullName)
    if (body === undefined) bodies.set(mention.fullName, body = bodyOf(mention.fullName))
    if (!body) return
    const {key, told} = body
    let entry = entries.get(key)
    if (!entry) entries.set(key, entry = {names: new Map(), told, class: null, mentions: [], role: false})
    for (const name of new Set([mention.fullName, mention.name])) entry.names.set(name, (entry.names.get(name) ?? 0) + 1)
    entry.class ??= told?.class ?? mention.class
    entry.mentions.push(index)
    entry.role ||= mention.acts
  })
  const cover = coverOf(draft)
  return [...entries.entries()].map(([key, {names, told, class: kind, mentions: indexes, role}]) => {
    const all = [...names.keys()]
    const name = told?.name ?? all.reduce((best, other) => other.length > best.length ? other : best)
    return {
      name, class: kind, also: all.filter(other => other !== name), mentions: indexes, role,
      self: key.length > 3 && (all.some(one => cover.includes(foldName(one))) || (kind === placePartnership && sharesPlace(key, cover)))
    }
  })
}

const references = /^(?:\d+[.)]?\s*)?(?:references?|works cited|bibliography|sources?|further reading|endnotes|notes|citations)\b/i
const citation = /^\s?[,;]?\s*\(?(?:19|20)\d\d[a-z]?\s*[;,)]/
const source = /^(?:sources?|adapted from|data from)\b/i
/** Bodies that publish figures: where a sentence gives theirs, they are its source. */
const publisher = /^(?:the )?(?:ONS|Office for National Statistics|OHID|Office for Health Improvement (?:and|&) Disparities|UKHSA|UK Health Security Agency|NHS England|NHSE|NHS Digital|DWP|Department for Work and Pensions|DfE|Department for Education|Public Health England|PHE)$/i
const figures = /\b(?:data|dataset|figures?|statistics|surveys?|census|projections?|estimates?|profiles|fingertips|tool)\b/i
/** Letters around the name in which the figures are looked for. */
const near = 120
const column = /^(?:data )?sources?\b/i
/** Letters of a citation that are looked at. */
const reach = 14

/** Tells mentions that cite: in a list of references, as the source of a figure, or "(University of Northmere, 2024)". */
function createCited(draft: Draft): (mention: Mention) => boolean {
  const pathOf = createPaths(draft)
  return ({chunk: index, block: number, span, name, acts}) => {
    const chunk = draft.chunks[index], block = chunk?.blocks[number]
    if (!chunk || !block) return false
    if (block.cell && column.test(block.cell.header)) return true
    if (!acts && publisher.test(name) && (figures.test(chunk.text.slice(Math.max(0, span.start - near), span.end + near)) || /\(\s?$/.test(chunk.text.slice(Math.max(0, span.start - 2), span.start)))) return true
    return block.footnote !== null || source.test(block.text) || citation.test(chunk.text.slice(span.end, span.end + reach)) || pathOf(index, number).some(title => references.test(title))
  }
}

const placePartnership = 'PAR-16'

// A board is no author. "Northmere Integrated Care Partnership" writes the "Northmere Integrated Care Strategy".
function sharesPlace(name: string, cover: string): boolean {
  const place = name.split(/ (?:integrated|health|place|care)\b/, 1)[0] as string
  return place.length > 3 && place !== name && !name.endsWith(' board') && cover.includes(`${place} `)
}

/** Lines at the top of a draft that are its cover. */
const coverLines = 4

// Who writes is named in the title, or on a line of its own beside it.
function coverOf(draft: Draft): string {
  const lines = [draft.title]
  for (const block of draft.chunks.slice(0, coverLines).flatMap(chunk => chunk.blocks)) {
    if (block.kind === 'code' || block.kind === 'comment') continue
    if (block.level === 0 || lines.length > coverLines) break
    lines.push(block.text)
  }
  return foldName(lines.join(' '))
}
