// A light stemmer: forms of a word and its nearest relations fall together ("evaluate", "evaluation"). Same stem, same feature; nothing more is meant by it.

// Endings, longest first within a family; what replaces it; letters that must stand before it.
const endings: readonly (readonly [string, string, number])[] = [
  ['isations', 'is', 3], ['isation', 'is', 3], ['izations', 'is', 3], ['ization', 'is', 3], ['ations', 'at', 3], ['ation', 'at', 3], ['ating', 'at', 3], ['ated', 'at', 3], ['ates', 'at', 3], ['ate', 'at', 3],
  ['ements', '', 4], ['ement', '', 4], ['ments', '', 4], ['ment', '', 4], ['ities', '', 4], ['ity', '', 4], ['iness', 'i', 3], ['ness', '', 4], ['ising', 'is', 3], ['ised', 'is', 3], ['ises', 'is', 3], ['ise', 'is', 3],
  ['ively', '', 4], ['ive', '', 4], ['fully', '', 4], ['ful', '', 4], ['ally', 'al', 3], ['ingly', '', 4], ['edly', '', 4], ['ly', '', 4], ['ings', '', 4], ['ing', '', 3], ['ies', 'i', 3], ['ied', 'i', 3],
  ['ers', '', 4], ['er', '', 4], ['ors', 'or', 3], ['ions', '', 4], ['ion', '', 4], ['ed', '', 3], ['es', '', 3], ['s', '', 3], ['e', '', 4], ['y', 'i', 3]
]

/** The stem of a word in lower case. */
export function stem(word: string): string {
  if (word.length <= 4) return word.length === 4 && /[^suai]s$/.test(word) ? word.slice(0, 3) : word
  for (const [ending, instead, least] of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < least || (ending === 's' && /[sui]s$/.test(word))) continue
    const root = word.slice(0, -ending.length) + instead
    const undoubled = /^(?:ing|ed|ers?)$/.test(ending) && /([bdgkmnprt])\1$/.test(root) ? root.slice(0, -1) : root
    return undoubled.length > 4 && undoubled.endsWith('e') ? undoubled.slice(0, -1) : undoubled
  }
  return word
}
