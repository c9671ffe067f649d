// Links and images as they stand in a chunk's source: what they say, and where they lead. Blocks hold only their words.
import type {Block, Chunk, Span} from './draft.js'

export interface Link {
  /** `address`: a web address that stands in the text as it is. */
  readonly kind: 'link' | 'image' | 'address'
  /** The words of a link, the alternative text of an image (null: an HTML image without one), or the address itself. */
  readonly text: string | null
  /** Where it leads; '' for one by reference. */
  readonly target: string
  /** Index in `Chunk.blocks`. */
  readonly block: number
  /** In the chunk's text: the whole of it. */
  readonly span: Span
}

/** A target in round brackets, with a title or without; bounded, so that a run of openings stays cheap. */
const target = /\(\s{0,9}(?:<([^<>\r\n]{0,500})>|([^\s()<>]{0,500}(?:\([^\s()]{0,100}\)[^\s()]{0,200})?))(?:\s{1,9}(?:"[^"]{0,300}"|'[^']{0,300}'))?\s{0,9}\)/y
const reference = /\[[^[\]\r\n]{0,200}\]/y
const address = /(?:https?:\/\/|www\.)[^\s<>()[\]"']{1,1000}/gi
const image = /<img\b[^>]{0,1000}>/gi
const alternative = /\balt\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)')/i

/** The links, images and bare addresses of a chunk, in order. Code is left out. Linear in the text. */
export function linksIn({text, blocks}: Chunk): Link[] {
  if (!/\]|www\.|:\/\/|<img/i.test(text)) return []
  return blocks.flatMap((block, index) => block.kind === 'code' ? [] : block.kind === 'comment' ? imagesOf(text, block, index) : linksOf(text, block, index))
}

function imagesOf(text: string, {span}: Block, block: number): Link[] {
  const html = text.slice(span.start, span.end)
  return html.startsWith('<!--') ? [] : [...html.matchAll(image)].map(({0: tag, index}) => {
    const alt = alternative.exec(tag)
    return {kind: 'image', text: alt ? alt[1] ?? alt[2] ?? '' : null, target: '', block, span: {start: span.start + index, end: span.start + index + tag.length}}
  })
}

function linksOf(text: string, own: Block, block: number): Link[] {
  const found: Link[] = []
  const {start, end} = own.span
  const open: number[] = []
  for (let at = start; at < end; at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === '`') {
      const close = text.indexOf('`', at + 1)
      if (close > 0 && close < end) at = close
    } else if (character === '[') open.push(at)
    else if (character === ']') {
      const from = open.pop()
      if (from === undefined) continue
      const isImage = text[from - 1] === '!'
      const leads = targetAt(text, at + 1, end)
      if (leads === null) continue
      found.push({kind: isImage ? 'image' : 'link', text: text.slice(from + 1, at), target: leads.target, block, span: {start: isImage ? from - 1 : from, end: leads.end}})
      at = leads.end - 1
    }
  }
  for (const one of imagesOf(text, own, block)) found.push(one)
  found.sort((a, b) => a.span.start - b.span.start)
  const bare: Link[] = []
  let next = 0, covered = start
  for (const {0: words, index} of text.slice(start, end).matchAll(address)) {
    const at = start + index
    for (; next < found.length && found[next]!.span.start <= at; next++) covered = Math.max(covered, found[next]!.span.end)
    const plain = words.replace(/[.,;:!?*_]+$/, '')
    if (at >= covered) bare.push({kind: 'address', text: plain, target: plain, block, span: {start: at, end: at + plain.length}})
  }
  return bare.length === 0 ? found : [...found, ...bare].sort((a, b) => a.span.start - b.span.start)
}

function targetAt(text: string, at: number, end: number): {readonly target: string, readonly end: number} | null {
  target.lastIndex = reference.lastIndex = at
  const round = text[at] === '(' ? target.exec(text) : null
  if (round && at + round[0].length <= end) return {target: round[1] ?? round[2] ?? '', end: at + round[0].length}
  const named = text[at] === '[' ? reference.exec(text) : null
  return named && at + named[0].length <= end ? {target: '', end: at + named[0].length} : null
}
