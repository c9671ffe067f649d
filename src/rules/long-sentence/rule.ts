import type {Block, Chunk, Span} from '../../draft/draft.js'
import {at} from '../../draft/position.js'
import {remembered} from '../shared/memory.js'
import {blockAt, placeIn} from '../shared/places.js'
import {unquoted} from '../shared/quotes.js'
import {countWords} from '../shared/wording.js'
import {defineRule} from '../rule.js'

/** A reviewer marks a few and trusts the writer with the rest. */
const mostFindings = 10
/** No sentence below this is measured at all, whatever the option says. */
const fewestWords = 10
/** A run of so many commas is an enumeration: long, but easy to follow. */
const mostCommas = 7
/** Lines that make a table, and the share of them that begin so. */
const fewestLines = 3, openingLines = 0.8

interface Long extends Span {
  readonly block: number
  readonly words: number
}

export default defineRule({
  id: 'long-sentence',
  pack: 'plain-english',
  summary: 'Point out the longest sentences, which readers have to read twice',
  severity: 'info',
  weight: 12,
  guidance: ['PLN-01', 'PLN-19'],
  options: {
    maxWords: {type: 'integer', default: 40, minimum: fewestWords, maximum: 200, description: 'Longest sentence, in words, that is left alone.'}
  },
  * fold({draft}, {maxWords}) {
    const found = draft.chunks.flatMap((chunk, index) => sentencesOf(chunk).filter(({words}) => words > maxWords).map(sentence => ({...sentence, chunk: index})))
    for (const {chunk, block, start, end, words} of found.sort((a, b) => b.words - a.words).slice(0, mostFindings)) {
      yield {
        message: `Sentence of ${words} words: split it so that each part makes one point`,
        at: placeIn(chunk, blockAt(draft, {chunk, block}) as Block, start, end), weight: Math.min(20, 12 + (words - maxWords) / 10)
      }
    }
  }
})

/** Sentences of running prose and their lengths. */
const sentencesOf: (chunk: Chunk) => readonly Long[] = remembered((chunk: Chunk) => chunk.blocks.flatMap((block, index) => {
  if (block.kind !== 'paragraph' || block.level > 0 || block.quote > 0 || block.footnote !== null) return []
  return block.sentences.flatMap(({start, end}) => {
    const text = block.text.slice(start, end)
    const words = ownLength(unquoted(block).slice(start, end))
    return words <= fewestWords || isList(text) || isLaidOut(chunk.text.slice(...limits(block, start, end))) ? [] : [{block: index, start, end, words}]
  })
}))

const limits = (block: Block, start: number, end: number): [number, number] => {
  const span = at(block, start, end)
  return [span.start, span.end]
}

/** A table or a list that copying turned into lines: three or more, and nearly each begins as a sentence or a figure does. */
function isLaidOut(source: string): boolean {
  const lines = source.split('\n')
  return lines.length >= fewestLines && lines.filter(line => /^[ \t>]*[\p{Lu}\d£]/u.test(line)).length >= lines.length * openingLines
}

/** Words of the writer's own: what is quoted left out, and as two sentences where the space after a full stop is missing ("in 2024.There"). */
const ownLength = (text: string): number => text.split(/(?<=[\p{Ll}\d)])\.(?=[\p{Lu}(])/u).reduce((most, part) => Math.max(most, countWords(part)), 0)

/** It lists things: with semicolons, over several lines, or comma after comma. */
const isList = (text: string): boolean => text.includes('\n') || text.split(';').length > 2 || text.split(',').length > mostCommas + 1
