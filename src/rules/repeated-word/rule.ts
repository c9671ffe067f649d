import type {Block, Chunk} from '../../draft/draft.js'
import {insideQuotes} from '../shared/quotes.js'
import {placeIn} from '../shared/places.js'
import {defineRule, type Fix} from '../rule.js'

/** A word, white space in a line or over its end, and the same word in small letters. A name said twice ("Baden Baden") keeps its capital. */
const twice = /(?<![\p{L}\p{N}_'’./@-])(\p{L}+)([ \n])(?=(\p{Ll}+)(?![\p{L}\p{N}_'’@/-]|\.\p{L}))/gu
/** The same in haste, for most blocks. */
const perhaps = /\b([a-z]+)[ \n]\1\b/i
/** Said twice with reason: "what he had had", "give her her medicine", "no no-go areas", "so so many". */
const mayBeTwice = new Set(('had that her very so no who which will can do more many long really well yes now hear bye ha knock tick tut one two five what there').split(' '))
/** "came in in April", "moved on on Monday": the first belongs to the verb, the second to the date. */
const beforeDate = /^ (?:\d|the\s|(?:early|mid|late|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)/i
const particles = new Set(['in', 'on'])
/** "What it is is a start": the first ends a clause that begins with such a word. */
const verbs = new Set(['is', 'was', 'are', 'were'])
const beforeVerb = /\b(?:what|whatever|that|which|who|how|where|when|why|all|thing|things|as)\b[^.;:!?]{0,50}$/i

export default defineRule({
  id: 'repeated-word',
  pack: 'plain-english',
  summary: 'Warn about a word that is written twice in a row',
  severity: 'warning',
  weight: 24,
  guidance: [],
  * perChunk({chunk, index}) {
    for (const block of chunk.blocks) {
      if (block.kind === 'code' || block.kind === 'comment' || !perhaps.test(block.text)) continue
      for (const {0: whole, 1: first = '', 3: second = '', index: start} of block.text.matchAll(twice)) {
        const end = start + whole.length + second.length
        if (first.toLowerCase() !== second || mayBeTwice.has(second) || (second.length === 1 && second !== 'a') || insideQuotes(block, start)) continue
        if (particles.has(second) && beforeDate.test(block.text.slice(end, end + 12))) continue
        if (verbs.has(second) && beforeVerb.test(block.text.slice(Math.max(0, start - 60), start))) continue
        yield {message: `“${first} ${second}” says a word twice: take one out`, at: placeIn(index, block, start, end), fixes: fixFor(chunk, index, block, start + first.length, end)}
      }
    }
  }
})

/** The second word goes with the space before it, unless there is more in the source than is read: markup that has to stay in pairs. */
function fixFor({text}: Chunk, index: number, block: Block, start: number, end: number): readonly Fix[] {
  const at = placeIn(index, block, start, end)
  return /^\s+\p{L}+$/u.test(text.slice(at.start, at.end)) ? [{title: 'Take one out', edits: [{at, newText: ''}]}] : []
}
