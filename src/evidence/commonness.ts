// How often a word stands in strategies, roughly: for choosing by which of its words a pattern is looked for. Wrong figures cost time, never a match.
import type {SlotKind} from './slots/slot.js'

// Times in ten thousand tokens, counted in our own training passages (bench/training) and rounded; words not named stand once or less.
const counted: readonly (readonly [number, string])[] = [
  [400, '. , the and'],
  [180, 'to a of in'],
  [80, 'with is for we that are people will'],
  [48, 'on from by it be have health what they at'],
  [34, 'their our as each care who one has were not was how an this'],
  [24, ': ; can more every them data about work those years year up so together council patients services than plan two'],
  [15, 'all been staff hospital out where help do between children three board which use new before home team trust would should public most make needs'],
  [11, 'partners own housing local working support good four residents time first county group see or share shared find service us used its set'],
  [8, 'live over risk community homes life must system members may when there could report carers early five social you if fewer better partnership groups '
    + 'teams information open why change families now through no strategy across joint school practice into well programme lead being need improve'],
  [5, 'want next nurses place england - age areas mental run say often had money meet since within number likely wellbeing organisations research committee '
    + 'learn healthy under lives many population days same decide after small another made without project everyone longer able assessment build agree '
    + 'person delivery means found bring long but communities part only agreed matters key including development develop include reduce quality access approach priorities'],
  [3, 'outcomes decisions network feel evidence last given child study end other organisation workers plans young family leaders national different '
    + 'prevention sharing give take stay training adults poor partner learning neighbourhood budget review older digital term sure way against least living sector '
    + 'your safe any city here best gap tell area clear strong level order range ensure provide deliver develop focus continue opportunities actions action']
]
const times = new Map(counted.flatMap(([count, words]) => words.split(' ').map(word => [word, count] as const)))
const ofSlots: Readonly<Record<SlotKind | 'partner', number>> = {organisation: 250, partner: 220, sector: 300, people: 300, role: 90, date: 150, number: 160, percent: 60, money: 40}

/** Times in ten thousand tokens that one of these is to be expected. `exact` are words with a capital within, `prefixes` beginnings of words. */
export const commonnessOf = ({words, exact, prefixes, slots}: {
  readonly words: readonly string[], readonly exact: readonly string[], readonly prefixes: readonly string[], readonly slots: readonly string[]
}): number => words.reduce((sum, word) => sum + (times.get(word) ?? 1), exact.length + prefixes.length * 3) + slots.reduce((sum, kind) => sum + (ofSlots[kind as SlotKind] ?? 0), 0)
