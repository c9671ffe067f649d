// How far a source was verified, for somebody who does not know the catalogue.

const inWords: readonly (readonly [RegExp, string])[] = [
  [/(?:seed[+;] ?)?page-seen/g, 'its page seen'],
  [/primary-seen/g, 'read at the source'],
  [/secondary-seen/g, 'read in an account of it'],
  [/ from seed 001/g, ' not read'],
  [/\bseed\b/g, 'not read']
]

/** The catalogue's words as a reader's: `read at the source (opening)`. */
export function verified(verification: string): string {
  return inWords.reduce((text, [pattern, words]) => text.replace(pattern, words), verification)
}
