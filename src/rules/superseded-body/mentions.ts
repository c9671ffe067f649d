// Where a chunk names a body that is no more, and whether it speaks of it as it is or as it was.
import type {Block, Chunk, Span} from '../../draft/draft.js'
import {titles} from '../../evidence/guards.js'
import {tokenise} from '../../evidence/tokens.js'
import {remembered} from '../shared/memory.js'
import {insideQuotes} from '../shared/quotes.js'
import {bodies, type Body} from './bodies.js'

/** More mentions than this of one body in one paragraph say nothing new. */
const mostInBlock = 10

export interface BodyMention extends Span {
  readonly body: Body
  readonly block: number
  /** Years that its sentence, its stem and its table header name. */
  readonly years: readonly string[]
}

/** The sentence tells of the body's end or of its time: it is right as it stands. */
const history = /\b(?:former|formerly|previous|previously|predecessors?|legacy|abolish\w*|dissol\w*|disband\w*|replac\w*|supersed\w*|success\w* to|success\w* bod\w+|took over|taken over|transfer\w*|merg\w*|became|become|no longer|historic\w*|at the time|until|prior to|used to|inherit\w*|ceased|clos\w+|ended|renamed|known as|established by|set up by|originally|now)\b/i
/** It cites the body's figures or papers, which keep their author's name. */
const citing = /\b(?:source|sources|data|profiles?|fingertips|statistics?|publication|published|publishes|reports?(?! to\b)|guidance|survey|according to|estimat\w+|figures?|dataset|toolkit|framework|review|analysis|definition|dashboard|indicators?|average|percentages?|ranked|deciles?|tool|map|available (?:at|from|on)|retrieved|licence|copyright)\b|©|https?:/i
const future = /\b(?:will|shall|going to|must)\b/i
const pastTense = /\b(?:was|were|had|did|has been|have been|took|made|gave|began|led|ran|held|wrote|found|met|went|grew|brought|built)\b|\b(?:we|they|it|who|which)\s(?:\p{L}+ly\s|also\s)?\p{L}{2,}ed\b|[’'](?:ve|d)\s|\p{Lu}\p{L}+,?\s(?:also\s|first\s)?\p{L}{2,}ed\s(?!by\b|to\b)/u
const didSomething = /^(?:s|'s|’s)?\s+(?:\p{L}+ly\s+|also\s+|first\s+)?\p{L}{2,}ed\b/u
const year = /\b(?:19|20)\d\d\b/g

/** Every form has one of these, so that most chunks are done at once. */
const perhaps = /CCG|STP|PHE|NHS[EIXD]|NHS [EIXD]|[Cc]ommissioning [Gg]roup|[Ss]ustainability (?:[Aa]nd|&) |[Pp]ublic [Hh]ealth [Ee]ngland|Monitor|Trust Dev|Education England|AHSN|PCT|SHA|HEE|[Aa]cademic [Hh]ealth|[Cc]are [Tt]rust|[Ss]trategic [Hh]ealth/

/** The mentions of a chunk that speak of a body as if it were there. Depends on the chunk alone. */
export const mentionsIn: (chunk: Chunk) => readonly BodyMention[] = remembered((chunk: Chunk) => {
  if (!perhaps.test(chunk.text)) return []
  const small = chunk.text.toLowerCase()
  const forms = bodies.flatMap(body => body.forms.flatMap(([hint, form]) => small.includes(hint) ? [{body, hint, form}] : []))
  return forms.length === 0 ? [] : chunk.blocks.flatMap((block, index) => mentionsInBlock(chunk, block, index, forms))
})

interface Form {
  readonly body: Body
  readonly hint: string
  readonly form: RegExp
}

function mentionsInBlock(chunk: Chunk, block: Block, index: number, forms: readonly Form[]): BodyMention[] {
  if (block.kind === 'code' || block.kind === 'comment' || block.level > 0 || block.quote > 0 || block.footnote !== null || block.cell?.row === 0) return []
  const found: BodyMention[] = []
  const small = block.text.toLowerCase()
  for (const {body, hint, form} of forms) {
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
      if (history.test(text) || history.test(around) || citing.test(text) || citing.test(around)) continue
      if (!future.test(text) && (pastTense.test(text) || didSomething.test(block.text.slice(end, end + 40)))) continue
      // A capital after it: a longer name that it is part of.
      if (/^[’']?s?\s\p{Lu}\p{Ll}/u.test(block.text.slice(end, end + 6))) continue
      if (insideQuotes(block, start) || inTitle(text, start - sentence.start, end - sentence.start)) continue
      found.push({body, block: index, start, end, years: `${text} ${around}`.match(year) ?? []})
    }
  }
  return found
}

const stemOf = (chunk: Chunk, {list}: Block): string => list && list.stem >= 0 ? chunk.blocks[list.stem]?.text.slice(-300) ?? '' : ''

/** It is part of the title of a document, which keeps its name. */
function inTitle(text: string, start: number, end: number): boolean {
  const tokens = tokenise(text)
  return titles(tokens, 0).some(([from, to]) => (tokens[from]?.start ?? 0) <= start && end <= (tokens[to - 1]?.end ?? 0))
}
