// How findings put things.

/** Words of the draft in inverted commas, short enough for a message: white space folded, without soft hyphens, and without colons, which part a message's clauses. */
export function quoted(text: string, most: number): string {
  const plain = text.replace(/\u00ad\s*/g, '').replace(/[\s:]+/g, ' ').replace(/[“”"]/g, '').trim()
  if (plain.length <= most) return `“${plain}”`
  const cut = plain.slice(0, most - 1)
  const space = cut.lastIndexOf(' ')
  return `“${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…”`
}

/** Words of a block's text, for counting: runs between spaces that hold more than marks. */
export function countWords(text: string): number {
  let count = 0, counted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 32 || code === 10) counted = false
    else if (!counted && (code > 127 ? /[\p{L}\p{N}]/u.test(text.charAt(at)) : (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122))) {
      counted = true
      count++
    }
  }
  return count
}
