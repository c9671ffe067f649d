// From a block's text to its chunk, and from a chunk to lines and columns.
import type {Block, Draft, Place, Point, Range, Span} from './draft.js'
import {sourceSpan} from './text.js'

/** Where [start, end) of `block.text` stands in the chunk's text. An entity or an escape is taken whole. */
export function at(block: Block, start: number, end: number): Span {
  return sourceSpan(block.segments, start, end, block.text.length, block.span.start)
}

/** The words of one of the block's sentences. */
export const sentenceText = (block: Block, sentence: Span): string => block.text.slice(sentence.start, sentence.end)

/**
 * Gives the lines and columns of places in this draft. Lines end at \n, \r\n and \r; a BOM counts. The table of lines is made at the
 * first call.
 */
export function createLocator(draft: Draft): (place: Place) => Range {
  let lines: number[] | undefined, last = 0
  const point = (offset: number): Point => {
    lines ??= lineStarts(draft.text)
    // Most places are asked for in order: on the line of the last one, or on the next.
    for (let tries = 0; tries < 2 && offset >= lines[last]!; tries++) {
      if (offset < (lines[last + 1] ?? Infinity)) return {line: last + 1, column: offset - lines[last]! + 1, offset}
      last++
    }
    let low = 0, high = lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (lines[middle]! <= offset) low = middle
      else high = middle - 1
    }
    last = low
    return {line: low + 1, column: offset - lines[low]! + 1, offset}
  }
  return place => {
    const base = draft.offsets[place.chunk] ?? draft.text.length
    return {start: point(base + place.start), end: point(base + place.end)}
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  const returns = text.includes('\r')
  for (let index = nextBreak(text, 0, returns); index < text.length; index = nextBreak(text, index, returns)) {
    index += text[index] === '\r' && text[index + 1] === '\n' ? 2 : 1
    starts.push(index)
  }
  return starts
}

/** Index of the line ending at or after `from`, or the text's length. `returns` is false when the text is known to hold no "\r". */
export function nextBreak(text: string, from: number, returns: boolean): number {
  if (!returns) {
    const index = text.indexOf('\n', from)
    return index < 0 ? text.length : index
  }
  let index = from
  while (index < text.length) {
    const code = text.charCodeAt(index)
    if (code === 10 || code === 13) break
    index++
  }
  return index
}
