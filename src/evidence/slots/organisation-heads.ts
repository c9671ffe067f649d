// What single heads of names ask for.
import type {Token} from '../tokens.js'

/** Heads before which an abbreviation is a name: "BCP Council". */
export const capitalHeads: ReadonlySet<string> = new Set([
  'icb', 'icbs', 'ics', 'icp', 'ccg', 'ccgs', 'pcn', 'pcns', 'cvs', 'council', 'trust', 'ltd', 'limited', 'cic', 'ft', 'lmc', 'lmcs', 'lpc', 'board'
])
/** Heads that a place may follow: "City College Norwich". */
export const placedAfter: ReadonlySet<string> = new Set(['college', 'university', 'mind', 'cvs'])
/** Heads of names that begin with "NHS" and a list of places. */
export const softHeads: ReadonlySet<string> = new Set(['icb', 'ics', 'icp', 'ccg', 'board', 'system'])
/** Heads of names that begin with a place, or with one of these. */
export const placedHeads: ReadonlySet<string> = new Set(['council', 'councils', 'police', 'constabulary', 'icb', 'ccg', 'ccgs', 'ics'])
export const placeOpeners: ReadonlySet<string> = new Set(['nhs', 'royal', 'city', 'london', 'metropolitan', 'new', 'st', 'great', 'old', 'high', 'forest', 'three', 'coastal', 'greater', 'inner', 'outer', 'heart'])

const practices = new Set(['medical', 'family', 'group', 'gp', 'health', 'lane', 'road', 'street'])
const committees = new Set(['medical', 'pharmaceutical', 'optical', 'dental'])
/** Centres that people go to, as opposed to bodies. */
const publicCentres = new Set([
  'health', 'leisure', 'shopping', 'town', 'city', 'community', 'sports', 'sport', 'medical', 'diagnostic', 'conference', 'day', 'call', 'contact', 'family', 'in', 'treatment', 'job', 'village', 'business', 'data', 'vaccination', 'civic', 'care',
  'surgical', 'testing', 'visitor', 'garden', 'urgent', "children's"
])

/** The trust is an NHS trust or an NHS foundation trust. */
export const nhsBefore = (tokens: readonly Token[], trust: number): boolean =>
  tokens[trust - 1]?.word === 'nhs' || (tokens[trust - 1]?.word === 'foundation' && tokens[trust - 2]?.word === 'nhs')

/** A weak head that the word before makes strong: "Clinical Commissioning Group". */
export const strongNow = (word: string, before: string): boolean => word === 'group' && before === 'commissioning'

/** Whether the words beside a head let it be a body's. `proper`: the word before is a name. */
export function headFits(word: string, before: string, after: string, proper: boolean): boolean {
  switch (word) {
    case 'practice': return practices.has(before) || proper
    case 'centre': return !publicCentres.has(before) && after !== 'of'
    case 'system': return before === 'care'
    case 'committee': case 'committees': return committees.has(before)
    case 'chamber': return after === 'of'
    case 'commissioner': return before === 'crime'
    case 'union': return before !== 'european'
    default: return true
  }
}
