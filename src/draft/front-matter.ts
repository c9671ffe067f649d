// The few keys of YAML front matter that a review reads. Flat keys only: it is no YAML parser.
import type {FrontMatter} from './draft.js'

const none: FrontMatter = {profile: null, date: null, title: null}
const entry = /^(profile|date|title)[ \t]*:[ \t]+([^\r\n]*)$/gm

/** `source` is that of the front matter with its fences, or null. The first of two equal keys counts. */
export function readFrontMatter(source: string | null): FrontMatter {
  if (source === null) return none
  const found: {profile: string | null, date: string | null, title: string | null} = {...none}
  for (const [, key, value] of source.matchAll(entry)) {
    const name = key as keyof FrontMatter
    found[name] ??= scalar(value!)
  }
  return found
}

function scalar(value: string): string | null {
  const text = value.trim()
  const quote = text[0]
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, 1)
    if (close > 0) return text.slice(1, close).trim() || null
  }
  const comment = text.search(/(?:^|\s)#/)
  return (comment < 0 ? text : text.slice(0, comment)).trim() || null
}
