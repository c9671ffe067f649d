// Reads without remark what surely is one paragraph of plain words: most of a strategy.
import {pushLines} from './align.js'
import {prose, topLevel} from './blocks.js'
import type {Reading} from './markdown.js'
import {createWeaver} from './text.js'

// Whatever could begin, end or be markup, a link, an entity, an escape or a bullet.
const markup = /[*_[\]<>&`~|#\\!@\0\ufeff•‣⁃●○◦▪▫■□►▸➢➤✓✔∙\uf0b7\uf0a7\uf0d8\uf0fc–—·]|:\/\/|www\.|\t| {2,}[\r\n]/i
// A line that could begin or end a block: a marker, an underline, an indent.
const structure = /(?:^|[\r\n])[ ]*(?:[-+=:]|\d{1,9}[.)](?:[ \r\n]|$)| )/

/** The paragraph that the chunk is, or null when it may be anything else. */
export function readPlain(text: string, start: boolean): Reading | null {
  if (start && text.charCodeAt(0) === 0xfeff) return null
  const trimmed = text.trimEnd()
  if (trimmed === '' || trimmed !== text.replace(/[ \t\r\n]+$/, '')) return null
  if (markup.test(trimmed) || structure.test(trimmed) || /\n[ \t]*\n|\r[ \t]*\r|\n\r/.test(trimmed)) return null
  const weaver = createWeaver()
  pushLines(weaver, trimmed, 0)
  return {blocks: [prose('paragraph', {start: 0, end: trimmed.length}, weaver.done(), topLevel)], defines: [], comments: []}
}
