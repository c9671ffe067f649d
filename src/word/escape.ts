// Where Markdown would read something into a line of plain text.

/** What begins a block of another kind at the start of a line. The last letter of what matches is the one to escape. */
const opening = /#(?=#{0,5}(?:\s|$))|>|[-+](?=\s|$|[-+])|=|\||:(?=-)|\d{1,9}[.)](?=\s|$)/y
const always = /[\\`*~]|<(?=[a-z/!?])|&(?=#?\w{1,40};)/gi
const underscore = /_/g
const wordLetter = /[\p{L}\p{N}]/u

export type Setting = 'paragraph' | 'heading' | 'cell'

/** Indexes in `text`, ascending, before which a backslash has to stand. `links`: there are links in it, where brackets matter. */
export function escapes(text: string, setting: Setting, links: boolean): number[] {
  const found: number[] = []
  for (const match of text.matchAll(always)) found.push(match.index)
  for (const {index} of text.matchAll(underscore)) {
    if (!(wordLetter.test(text[index - 1] ?? '') && wordLetter.test(text[index + 1] ?? ''))) found.push(index)
  }
  if (links || /\][([:]|\[[ x^]/i.test(text)) for (const match of text.matchAll(/[[\]]/g)) found.push(match.index)
  if (setting === 'paragraph') {
    for (const match of text.matchAll(/(?:^|\n)\s*/g)) {
      opening.lastIndex = match.index + match[0].length
      if (opening.test(text)) found.push(opening.lastIndex - 1)
    }
  }
  if (setting === 'cell') for (const match of text.matchAll(/\|/g)) found.push(match.index)
  // A heading may end in the marks that it begins with.
  if (setting === 'heading') for (let last = text.trimEnd().length - 1; text[last] === '#'; last--) found.push(last)
  return [...new Set(found)].sort((a, b) => a - b)
}

/** The name of a picture, as Markdown has it. */
export const escapeAlt = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(/[\\`*_[\]<&~]/g, '\\$&')

/** An address, as Markdown has it. */
export function escapeUrl(url: string): string {
  const safe = url.replace(/[\s<>\\|]/g, letter => encodeURIComponent(letter))
  return /[()]/.test(safe) ? `<${safe}>` : safe
}
