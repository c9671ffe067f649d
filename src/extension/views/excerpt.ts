// A passage of a draft as a label: on one line, without marks of Markdown, cut around the words that matter.

export interface Excerpt {
  readonly text: string
  /** Where the words stand in it, as [start, end]. */
  readonly highlights: readonly (readonly [number, number])[]
}

/** What a reader of the draft doesn't see. The address of a link goes, its text stays; square brackets that are no link are a writer's own. */
const marks = /(\\)[^\w\s]|(\[)[^[\]]*(\]\([^()\s]*\))|\*+|__+|`+|~~|^[ \t]*(?:>[ \t]?)+|^([ \t]*(?:[-+•]|\d{1,3}[.)]) )/gm

/** Letters kept in front of the first word where the passage can't begin at its beginning. */
const before = 24

/**
 * @param words offsets in `text` of the words to stress, in order
 * @param room UTF-16 units that the result may take
 */
export function excerpt(text: string, words: readonly (readonly [number, number])[] = [], room = 140): Excerpt {
  const first = words[0]?.[0] ?? 0
  const from = first + before < room ? 0 : wordStart(text, first - before)
  // White space and marks go, so there is more to take than there is room.
  const part = text.slice(from, from + room * 3)
  const hidden = hiddenIn(part, from === 0)
  let result = from > 0 ? '…' : ''
  // Nothing but the mark of a cut, or a space, stands before: no space is wanted.
  let apart = true
  const moved: number[] = []
  let index = 0
  let full = false
  for (const letter of part) {
    const shown: string = hidden.has(index) ? '' : shownAs(letter, apart)
    if (result.length + shown.length >= room) {
      full = true
      break
    }
    for (let unit = 0; unit < letter.length; unit++) moved[index + unit] = result.length
    if (shown !== '') apart = shown === ' '
    result += shown
    index += letter.length
  }
  const cut = full || from + part.length < text.length
  const trimmed = result.trimEnd()
  const at = (offset: number): number => Math.min(offset - from < 0 ? 0 : moved[offset - from] ?? trimmed.length, trimmed.length)
  return {
    text: cut ? `${trimmed}…` : trimmed,
    highlights: words.map(([start, end]): readonly [number, number] => [at(start), at(end)]).filter(([start, end]) => start < end)
  }
}

/** A passage as a whole, on one line. */
export function oneLine(text: string): string {
  return excerpt(text, [], 1000).text
}

/** A letter as it stands on a line of plain text: nothing that isn't seen, nothing that turns the text round, one space at a time. */
function shownAs(letter: string, apart: boolean): string {
  const code = letter.charCodeAt(0)
  if (code > 0x20 && code < 0x7F) return letter
  if (code === 0x20 || /[\p{Cc}\s]/u.test(letter)) return apart ? '' : ' '
  if (/\p{Cf}/u.test(letter)) return ''
  return /\p{Cs}/u.test(letter) ? '\uFFFD' : letter
}

function wordStart(text: string, near: number): number {
  const space = text.indexOf(' ', near)
  return space < 0 || space > near + before ? near : space + 1
}

/** Offsets of the units that are not shown. */
/** @param whole the text begins where a line begins */
function hiddenIn(text: string, whole: boolean): ReadonlySet<number> {
  const hidden = new Set<number>()
  const hide = (start: number, length: number): void => { for (let index = start; index < start + length; index++) hidden.add(index) }
  for (const {0: mark, 1: escape, 2: open, 3: address, 4: bullet, index} of text.matchAll(marks)) {
    if (open !== undefined && address !== undefined) {
      hide(index, open.length)
      hide(index + mark.length - address.length, address.length)
    } else if (bullet === undefined || whole || index > 0) hide(index, (escape ?? mark).length)
  }
  return hidden
}
