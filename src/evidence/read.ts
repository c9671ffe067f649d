// Draft → Evidence, chunk by chunk; what is unchanged is not read again.
import {frameworks} from '../frameworks/index.js'
import {createPaths, type Chunk, type Draft} from '../draft/index.js'
import type {Settings} from '../settings/settings.js'
import type {BlockVoice, Evidence, Mention} from './evidence.js'
import type {Lexicon} from './lexicon.js'
import {createNamesFor, gatherNames, type Introduction} from './names.js'
import {readChunk, type ChunkEvidence} from './read-chunk.js'
import {findSlots, introducing, introductions} from './slots/index.js'
import {noNames, type Names} from './slots/slot.js'
import {tokenise, type Token} from './tokens.js'
import {tokensOf} from './unit.js'

export interface DraftEvidence {
  /** In the order of the text. */
  readonly evidence: readonly Evidence[]
  readonly voices: readonly BlockVoice[]
  readonly mentions: readonly Mention[]
  readonly names: Names
  /** One a chunk: what each chunk holds, for rules that judge chunk by chunk. */
  readonly chunks: readonly ChunkEvidence[]
}

interface Known {
  /** Of each block. */
  readonly tokens: readonly (readonly Token[])[]
  /** Those with a capital, without it: names are found by them. */
  readonly words: ReadonlySet<string>
  readonly introduces: readonly Introduction[]
  /** Lexicon → key of the surroundings → what was read. */
  readonly read: WeakMap<Lexicon, Map<string, ChunkEvidence>>
}

// Chunks are immutable and shared between a draft and the next, so what was read of one can be kept with it for as long as it lives.
const known = new WeakMap<Chunk, Known>()
/** Surroundings that are remembered for one chunk: a chunk that stands twice in a draft under different headings has two. */
const mostSurroundings = 4

function knowledgeOf(chunk: Chunk): Known {
  let knowledge = known.get(chunk)
  if (!knowledge) {
    const tokens = tokensOf(chunk)
    knowledge = {
      tokens,
      words: new Set(tokens.flatMap(list => list.flatMap(token => token.capital ? [token.word] : []))),
      introduces: tokens.flatMap(list => introducing(list) ? introductions(list, findSlots(list, noNames)) : []),
      read: new WeakMap()
    }
    known.set(chunk, knowledge)
  }
  return knowledge
}

/** Reads a draft. `needsCount`: what leaders need counts as evidence at grade 1 (leadership narratives). */
export function readEvidence(draft: Draft, lexicon: Lexicon, settings: Pick<Settings, 'partners' | 'abbreviations'>, needsCount: boolean): DraftEvidence {
  const names = gatherNames(draft.chunks.flatMap(chunk => knowledgeOf(chunk).introduces), settings)
  const namesFor = createNamesFor(names), pathOf = createPaths(draft)
  const headingPatterns = createHeadingReader(lexicon)
  const chunks = draft.chunks.map((chunk, index) => {
    const {tokens, words, read} = knowledgeOf(chunk)
    const own = namesFor(words)
    const path = (block: number): string => pathOf(index, block).join('\n')
    const key = [needsCount, own.key, path(0), path(chunk.blocks.length)].join('\n\n')
    let memory = read.get(lexicon)
    if (!memory) read.set(lexicon, memory = new Map())
    let result = memory.get(key)
    if (!result) {
      result = readChunk(chunk, tokens, lexicon, own.names, needsCount, block => headingPatterns(path(block)))
      if (memory.size >= mostSurroundings) memory.clear()
      memory.set(key, result)
    }
    return result
  })
  const placed = chunks.map(placedAt)
  return {
    evidence: withDeclared(draft, placed.flatMap(one => one.evidence)), voices: placed.flatMap(one => one.voices), mentions: placed.flatMap(one => one.mentions), names, chunks
  }
}

/** What a chunk holds, as the `chunk`-th of its draft. */
interface Placed {
  readonly chunk: number
  readonly evidence: readonly Evidence[]
  readonly voices: readonly BlockVoice[]
  readonly mentions: readonly Mention[]
}

// Most edits leave each chunk at its number: what was said of it then is said again.
const lastPlaced = new WeakMap<ChunkEvidence, Placed>()

function placedAt(one: ChunkEvidence, chunk: number): Placed {
  let placed = lastPlaced.get(one)
  if (placed?.chunk !== chunk) {
    const at = <T>(list: readonly T[]): (T & {chunk: number})[] => list.map(item => ({...item, chunk}))
    lastPlaced.set(one, placed = {chunk, evidence: at(one.evidence), voices: at(one.voices), mentions: at(one.mentions)})
  }
  return placed
}

// What the writer has declared in comments stands with what was found, in the order of the text.
function withDeclared(draft: Draft, found: readonly Evidence[]): readonly Evidence[] {
  const declared: Evidence[] = []
  for (const {verb, ids, chunk, span} of draft.directives) {
    if (verb !== 'evidence') continue
    for (const id of ids) {
      const capability = frameworks.flatMap(framework => framework.capabilities).find(one => one.id === id)
      const block = (draft.chunks[chunk] as Chunk).blocks.findIndex(one => one.span.start <= span.start && span.end <= one.span.end)
      if (capability && block >= 0) {
        declared.push({concept: capability.concepts[0] as string, grade: 1, chunk, block, span, sentence: null, words: [], raise: null, source: 'declared', capability: id})
      }
    }
  }
  if (declared.length === 0) return found
  return [...found, ...declared].sort((a, b) => a.chunk - b.chunk || a.span.start - b.span.start)
}

function createHeadingReader(lexicon: Lexicon): (path: string) => ReadonlySet<number> {
  const memory = new Map<string, ReadonlySet<number>>()
  return path => {
    let found = memory.get(path)
    if (!found) {
      found = new Set(lexicon.inHeadings.length > 0 ? path.split('\n').flatMap(title => {
        const inTitle = lexicon.matcher.look(tokenise(title), [])
        return lexicon.inHeadings.filter(pattern => inTitle.get(pattern))
      }) : [])
      memory.set(path, found)
    }
    return found
  }
}
