// Where a comment has to go that switches off a finding: found by the draft's blocks, and kept only when a review of the draft with it agrees.
import {createLocator, type Block, type Chunk, type Draft, type Span} from '../draft/index.js'
import type {Range, ReviewFinding} from '../review-data.js'
import {afterEdits, standing, type Judged} from './reviewed-edit.js'

/** A comment to insert. */
export interface SuppressionEdit {
  /** Empty: where it goes. */
  readonly range: Range
  readonly newText: string
  /** In `newText`: where the writer's reason belongs. A word stands there meanwhile. */
  readonly reason: Span
  /** How many findings it switches off, all of one rule: at least one. */
  readonly count: number
}

export interface SuppressionEdits {
  /** For the finding's own paragraph, item, heading or table; null where no comment can do that and nothing else. */
  readonly here: SuppressionEdit | null
  /** For the whole draft. */
  readonly file: SuppressionEdit | null
}

const reason = 'reason'

/** The comments that would switch off the finding with this fingerprint; null where none that stands has it. */
export function suppressionEdits(judged: Judged, fingerprint: string): SuppressionEdits | null {
  const {reading: {draft}, review} = judged
  const finding = review.findings.find(one => one.fingerprint === fingerprint && one.suppressed === null)
  if (!finding) return null
  const eol = /\r\n|\n|\r/.exec(draft.text)?.[0] ?? '\n'
  return {
    here: firstThatHolds(judged, finding, 'disable-next-line', placesFor(draft, finding.range.start.offset, eol)),
    file: firstThatHolds(judged, finding, 'disable-file', placesForFile(draft, eol))
  }
}

/** Where a comment could go, and what has to stand around it there. */
interface Candidate {
  readonly offset: number
  readonly before: string
  readonly after: string
}

function firstThatHolds(judged: Judged, {rule, fingerprint}: ReviewFinding, verb: string, candidates: readonly Candidate[]): SuppressionEdit | null {
  const before = standing(judged.review)
  const range = createLocator(judged.reading.draft)
  for (const {offset, before: lead, after: tail} of candidates) {
    const opening = `${lead}<!-- golden-thread-${verb} ${rule} -- `
    const edit = {range: range({chunk: 0, start: offset, end: offset}), newText: `${opening}${reason} -->${tail}`}
    const next = afterEdits(judged.reading, [edit])
    const after = standing(next.review)
    const gone = [...before.values()].filter(one => !after.has(one.fingerprint))
    const holds = gone.some(one => one.fingerprint === fingerprint) && gone.every(one => one.rule === rule)
      && gone.length === before.size - after.size && readsTheSame(judged.reading.draft, next.reading.draft)
    if (holds) return {...edit, reason: {start: opening.length, end: opening.length + reason.length}, count: gone.length}
  }
  return null
}

/** What stands before the first block of a list item or a footnote; the box of a task is part of its text. */
const marker = /(?:[-*+]|\d{1,9}[.)])(?=[ \t])|\[\^[^\]\s]+\]:/g
const box = /\[[ \txX]\][ \t]+$/

/** Places for a comment about the block at an offset, those on a line of their own first. */
function placesFor(draft: Draft, offset: number, eol: string): Candidate[] {
  const target = blockAround(draft, offset)
  if (!target) return []
  const {start, block} = target
  const line = lineStart(draft.text, start)
  const written = draft.text.slice(line, start)
  const prefix = block.cell ? written.replace(/\|.*$/, '') : written
  const inside = prefix.replace(box, '').replace(marker, mark => ' '.repeat(mark.length))
  const outside = prefix.slice(0, prefix.search(/[^\s>]|$/))
  // An item's comment goes into the item before, so that the list stays one list; the first item's goes before the list.
  const leads = block.list && block.list.index > 0 ? [inside, outside] : [outside, inside]
  return [
    ...[...new Set(leads)].flatMap(lead => [
      {offset: line, before: lead, after: eol},
      {offset: line, before: lead, after: `${eol}${lead.trimEnd()}${eol}`},
      {offset: line, before: `${lead.trimEnd()}${eol}${lead}`, after: `${eol}${lead.trimEnd()}${eol}`}
    ]),
    // Within the item, and, where a line holds several blocks, within the line.
    {offset: start, before: '', after: `${eol}${inside}`},
    {offset: start, before: '', after: ' '},
    {offset: start + bulletLength(draft.text, start), before: '', after: ' '}
  ]
}

/** After the front matter, which has to come first, or else at the end. */
function placesForFile({text, chunks, offsets}: Draft, eol: string): Candidate[] {
  const mark = text.startsWith('\ufeff') ? 1 : 0
  const matter = chunks[0]?.blocks[0]?.kind === 'code' && text.startsWith('---', mark)
  const front = matter ? offsets[1] ?? text.length : mark
  const broken = front === mark || /[\n\r]$/.test(text.slice(0, front))
  return [
    {offset: front, before: broken ? '' : eol, after: `${eol}${eol}`},
    {offset: text.length, before: `${eol}${eol}`, after: eol}
  ]
}

/** The block at an offset, and where it starts; of a cell that is where its table starts. */
function blockAround({chunks, offsets}: Draft, offset: number): {readonly start: number, readonly block: Block} | null {
  let chunk = 0
  for (let high = offsets.length - 1; chunk < high;) {
    const middle = (chunk + high + 1) >> 1
    if ((offsets[middle] ?? 0) <= offset) chunk = middle
    else high = middle - 1
  }
  const base = offsets[chunk] ?? 0
  const blocks = chunks[chunk]?.blocks ?? []
  const block = blocks.find(({span}) => base + span.start <= offset && offset < base + span.end)
  if (!block) return null
  const first = block.cell ? blocks.find(one => one.cell?.table === block.cell?.table) ?? block : block
  return {start: base + first.span.start, block: first}
}

/** Of a bullet such as `•` and the space after it, which are a part of their block. */
function bulletLength(text: string, start: number): number {
  return /^[^\p{L}\p{N}\s]\s+/u.exec(text.slice(start, start + 20))?.[0].length ?? 0
}

function lineStart(text: string, offset: number): number {
  let at = offset
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--
  return at === 0 && text.startsWith('\ufeff') ? 1 : at
}

/** Whether readers make the same of two drafts, comments apart. A comment in the wrong place parts a list, or makes a paragraph HTML. */
function readsTheSame({chunks: one}: Draft, {chunks: other}: Draft): boolean {
  const most = Math.min(one.length, other.length)
  let before = 0
  while (before < most && one[before] === other[before]) before++
  let after = 0
  while (after < most - before && one[one.length - 1 - after] === other[other.length - 1 - after]) after++
  return shapeOf(one.slice(before, one.length - after)) === shapeOf(other.slice(before, other.length - after))
}

function shapeOf(chunks: readonly Chunk[]): string {
  return JSON.stringify(chunks.flatMap(({blocks}) => blocks.filter(one => one.kind !== 'comment').map(({kind, text, level, quote, list, cell, footnote}) => {
    return [kind, text, level, quote, list && [list.depth, list.ordered, list.index, list.stem >= 0], cell && [cell.row, cell.column], footnote]
  })))
}
