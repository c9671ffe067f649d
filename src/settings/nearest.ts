// "Did you mean …": the known names that stand nearest to what was written.

/** Longer words than this are nobody's slip of the finger; it also bounds the work. */
const longest = 64

/**
 * The names in `known` nearest to `word`, best first, at most `limit`. Near is: at most a third of the letters changed, added, left out
 * or swapped, or one begins with the other. Ties keep the order of `known`.
 */
export function nearest(word: string, known: Iterable<string>, limit = 3): string[] {
  if (word.length === 0 || word.length > longest) return []
  const wanted = word.toLowerCase()
  const near: {name: string, distance: number}[] = []
  for (const name of new Set(known)) {
    const other = name.toLowerCase()
    const most = Math.max(wanted.length, other.length) / 3
    const begins = wanted.length > 2 && (other.startsWith(wanted) || wanted.startsWith(other))
    // What differs in length by more can't be near: no need to measure it.
    if (!begins && Math.abs(wanted.length - other.length) > most) continue
    const distance = distanceOf(wanted, other)
    if (begins || distance <= most) near.push({name, distance})
  }
  return near.sort((a, b) => a.distance - b.distance).slice(0, limit).map(entry => entry.name)
}

/** Letters changed, added, left out or swapped with a neighbour (optimal string alignment). */
function distanceOf(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length]!
}

/** The nearest name, if any is near; never one that differs in its number alone, which is another thing: `PAR-1` is near to `PAR-01`, `PAR-11` isn't. */
export function nearestName(word: string, known: Iterable<string>): string | undefined {
  const [letters, number] = [lettersOf(word), numberOf(word)]
  return nearest(word, known).find(name => lettersOf(name) !== letters || numberOf(name) === number)
}

const lettersOf = (name: string): string => name.replace(/\d/g, '').toLowerCase()
const numberOf = (name: string): number => Number(name.replace(/\D/g, ''))

/**
 * What to write instead of a name that none is near to: one of all, or of those that share a word with it, as far as they fit.
 * @param room letters that the advice may have
 * @param page where a long list of the names stands
 */
export function instead(name: string, names: readonly string[], room: number, page?: string): string {
  const words = new Set(wordsIn(name))
  const akin = names.filter(one => wordsIn(one).some(word => words.has(word)))
  for (const some of [names, akin]) if (some.length > 0 && `use ${anyOf(some)}`.length <= room) return `use ${anyOf(some)}`
  if (akin.length === 0 && page !== undefined) return `find its name in ${page}, or take it out`
  const some = akin.length > 0 ? akin : names
  let advice = 'take it out'
  for (const [index] of some.entries()) {
    const longer = `use ${some.slice(0, index + 1).join(', ')} or another`
    if (longer.length > room) break
    advice = longer
  }
  return advice
}

const wordsIn = (name: string): string[] => name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(word => word.length > 2)

/** `a, b or c`. */
export function anyOf(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
