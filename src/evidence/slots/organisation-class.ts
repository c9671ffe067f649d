// The class of a body, by the words of its name.
import {classByWord} from './organisation-names.js'

const rules = classByWord.map(rule => ({class: rule.class, any: rule.words.map(words => words.split('&'))}))

/** PAR id of the class of a body with these words (lower case) in its name, or null. */
export function classOfName(words: readonly string[]): string | null {
  const has = new Set(words)
  return rules.find(rule => rule.any.some(all => all.every(word => has.has(word))))?.class ?? null
}

const ofAnyClass = new Set(['partnership', 'alliance', 'collaborative', 'federation'])

/** Class of an author that calls itself so: "the Trust" of a strategy is an NHS trust, "the Partnership" alone may be of any class. */
export function classOfOwn(words: readonly string[]): string | null {
  if (words.length === 1 && words[0] === 'trust') return 'PAR-02'
  return words.length === 1 && ofAnyClass.has(words[0]!) ? null : classOfName(words)
}
