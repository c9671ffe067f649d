// Text that would cost a Markdown parser too much: what it is, and how it is read instead.
import {pushLines} from './align.js'
import {prose, topLevel} from './blocks.js'
import type {Block} from './draft.js'
import type {Reading} from './markdown.js'
import {createWeaver} from './text.js'

const longestRun = 20_000

/** Whether the parser can take the chunk in time that grows with its length, and without running out of stack. */
export function isTame(text: string): boolean {
  return text.length < 1_000_000
}

/** Reads a chunk as if it held no Markdown: paragraphs between blank lines, the longest in pieces. */
export function readWild(text: string): Reading {
  const blocks: Block[] = []
  for (const match of text.matchAll(/[^\r\n]+(?:(?:\r\n|\n|\r)[^\r\n]+)*/g)) {
    for (let from = 0; from < match[0].length; from += longestRun) {
      const piece = match[0].slice(from, from + longestRun)
      if (piece.trim() === '') continue
      const start = match.index + from
      const weaver = createWeaver()
      pushLines(weaver, piece, start)
      blocks.push(prose('paragraph', {start, end: start + piece.length}, weaver.done(), topLevel))
    }
  }
  return {blocks, defines: [], comments: []}
}
