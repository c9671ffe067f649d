// Lists of actions, and rows of a plan, that name nobody.
import type {Block, Chunk, Place} from '../../draft/draft.js'
import {isDoer} from '../../evidence/columns.js'
import {put} from '../../evidence/lists.js'
import {figureIn} from '../shared/figures.js'
import {companies, nearby} from '../shared/nearby.js'
import {isOurs} from '../shared/passages.js'
import {placeIn, sectionOf} from '../shared/places.js'
import type {Reading} from '../rule.js'

/** A list is introduced as work: "Key actions:", "We will:". */
const announced = /\b(?:actions?|deliverables|activities|milestones|next steps|workstreams|we (?:will|plan to|intend to|aim to)|will (?:include|involve))\b[^.:]{0,40}:?\s*$/i
const headed = /^(?:[\d.]+\s+)?(?:(?:our|key|the|main|priority|planned) )*(?:actions?|deliverables|next steps|what we will do|commitments)[:.]?$/i
/** Fewer are a sentence cut into pieces. */
const fewestItems = 4
/** Of a plan whose owners stand in a column: most rows have one. */
const mostRows = 0.5

/** The longest list of actions of which no item, nor what introduces it, says who, how much or when; priorities without owner are another rule's. */
export function unownedList(reading: Reading): {readonly at: Place, readonly items: number} | null {
  const {draft, thread, evidence} = reading
  const near = nearby(reading)
  const told = new Set(thread.filter(({links}) => links.owner.length === 0 && links.outcome.length > 0).flatMap(({links}) => links.action)
    .map(index => `${evidence[index]?.chunk} ${evidence[index]?.block}`))
  let longest: {readonly at: Place, readonly items: number} | null = null
  for (const [number, chunk] of draft.chunks.entries()) {
    for (const [index, block] of chunk.blocks.entries()) {
      const all = block.list ? companies(chunk)[index] ?? [] : []
      if (!block.list || all.find(member => chunk.blocks[member]?.list) !== index) continue
      const items = all.filter(member => chunk.blocks[member]?.list && chunk.blocks[member]?.kind !== 'comment')
      if (items.length < Math.max(fewestItems, (longest?.items ?? 0) + 1)) continue
      const lead = block.list.stem >= 0 ? chunk.blocks[block.list.stem] : undefined
      // Who oversees it all, a sentence before, does none of it.
      const last = lead?.sentences.at(-1), stem = lead && lead.text.slice(last?.start ?? 0)
      const section = sectionOf(draft, {chunk: number, block: index})
      if (!isOurs(block, section) || !(stem === undefined ? headed.test(section.title) : announced.test(stem))) continue
      const saysWho = (member: number, from: number): boolean => near.inBlock({chunk: number, block: member}).some(({concept, sentence}) => answers.has(concept) && (sentence?.start ?? 0) >= from)
      const answered = (lead !== undefined && (figureIn(stem ?? '') || saysWho(block.list.stem, last?.start ?? 0))) || items.some(member => figureIn(chunk.blocks[member]?.text ?? '') || labelled.test(chunk.blocks[member]?.text ?? '')
        || told.has(`${number} ${member}`) || near.mentionsIn({chunk: number, block: member}).some(name => !name.self) || saysWho(member, 0))
      if (!answered) longest = {at: placeIn(number, block, 0, block.text.length), items: items.length}
    }
  }
  return longest
}

/** “Owner: …”, filled in or not. */
const labelled = /^(?:\*\*)?(?:owners?|leads?|who|responsible|by when|when|dates?|deadline)(?:\*\*)?:/i
const answers = new Set(['accountable-commitment', 'owner', 'date', 'sector-partner'])

/** Rows of a plan whose column of owners is empty, where most of its rows are filled. */
export function* emptyRows({draft}: Reading): Generator<{readonly at: Place, readonly text: string}> {
  for (const [number, chunk] of draft.chunks.entries()) {
    for (const cells of ownersOf(chunk).values()) {
      const empty = cells.filter(index => chunk.blocks[index]?.text.trim() === '')
      if (empty.length === 0 || empty.length > cells.length * mostRows) continue
      for (const cell of empty) {
        const action = (companies(chunk)[cell] ?? []).map(index => chunk.blocks[index] as Block).find(({text}) => /\p{L}{3}/u.test(text))
        if (action) yield {at: placeIn(number, action, 0, action.text.length), text: action.text}
      }
    }
  }
}

/** Indexes of the cells in columns of owners, by table. */
function ownersOf({blocks}: Chunk): Map<number, number[]> {
  const tables = new Map<number, number[]>()
  for (const [index, block] of blocks.entries()) if (block.cell && isDoer(block)) put(tables, block.cell.table, index)
  return tables
}
