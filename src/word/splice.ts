// Changes of a text, all told by places in the text as it was.

export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Makes the changes, which don't overlap; those at the same place in the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const parts: string[] = []
  let at = 0
  for (const {start, end, text: inserted} of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(at, start), inserted)
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

export const insert = (at: number, text: string): Splice => ({start: at, end: at, text})
