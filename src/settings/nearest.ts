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
