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

/**
 * The sector that begins at a token, unless it begins in a name. `beside`: a body or a sure sector stands right before, with a comma or "and" between
 * at most. `bodyAt`: whether a body begins at a token.
 */
export function sectorAt(tokens: readonly Token[], at: number, beside: boolean, bodyAt: (at: number) => boolean): Slot | undefined {
  const match = phraseAt(table, tokens, at, (phrase, to) => !phrase.value.loose || isPartner(tokens, at, to, beside, bodyAt))
  if (!match) return undefined
  // "Schools Week", "Housing Strategy": part of a title.
  const next = tokens[match.to]
  if (tokens[at]!.capital && next?.capital && next.kind === 'word' && !next.upper && !free.has(next.word)) return undefined
  const to = match.value.loose && next && partnerNouns.has(next.word) ? match.to + 1 : match.to
  return {kind: 'sector', from: at, to, value: match.value.class, self: false}
}

/** Whether a sector lies right before a token in the sense of `sectorAt`. */
export function standsBeside(tokens: readonly Token[], slotEnd: number, at: number): boolean {
  if (at - slotEnd > 3) return false
  for (let link = slotEnd; link < at; link++) if (!linking.has(tokens[link]!.word)) return false
  return at > slotEnd
}

/** "housing" among bodies and sectors, or with a word such as "providers" behind it; else it is a thing ("income, education and housing"). */
function isPartner(tokens: readonly Token[], at: number, to: number, beside: boolean, bodyAt: (at: number) => boolean): boolean {
  if (tokens[to - 1]!.possessive) return false
  const next = tokens[to]
  if (next && partnerNouns.has(next.word) && !next.joined) return true
  if (!endsFree(tokens, to)) return false
  if (beside || askedFor.has(tokens[at - 1]?.word ?? '')) return true
  let after = to
  while (after < to + 2 && linking.has(tokens[after]?.word ?? '')) after++
  if (after === to || after >= tokens.length) return false
  return bodyAt(after) || phraseAt(table, tokens, after, phrase => !phrase.value.loose) !== undefined
}

const linking = new Set([',', 'and', 'or', ';', '/', 'the', 'with', 'as', 'including'])
const askedFor = new Set(['alongside', 'colleagues'])
const partnerNouns = new Set(wordsOf('colleagues partners providers sector organisations agencies teams leaders staff representatives bodies professionals commissioners stakeholders'))

function endsFree(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return !next || next.kind === 'mark' || (free.has(next.word) && !next.joined)
}

