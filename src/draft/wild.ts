// Text that would cost a Markdown parser too much: what it is, and how it is read instead.
import {pushLines} from './align.js'
import {prose, topLevel} from './blocks.js'
import type {Block} from './draft.js'
import type {Reading} from './markdown.js'
import {createWeaver} from './text.js'

// Where micromark's time goes up with the square of what is counted, or its stack ends; measured, each bound costs well under a second
// and lies far above what people write. From `length` on, each counts within one run of lines, which holds one paragraph.
const bounds = {
  /** Quotes and lists opened by one line. */
  containers: 60,
  /** Columns before a list's marker: as many lists as that allows may be open. */
  indent: 160,
  /** Lines of the same run that follow one in a quote or a list without its mark; and underlined headings without a blank line. */
  lazy: 1_000,
  /** Cells of tables. */
  pipes: 20_000,
  /** Characters. */
  length: 50_000,
  /** Runs of emphasis marks. */
  emphasis: 2_000,
  brackets: 4_000,
  /** Brackets open at one time. */
  depth: 200,
  addresses: 500,
  /** Openings of HTML that look for their end through the rest of the run: their number times the run's length. */
  openings: 10_000_000
}

/** Longest block made of text that isn't read as Markdown. */
const piece = 20_000

const lineStart = /[ \t]*(?:(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]*)*/y
const underline = /^ {0,3}(?:=+|-+)[ \t]*[\r\n]*$/
const line = /[^\r\n]*(?:\r\n|\n|\r|$)/g
const costly = /[*_~]+|[[\]]|www\.|@|<[!?]/gi

/** Whether the parser can take the chunk in time that grows with its length, and without running out of stack. */
export function isTame(text: string): boolean {
  if (text.length < 500) return !/^(?:[ \t]*[>*+-]){40}/m.test(text)
  let run = 0, lazy = 0, pipes = 0
  let inContainer = false
  const starts = [0]
  line.lastIndex = 0
  for (let match = line.exec(text); match && match[0] !== ''; match = line.exec(text)) {
    const content = match[0]
    lineStart.lastIndex = 0
    const prefix = lineStart.exec(content)?.[0] ?? ''
    const containers = prefix.replace(/[ \t\d]+/g, '').length
    if (containers > bounds.containers || (containers > 0 && prefix.search(/[^ \t]/) > bounds.indent)) return false
    if (/^\s*$/.test(content)) {
      lazy = 0
      inContainer = false
      starts.push(match.index)
    } else if (containers > 0) {
      inContainer = true
      // Each item is a paragraph of its own.
      if (!prefix.trimStart().startsWith('>')) starts.push(match.index)
    } else if (inContainer || underline.test(content)) lazy++
    if (content.includes('|')) {
      pipes += content.split('|').length - 1
      starts.push(match.index)
    }
    if (lazy > bounds.lazy || pipes > bounds.pipes) return false
  }
  starts.push(text.length)
  for (const start of starts) {
    if (!isTameRun(text, run, start)) return false
    run = start
  }
  return true
}

function isTameRun(text: string, from: number, to: number): boolean {
  if (to - from > bounds.length) return false
  if (to - from < 500) return true
  let emphasis = 0, brackets = 0, depth = 0, addresses = 0, openings = 0
  costly.lastIndex = from
  for (let match = costly.exec(text); match && match.index < to; match = costly.exec(text)) {
    switch (match[0][0]) {
      case '[':
        brackets++
        depth++
        break
      case ']':
        depth = Math.max(0, depth - 1)
        break
      case '<':
        openings++
        break
      case '*':
      case '_':
      case '~':
        emphasis++
        break
      default:
        addresses++
    }
    if (emphasis > bounds.emphasis || brackets > bounds.brackets || depth > bounds.depth || addresses > bounds.addresses) return false
  }
  return openings * (to - from) <= bounds.openings
}

/** Reads a chunk as if it held no Markdown: paragraphs between blank lines, the longest in pieces. */
export function readWild(text: string): Reading {
  const blocks: Block[] = []
  for (const match of text.matchAll(/[^\r\n]+(?:(?:\r\n|\n|\r)[^\r\n]+)*/g)) {
    const end = match.index + match[0].length
    for (let start = match.index, to: number; start < end; start = to) {
      to = pieceEnd(text, start, end)
      if (text.slice(start, to).trim() === '') continue
      const weaver = createWeaver()
      pushLines(weaver, text.slice(start, to), start)
      blocks.push(prose('paragraph', {start, end: to}, weaver.done(), topLevel))
    }
  }
  return {blocks, defines: [], comments: []}
}

/** End of the piece that begins at `start`: after a space near its greatest length, if there is one, and never within a character. */
function pieceEnd(text: string, start: number, end: number): number {
  if (end - start <= piece) return end
  const limit = start + piece
  const gap = text.lastIndexOf(' ', limit - 1)
  if (gap > limit - 200) return gap + 1
  const code = text.charCodeAt(limit)
  return code >= 0xdc00 && code < 0xe000 ? limit + 1 : limit
}
