// Writing one of the few keys that a review reads into a draft's front matter.
import {frontMatterEnd} from './chunks.js'

/**
 * The edit after which `readFrontMatter` finds `value` under `key`. Front matter is made where there is none; nothing else in it changes.
 * @param value plain letters, digits and hyphens: it is written without quotes
 */
export function setFrontMatter(text: string, key: 'profile' | 'date' | 'title', value: string): {readonly start: number, readonly end: number, readonly text: string} {
  const line = `${key}: ${value}`
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  const end = frontMatterEnd(text)
  if (end === 0) {
    const start = text.startsWith('\uFEFF') ? 1 : 0
    return {start, end: start, text: ['---', line, '---', '', ''].join(lineEnd)}
  }
  const source = text.slice(0, end)
  const old = new RegExp(`^${key}[ \\t]*:[^\\r\\n]*`, 'm').exec(source)
  if (!old) {
    const start = source.search(/[\r\n]/) + lineEnd.length
    return {start, end: start, text: line + lineEnd}
  }
  // A comment at the end of the line is the writer's own.
  const comment = old[0].search(/[ \t]#/)
  return {start: old.index, end: old.index + (comment < 0 ? old[0].length : comment), text: line}
}
