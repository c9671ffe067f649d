// Writing one of the few keys that a review reads into a draft's front matter.
import {frontMatterEnd} from './chunks.js'
import {frontMatterEntries} from './front-matter.js'

/**
 * The edit after which `readFrontMatter` finds `value` under `key`. Front matter is made where there is none; nothing else in it changes.
 * @param value plain letters, digits and hyphens: it is written without quotes
 */
export function setFrontMatter(text: string, key: 'profile' | 'date' | 'title', value: string): {readonly start: number, readonly end: number, readonly text: string} {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  const end = frontMatterEnd(text)
  if (end === 0) {
    const start = text.startsWith('\uFEFF') ? 1 : 0
    return {start, end: start, text: ['---', `${key}: ${value}`, '---', '', ''].join(lineEnd)}
  }
  const source = text.slice(0, end)
  const line = /^\ufeff?\+/.test(source) ? `${key} = "${value}"` : `${key}: ${value}`
  const entries = frontMatterEntries(source).filter(entry => entry.key === key)
  // A comment at the end of the line is the writer's own.
  const old = entries.find(entry => entry.value !== null) ?? entries[0]
  if (old) return {...old.span, text: line}
  const start = source.search(/[\r\n]/) + lineEnd.length
  return {start, end: start, text: line + lineEnd}
}
