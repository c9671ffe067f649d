// The table of names that the whole draft makes known, and the part of it that a chunk has words of.
import type {Settings} from '../settings/settings.js'
import {tokenise} from './tokens.js'
import type {Names} from './slots/slot.js'

export interface Introduction {
  readonly short: string
  readonly full: string
  readonly class: string | null
  readonly organisation: boolean
}

/** A name as the table keys it: tokens in lower case, parted by one space. */
export const nameKey = (name: string): string => tokenise(name).map(token => token.word).join(' ')

/** Folds what chunks introduce, in order, and what the settings tell into one table. The first introduction of a short form holds. */
export function gatherNames(introductions: Iterable<Introduction>, settings: Pick<Settings, 'partners' | 'abbreviations'>): Names {
  const organisations = new Map<string, {fullName: string; class: string | null}>()
  const abbreviations = new Map<string, string>()
  for (const partner of settings.partners) for (const name of [partner.name, ...partner.also]) organisations.set(nameKey(name), {fullName: partner.name, class: partner.class})
  for (const [short, full] of Object.entries(settings.abbreviations)) abbreviations.set(nameKey(short), full)
  for (const {short, full, class: kind, organisation} of introductions) {
    const key = nameKey(short)
    if (key === '') continue
    if (organisation && !organisations.has(key)) organisations.set(key, {fullName: full, class: kind})
    if (!abbreviations.has(key)) abbreviations.set(key, full)
  }
  return {organisations, abbreviations}
}

/** Gives the names of which a chunk, by its words, has the first word; `key` is equal for equal parts. A chunk depends on nothing else of the table. */
export function createNamesFor({organisations, abbreviations}: Names): (words: ReadonlySet<string>) => {readonly names: Names; readonly key: string} {
  const byFirst = [...organisations].map(entry => ({first: entry[0].split(' ', 1)[0] as string, entry}))
  const nothing = {names: {organisations: new Map<string, never>(), abbreviations}, key: ''}
  return words => {
    const own = byFirst.flatMap(({first, entry}) => words.has(first) ? [entry] : [])
    return own.length === 0 ? nothing : {names: {organisations: new Map(own), abbreviations}, key: JSON.stringify(own)}
  }
}
