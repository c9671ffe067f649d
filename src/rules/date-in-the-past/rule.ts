import type {Address, Block, Chunk, Span} from '../../draft/draft.js'
import {dateAt} from '../../evidence/slots/date.js'
import type {ChunkEvidence} from '../../evidence/read-chunk.js'
import {tokenise, type Token} from '../../evidence/tokens.js'
import {remembered} from '../shared/memory.js'
import {companies} from '../shared/nearby.js'
import {placeIn, sectionOf} from '../shared/places.js'
import {insideQuotes} from '../shared/quotes.js'
import {quoted} from '../shared/wording.js'
import {writtenOn} from '../shared/written.js'
import {defineRule, type Finding} from '../rule.js'

const mostFindings = 8
/** What these sections hold is over, or somebody else's. */
const notHere = /\b(?:background|history|timeline|national (?:context|policy)|policy context|references|bibliography|works cited|sources|further reading|glossary|case stud(?:y|ies)|what we have (?:done|achieved)|achievements?|progress|version control|document history)\b/i
/** The sentence tells of an older promise, or of what came of it. */
const told = /\b(?:was|were|had|has|have been|set (?:the|an?|out)|pledged|promised|aimed|planned|previous|former|earlier|last year|achieved|delivered|met|completed|missed|reached|since|due to)\b/i
const concepts = new Set(['commitment', 'accountable-commitment', 'target', 'action'])
const limits = new Set(['by', 'before', 'until'])
const dueColumn = /^(?:by when|when|due(?: date)?|deadline|target date|date due|timescales?|time ?frame|timeline|completion(?: date)?|complete by|end date|delivery date|to be (?:done|completed) by|milestone date)\??$/i
const actionColumn = /\b(?:actions?|objectives?|milestones?|commitments?|tasks?|deliverables?|what we will do|steps?|owners?|leads?|responsible|how)\b/i
const done = /\b(?:complete[d]?|done|achieved|closed|delivered|ongoing|on track|in place|started|implemented|n\/a|yes)\b|✓|✔/i

export default defineRule({
  id: 'date-in-the-past',
  pack: 'thread',
  summary: 'Warn when a promise was due before the draft was written',
  severity: 'warning',
  weight: 62,
  guidance: ['OUT-05'],
  * fold(reading) {
    const {draft} = reading
    if (!draft.chunks.some(hasYear)) return
    const written = writtenOn(reading)
    const found: Finding[] = [], seen = new Set<string>()
    const add = (address: Address, chunk: Chunk, due: Due): void => {
      if (!isBefore(due.value, written) || sectionOf(draft, address).path.some(title => notHere.test(title))) return
      const block = chunk.blocks[address.block] as Block
      const at = placeIn(address.chunk, block, due.start, due.end)
      const words = quoted(block.text.slice(due.start, due.end), 34)
      const key = `${at.chunk} ${at.start}`
      if (seen.has(key)) return
      seen.add(key)
      found.push({message: `${words} ${reading.date === null ? 'has passed' : 'lies before the date of this draft'}: give a new date, or say what came of it`, at})
    }
    for (const [chunk, own] of draft.chunks.entries()) {
      for (const {block, due} of promised(reading.chunks[chunk] as ChunkEvidence, own)) add({chunk, block}, own, due)
      for (const {block, due} of dueInTables(own)) add({chunk, block}, own, due)
    }
    yield* found.sort((a, b) => a.at.chunk - b.at.chunk || a.at.start - b.at.start).slice(0, mostFindings)
  }
})

interface Due extends Span {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly value: string
}

/** Whether all of a date was over when the other began, as far as both say. */
function isBefore(due: string, written: string): boolean {
  const known = Math.min(due.length, written.length)
  return due.slice(0, known) < written.slice(0, known)
}

const hasYear: (chunk: Chunk) => boolean = remembered((chunk: Chunk) => /\b20\d\d\b/.test(chunk.text))

/** Dates by which the sentences of a chunk promise something. */
const promised = remembered(({evidence}: ChunkEvidence, {blocks}: Chunk) => evidence.flatMap(({concept, block: number, sentence}) => {
  const block = blocks[number]
  const due = block?.cell === null && sentence && concepts.has(concept) ? dueIn(block, sentence) : null
  return due ? [{block: number, due}] : []
}))

/** "by March 2024" in a sentence that promises; the latest where it names several, as "by 2020 and again by 2030" does. */
function dueIn(block: Block, {start, end}: Span): Due | null {
  const text = block.text.slice(start, end)
  if (block.quote > 0 || block.level > 0 || block.footnote !== null || told.test(text)) return null
  const tokens = tokenise(text)
  let latest: Due | null = null
  for (const [at, token] of tokens.entries()) {
    if (!limits.has(token.word)) continue
    const due = dateFrom(tokens, tokens[at + 1]?.word === 'the' ? at + 2 : at + 1)
    if (due && !insideQuotes(block, start + token.start) && (!latest || latest.value < due.value)) latest = {value: due.value, start: start + token.start, end: start + due.end}
  }
  return latest
}

function dateFrom(tokens: readonly Token[], at: number): Due | null {
  const date = at < tokens.length ? dateAt(tokens, at) : undefined
  const first = tokens[date?.from ?? -1], last = tokens[(date?.to ?? 0) - 1]
  return date?.value && first && last ? {value: date.value, start: first.start, end: last.end} : null
}

/** Dates in the column of a table that says when actions are due, without those of actions that are done. */
const dueInTables: (chunk: Chunk) => readonly {readonly block: number, readonly due: Due}[] = remembered((chunk: Chunk) => chunk.blocks.flatMap((block, index) => {
  const {cell} = block
  if (!cell || cell.row === 0 || !dueColumn.test(cell.header.trim()) || !/20\d\d/.test(block.text)) return []
  const row = (companies(chunk)[index] ?? []).map(number => chunk.blocks[number] as Block)
  if (!row.some(other => other !== block && actionColumn.test(other.cell?.header ?? '')) || row.some(other => done.test(other.text))) return []
  const tokens = tokenise(block.text)
  const dates = tokens.flatMap((_, at) => dateFrom(tokens, at) ?? []).sort((a, b) => a.value < b.value ? 1 : -1)
  return dates[0] ? [{block: index, due: {value: dates[0].value, start: 0, end: block.text.length}}] : []
}))
