// Where a text speaks of a body or a paper as it is, and where only as it was.
import type {Block, Chunk, Span} from '../../draft/draft.js'
import {titles} from '../../evidence/guards.js'
import {tokenise} from '../../evidence/tokens.js'
import {insideQuotes} from './quotes.js'

/** More mentions than this of one thing in one paragraph say nothing new. */
const mostInBlock = 10

/** A way to name something. */
export interface Form<T> {
  readonly thing: T
  /** What a text in small letters must hold for the form to be worth trying. */
  readonly hint: string
  /** Global; the first group, where there is one, is the name. */
  readonly form: RegExp
}

export interface SpokenOf<T> extends Span {
  readonly thing: T
  readonly block: number
  /** Years that its sentence, its stem and its table header name beside it. */
  readonly years: readonly string[]
}

/** A further test of the sentence and of what it continues; the mention stands from `start` to `end` in the sentence. */
export type Further = (sentence: string, around: string, start: number, end: number) => boolean

/** The sentence tells of its end or of its time: it is right as it stands. */
const history = /\b(?:former|formerly|previous|previously|predecessors?|legacy|abolish\w*|dissol\w*|disband\w*|replac\w*|supersed\w*|success\w* to|success\w* bod\w+|took over|taken over|transfer\w*|merg\w*|became|become|no longer|historic\w*|at the time|until|prior to|used to|inherit\w*|ceased|clos\w+|ended|renamed|known as|established by|set up by|originally|now)\b/i
const future = /\b(?:will|shall|going to|must)\b/i
const pastTense = /\b(?:was|were|had|did|has been|have been|took|made|gave|began|led|ran|held|wrote|found|met|went|grew|brought|built)\b|\b(?:we|they|it|who|which)\s(?:\p{L}+ly\s|also\s)?\p{L}{2,}ed\b|[’'](?:ve|d)\s|\p{Lu}\p{L}+,?\s(?:also\s|first\s)?\p{L}{2,}ed\s(?!by\b|to\b)/u
const didSomething = /^(?:s|'s|’s)?\s+(?:\p{L}+ly\s+|also\s+|first\s+)?\p{L}{2,}ed\b/u
const year = /\b(?:19|20)\d\d\b/g

/**
 * The places of a chunk that speak of a thing as if it were there. Left alone: headings, quotes, footnotes, what is told as history, what a
 * longer name or a title holds.
 */
export function spokenOf<T>(chunk: Chunk, forms: readonly Form<T>[], also: Further): SpokenOf<T>[] {
  const small = chunk.text.toLowerCase()
  const hinted = forms.filter(({hint}) => small.includes(hint))
  return hinted.length === 0 ? [] : chunk.blocks.flatMap((block, index) => inBlock(chunk, block, index, hinted, also))
}

function inBlock<T>(chunk: Chunk, block: Block, index: number, forms: readonly Form<T>[], also: Further): SpokenOf<T>[] {
  if (block.kind === 'code' || block.kind === 'comment' || block.level > 0 || block.quote > 0 || block.footnote !== null || block.cell?.row === 0) return []
  const found: SpokenOf<T>[] = []
  const small = block.text.toLowerCase()
  for (const {thing, hint, form} of forms) {
    if (!small.includes(hint)) continue
    let left = mostInBlock
    for (const match of block.text.matchAll(form)) {
      if (left-- === 0) break
      const start = match.index + (match[1] === undefined ? 0 : match[0].indexOf(match[1]))
      const end = start + (match[1] ?? match[0]).length
      if (found.some(other => other.start < end && start < other.end)) continue
      const sentence = block.sentences.find(span => span.start <= start && start < span.end)
      if (!sentence) continue
      const text = block.text.slice(sentence.start, sentence.end)
      const around = `${stemOf(chunk, block)} ${block.cell?.header ?? ''}`
      if (history.test(text) || history.test(around) || !also(text, around, start - sentence.start, end - sentence.start)) continue
      if (!future.test(text) && (pastTense.test(text) || didSomething.test(block.text.slice(end, end + 40)))) continue
      // A capital after it: a longer name that it is part of.
      if (/^[’']?s?\s\p{Lu}\p{Ll}/u.test(block.text.slice(end, end + 6))) continue
      if (insideQuotes(block, start) || inTitle(text, start - sentence.start, end - sentence.start)) continue
      const beside = `${block.text.slice(sentence.start, start)} ${block.text.slice(end, sentence.end)} ${around}`
      found.push({thing, block: index, start, end, years: beside.match(year) ?? []})
    }
  }
  return found
}

const stemOf = (chunk: Chunk, {list}: Block): string => list && list.stem >= 0 ? chunk.blocks[list.stem]?.text.slice(-300) ?? '' : ''

/** It is part of the title of a document, which keeps its name; it isn't the whole of one. */
function inTitle(text: string, start: number, end: number): boolean {
  const tokens = tokenise(text)
  return titles(tokens, 0).some(([from, to]) => {
    const [first, last] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
    return first <= start && end <= last && !(first >= start && last <= end)
  })
}
