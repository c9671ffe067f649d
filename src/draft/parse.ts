// The road from a text to a draft: cut it into chunks, keep what is known of each, read the others.
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import type {Block, Chunk, Directive, Draft} from './draft.js'
import {cut, frontMatterEnd} from './chunks.js'
import {findDirectives, type ChunkDirective} from './directives.js'
import {readFrontMatter} from './front-matter.js'
import {readMarkdown, type Reading} from './markdown.js'
import {isTame, readWild} from './wild.js'
import {readPlain} from './plain.js'
import {findSections, findTitle} from './sections.js'
import {countWords} from './words.js'

/** What the draft knows of a chunk beside its blocks. */
interface Facts {
  /** It begins the document. */
  readonly start: boolean
  readonly defines: readonly string[]
  /** What it may refer to, wherever that is defined. */
  readonly names: readonly string[]
  /** Those of `names` that other chunks define, joined. */
  readonly foreign: string
  readonly directives: readonly ChunkDirective[]
  readonly words: number
}

// Facts of chunks that drafts still hold. A chunk that comes from elsewhere is just read again.
const known = new WeakMap<Chunk, Facts>()
const factsOf = (chunk: Chunk | undefined): Facts | undefined => chunk && known.get(chunk)
const none: readonly string[] = []

/** Parses a draft. Any string will do. Chunks of `previous` whose text and named definitions are the same are taken over as they are. */
export function parseDraft(text: string, previous?: Draft): Draft {
  const offsets = cut(text)
  const texts = offsets.map((offset, index) => text.slice(offset, offsets[index + 1] ?? text.length))
  const before = previous ? remember(previous, texts) : () => undefined
  const olds = texts.map((chunk, index) => before(chunk, index))
  const readings = texts.map((chunk, index) => olds[index] || !chunk.includes(']:') ? null : read(chunk, index === 0, []))
  const own = texts.map((_, index) => readings[index]?.defines ?? factsOf(olds[index])?.defines ?? none)
  const all = new Set(own.flat())
  const fresh = new Map<string, Chunk>()
  const chunks = texts.map((chunk, index) => {
    const old = olds[index]
    const facts = factsOf(old)
    const names = facts?.names ?? findNames(chunk)
    const foreign = names.length === 0 ? none : names.filter(name => all.has(name) && !own[index]!.includes(name))
    const key = foreign.join('\n')
    if (old && facts?.foreign === key) return old
    const id = `${index === 0 ? 1 : 0}${key}\n\n${chunk}`
    const twin = fresh.get(id)
    if (twin) return twin
    const reading = (foreign.length === 0 && readings[index]) || read(chunk, index === 0, foreign)
    const made = makeChunk(previous ? detach(chunk) : chunk, reading, {start: index === 0, names, foreign: key})
    fresh.set(id, made)
    return made
  })
  return assemble(text, chunks, offsets)
}

/** The blocks of a text read by remark as a whole, without chunks: what parsing in chunks is measured against. */
export const parseWhole = (text: string): readonly Block[] => readMarkdown(text, true, []).blocks

function assemble(text: string, chunks: readonly Chunk[], offsets: readonly number[]): Draft {
  const sections = findSections(chunks)
  const directives: Directive[] = []
  let words = 0
  for (const [chunk, {directives: found, words: count}] of chunks.map(each => known.get(each)!).entries()) {
    words += count
    for (const directive of found) directives.push({...directive, chunk})
  }
  const end = frontMatterEnd(text)
  const frontMatter = readFrontMatter(end > 0 ? text.slice(0, end) : null)
  return {text, chunks, offsets, sections, directives, frontMatter, title: findTitle(frontMatter, sections, chunks), words}
}

function makeChunk(text: string, {blocks, defines, comments}: Reading, facts: Pick<Facts, 'start' | 'names' | 'foreign'>): Chunk {
  const chunk: Chunk = {text, blocks}
  let words = 0
  for (const {kind, text} of blocks) if (kind !== 'code' && kind !== 'comment') words += countWords(text)
  known.set(chunk, {...facts, defines, directives: findDirectives(text, comments), words})
  return chunk
}

function read(text: string, start: boolean, foreign: readonly string[]): Reading {
  const plain = readPlain(text, start, foreign)
  if (plain) return plain
  if (!isTame(text)) return readWild(text)
  try {
    return readMarkdown(text, start, foreign)
  } catch {
    // The parser's stack or one of its own faults: the writer still gets a review of the words.
    return readWild(text)
  }
}

/**
 * Finds the chunk of the previous draft for a chunk's text: from either end as far as all is the same, by its text in between. One that
 * began the document, or whose facts aren't known, is found only where it serves.
 */
function remember({chunks}: Draft, texts: readonly string[]): (text: string, index: number) => Chunk | undefined {
  let head = 0
  while (head < chunks.length && head < texts.length && chunks[head]!.text === texts[head]) head++
  let tail = 0
  while (tail < chunks.length - head && tail < texts.length - head && chunks[chunks.length - 1 - tail]!.text === texts[texts.length - 1 - tail]) tail++
  const others = new Map(chunks.slice(head, chunks.length - tail).map(chunk => [chunk.text, chunk]))
  return (text, index) => {
    const old = index < head ? chunks[index] : index >= texts.length - tail ? chunks[chunks.length - texts.length + index] : others.get(text)
    return factsOf(old)?.start === (index === 0) ? old : undefined
  }
}

const label = /\[((?:[^\\[\]]|\\[^])+)\]/g

/** All that the chunk could refer to: normalised labels, those of footnotes with their `^`. */
function findNames(text: string): string[] {
  if (!text.includes('[')) return []
  const names = new Set<string>()
  for (const [, raw] of text.matchAll(label)) {
    if (raw!.length > 999) continue
    names.add(normalizeIdentifier(raw!))
    // In a quote, a label that goes over a line holds the quote's mark.
    if (raw!.includes('>')) names.add(normalizeIdentifier(raw!.replace(/([\r\n])[ \t>]+/g, '$1')))
  }
  return [...names].sort()
}

/** A copy that doesn't keep the whole document alive, as a slice of it would. */
const detach = (text: string): string => JSON.parse(JSON.stringify(text)) as string
