// Evidence → partner ledger: mentions of one body under all its names become one entry.
import type {Draft} from '../draft/index.js'
import type {Mention} from '../evidence/evidence.js'
import type {HousePartner} from '../settings/settings.js'
import type {Partner} from './ledger.js'

/** Words that a name may be written with or without. */
const loose = /^the | (?:foundation|nhs)(?= )|[’']s?(?= |$)|[.,()]/g

/** What two spellings of one name share: no article, no apostrophe, "NHS Foundation Trust" as "Trust", one "and". */
export function foldName(name: string): string {
  return name.toLowerCase().replaceAll('&', 'and').replaceAll('-', ' ').replace(/\s+/g, ' ').trim().replace(loose, '').replace(/\s+/g, ' ').trim()
}

/** Gathers mentions into partners, in order of first mention. A body named on the draft's cover, or by itself as "the Partnership", is the author. */
export function readLedger(draft: Draft, mentions: readonly Mention[], house: readonly HousePartner[]): Partner[] {
  const known = new Map<string, HousePartner>()
  for (const partner of house) for (const name of [partner.name, ...partner.also]) known.set(foldName(name), partner)
  const entries = new Map<string, {names: Map<string, number>; class: string | null; mentions: number[]; role: boolean; self: boolean; name: string | null}>()
  mentions.forEach((mention, index) => {
    if (mention.self) return
    const told = known.get(foldName(mention.fullName))
    const key = foldName(told?.name ?? mention.fullName)
    let entry = entries.get(key)
    if (!entry) entries.set(key, entry = {names: new Map(), class: null, mentions: [], role: false, self: false, name: told?.name ?? null})
    for (const name of new Set([mention.fullName, mention.name])) entry.names.set(name, (entry.names.get(name) ?? 0) + 1)
    entry.class ??= told?.class ?? mention.class
    entry.mentions.push(index)
    entry.role ||= mention.acts
  })
  const cover = coverOf(draft)
  return [...entries.entries()].map(([key, entry]) => {
    const names = [...entry.names.keys()]
    const name = entry.name ?? names.reduce((longest, other) => other.length > longest.length ? other : longest)
    return {
      name, class: entry.class, also: names.filter(other => other !== name), mentions: entry.mentions, role: entry.role, self: key.length > 3 && (cover.includes(key) || (entry.class === placePartnership && sharesPlace(key, cover)))
    }
  })
}

const placePartnership = 'PAR-16'

// "Northmere Integrated Care Partnership" writes the "Northmere Integrated Care Strategy".
function sharesPlace(name: string, cover: string): boolean {
  const place = name.split(/ (?:integrated|health|place|care)\b/, 1)[0] as string
  return place.length > 3 && place !== name && cover.includes(`${place} `)
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
