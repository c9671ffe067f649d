// Evidence of one chunk. It depends on the chunk's text, the headings above it, the profile and the names that the chunk has words of; nothing else.
import type {Concept} from '../concepts/concept.js'
import {at, type Block, type Chunk, type Span} from '../draft/index.js'
import {isDoer, readColumns} from './columns.js'
import type {BlockVoice, Evidence, Grade, Mention} from './evidence.js'
import {gradeOf} from './grade.js'
import type {CompiledConcept, Lexicon} from './lexicon.js'
import {readLevels} from './levels.js'
import {judge, matchesOf, type Surroundings} from './match.js'
import type {Match} from './matcher.js'
import type {Names, Slot} from './slots/slot.js'
import type {Token} from './tokens.js'
import {readStretches, type ReadSentence} from './stretches.js'
import {readTokens, unitsOf, type Unit} from './unit.js'
import {addSentence, closeBlock, emptyTally, pooled, scoresOf, voiceOf, type Tally} from './voice.js'
import {nameKey} from './names.js'

/** Evidence as a chunk holds it: where the chunk stands in the draft is not its business. */
export type InChunk<T> = Omit<T, 'chunk'>

export interface ChunkEvidence {
  readonly evidence: readonly InChunk<Evidence>[]
  readonly voices: readonly InChunk<BlockVoice>[]
  readonly mentions: readonly InChunk<Mention>[]
  /** PAR ids of the classes of partner that are named without a proper name ("housing associations"). */
  readonly sectors: readonly string[]
}

/** Reads one chunk; `tokens` are those of its blocks, `headingsOf` gives the patterns found in the headings above a block. */
export function readChunk(
  chunk: Chunk, tokens: readonly (readonly Token[])[], lexicon: Lexicon, names: Names, needsCount: boolean, headingsOf: (block: number) => ReadonlySet<number>
): ChunkEvidence {
  const evidence: InChunk<Evidence>[] = [], voices: InChunk<BlockVoice>[] = [], mentions: InChunk<Mention>[] = []
  const sectors = new Set<string>()
  const read = readTokens(tokens, names)
  const tallies: [block: number, tally: Tally][] = []
  const sentences: ReadSentence[] = []
  const add = (block: Block, {concept}: CompiledConcept, unit: Unit, grade: Grade, words: readonly Span[]): void => {
    evidence.push({
      concept: concept.id, grade, block: unit.block, span: at(block, unit.sentence.start, unit.sentence.end), sentence: unit.sentence, words,
      raise: raiseOf(concept, grade), source: 'found', capability: null
    })
  }
  chunk.blocks.forEach((block, index) => {
    if (block.kind === 'code' || block.kind === 'comment') return
    const inHeading = block.level > 0 || block.cell?.row === 0
    const place: Surroundings = {headings: headingsOf(index), needsCount}
    const tally = emptyTally()
    for (const unit of unitsOf(chunk, index, read)) {
      const found = matchesOf(lexicon, unit)
      const hits = judge(lexicon, unit, found, place, inHeading)
      for (const hit of hits) {
        const grade = hit.wish ? 1 : gradeOf(hit.concept.concept, unit, hit.mechanism, hit.matches[0]?.from ?? unit.own, hit.matches.at(-1)?.to ?? unit.tokens.length)
        add(block, hit.concept, unit, grade, wordsOf(chunk, unit, hit.matches))
      }
      sentences.push({unit, prose: !inHeading, concepts: hits.map(hit => hit.concept.concept.id), found, place})
      if (inHeading) continue
      addSentence(tally, lexicon, unit, found, hits)
      for (const slot of unit.slots) {
        if (slot.kind === 'organisation' && slot.from >= unit.own) mentions.push(mention(block, index, unit, slot, names))
        else if (slot.kind === 'sector' && slot.value !== null) sectors.add(slot.value)
      }
    }
    if (inHeading || block.sentences.length === 0) return
    closeBlock(tally, block)
    tallies.push([index, tally])
  })
  const stretches = readStretches(chunk, lexicon, sentences)
  for (const {concept, sentence: {unit}, words, wish} of stretches.added) {
    add(chunk.blocks[unit.block] as Block, concept, unit, wish ? 1 : gradeOf(concept.concept, unit, false, unit.own, unit.tokens.length), words)
  }
  const said = new Map(sentences.flatMap(({unit, prose, concepts}) => prose ? [[unit, concepts]] : []))
  for (const {unit, concepts, from, to} of readLevels([...said.keys()])) {
    for (const id of concepts) {
      const concept = lexicon.byId.get(id)
      if (concept && !said.get(unit)?.includes(id)) add(chunk.blocks[unit.block] as Block, concept, unit, gradeOf(concept.concept, unit, false, from, to), wordsOf(chunk, unit, [{pattern: -1, from, to}]))
    }
  }
  const kept = evidence.filter(one => !stretches.doubts.get(one.block)?.has(one.concept))
  const has = new Set(kept.map(({block, concept}) => `${block} ${concept}`))
  const inColumns = readColumns(chunk).flatMap(({block: index, concept: id, grade, sentence}) => {
    const concept = lexicon.byId.get(id)?.concept
    if (!concept || has.has(`${index} ${id}`)) return []
    const span = at(chunk.blocks[index] as Block, sentence.start, sentence.end)
    return [{concept: id, grade, block: index, span, sentence, words: [span], raise: raiseOf(concept, grade), source: 'found' as const, capability: null}]
  })
  const stands = [...kept, ...inColumns].sort((a, b) => a.block - b.block || a.span.start - b.span.start)
  const context = tallies.length > 1 ? scoresOf(pooled(tallies.map(([, tally]) => tally))) : null
  for (const [block, tally] of tallies) {
    const own = scoresOf(tally)
    voices.push({voice: voiceOf(own, context ?? own, stretches.voices.get(block) ?? null), block, span: (chunk.blocks[block] as Block).span})
  }
  return {evidence: stands, voices, mentions, sectors: [...sectors]}
}

const raiseOf = ({raise}: Concept, grade: Grade): string | null => grade === 1 ? raise.shown : grade === 2 ? raise.measured : null

// The words that made a piece of evidence, each stretch once; one that lies in another is part of it.
function wordsOf(chunk: Chunk, unit: Unit, matches: readonly Match[]): Span[] {
  const kept: Span[] = []
  for (const {from, to} of matches) {
    const span = wordsSpan(chunk, unit, from, to), last = kept.at(-1)
    if (last && last.start <= span.start && span.end <= last.end) continue
    if (last && span.start === last.start) kept.pop()
    kept.push(span)
  }
  return kept
}

// A match may begin in the stem: then its words are those in the item itself.
function wordsSpan(chunk: Chunk, unit: Unit, from: number, to: number): Span {
  const first = unit.tokens[Math.max(from, unit.own)] as Token, last = unit.tokens[to - 1] as Token
  return at(chunk.blocks[unit.block] as Block, first.start, last.end)
}

const actingVerbs = new Set(['will', 'leads', 'lead', 'led', 'provides', 'provide', 'provided', 'delivers', 'deliver', 'delivered', 'runs', 'ran', 'run', 'hosts', 'host', 'chairs', 'chair', 'funds', 'fund', 'funded', 'commissions',
  'commission', 'commissioned', 'manages', 'manage', 'supports', 'support', 'supported', 'works', 'work', 'worked', 'offers', 'offer', 'offered', 'coordinates', 'oversees', 'employs', 'has', 'have', 'brings', 'gives', 'is', 'are', 'developed',
  'agreed', 'responsible', 'established', 'created', 'shares', 'collects', 'reports', 'sits', 'published', 'trains', 'trained', 'holds', 'takes', 'opened', 'pays', 'paid'])
const rolePhrases = new Set(['led', 'lead', 'leads', 'chair', 'chaired', 'host', 'hosted', 'owner', 'responsible', 'delivered', 'provided', 'commissioned', 'run', 'funded', 'managed'])

function mention(block: Block, index: number, unit: Unit, slot: Slot, names: Names): InChunk<Mention> {
  const first = unit.tokens[slot.from] as Token, last = unit.tokens[slot.to - 1] as Token
  const end = last.possessive ? last.end - 2 : last.end
  const name = block.text.slice(first.start, end)
  const known = names.organisations.get(nameKey(name)) ?? names.organisations.get(nameKey(name.replace(/^the /i, '')))
  return {
    name, fullName: known?.fullName ?? name, class: slot.value ?? known?.class ?? null, self: slot.self && !known, block: index, span: at(block, first.start, end), acts: isDoer(block) || acts(unit, slot)
  }
}

// It is the subject of a verb of action close by, or what "led by", "owner:" or "responsible:" points at.
function acts({tokens}: Unit, slot: Slot): boolean {
  for (let index = slot.to; index < Math.min(tokens.length, slot.to + 4); index++) if (actingVerbs.has((tokens[index] as Token).word)) return true
  for (let index = Math.max(0, slot.from - 5); index < slot.from; index++) if (rolePhrases.has((tokens[index] as Token).word)) return true
  return false
}
