// Where a draft lists who its partners are: a section of members, a list introduced so, a column of organisations.
import type {Block, Section} from '../../draft/draft.js'
import {remembered} from '../shared/memory.js'
import {companies, nearby, type Nearby} from '../shared/nearby.js'
import type {Reading} from '../rule.js'

/** A section, list or column that names so many organisations names a group’s members. */
export const enoughNames = 3
const titled = /\b(?:members?|membership|signatories|our partners|partner organi[sz]ations|partners (?:in|of)|who we are|who is (?:in|on))\b/i
const introduced = /\b(?:members|partners|partner organi[sz]ations|signatories|partnership|board|alliance)\b[^.]{0,120}:?\s*$/i
/** Said in a sentence: “made up of …”. */
const told = /\b(?:made up of|members (?:are|include)|partners (?:are|include)|consists? of|compris(?:es|ing)|brings? together|includ(?:es|ing)|(?:written|signed|drawn up|agreed|adopted) (?:this|the|our) (?:strategy|plan))\b|\b(?:members|partners)\b[^.:]{0,40}:\s/i
const headed = /^(?:(?:member|partner) )?(?:organi[sz]ations?|members?|partners?|bod(?:y|ies))(?: name)?$/i

/** Whether the draft lists its partners by name somewhere. */
export const listsMembers: (reading: Reading) => boolean = remembered((reading: Reading) => {
  const near = nearby(reading)
  const {draft: {sections, chunks}} = reading
  if (sections.some(section => section.heading !== null && titled.test(section.title) && namesIn(near, section) >= enoughNames)) return true
  return chunks.some((chunk, number) => {
    const listed = new Map<string, Set<string>>()
    for (const {block: index, fullName, self} of near.mentionsOf(number)) {
      const block = chunk.blocks[index]
      const lead = block?.list && block.list.stem >= 0 ? chunk.blocks[block.list.stem] : undefined
      const isMember = !self && (block?.cell ? block.cell.row > 0 && headed.test(block.cell.header.trim()) : lead ? introduces(lead) : block !== undefined && !block.list && tells(block))
      if (!isMember) continue
      const key = block?.cell ? `table ${block.cell.table}` : `list ${companies(chunk)[index]?.[0] ?? index}`
      listed.set(key, (listed.get(key) ?? new Set()).add(fullName))
    }
    return [...listed.values()].some(names => names.size >= enoughNames)
  })
})

// Kept by the block, since each name in it asks.
const introduces: (block: Block) => boolean = remembered(({text}: Block) => introduced.test(text))
const tells: (block: Block) => boolean = remembered(({text}: Block) => told.test(text))

/** How many organisations a section's own blocks name. */
export function namesIn(near: Nearby, {from, to}: Section): number {
  const names = new Set<string>()
  for (let chunk = from.chunk; chunk <= to.chunk; chunk++) {
    for (const {block, fullName, self} of near.mentionsOf(chunk)) {
      const inside = (chunk > from.chunk || block >= from.block) && (chunk < to.chunk || block < to.block)
      if (inside && !self) names.add(fullName)
    }
  }
  return names.size
}
