// What stands in the columns of a table: "Action | Lead | By when", "Baseline | Target". A cell under such a header needs no verb to say what it is.
import type {Block, Chunk, Span} from '../draft/index.js'
import type {Grade} from './evidence.js'

/** A column whose cells say who does what its row tells. */
const owners = new RegExp(String.raw`^(?:by )?(?:who|whom|who leads|who will do it|lead|leads|led by|(?:lead|named|responsible|accountable|delivery|executive|senior responsible|system) (?:partner|organisation|agency|body|lead|officer|owner|director|sponsor)s?`
  + String.raw`|owners?|SRO|delivered by|responsible|responsibility|accountable)(?: \([^)]*\))?\??$`, 'i')
const dates = /^(?:by )?(?:when|by when|dates?|due(?: date)?|deadlines?|time ?scales?|time ?frames?|timing|milestones?|(?:target|completion|delivery|end|finish) date|complete(?:d|ion)? by|start date|q|quarter)\??$/i
const actions = /^(?:(?:key|our|planned|priority|agreed|specific) )*(?:actions?|what|what (?:we will|will we|we are going to) do|activit(?:y|ies)|tasks?|deliverables?|commitments?|we will)(?: \([^)]*\))?\??$/i
/** What a plan calls its lines where it has no column of actions. */
const lines = /^(?:(?:key|our|strategic|priority) )*(?:objectives?|initiatives?|projects?|workstreams?|schemes?)$/i
const measures = /^(?:KPIs?|(?:success |outcome |key )?(?:measures?|indicators?|metrics?)(?: of success)?|success criteria|how we(?:’ll|'ll| will) know)\??$/i
const baselines = /^(?:(?:current|latest|our) )?baselines?\b|^(?:now|today|current(?: position| level| performance| figure)?|where we are(?: now)?|starting point)$/i
const targets = /^(?:(?:our|agreed|end) )?(?:targets?|ambition|trajectory|level to reach|where we want to be)\b|^by (?:\p{L}+ )?20\d\d\b/iu
const outcomes = /^(?:(?:our|key|intended|desired) )*outcomes?$/i
const year = /^(?:by |in )?(?:\p{L}{3,9} )?20\d\d(?:\s?[/–-]\s?\d{2,4})?$/iu

/** Nothing is filled in yet. */
const open = /^\W*(?:tb[cda]|to be (?:confirmed|agreed|decided|determined)|n\/?a|none|not (?:yet )?known|ongoing|\W*)\W*$/i
const dated = /\b20\d\d\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\.? ?['’]?\d\d\b|\bQ[1-4]\b/i
const figure = /\d|\b(?:zero|none|all|half|every)\b/i

/** Whether a cell stands in a column that says who does what its row tells. */
export const isDoer = ({cell}: Block): boolean => cell !== null && cell.row > 0 && owners.test(cell.header.trim())

export interface InColumn {
  readonly concept: string
  readonly grade: Grade
  /** Index in `Chunk.blocks`. */
  readonly block: number
  /** In the block's text. */
  readonly sentence: Span
}

/** What the columns of a chunk's tables evidence: owners, dates, actions, measures, baselines, targets and the outcomes that these measure. */
export function readColumns({blocks}: Chunk): InColumn[] {
  const rows = new Map<string, Block[]>()
  const withBaseline = new Set<number>()
  for (const block of blocks) {
    const {cell} = block
    if (!cell || cell.row === 0) continue
    if (baselines.test(cell.header.trim())) withBaseline.add(cell.table)
    const key = `${cell.table} ${cell.row}`, row = rows.get(key)
    if (row) row.push(block); else rows.set(key, [block])
  }
  if (rows.size === 0) return []
  const index = new Map(blocks.map((block, number) => [block, number]))
  return [...rows.values()].flatMap(row => readRow(row, withBaseline.has(row[0]?.cell?.table ?? -1)).flatMap(({block, concept, grade}) => {
    const sentence = block.sentences[0]
    return sentence ? [{concept, grade, block: index.get(block) ?? 0, sentence}] : []
  }))
}

interface Told {
  readonly block: Block
  readonly concept: string
  readonly grade: Grade
}

function readRow(row: readonly Block[], hasBaseline: boolean): Told[] {
  const under = (header: RegExp, cell?: RegExp): Block[] =>
    row.filter(block => header.test(block.cell?.header.trim() ?? '') && !open.test(block.text) && (!cell || cell.test(block.text)))
  const owner = under(owners), date = under(dates, dated)
  const named = under(actions), action = named.length === 0 && owner.length + date.length > 0 ? under(lines) : named
  const baseline = under(baselines, figure), target = [...under(targets, figure), ...hasBaseline ? under(year, figure) : []]
  const grade: Grade = date.length > 0 ? 3 : owner.length > 0 ? 2 : 1
  const all = (found: readonly Block[], concept: string, grade: Grade): Told[] => found.map(block => ({block, concept, grade}))
  return [
    ...all(owner, 'owner', 2), ...all(date, 'date', 3), ...all(action, 'action', grade), ...all(baseline, 'baseline', 3), ...all(target, 'target', 3), ...all(under(measures, figure), 'measure', 3),
    ...grade > 1 ? [...all(action, 'commitment', grade), ...all(action, 'accountable-commitment', grade)] : [],
    ...target.length > 0 ? all(under(outcomes), 'outcome', 3) : []
  ]
}
