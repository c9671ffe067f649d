// Reads without remark what surely is one paragraph of plain words: most of a strategy.
import {pushLines} from './align.js'
import {prose, topLevel} from './blocks.js'
import type {Reading} from './markdown.js'
import {createWeaver} from './text.js'

// Whatever could begin, end or be markup, a link, an entity, an escape or a bullet.
const markup = /[*_[\]<>&`~|#\\!@\0\ufeff•‣⁃●○◦▪▫■□►▸➢➤✓✔∙\uf0b7\uf0a7\uf0d8\uf0fc–—·\t]|:\/\/|www\./i
// A line with an indent or trailing space, or one that could begin a list, an underline or a table's.
const structure = /(?:^|[\r\n])(?: |[-+=:]|\d{1,9}[.)](?:[ \r\n]|$))| (?:[\r\n]|$)/

/** The paragraph that the chunk is, or null when it may be anything else. */
export function readPlain(text: string, start: boolean): Reading | null {
  if (start && text.charCodeAt(0) === 0xfeff) return null
  let end = text.length
  while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
  const lines = text.slice(0, end)
  if (lines === '' || markup.test(lines) || structure.test(lines) || /\n\n|\r\r|\n\r/.test(lines)) return null
  const weaver = createWeaver()
  pushLines(weaver, lines, 0)
  return {blocks: [prose('paragraph', {start: 0, end}, weaver.done(), topLevel)], defines: [], comments: []}
}
