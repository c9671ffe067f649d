// Classes of partner without a proper name: "local authorities", "the voluntary sector", "GPs".
import type {Token} from '../tokens.js'
import type {Slot} from './slot.js'
import {looseSectors, sectors} from './sector-words.js'
import {phraseAt, phraseTable} from './phrases.js'
import {wordsOf} from './words.js'

const table = phraseTable(sectors.flatMap(line => {
  const [id = '', phrases = ''] = line.split(': ')
  return phrases.split('|').map(phrase => phrase.trim()).map(phrase => [phrase, {class: id, loose: looseSectors.has(phrase)}] as const)
}))

// After a sector used as a thing there stands a noun: "housing needs". After a partner there stand these, or a mark.
const free = new Set(wordsOf(`
and or to will can should must have has are is were was with in on at for from by as who that which also working work works play plays we our the all across through than but be may could would nor plus including such alongside together
colleagues partners partner providers provider sector sectors organisations organisation agencies agency teams leaders staff representatives bodies services professionals commissioners networks stakeholders
`))

/** The sector that begins at a token, unless it begins in a name. */
export function sectorAt(tokens: readonly Token[], at: number): Slot | undefined {
  const match = phraseAt(table, tokens, at, (phrase, to) => !phrase.value.loose || endsFree(tokens, to))
  if (!match) return undefined
  // "Schools Week", "Housing Strategy": part of a title.
  const next = tokens[match.to]
  if (tokens[at]!.capital && next?.capital && next.kind === 'word' && !next.upper && !free.has(next.word)) return undefined
  let to = match.to
  if (match.value.loose && next && partnerNouns.has(next.word)) to++
  return {kind: 'sector', from: at, to, value: match.value.class, self: false}
}

const partnerNouns = new Set(wordsOf('colleagues partners providers sector organisations agencies teams leaders staff representatives bodies professionals commissioners stakeholders'))

function endsFree(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (tokens[at - 1]!.possessive) return false
  return !next || (next.kind === 'mark' && !(next.text === '-')) || (free.has(next.word) && !next.joined)
}
