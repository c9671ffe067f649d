// Messages that name several things in a hundred characters.

import {quoted} from './wording.js'

const longestMessage = 100

/** Of so few names each is told, cut short where it must be, but not shorter than this. */
const allOf = 3, shortestName = 19

/** "START “one”, “two” and 3 more: ADVICE", with as many names as fit; of two or three, all. */
export function listed(start: string, titles: readonly string[], advice: string): string {
  const plain = titles.map(title => title.replaceAll(':', ','))
  const message = (names: readonly string[], rest: number): string =>
    `${start} ${rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ').replace(/, (?=“[^“]*$)/, ' or ')}: ${advice}`
  const full = plain.map(title => `“${title}”`)
  if (full.length > allOf || message(full, 0).length <= longestMessage) {
    for (let shown = full.length; shown > 0; shown--) {
      const found = message(full.slice(0, shown), full.length - shown)
      if (found.length <= longestMessage) return found
    }
  }
  for (let shown = Math.min(allOf, full.length); shown > 1; shown--) {
    const room = longestMessage - message(full.slice(0, shown).map(() => '“”'), full.length - shown).length
    if (room >= shortestName * shown) return message(shortened(plain.slice(0, shown), room), full.length - shown)
  }
  const room = longestMessage - message(['“”'], full.length - 1).length
  return message(shortened(plain.slice(0, 1), room), full.length - 1)
}

/** Names that take no more than so many letters in all: a short one leaves its room to the others. */
function shortened(names: readonly string[], room: number): string[] {
  let left = room, open = names.length
  const lengths = new Map<string, number>()
  for (const name of [...names].sort((one, other) => one.length - other.length)) {
    const length = Math.min(name.length, Math.floor(left / open))
    lengths.set(name, length)
    left -= length
    open--
  }
  return names.map(name => quoted(name, lengths.get(name) ?? name.length))
}
