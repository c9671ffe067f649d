// Offsets in a settings file → lines and columns.
import type {Point, Range} from '../draft/draft.js'

/** Gives the range of offsets `start` to `end` in `text`; asks for the line ends once, so that many ranges stay cheap. */
export function ranges(text: string): (start: number, end: number) => Range {
  const starts = [0]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || code === 13 && text.charCodeAt(index + 1) !== 10) starts.push(index + 1)
  }
  const point = (offset: number): Point => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - starts[low]! + 1, offset}
  }
  return (start, end) => ({start: point(start), end: point(end)})
}
