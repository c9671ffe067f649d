// Draft → Evidence: concepts, slots, grades, guards, voice.
import {concepts} from '../concepts/index.js'
import {vocabulary} from '../concepts/vocabulary.js'
import type {Settings} from '../settings/settings.js'
import {createLexicon, withHousePhrases, type Lexicon} from './lexicon.js'
import {ours} from './ours.js'

export type * from './evidence.js'
export type {Lexicon} from './lexicon.js'
export {readEvidence, type DraftEvidence} from './read.js'

let own: Lexicon | undefined
const withHouse = new WeakMap<Settings['concepts'], Lexicon>()

/** The lexicon for a team's house phrases: ours alone where there are none. Built when first asked for; the same phrases object gives the same lexicon. */
export function lexiconFor(house: Settings['concepts']): Lexicon {
  if (Object.keys(house).length === 0) return own ??= createLexicon(concepts, ours())
  let lexicon = withHouse.get(house)
  if (!lexicon) withHouse.set(house, lexicon = createLexicon(concepts, withHousePhrases(ours(), vocabulary, house)))
  return lexicon
}
