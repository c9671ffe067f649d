// File patterns, in the syntax of .gitignore. Not the `ignore` package, which makes regular expressions: a settings file may come from an
// untrusted workspace, and `*a*a*a*a*` as a regular expression takes time without bound. Here a name takes at most its length times the pattern’s.

/** `**`, or the letters of a name. */
type Segment = '**' | readonly Atom[]

interface Atom {
  /** `*`: any number of letters. */
  readonly any: boolean
  readonly is: (letter: string) => boolean
}

/** One pattern, read. */
interface Pattern {
  readonly segments: readonly Segment[]
  /** It began with `!`: what it matches is not ignored after all. */
  readonly negated: boolean
  /** It ended with `/`: it matches folders only (and so all that is in them). */
  readonly folder: boolean
}

/**
 * Whether the last of `globs` that matches `path`, or a folder that it is in, is not negated. As in .gitignore, what is in a matched
 * folder can't be taken out of it again.
 * @param path relative to the folder of the globs, with `/`
 */
export function matches(globs: readonly string[], path: string): boolean {
  const patterns = globs.map(readPattern)
  const parts = path.split('/').filter(part => part !== '' && part !== '.').map(part => [...part])
  for (let length = 1; length <= parts.length; length++) {
    const isFolder = length < parts.length
    const here = parts.slice(0, length)
    const last = patterns.findLast(pattern => (isFolder || !pattern.folder) && matchSegments(pattern.segments, here))
    if (last && !last.negated) return true
  }
  return false
}

function readPattern(glob: string): Pattern {
  const negated = glob.startsWith('!')
  let body = negated ? glob.slice(1) : glob
  const folder = body.endsWith('/')
  if (folder) body = body.slice(0, -1)
  const anchored = body.includes('/')
  const segments = body.split('/').filter((segment, index) => segment !== '' && !(segment === '.' && index === 0))
  const written = anchored ? segments : ['**', ...segments]
  // At the end `**` stands for at least one name.
  if (written.length > 1 && written.at(-1) === '**') written.push('*')
  return {segments: written.map(segment => segment === '**' ? segment : readSegment(segment)), negated, folder}
}

function matchSegments(pattern: readonly Segment[], path: readonly (readonly string[])[]): boolean {
  return matchStars(pattern, path, segment => segment === '**', (segment, part) => segment !== '**' && matchSegment(segment, part))
}

function matchSegment(segment: readonly Atom[], part: readonly string[]): boolean {
  return matchStars(segment, part, atom => atom.any, (atom, letter) => atom.is(letter))
}

/** `*`, `?`, `[a-z]`, `[!a-z]` and `\` before a letter that stands for itself. */
function readSegment(segment: string): Atom[] {
  const letters = [...segment]
  const atoms: Atom[] = []
  for (let index = 0; index < letters.length; index++) {
    const letter = letters[index]!
    const close = letter === '[' ? letters.indexOf(']', index + 2) : -1
    if (letter === '*') {
      if (!atoms.at(-1)?.any) atoms.push({any: true, is: () => true})
    } else if (letter === '?') atoms.push({any: false, is: () => true})
    else if (close !== -1) {
      atoms.push({any: false, is: readClass(letters.slice(index + 1, close))})
      index = close
    } else {
      const itself = letter === '\\' && index + 1 < letters.length ? letters[++index]! : letter
      atoms.push({any: false, is: other => other === itself})
    }
  }
  return atoms
}

function readClass(letters: readonly string[]): (letter: string) => boolean {
  const negated = letters[0] === '!' || letters[0] === '^'
  const ranges: [string, string][] = []
  for (let index = negated ? 1 : 0; index < letters.length; index++) {
    const isRange = letters[index + 1] === '-' && index + 2 < letters.length
    ranges.push([letters[index]!, letters[isRange ? index + 2 : index]!])
    if (isRange) index += 2
  }
  return letter => ranges.some(([from, to]) => from <= letter && letter <= to) !== negated
}

/** Wildcards over any kind of list: on a mismatch go back to the last star only, for an earlier one can't do better. */
function matchStars<P, T>(pattern: readonly P[], list: readonly T[], isStar: (item: P) => boolean, fits: (item: P, part: T) => boolean): boolean {
  let at = 0
  let index = 0
  let star = -1
  let resume = 0
  while (index < list.length) {
    if (at < pattern.length && isStar(pattern[at]!)) {
      star = at++
      resume = index
    } else if (at < pattern.length && fits(pattern[at]!, list[index]!)) {
      at++
      index++
    } else if (star !== -1) {
      at = star + 1
      index = ++resume
    } else return false
  }
  while (at < pattern.length && isStar(pattern[at]!)) at++
  return at === pattern.length
}
