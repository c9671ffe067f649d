// Which pieces of evidence name partners of which class.
import {at, type Block, type Chunk, type Draft} from '../draft/index.js'
import type {Evidence, Mention} from '../evidence/evidence.js'
import {indexesOf} from '../evidence/by-concept.js'
import {put} from '../evidence/lists.js'
import {findSlots} from '../evidence/slots/index.js'
import {noNames, type SlotKind} from '../evidence/slots/slot.js'
import {tokenise} from '../evidence/tokens.js'
import type {Address, Span} from '../draft/draft.js'
import type {Partner} from './ledger.js'

/**
 * Concepts that a sentence evidences by naming partners, and what else than bodies counts in it: classes without a proper name ("GPs", "schools"),
 * roles that stand for one ("the Director of Public Health").
 */
export const partnerConcepts: ReadonlyMap<string, readonly SlotKind[]> = new Map([['named-partner', []], ['sector-partner', ['sector', 'role']], ['owner', ['role']]])

/** Class (PAR id) → indexes of the evidence of partners whose sentence names one of that class. */
export function readNamed(draft: Draft, evidence: readonly Evidence[], mentions: readonly Mention[], partners: readonly Partner[]): ReadonlyMap<string, ReadonlySet<number>> {
  const named = new Map<string, Set<number>>()
  const name = (kind: string, index: number): void => {
    const indexes = named.get(kind)
    if (indexes) indexes.add(index); else named.set(kind, new Set([index]))
  }
  const bodies = new Map<number, {readonly kind: string; readonly span: Span}[]>()
  for (const {class: kind, mentions: indexes} of partners) {
    if (kind === null) continue
    for (const mention of indexes.flatMap(index => mentions[index] ?? [])) {
      put(bodies, blockKey(mention), {kind, span: mention.span})
    }
  }
  for (const [concept, counts] of partnerConcepts) for (const index of indexesOf(evidence, concept)) {
    const {chunk, block, span, source} = evidence[index] as Evidence
    if (source !== 'found') continue
    const sectors = counts.length === 0 ? [] : sectorsOf((draft.chunks[chunk] as Chunk).blocks[block] as Block).filter(one => counts.includes(one.slot))
    for (const one of [...bodies.get(blockKey({chunk, block})) ?? [], ...sectors]) if (span.start <= one.span.start && one.span.end <= span.end) name(one.kind, index)
  }
  return named
}

/** A number for each block: more blocks than this no chunk can have. */
const blockKey = ({chunk, block}: Address): number => chunk * 2 ** 30 + block

/** Classes (PAR ids) of the partners that a sentence names. */
export function classesIn(text: string): ReadonlySet<string> {
  return new Set(findSlots(tokenise(text), noNames).flatMap(({kind, value}) => (kind === 'organisation' || kind === 'sector' || kind === 'role') && value !== null ? [value] : []))
}

// Blocks are immutable and outlive an edit elsewhere, so that only a changed one is looked through again.
interface InSentence {
  /** PAR id. */
  readonly kind: string
  readonly slot: SlotKind
  readonly span: Span
}

const known = new WeakMap<Block, readonly InSentence[]>()

function sectorsOf(block: Block): readonly InSentence[] {
  let sectors = known.get(block)
  if (!sectors) {
    const tokens = tokenise(block.text)
    sectors = findSlots(tokens, noNames).flatMap(({kind, value, from, to}) =>
      (kind === 'sector' || kind === 'role') && value !== null ? [{kind: value, slot: kind, span: at(block, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)}] : [])
    known.set(block, sectors)
  }
  return sectors
}
