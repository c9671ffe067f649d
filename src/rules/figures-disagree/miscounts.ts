// "Our five priorities are:" over a list of six.
import type {Block, Chunk, Span} from '../../draft/draft.js'
import {remembered} from '../shared/memory.js'
import {placeIn} from '../shared/places.js'
import {quoted} from '../shared/wording.js'

export interface Miscount extends Span {
  /** The count as the draft gives it, in inverted commas. */
  readonly announced: string
  readonly listed: number
  /** The list ends the chunk: what comes next may go on with it. */
  readonly last: boolean
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
/** What people count before they list it. Of other things ("in three hospitals we will:") the list says something else. */
const counted = 'priorities|priority areas|goals|aims|objectives|themes|principles|outcomes|actions|areas|challenges|pillars|commitments|ambitions|strands|steps|stages|parts|elements|questions|shifts|values|enablers|domains|targets|reasons|points|recommendations|missions|'
  + 'phases|categories|components|factors|features|promises|tasks|criteria'
const announcement = new RegExp(`(?<![\\p{L}\\p{N}%£.,–-])(${numbers.slice(1).join('|')}|[2-9]|1[0-2])\\s((?:\\p{Ll}[\\p{L}-]*,?\\s){0,3}(?:${counted}))(?![\\p{L}-])`, 'giu')
/** The list need not hold them all, or holds something else. */
const loose = /\b(?:includ\w+|such as|among|examples?|at least|over|more than|around|about|some of|first|top|next|last|other|two of|three of|of (?:the|our|these|those|which)|for each|under each|against|between|across|support(?:s|ing)?|underpin\w*|by|through|to deliver|we will|following these)\b/i
/** Said after the count: the list has groups of them, or something that stands behind them. */
const apart = /\d|\b(?:made up|consist\w*|fall|group\w*|split|divided|come|came|set by|shaped|inform\w*|built on|based on|measured)\b/i
/** So many more letters between the count and the colon, and the sentence has come to speak of something else. */
const mostBetween = 60

/** Counts that the list right under them doesn't bear out. Depends on the chunk alone. */
export const miscounts: (chunk: Chunk) => readonly Miscount[] = remembered(({blocks}: Chunk) => blocks.flatMap((block, index) => {
  if (block.kind !== 'paragraph' || block.quote > 0 || !block.text.endsWith(':')) return []
  const sentence = block.sentences.at(-1)
  if (!sentence) return []
  const text = block.text.slice(sentence.start, sentence.end)
  const [found, ...others] = [...text.matchAll(announcement)]
  if (!found || others.length > 0 || loose.test(text) || text.length - found.index - found[0].length > mostBetween || apart.test(text.slice(found.index + found[0].length))) return []
  const listed = itemsUnder(blocks, index)
  const announced = numbers.indexOf((found[1] ?? '').toLowerCase()) + 1 || Number(found[1])
  if (listed === null || listed.count === announced) return []
  const start = sentence.start + found.index
  return [{...spanOf(block, start, start + found[0].length), announced: quoted(found[0], 36), listed: listed.count, last: listed.last}]
}))

function spanOf(block: Block, from: number, to: number): Span {
  const {start, end} = placeIn(0, block, from, to)
  return {start, end}
}

/** How many items the list right under a paragraph has; null for none, for one, and where the list may go on in another form. */
function itemsUnder(blocks: readonly Block[], stem: number): {readonly count: number, readonly last: boolean} | null {
  const items = new Set<number>()
  let last = stem
  for (let index = stem + 1; index < blocks.length; index++) {
    const {list} = blocks[index] as Block
    if (!list) break
    if (list.stem === stem) items.add(list.index)
    last = index
  }
  const first = blocks[stem + 1]
  const next = blocks[last + 1]
  if (items.size < 2 || first?.list?.stem !== stem || goesOn(next)) return null
  // Each item is a whole: what a page break cut in two begins with a small letter where the others don't.
  const firsts = blocks.slice(stem + 1, last + 1).filter(({list}) => list?.stem === stem).map(({text}) => /^\p{Lu}/u.test(text))
  return firsts.every(one => one === firsts[0]) ? {count: items.size, last: next === undefined} : null
}

/** Whether a block may be the rest of a list: an item, or what begins as one or in the middle of a sentence. */
export const goesOn = (next: Block | undefined): boolean => next !== undefined && next.kind === 'paragraph' && next.level === 0 && (next.list !== null || /^(?:\d{1,2}[.)]|[a-z][.)]|\p{Ll})/u.test(next.text))
