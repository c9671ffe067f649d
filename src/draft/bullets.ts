// Bullets that Markdown doesn't know: what Word and PDF leave at the start of a line.

const glyphs = new Set('•‣⁃●○◦▪▫■□►▸➢➤✓✔∙\uf0b7\uf0a7\uf0d8\uf0fc')
// These also open an attribution or a range, so they need a space after them, and company.
const dashes = new Set('–—·')

/** Length of the bullet at `from` with the white space after it, or 0. Nothing but a bullet is no bullet. */
export function bulletAt(text: string, from: number, to: number): number {
  const character = text[from]
  if (character === undefined || character < '\u0080') return 0
  const dash = dashes.has(character)
  if (!dash && !glyphs.has(character)) return 0
  let index = from + 1
  while (index < to && isSpace(text.charCodeAt(index))) index++
  return index === to || (dash && index === from + 1) ? 0 : index - from
}

export const isDash = (character: string | undefined): boolean => character !== undefined && dashes.has(character)

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0xfeff
