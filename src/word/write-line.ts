// One line → Markdown.
import {escapeAlt, escapes, escapeUrl, type Setting} from './escape.js'
import type {Line, Mark} from './paragraph.js'
import type {MappedText} from './source-map.js'

export interface LineOptions {
  readonly setting: Setting
  /** What stands before each line after a line break. */
  readonly indent: string
  /** Two line breaks in a row part paragraphs. */
  readonly parts: boolean
}

/** Whether there is anything to write. */
export const isEmpty = (line: Line): boolean => line.text.trim() === '' && !line.marks.some(mark => mark.kind === 'picture' || mark.kind === 'note')

/** Writes the words, links, notes and pictures of a line, without white space around them. */
export function writeLine(out: MappedText, line: Line, {setting, indent, parts}: LineOptions): void {
  const {text} = line
  const start = text.length - text.trimStart().length
  const end = Math.max(start, text.trimEnd().length)
  const escaped = new Set(escapes(text, setting, line.marks.some(mark => mark.kind === 'link')))
  // What stands behind a mark may come to mean something by it: `!` before a bracket, `:` behind a note.
  for (const mark of line.marks) {
    if (mark.kind !== 'link-end' && text[mark.at - 1] === '!') escaped.add(mark.at - 1)
    if ((mark.kind === 'note' || mark.kind === 'link-end') && /[:([]/.test(text[mark.at] ?? '')) escaped.add(mark.at)
  }
  const breaks = breaksIn(text, start, end, parts)
  const stops = [...escaped, ...breaks.keys(), ...line.sources.map(source => source.at), ...line.marks.map(mark => mark.at), end]
    .filter(stop => stop > start && stop <= end).sort((a, b) => a - b)
  let [at, behindBreak, mark, source] = [start, start, 0, 0]
  const writeMarks = (until: number): void => {
    for (; mark < line.marks.length && line.marks[mark]!.at <= until; mark++) writeMark(out, line.marks[mark]!)
  }
  writeMarks(start)
  for (const stop of stops) {
    if (stop <= at) continue
    while (line.sources[source + 1] && line.sources[source + 1]!.at <= at) source++
    const {paragraph, at: base, start: offset} = line.sources[source]!
    const write = (shown: string, from: number, to: number): void => {
      if (shown !== '') out.mapped(shown, paragraph, offset + from - base, offset + to - base)
    }
    const lineBreak = breaks.get(at)
    if (lineBreak) {
      write(lineBreak.parts ? `\n\n${indent}` : setting === 'cell' ? '<br>' : setting === 'heading' ? ' ' : `\\\n${indent}`, at, at + 1)
      behindBreak = lineBreak.end
    }
    // White space at the start of a line says nothing, or the wrong thing.
    let from = Math.min(stop, Math.max(at, behindBreak))
    if (escaped.has(from) && from < stop) {
      write(`\\${text[from]!}`, from, from + 1)
      from++
    }
    write(text.slice(from, stop), from, stop)
    at = stop
    if (at < end) writeMarks(at)
  }
  writeMarks(Infinity)
}

/** Where lines break, and where the white space behind the break ends. */
function breaksIn(text: string, start: number, end: number, parts: boolean): Map<number, {readonly end: number, readonly parts: boolean}> {
  const found = new Map<number, {readonly end: number, readonly parts: boolean}>()
  for (const match of text.matchAll(/\n\s*/g)) {
    if (match.index < start || match.index >= end) continue
    found.set(match.index, {end: match.index + match[0].length, parts: parts && match[0].indexOf('\n', 1) > 0})
  }
  return found
}

function writeMark(out: MappedText, mark: Mark): void {
  switch (mark.kind) {
    case 'link': return out.raw('[')
    case 'link-end': return out.raw(`](${escapeUrl(mark.url)})`)
    case 'note': return out.raw(`[^${mark.label}]`)
    case 'picture': return out.mapped(`![${escapeAlt(mark.alt)}](${escapeUrl(mark.target)})`, mark.paragraph, mark.offset, mark.offset)
  }
}
