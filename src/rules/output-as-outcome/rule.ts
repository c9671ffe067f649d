import type {Block, Chunk} from '../../draft/draft.js'
import {areGoals, headsMeasures} from '../shared/goals.js'
import {companies, nearby} from '../shared/nearby.js'
import {passagesOf, type Passage} from '../shared/passages.js'
import {placeIn} from '../shared/places.js'
import {quoted} from '../shared/wording.js'
import {defineRule, type Finding, type Reading} from '../rule.js'

const mostFindings = 3
/** Columns, lists and sections that promise results or measures of success. */
const results = /\b(?:impacts?|results?|achievements?|successes|outcomes?|difference|benefits?)\b/i
const measures = /\b(?:measures?|indicators?|metrics|KPIs?|success|outcomes?)\b/i
/** A change in what befalls people, which says how the activity is judged. */
const change = /\b(?:fewer|less|lower|reduc\w+|fall|falls|drop|from \d[\d,.]*%? (?:\([^)]*\) )?to)\b/i
/** A list of measures is introduced so. */
const tellsSuccess = /\b(?:measures|measured by|indicators?|metrics|KPIs?)\b|\bsuccess (?:will|looks|means|is when)\b|\b(?:know|tell)\b.{0,40}\b(?:succeeded|worked|working|difference|successful)\b/i

export default defineRule({
  id: 'output-as-outcome',
  pack: 'outcomes',
  summary: 'Warn when activity stands where an outcome should: in goals, in measures of success, or as impact',
  severity: 'warning',
  weight: 79,
  fault: 'measure',
  guidance: ['OUT-01', 'OUT-09'],
  * fold(reading) {
    const found: (Finding & {readonly weight: number})[] = []
    const seen = new Set<string>()
    for (const passage of passagesOf(reading, 'output')) {
      const told = roleOf(reading, passage)
      const {one, block, sentence, text} = passage
      const key = told && companyOf(reading, passage)
      if (!told || !key || seen.has(key) || seen.has(text)) continue
      seen.add(key).add(text)
      found.push({
        message: `${quoted(text, 36)} ${told.says}: say what changes for people`, at: placeIn(one.chunk, block, sentence.start, sentence.end), weight: told.weight
      })
    }
    yield* found.sort((a, b) => b.weight - a.weight).slice(0, mostFindings)
  }
})

interface Role {
  readonly says: string
  readonly weight: number
}

/** What the activity is taken for where it stands; null where it is activity and no more. */
function roleOf(reading: Reading, {one, block, section}: Passage): Role | null {
  const blocks = reading.draft.chunks[one.chunk]?.blocks ?? []
  const stem = block.list && block.list.stem >= 0 ? blocks[block.list.stem] : undefined
  // Where its own row, item or paragraph tells of a change, it says how that came about.
  const near = nearby(reading)
  if (block.cell && change.test(block.text)) return null
  const together = block.cell ? rowOf(reading, one.chunk, one.block) : [one.block]
  if (together.some(index => near.inBlock({chunk: one.chunk, block: index}).some(({concept}) => concept === 'outcome'))) return null
  if (block.cell) {
    if (measures.test(block.cell.header)) return {says: 'is an activity', weight: 80}
    return results.test(block.cell.header) ? {says: 'counts activity', weight: 79} : null
  }
  if (areGoals(reading.draft, block, stem, section) && aims(section.path, stem)) return {says: 'is an activity', weight: 81}
  const introduced = stem ? lastSentence(stem) : block.list ? '' : null
  if (introduced !== null && tellsSuccess.test(introduced)) return {says: 'is an activity', weight: 78}
  if (block.list && !stem && headsMeasures(section.title)) return {says: 'is an activity', weight: 78}
  return section.level > 0 && section.level < 7 && /\b(?:impact|outcomes?|results|what (?:difference|changed))\b/i.test(section.title) && /\d/.test(block.text) ? {says: 'counts activity', weight: 76} : null
}

/** Goals, aims and outcomes are to be changes for people; priorities and objectives may be work. */
const aims = (path: readonly string[], stem: Block | undefined): boolean => {
  const words = /\b(?:goals?|aims?|outcomes?|ambitions?|vision|success)\b/i
  return stem ? words.test(lastSentence(stem)) : path.some(title => words.test(title))
}

const lastSentence = ({text, sentences}: Block): string => {
  const last = sentences.at(-1)
  return last ? text.slice(last.start, last.end) : text
}

const rowOf = ({draft}: Reading, chunk: number, block: number): readonly number[] => companies(draft.chunks[chunk] as Chunk)[block] ?? [block]

/** A list or a table is one place: the same fault in its next item goes without saying. */
function companyOf({draft}: Reading, {one, block}: Passage): string {
  return block.cell ? `${one.chunk} table ${block.cell.table} ${block.cell.column}` : `${one.chunk} ${companies(draft.chunks[one.chunk] as Chunk)[one.block]?.[0] ?? one.block}`
}
