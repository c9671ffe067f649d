// Words that somebody else said.
import type {Block, Span} from '../../draft/draft.js'
import {remembered} from './memory.js'
import {lastUpTo} from './search.js'

const openers = '“‘'
const closers = '”’'

/** The stretches of a block's text inside inverted commas. One that is never closed runs to the end. An apostrophe inside a word closes nothing. */
const quotesIn: (block: Block) => readonly Span[] = remembered(({text}: Block) => {
  const found: Span[] = []
  let close = '', start = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (close === '') {
      close = character === '"' ? '"' : closers.charAt(openers.indexOf(character))
      if (!openers.includes(character) && character !== '"') close = ''
      start = at
    } else if (character === close && !(character === '’' && /\p{L}/u.test(text.charAt(at + 1)))) {
      found.push({start, end: at + 1})
      close = ''
    }
  }
  if (close !== '') found.push({start, end: text.length})
  return found
})

/** Whether a place in a block's text stands inside inverted commas. */
export function insideQuotes(block: Block, index: number): boolean {
  const quotes = quotesIn(block)
  const last = quotes[lastUpTo(quotes, index, quote => quote.start)]
  return last !== undefined && last.start < index && index < last.end
}

/** A block's text with blanks for what stands inside inverted commas: every other place is where it was. */
export const unquoted: (block: Block) => string = remembered((block: Block) => {
  let text = '', from = 0
  for (const {start, end} of quotesIn(block)) {
    text += block.text.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  return text + block.text.slice(from)
})
