// Text for a terminal: made safe, measured, cut and folded. A draft is not trusted: what it holds must not reach the terminal as commands.

/** Of a page, and of any terminal. */
export const columns = 80

/** On one line, with nothing in it that a terminal would obey or that would turn the text round. */
export function clean(text: string): string {
  return text.replaceAll(/\p{Cf}/gu, '').replaceAll(/[\p{Cc}\s]+/gu, ' ').replaceAll(/\p{Cs}/gu, '\uFFFD').trim()
}

/** Columns that `text` takes, combining marks none and wide letters two. `text` is clean. */
export function width(text: string): number {
  let columns = 0
  for (const letter of text) columns += letterWidth(letter)
  return columns
}

function letterWidth(letter: string): number {
  const code = letter.codePointAt(0)!
  if (code < 0x300) return 1
  if (/\p{M}/u.test(letter)) return 0
  return /[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u.test(letter) ? 2 : 1
}

/** `text` in at most `columns`, cut at a letter with `…` where it is longer. */
export function fit(text: string, columns: number): string {
  if (width(text) <= columns) return text
  let taken = 0
  let result = ''
  for (const letter of text) {
    taken += letterWidth(letter)
    if (taken > columns - 1) break
    result += letter
  }
  return result.trimEnd() + '…'
}

/** `text` and spaces up to `columns`. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)))
}

/** `text` in lines of at most `columns`, broken at spaces, and inside a word only where it is longer than a line. Never empty. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap(part => pieces(part, columns))) {
    if (line !== '' && width(line) + 1 + width(word) > columns) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

function pieces(word: string, columns: number): string[] {
  if (width(word) <= columns) return [word]
  const result = ['']
  for (const letter of word) {
    if (width(result.at(-1)!) + letterWidth(letter) > columns) result.push('')
    result[result.length - 1] += letter
  }
  return result
}

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan'

/** Puts a style on text that is already padded. */
export type Paint = (style: Style, text: string) => string

const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], green: [32, 39], cyan: [36, 39]
}

/** ANSI styles, or none. */
export function painter(colour: boolean): Paint {
  return colour ? (style, text) => `\u001B[${codes[style][0]}m${text}\u001B[${codes[style][1]}m` : (_, text) => text
}
