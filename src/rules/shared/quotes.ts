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
