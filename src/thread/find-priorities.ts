// Which parts of a draft are its priorities: numbered sections, sections gathered under "Our priorities", rows of a table, items of a list.
import type {Address, Block, Draft, Place, Section} from '../draft/draft.js'
import {at, createPaths} from '../draft/index.js'
import {candidatesIn, type Item} from './candidates.js'
import type {Priority} from './thread.js'
import {foldTitle, gathersPriorities, headsPriorities, introducesPriorities, isAside, isForeign, readNumbered} from './titles.js'

/** A run of blocks, end exclusive. */
export interface Stretch {
  readonly from: Address
  readonly to: Address
}

export interface FoundPriority extends Pick<Priority, 'heading' | 'at' | 'introduction' | 'kind'> {
  /** What is about it, in no particular order; stretches may overlap. */
  readonly stretches: readonly Stretch[]
}

interface Draught {
  readonly title: string
  readonly address: Address
  readonly kind: Priority['kind']
  readonly introduction: Address | null
  readonly stretches: Stretch[]
}

/** A set of priorities that stand together, and how surely they are the draft's. */
interface Group {
  readonly rank: number
  readonly members: readonly Draught[]
}

/** Fewer of one kind are no list of priorities; of more items, a list is an index. */
const fewest = 2, mostItems = 15
/** A draft has no more priorities than this; what goes on is something else, and must not cost time. */
const mostMembers = 60
/** At equal words, headings tell more surely than tables, and tables than lists. */
const bonus = {numbered: 0.6, gathered: 0.5, table: 0.25, list: 0}

const before = (a: Address, b: Address): boolean => a.chunk < b.chunk || (a.chunk === b.chunk && a.block < b.block)
const within = (place: Address, {from, to}: Stretch): boolean => !before(place, from) && before(place, to)

/**
 * The priorities of a draft, in the order of the text.
 * @param house titles of sections that a team keeps its priorities under, folded by `foldTitle`
 */
export function findPriorities(draft: Draft, house: ReadonlySet<string>): FoundPriority[] {
  const groups = [numberedSections(draft), ...gatheredSections(draft, house), ...tables(draft, house), numberedLines(draft)]
    .filter(({members}) => members.length >= fewest).map(({rank, members}) => ({rank, members: members.slice(0, mostMembers)}))
  const lists = listsOf(draft, house)
  const main = best(groups) ?? best(lists)
  if (!main) return []
  const inMain = (place: Address): boolean => main.members.some(({address, stretches}) => place === address || stretches.some(stretch => within(place, stretch)))
  // Goals stand above the initiatives that serve them.
  const above = groups.length > 0 ? best(lists.filter(list => list.rank > main.rank && !list.members.some(({address}) => inMain(address)))) : undefined
  const members = merged([...above?.members ?? [], ...main.members])
  addNamesakes(draft, members, lists)
  return members.sort((a, b) => before(a.address, b.address) ? -1 : 1).flatMap(member => {
    const place = placeOf(draft, member.address)
    return place ? [{heading: member.title, at: place, introduction: member.introduction && placeOf(draft, member.introduction), kind: member.kind, stretches: member.stretches}] : []
  })
}

const best = (groups: readonly Group[]): Group | undefined => groups.reduce<Group | undefined>((most, group) => most && most.rank >= group.rank ? most : group, undefined)

const blockAt = (draft: Draft, {chunk, block}: Address): Block | undefined => draft.chunks[chunk]?.blocks[block]

function placeOf(draft: Draft, address: Address): Place | null {
  const block = blockAt(draft, address)
  const sentence = block && block.level === 0 && !block.cell && !block.list ? block.sentences[0] : undefined
  return block ? {chunk: address.chunk, ...(sentence ? at(block, sentence.start, sentence.end) : block.span)} : null
}

/** "Priority 1: Falls"; of those inside one another, the outer. */
function numberedSections(draft: Draft): Group {
  const {sections} = draft
  const found = new Set<number>()
  const members: Draught[] = []
  let rank = 0
  sections.forEach((section, index) => {
    const numbered = section.heading === null ? null : readNumbered(section.title)
    if (!numbered || !section.heading || isForeign(section.path.slice(0, -1)) || ancestors(sections, index).some(one => found.has(one))) return
    found.add(index)
    rank = Math.max(rank, headsPriorities(numbered.key.replace(/ \w+$/, ''), none))
    members.push(ofSection(section, introductionOf(sections[section.parent])))
  })
  return {rank: rank + bonus.numbered, members: distinct(members)}
}

const none: ReadonlySet<string> = new Set()

/** The sections right below "Our priorities", one group for each strength of its words. */
function gatheredSections(draft: Draft, house: ReadonlySet<string>): Group[] {
  const {sections} = draft
  const groups = new Map<number, Draught[]>()
  sections.forEach((section, index) => {
    const rank = section.heading === null ? 0 : gathersPriorities(section.title, house)
    if (rank === 0 || isForeign(section.path)) return
    const inside = section.level === boldLine ? [] : childrenOf(sections, index)
    const below = (inside.length > 0 ? inside : numberedBelow(sections, index)).filter(child => !isAside(child.title) && gathersPriorities(child.title, house) === 0)
    const headed = below.filter(child => child.level < boldLine)
    const members = headed.length >= fewest ? headed : below.filter(child => child.level === boldLine)
    if (members.length < fewest) return
    groups.set(rank, [...groups.get(rank) ?? [], ...members.map(child => ofSection(child, introductionOf(section)))])
  })
  return [...groups].map(([rank, members]) => ({rank: rank + bonus.gathered, members}))
}

/** `Section.level` of a bold line that serves as a heading. */
const boldLine = 7

/** Sections that only their numbers put below: "3.1 Falls" beside "3 Our priorities", both of one level, as bold lines are. */
function numberedBelow(sections: readonly Section[], index: number): Section[] {
  const {title, level} = sections[index] as Section
  const number = /^(\d{1,2})\.?(?:0\.?)?\s/.exec(title)?.[1]
  const found: Section[] = []
  if (number === undefined) return found
  for (let next = index + 1; next < sections.length; next++) {
    const section = sections[next] as Section, last = found.at(-1)
    const numbered = /^\d{1,2}[.\s]/.test(section.title)
    // What has no number of its own goes on with the one above.
    if (section.level > level || (section.level === level && !numbered)) continue
    if (last && section.heading) found[found.length - 1] = {...last, to: section.heading}
    if (section.level < level || !section.title.startsWith(`${number}.`) || !/^\d+\.\d/.test(section.title)) break
    found.push({...section, to: sections.at(-1)?.to ?? section.to})
  }
  return found
}

function childrenOf(sections: readonly Section[], index: number): Section[] {
  const found: Section[] = []
  const {level} = sections[index] as Section
  for (let next = index + 1; next < sections.length && (sections[next] as Section).level > level; next++) if ((sections[next] as Section).parent === index) found.push(sections[next] as Section)
  return found
}

function ancestors(sections: readonly Section[], index: number): number[] {
  const found: number[] = []
  for (let up = sections[index]?.parent ?? -1; up >= 0; up = sections[up]?.parent ?? -1) found.push(up)
  return found
}

/** Index of the last section whose heading stands before a place: sections stand in the order of their headings. */
function lastBefore(sections: readonly Section[], place: Address): number {
  let low = 0, high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    const {heading} = sections[middle] as Section
    if (heading === null || before(heading, place)) low = middle + 1; else high = middle
  }
  return low - 1
}

const ofSection = (section: Section, introduction: Address | null): Draught =>
  ({title: section.title, address: section.heading as Address, kind: 'section', introduction, stretches: [{from: section.from, to: section.to}]})

/** The heading under which the priorities stand; the paragraph below it has findings of its own. */
function introductionOf(section: Section | undefined): Address | null {
  return section && section.level > 1 ? section.heading : null
}

/** Rows of tables of which a column is headed "Priority" or "Ambition". */
function tables(draft: Draft, house: ReadonlySet<string>): Group[] {
  const pathOf = createPaths(draft)
  return draft.chunks.flatMap((chunk, index) => candidatesIn(chunk).tables.flatMap(({header, rows}) => {
    const first = rows[0]
    const rank = first === undefined || rows.length > mostItems ? 0 : headsPriorities(header, house)
    if (rank === 0 || !first || isForeign(pathOf(index, first.first))) return []
    const introduction = paragraphAbove(draft, {chunk: index, block: first.first})
    return [{rank: rank + bonus.table, members: rows.map(row => ofItem(row, index, 'row', introduction))}]
  }))
}

const ofItem = ({title, first, end}: Item, chunk: number, kind: Priority['kind'], introduction: Address | null): Draught =>
  ({title, address: {chunk, block: first}, kind, introduction, stretches: [{from: {chunk, block: first}, to: {chunk, block: end}}]})

const caption = /^(?:table|figure|box) \d+/i

/** The nearest paragraph above a block and under the same heading, captions passed over; else that heading. */
function paragraphAbove(draft: Draft, place: Address): Address | null {
  let section = draft.sections[lastBefore(draft.sections, place)]
  while (section?.level === boldLine) section = draft.sections[section.parent]
  if (!section?.heading) return null
  for (let {chunk, block} = place; chunk >= section.from.chunk; block = draft.chunks[--chunk]?.blocks.length ?? 0) {
    const lowest = chunk === section.from.chunk ? section.from.block : 0
    while (--block >= lowest) {
      const one = blockAt(draft, {chunk, block})
      if (one?.kind === 'paragraph' && one.level === 0 && !one.list && !one.cell && !caption.test(one.text)) return {chunk, block}
    }
  }
  return section.heading
}

/** Lines such as "Priority 1: Falls" that a conversion left without markup; each reaches to the next, or to the next heading. */
function numberedLines(draft: Draft): Group {
  const pathOf = createPaths(draft)
  const lines = draft.chunks.flatMap((chunk, index) => candidatesIn(chunk).lines.map(block => ({chunk: index, block})))
    .filter(({chunk, block}) => !isForeign(pathOf(chunk, block)))
  if (lines.length < fewest) return {rank: 0, members: []}
  const end: Address = {chunk: draft.chunks.length, block: 0}
  const members = lines.map((line, index): Draught => {
    const heading = draft.sections[lastBefore(draft.sections, line) + 1]?.heading ?? end
    const next = lines[index + 1] ?? end
    const from = {chunk: line.chunk, block: line.block + 1}
    return {title: blockAt(draft, line)?.text ?? '', address: line, kind: 'section', introduction: null, stretches: [{from, to: before(next, heading) ? next : heading}]}
  })
  return {rank: 4 + bonus.numbered, members: distinct(members.filter(({stretches: [only]}) => only && before(only.from, only.to)))}
}

/** Lists that a stem introduces ("our priorities are:"), and the first list right under "Our priorities". */
function listsOf(draft: Draft, house: ReadonlySet<string>): Group[] {
  const pathOf = createPaths(draft)
  const groups: Group[] = []
  const add = (chunk: number, items: readonly Item[], rank: number, introduction: Address | null): void => {
    if (rank === 0 || items.length < fewest || items.length > mostItems || isForeign(pathOf(chunk, items[0]?.first ?? 0))) return
    groups.push({rank: rank + bonus.list, members: items.map(item => ofItem(item, chunk, 'named', introduction))})
  }
  draft.chunks.forEach((chunk, index) => {
    for (const {stem, items} of candidatesIn(chunk).lists) if (stem) add(index, items, introducesPriorities(stem.text), {chunk: index, block: stem.block})
  })
  draft.sections.forEach((section, index) => {
    const rank = section.heading === null ? 0 : gathersPriorities(section.title, house)
    if (rank === 0) return
    const {from} = section, to = draft.sections[index + 1]?.heading ?? section.to
    for (let chunk = from.chunk; chunk < to.chunk || (chunk === to.chunk && to.block > 0); chunk++) {
      const lists = candidatesIn(draft.chunks[chunk] as Draft['chunks'][number]).lists
      const list = lists.find(({items: [first]}) => first && within({chunk, block: first.first}, {from, to}))
      if (!list) continue
      const stem = list.stem
      // A list with a stem that speaks of something else is about that.
      if (stem === null || !/:\s*$/.test(stem.text)) add(chunk, list.items, rank, introductionOf(section) ?? section.heading)
      break
    }
  })
  return groups
}

/** One entry for each number ("Priority 1" in the summary and in the text), the longest of them. */
function distinct(members: readonly Draught[]): Draught[] {
  const byKey = new Map<string, Draught>()
  const others: Draught[] = []
  for (const member of members) {
    const key = readNumbered(member.title)?.key ?? ''
    const other = byKey.get(key)
    if (key === '') others.push(member)
    else if (!other) byKey.set(key, member)
    else {
      const [kept, left] = lengthOf(member) > lengthOf(other) ? [member, other] : [other, member]
      kept.stretches.push(...left.stretches)
      byKey.set(key, kept)
    }
  }
  return [...byKey.values(), ...others]
}

const lengthOf = ({stretches: [own]}: Draught): number => own ? (own.to.chunk - own.from.chunk) * 1000 + own.to.block - own.from.block : 0

/** One entry for each title. */
function merged(members: readonly Draught[]): Draught[] {
  const byName = new Map<string, Draught>()
  for (const member of members) {
    const name = nameOf(member.title)
    const other = byName.get(name)
    if (other) other.stretches.push(...member.stretches)
    else byName.set(name, member)
  }
  return [...byName.values()]
}

/** What a priority is called without its number, or all of its title where that is a number alone. */
function nameOf(title: string): string {
  const name = foldTitle(readNumbered(title)?.name ?? title)
  return name === '' ? foldTitle(title) : name
}

/** A name shorter than this ("care") is the title of too much else. */
const shortestName = 5

/** Sections and list items of the same name, elsewhere in the draft, are about the same priority. */
function addNamesakes(draft: Draft, members: Draught[], lists: readonly Group[]): void {
  const byName = new Map(members.map((member, index) => [nameOf(member.title), index]))
  const find = (title: string): number | undefined => {
    const name = nameOf(title)
    return name.length < shortestName ? undefined : byName.get(name)
  }
  for (const section of draft.sections) {
    const index = section.heading === null ? undefined : find(section.title)
    const member = index === undefined ? undefined : members[index]
    if (index === undefined || !member || !section.heading || isForeign(section.path.slice(0, -1)) || !before(section.from, section.to)) continue
    // A list that names a section names what that section is about.
    if (member.kind === 'named') members[index] = {...ofSection(section, member.introduction), stretches: [...member.stretches, {from: section.from, to: section.to}]}
    else if (section.heading !== member.address) member.stretches.push({from: section.from, to: section.to})
  }
  for (const {members: items} of lists) {
    for (const item of items) {
      const index = find(item.title)
      if (index !== undefined && members[index]?.address !== item.address) members[index]?.stretches.push(...item.stretches)
    }
  }
}
