import type {Block, Chunk, Draft, Section} from '../../draft/draft.js'
import {answerOf} from '../shared/checks.js'
import {figureIn, laterYearIn} from '../shared/figures.js'
import {foldTitle, readNumbered} from '../../thread/titles.js'
import {areGoals, headsMeasures, isWork} from '../shared/goals.js'
import {remembered} from '../shared/memory.js'
import {companies, nearby} from '../shared/nearby.js'
import {isOurs, passagesOf, wordsOf, type Passage} from '../shared/passages.js'
import {placeIn, sectionOf} from '../shared/places.js'
import {defineRule, type Finding, type Reading} from '../rule.js'

const mostFindings = 5, fewFindings = 2, mostRelated = 5, fewestItems = 2
/** Repeats what the body of the draft says. */
const summary = /\b(?:summary|conclusion|next steps|at a glance)\b/i

export default defineRule({
  id: 'outcome-without-measure',
  pack: 'outcomes',
  summary: 'Warn when goals and outcomes have no figure, measures are put off, or targets have no date',
  severity: 'warning',
  weight: 80,
  fault: 'measure',
  guidance: ['OUT-02'],
  * fold(reading) {
    const found = [...deferred(reading), ...listed(reading), ...undated(reading), ...unmeasured(reading)]
    const seen = new Set<string>()
    const distinct = found.sort((a, b) => b.weight - a.weight).filter(({company}) => !seen.has(company) && seen.add(company))
    yield* distinct.slice(0, answerOf(reading, 'outcomes-measured') === 'yes' ? fewFindings : mostFindings)
  }
})

interface Found extends Finding {
  readonly weight: number
  /** Of what is said together only one thing is found. */
  readonly company: string
}

const companyOf = ({chunks}: Reading['draft'], {one}: Passage): string => `${one.chunk} ${companies(chunks[one.chunk] as Chunk)[one.block]?.[0] ?? one.block}`

/** Measures that are to be settled later or elsewhere. */
function* deferred(reading: Reading): Generator<Found> {
  for (const passage of passagesOf(reading, 'deferred-measure')) {
    yield {
      message: 'Measures put off: give the figure now, the figure to reach and the year', at: wordsOf(passage.one), weight: 84, fault: 'commitment',
      company: `${companyOf(reading.draft, passage)} ${passage.one.span.start}`
    }
  }
}

/** Measures that are named in a list or a table without any figure. */
function* listed(reading: Reading): Generator<Found> {
  for (const passage of passagesOf(reading, 'measure')) {
    const {one, block, sentence, text} = passage
    if (block.list || block.cell || one.grade === 3 || figureIn(text) || !announces.test(block.text)) continue
    const items = itemsAfter(reading.draft.chunks, one.chunk, one.block)
    if (items.length < 2 || items.filter(item => figureIn(item.text)).length * 3 >= items.length) continue
    yield {message: 'Measures are named without figures: give a baseline, a target and a date for each', at: placeIn(one.chunk, block, sentence.start, sentence.end), weight: 81, company: companyOf(reading.draft, passage)}
  }
}

/** A paragraph says that a list or a table follows. */
const announces = /:\s*$|\b(?:below|following)\b/i

/** The items of the list, or the cells of the last column of the table, that follow a paragraph. */
function itemsAfter(chunks: readonly Chunk[], chunk: number, block: number): Block[] {
  const here = chunks[chunk]?.blocks ?? []
  const [blocks, from] = block + 1 < here.length ? [here, block + 1] : [chunks[chunk + 1]?.blocks ?? [], 0]
  const first = blocks[from]
  if (first?.list) return run(blocks, from, one => one.list !== null)
  if (!first?.cell) return []
  const cells = run(blocks, from, one => one.cell !== null && one.cell.table === first.cell?.table)
  const last = cells.reduce((most, one) => Math.max(most, one.cell?.column ?? 0), 0)
  return cells.filter(one => one.cell?.column === last && one.cell.row > 0)
}

/** The blocks from `from` on, as long as they fit. */
function run(blocks: readonly Block[], from: number, fits: (block: Block) => boolean): Block[] {
  const found: Block[] = []
  for (let index = from; index < blocks.length && fits(blocks[index] as Block); index++) found.push(blocks[index] as Block)
  return found
}

/** Changes in figures, with no date by which they are to come. */
function* undated(reading: Reading): Generator<Found> {
  const year = Number((reading.date ?? reading.settings.asOf).slice(0, 4))
  const dated = new Map<readonly number[], boolean>()
  for (const passage of passagesOf(reading, 'outcome')) {
    const {one, text, section} = passage
    if (one.grade < 3 || !/^\W*(?:at least |over )?[\d,.]+%? (?:more|fewer|less)\b|\b(?:reduce|increase|improve|cut|raise)\b[^.]{0,60}\bby \d+(?:\.\d+)?%/i.test(text)) continue
    const chunk = reading.draft.chunks[one.chunk] as Chunk
    const together = companies(chunk)[one.block] ?? [one.block]
    let isDated = dated.get(together)
    if (isDated === undefined) dated.set(together, isDated = together.some(index => laterYearIn(chunk.blocks[index]?.text ?? '', year)))
    if (isDated || section.path.some(title => title !== reading.draft.title && laterYearIn(title, year))) continue
    yield {message: 'A figure without a date: say from what baseline, and by when', at: placeIn(one.chunk, passage.block, passage.sentence.start, passage.sentence.end), weight: 78, company: companyOf(reading.draft, passage)}
  }
}

/** Lists and tables of goals without any figure, measure or target: one finding for all of them, on the longest. */
function* unmeasured(reading: Reading): Generator<Found> {
  const near = nearby(reading)
  const {draft} = reading
  const levelled = new Map<Section, boolean>()
  const said = new Map<string, Found & {readonly goals: number, readonly repeats: boolean}>()
  for (const {chunk, members, all, measures} of [...listsOfGoals(draft), ...tablesOfGoals(draft)]) {
    const blocks = draft.chunks[chunk]?.blocks ?? []
    if (all.some(member => figureIn(blocks[member]?.text ?? '') || near.inBlock({chunk, block: member}).some(({concept, grade}) => figures.has(concept) && (!measures || grade === 3)))) continue
    const first = members.find(member => near.inBlock({chunk, block: member}).some(({concept}) => concept === 'outcome')) ?? members[0]
    const at = first === undefined ? undefined : blocks[first]
    if (!at || members.some(member => blocks[member]?.text.endsWith('?'))) continue
    const section = sectionOf(draft, {chunk, block: first as number})
    let measured = levelled.get(section)
    if (measured === undefined) levelled.set(section, measured = hasLevels(draft, section))
    if (measured) continue
    const repeats = section.path.some(title => summary.test(title))
    const weight = 74 + Math.min(4, members.length / 3) - (repeats ? 8 : 0)
    const key = at.text.toLowerCase().replace(/[^\p{L}]+/gu, ' ').trim()
    if ((said.get(key)?.weight ?? 0) >= weight) continue
    const {start, end} = at.sentences[0] ?? {start: 0, end: at.text.length}
    said.set(key, {
      message: measures ? 'Measures are named without figures: give a baseline, a target and a date for each' : `${members.length} goals here without a figure: say how much will change, from what, and by when`,
      at: placeIn(chunk, at, start, end), weight, company: `${chunk} ${all[0] ?? 0}`, goals: measures ? 0 : members.length, repeats
    })
  }
  const lists = [...said.values()].sort((a, b) => b.weight - a.weight)
  yield* lists.filter(({goals}) => goals === 0).slice(0, 1)
  const withGoals = lists.filter(({goals}) => goals > 0), own = withGoals.filter(({repeats}) => !repeats)
  yield* together(own.length > 0 ? own : withGoals)
}

/** Columns of levels: where things stand, and where they are to be. */
const levels = /^(?:(?:current|our|the|agreed) )*(?:baselines?|targets?|trajectory|measures?|indicators?)\b/i

const levelsIn: (chunk: Chunk) => readonly number[] = remembered(({blocks}: Chunk) =>
  blocks.flatMap(({cell, text}, index) => cell && cell.row > 0 && levels.test(cell.header) && figureIn(text) ? [index] : []))

/** Whether a table of the same section gives the figures. */
function hasLevels({chunks}: Draft, {from, to}: Section): boolean {
  for (let chunk = from.chunk; chunk <= to.chunk && chunk < chunks.length; chunk++) {
    if (levelsIn(chunks[chunk] as Chunk).some(block => (chunk > from.chunk || block >= from.block) && (chunk < to.chunk || block < to.block))) return true
  }
  return false
}

/** The same fault in several lists is one finding, told with their number. In: the weightiest first. */
function* together(lists: readonly (Found & {readonly goals: number})[]): Generator<Found> {
  const [first, ...others] = lists
  if (!first) return
  const total = lists.reduce((sum, {goals}) => sum + goals, 0)
  yield others.length === 0 ? first : {
    ...first, message: `${total} goals in ${lists.length} lists have no figure: say how much will change, and by when`,
    related: others.slice(0, mostRelated).map(({at, goals}) => ({message: `${goals} more goals without a figure`, at}))
  }
}

interface Goals {
  readonly chunk: number
  /** Blocks that are goals, and all that is read together with them. */
  readonly members: readonly number[]
  readonly all: readonly number[]
  /** They are measures of success rather than goals. */
  readonly measures: boolean
}

function* listsOfGoals(draft: Draft): Generator<Goals> {
  const sections = new Set(draft.sections.map(({title}) => nameOf(title)))
  for (const [chunk, {blocks}] of draft.chunks.entries()) {
    for (const [index, block] of blocks.entries()) {
      if (!block.list) continue
      const all = companies(draft.chunks[chunk] as Chunk)[index] ?? []
      if (all.find(member => blocks[member]?.list) !== index) continue
      const members = all.filter(member => blocks[member]?.list)
      // What only names the sections to come is measured there.
      if (members.length < fewestItems || members.filter(member => sections.has(nameOf(blocks[member]?.text ?? ''))).length * 2 > members.length) continue
      const section = sectionOf(draft, {chunk, block: index})
      const stem = block.list.stem >= 0 ? blocks[block.list.stem] : undefined
      const measures = !stem && headsMeasures(section.title)
      // Priorities told as work to be done are a plan of action: there is nothing to measure, and whether they should be goals is another rule's.
      const isPlan = members.filter(member => isWork(blocks[member] as Block)).length * 2 > members.length
      if (isOurs(block, section) && (measures || (!isPlan && areGoals(draft, block, stem, section)))) yield {chunk, members, all, measures}
    }
  }
}

/** "Priority 3: Crisis" and "Crisis" are of one name. */
const nameOf = (title: string): string => foldTitle(readNumbered(title)?.name || title)

const goalColumn = /^(?:our |the |key |strategic |intended |desired )*(?:outcomes?|goals?|aims?|ambitions?|objectives?|what (?:success|good) (?:looks|will look) like)\b/i

/** Tables with a column of goals. */
function* tablesOfGoals(draft: Draft): Generator<Goals> {
  for (const [chunk, {blocks}] of draft.chunks.entries()) {
    const tables = new Map<number, number[]>()
    for (const [index, {cell}] of blocks.entries()) {
      if (!cell || cell.row === 0) continue
      const cells = tables.get(cell.table)
      if (cells) cells.push(index)
      else tables.set(cell.table, [index])
    }
    for (const all of tables.values()) {
      const members = all.filter(index => goalColumn.test(blocks[index]?.cell?.header ?? '') && blocks[index]?.text !== '')
      const first = members[0]
      if (first === undefined || members.length < fewestItems) continue
      if (isOurs(blocks[first] as Block, sectionOf(draft, {chunk, block: first}))) yield {chunk, members, all, measures: false}
    }
  }
}

const figures = new Set(['measure', 'target', 'baseline'])
