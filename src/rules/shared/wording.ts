// How findings put things.

/** Words of the draft in inverted commas, short enough for a message: white space folded, without colons, which part a message's clauses. */
export function quoted(text: string, most: number): string {
  const plain = text.replace(/[\s:]+/g, ' ').replace(/[“”"]/g, '').trim()
  if (plain.length <= most) return `“${plain}”`
  const cut = plain.slice(0, most - 1)
  const space = cut.lastIndexOf(' ')
  return `“${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…”`
}

/** Words of a text, for counting: runs that hold a letter or a digit. */
export function countWords(text: string): number {
  let count = 0
  for (const run of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(run)) count++
  return count
}
