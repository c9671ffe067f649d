// Pandoc's marks in what remark takes for words: attributes (`# Aims {#aims}`, `[words]{.mark}`), the fences of divisions (`:::`),
// and lines such as `[TOC]` or `\newpage`.
import type {Span} from './draft.js'
import {copy, createWeaver, hardBreak, lineBreak, softBreak, type Mapped} from './text.js'

const braces = /\{([#.\w][^{}\f\v\n]{0,300}|-)\}/g
const attribute = /^(?:[#.][^\s{}"=]+|[\w-]+=(?:"[^"]*"|[^\s"]+))(?=\s|$)/
const fence = /^:{3,}(?:\s*\{[^{}]*\}|\s*[\w-]+)?\s*:*$/
/** A line for a program that sets pages, or makes a list of contents. */
const command = /^\s*(?:\[\[?_?toc_?\]\]?|\\(?:newpage|pagebreak|clearpage|tableofcontents))\s*$/i
/** No span that is marked is longer. */
const longestSpan = 2_000

/** The same text without them. */
export function withoutAttributes(raw: Mapped): Mapped {
  const {text} = raw
  if (text.length < 30 && command.test(text)) return {text: '', segments: []}
  if (!text.includes('{') && !text.includes(':::')) return raw
  const out: Span[] = []
  for (const match of text.matchAll(braces)) {
    const {0: whole, 1: inner = '', index} = match
    if (inner === '-' ? text[index - 1] !== ' ' || index + 3 < text.length : !isAttributes(inner)) continue
    const open = text[index - 1] === ']' ? opening(text, index - 1) : -1
    if (open >= 0) out.push({start: open, end: open + 1})
    out.push({start: open >= 0 ? index - 1 : index, end: index + whole.length})
  }
  if (text.includes(':::')) out.push(...fences(text))
  return out.length === 0 ? raw : without(raw, out.sort((a, b) => a.start - b.start))
}

/** Whether all of it reads as `#id`, `.class` or `key=value`. */
function isAttributes(inner: string): boolean {
  let rest = inner.trim()
  while (rest !== '') {
    const found = attribute.exec(rest)
    if (!found) return false
    rest = rest.slice(found[0].length).trimStart()
  }
  return true
}

/** The bracket that the one at `close` closes, or -1. */
function opening(text: string, close: number): number {
  let depth = 0
  for (let at = close; at >= Math.max(0, close - longestSpan); at--) {
    if (text[at] === ']') depth++
    else if (text[at] === '[' && --depth === 0) return at
  }
  return -1
}

/** Lines that are nothing but a fence. */
function fences(text: string): Span[] {
  const found: Span[] = []
  for (let start = 0; start <= text.length;) {
    let end = start
    while (end < text.length && text[end] !== softBreak && text[end] !== hardBreak && text[end] !== lineBreak) end++
    if (fence.test(text.slice(start, end).trim())) found.push({start, end})
    start = end + 1
  }
  return found
}

function without(raw: Mapped, gone: readonly Span[]): Mapped {
  const weaver = createWeaver()
  let from = 0
  for (const {start, end} of [...gone, {start: raw.text.length, end: raw.text.length}]) {
    if (start > from) copy(raw, from, start, weaver)
    from = Math.max(from, end)
  }
  return weaver.done()
}
