// "… is available on our website", without the page.
import type {Block, Chunk, Span} from '../../draft/draft.js'
import {linksIn} from '../../draft/index.js'
import {remembered} from '../shared/memory.js'
import {placeIn} from '../shared/places.js'

const pointer = /\b(?:available|found|(?:is|are) (?:published|set out)|accessed|downloaded|read|seen?|viewed?)\s(?:\p{L}+\s){0,3}(?:on|at|from|via)\s(?:our|the|its|their)\s(?:[\p{L}’'&-]+\s){0,5}(?:web ?sites?|web ?pages?|intranet|online portal)\b/giu
const future = /\b(?:will|to) be\s(?:\p{L}+\s){0,2}$/iu

/** Where a chunk sends readers to a web page and neither its paragraph nor the next names one. Depends on the chunk alone. */
export const pointersIn: (chunk: Chunk) => readonly Span[] = remembered((chunk: Chunk) => {
  if (!/web ?(?:site|page)|intranet|portal/i.test(chunk.text)) return []
  const linked = new Set(linksIn(chunk).flatMap(({target, block}) => target.startsWith('#') ? [] : [block]))
  return chunk.blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph' || block.quote > 0 || names(block) || linked.has(index) || linked.has(index + 1)) return []
    return [...block.text.matchAll(pointer)].flatMap(({0: words, index: at}) => {
      if (future.test(block.text.slice(Math.max(0, at - 30), at))) return []
      const {start, end} = placeIn(0, block, at, at + words.length)
      return [{start, end}]
    }).slice(0, 1)
  })
})

/** An address that is no link: "northmere.nhs.uk/plan", "info@…". */
const names = ({text}: Block): boolean => /@|\b[\w-]+\.(?:uk|org|com|net|nhs|gov|example)\b/i.test(text)
