// When two names are one body's.
import {aliases} from './aliases.js'
import {hospitalTrusts} from './trusts.js'

/** Words that a name may be written with or without. */
const loose = /^the | (?:foundation|nhs)(?= )|[.,()]/g

/** What two spellings of one name share: no article, no apostrophe, "NHS Foundation Trust" as "Trust", one "and". */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[’']/g, '').replaceAll('&', 'and').replaceAll('-', ' ').replace(/\s+/g, ' ').trim().replace(loose, '').replace(/\s+/g, ' ').trim()
}

const known = new Map(aliases.flatMap(([full = '', ...others]) => others.map(other => [foldName(other), foldName(full)] as const)))

/** Words that stand in the singular in one spelling and in the plural in another. */
const plural = /\b(hospital|hospice|service|school|college|carer|friend|home|centre|partner|practice|communitie|communit|societie|societ|trust)(?:s|y)?\b/g

/** What all names of one body share that this draft may write in several ways: the same but for a plural, or the last words of a hospital trust left out. */
export function bodyKey(name: string): string {
  const folded = foldName(name)
  const whole = known.get(folded) ?? folded
  return whole.replace(plural, '$1').replace(/ hospital trust$/, ' hospital')
}

/** What a careful reader takes for the same spelling: case, article, apostrophe, "&" and white space aside. */
export const spelling = (name: string): string => name.toLowerCase().replace(/[’']/g, '').replaceAll('&', 'and').replaceAll('-', ' ').replace(/^the /, '').replace(/[.,()]/g, '').replace(/\s+/g, ' ').trim()

/** Words for a kind of body, and for none of them. */
const kinds = /^(?:integrated care (?:systems|boards|partnerships|system)|icss?|icbs|icps|clinical commissioning groups|ccgs|primary care networks|pcns|health and wellbeing boards|nhs trusts|nhs foundation trusts|foundation trusts|combined authorities)$/

/** It names a kind of body ("integrated care systems"), not one of them. */
export const isKind = (name: string): boolean => kinds.test(name.toLowerCase().replace(/^the /, ''))

const byKey = new Map(hospitalTrusts.map(trust => [bodyKey(trust), trust]))

/** The name of the trust that a name differs from in “Hospital” or “Hospitals” alone, or null. */
export function trustMeant(name: string): string | null {
  const trust = / trust$/i.test(name) ? byKey.get(bodyKey(name)) : undefined
  return trust !== undefined && foldName(trust) !== foldName(name) ? trust : null
}
