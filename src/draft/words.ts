/** Words in a block's text: what stands between white space and has a letter or a digit in it. */
export function countWords(text: string): number {
  let words = 0
  let counted = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 32 || code === 10) counted = false
    else if (!counted && isWordCode(code)) {
      counted = true
      words++
    }
  }
  return words
}

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code > 0xbf && (code < 0x2000 || code > 0x2bff))
