// Whether words spell out an abbreviation: "Joint Strategic Needs Assessment", JSNA.

const small = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'to', 'with', 'a', 'an', 'at', 'by', 'from', 'or', '&'])
/** No abbreviation of six letters stands for more. */
const mostWords = 12
const word = /[\p{L}\p{N}&]+(?:['’]\p{L}+)?/gu

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Words with their places; a hyphen parts two ("co-production"). */
const wordsOf = (text: string): Word[] => [...text.matchAll(word)].map(({0: found, index}) => ({text: found.toLowerCase(), start: index, end: index + found.length}))

/** The whole of `text` spells the abbreviation. */
export function spells(short: string, text: string): boolean {
  const found = wordsOf(text)
  return found.length > 0 && found.length <= mostWords && fits(short.toLowerCase(), found)
}

/** The last words of `text` that spell the abbreviation, or null. */
export function speltBackwards(short: string, text: string): string | null {
  const found = wordsOf(text)
  for (let from = found.length - 1; from >= Math.max(0, found.length - mostWords); from--) {
    const first = found[from] as Word
    if (small.has(first.text)) continue
    if (fits(short.toLowerCase(), found.slice(from))) return text.slice(first.start, found.at(-1)?.end)
  }
  return null
}

/** The first words of `text` that spell the abbreviation, or null. */
export function speltForwards(short: string, text: string): string | null {
  const found = wordsOf(text)
  for (let to = 1; to <= Math.min(found.length, mostWords); to++) {
    if (fits(short.toLowerCase(), found.slice(0, to))) return text.slice(found[0]?.start, (found[to - 1] as Word).end)
  }
  return null
}

/**
 * Each letter is the initial of a word, in order, or stands in the word whose initial came before it ("CVD", cardiovascular disease). Small
 * words may be passed over, and of the others one ("National Institute for Health and Care Excellence", NICE).
 */
function fits(letters: string, found: readonly Word[]): boolean {
  const dead = new Set<number>()
  const step = (letter: number, index: number, passed: number): boolean => {
    if (index === found.length) return letter === letters.length
    const key = (letter * 32 + index) * 2 + passed
    if (dead.has(key)) return false
    const {text} = found[index] as Word
    if (letter < letters.length && text.startsWith(letters.charAt(letter))) {
      let within = 0
      for (let next = letter + 1; ; next++) {
        if (step(next, index + 1, passed)) return true
        within = next < letters.length ? text.indexOf(letters.charAt(next), within + 1) : -1
        if (within < 0) break
      }
    }
    if (index > 0 && small.has(text) && step(letter, index + 1, passed)) return true
    if (index > 0 && passed === 0 && letters.length > 2 && !small.has(text) && index < found.length - 1 && step(letter, index + 1, 1)) return true
    dead.add(key)
    return false
  }
  return letters.length > 0 && (found[0] as Word).text.startsWith(letters.charAt(0)) && found.length > 1 && step(0, 0, 0)
}
