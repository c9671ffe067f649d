// Words that somebody else said.

const openers = '“‘'
const closers = '”’'

/** The place at `index` stands inside inverted commas. An apostrophe inside or at the end of a word closes nothing that wasn't opened. */
export function insideQuotes(text: string, index: number): boolean {
  let open = ''
  let straight = false
  for (let at = 0; at < index; at++) {
    const character = text.charAt(at)
    if (character === '"') straight = !straight
    else if (open === '' && openers.includes(character)) open = character
    else if (open !== '' && character === closers[openers.indexOf(open)] && !(character === '’' && /\p{L}/u.test(text.charAt(at + 1)))) open = ''
  }
  return open !== '' || straight
}
