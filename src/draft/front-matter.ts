// The few keys of front matter that a review reads, in YAML or TOML. Keys at its left margin only: it is no parser of either.
import type {FrontMatter, Span} from './draft.js'
import {createWeaver, tidy} from './text.js'

/** A key that a review reads. */
export interface FrontMatterEntry {
  readonly key: keyof FrontMatter
  readonly value: string | null
  /** In the source: from the key to the end of the value, and the value itself. */
  readonly span: Span
  readonly valueSpan: Span
}

const entry = /^(["']?)(profile|date|title)\1[ \t]*[:=][ \t]*([^\r\n]*)/gm
/** What stands below its key: a text (`title: >`), or the first item of a list. */
const folded = /(?:\r\n|\n|\r)[ \t]+(\S[^\r\n]*)/y
const listed = /(?:\r\n|\n|\r)[ \t]*- +(\S[^\r\n]*)/y

/** All in the order in which they stand. `source` is that of the front matter with its fences. */
export function frontMatterEntries(source: string): FrontMatterEntry[] {
  // In TOML a heading opens a table of other keys.
  const table = source.search(/^\ufeff?\+\+\+/) === 0 ? source.search(/^\[/m) : -1
  return [...source.slice(0, table < 0 ? undefined : table).matchAll(entry)].map(({0: whole, 2: key = '', 3: line = '', index}) => {
    let start = index + whole.length - line.length
    let text = line
    if (/^(?:[>|][+-]?)?[ \t]*$/.test(line)) {
      const below = line.trim() === '' ? listed : folded
      below.lastIndex = index + whole.length
      const next = below.exec(source)
      if (next) {
        text = next[1] ?? ''
        start = next.index + next[0].length - text.length
      }
    }
    const {from, to, end} = scalar(text)
    const value = to > from ? readable(text.slice(from, to)) : null
    return {key: key as keyof FrontMatter, value, span: {start: index, end: start + end}, valueSpan: {start: start + from, end: start + to}}
  })
}

/** `source` is that of the front matter with its fences, or null. The first of two equal keys counts. */
export function readFrontMatter(source: string | null): FrontMatter {
  const found: {profile: string | null, date: string | null, title: string | null} = {profile: null, date: null, title: null}
  for (const {key, value} of source === null ? [] : frontMatterEntries(source)) found[key] ??= value
  return found
}

/** Where the value of a line stands, without quotes and the comment behind it, and where it ends with its quotes. */
function scalar(line: string): {readonly from: number, readonly to: number, readonly end: number} {
  const quote = line[0] ?? ''
  const close = quote === '"' || quote === "'" ? line.indexOf(quote, 1) : -1
  const comment = line.search(/(?:^|\s)#/)
  const end = close > 0 ? close + 1 : (comment < 0 ? line : line.slice(0, comment)).trimEnd().length
  const inner = close > 0 ? line.slice(1, close) : line.slice(0, end)
  const from = (close > 0 ? 1 : 0) + inner.length - inner.trimStart().length
  return {from, to: from + inner.trim().length, end}
}

/** As the words of the draft are read: without soft hyphens, composed. */
function readable(value: string): string | null {
  const weaver = createWeaver()
  weaver.push(value, 0, value.length)
  return tidy(weaver.done()).text || null
}
