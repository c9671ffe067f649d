// Runs that have to be split so that a comment can begin or end inside them. What we open is written so that XML reads it like any other,
// and that it can be told from what was there: with one space more than needed.

/** The start tag of a run's second half. */
export function splitOpening(opening: string): string {
  return opening.replace(/^(<[^\s>]+)/, '$1 ')
}

/** What `splitOpening` was made of. */
export function unsplit(opening: string): string {
  return opening.replace(/^(<[^\s>]+) /, '$1')
}

/** In the start tag of the second half of a text. */
export const tailSpace = '  xml:space="preserve"'
/** At the end of the start tag of the first half, where it did not say that its spaces count. */
export const headSpace = ' xml:space="preserve" >'
