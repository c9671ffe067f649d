// What a settings file may name: the ids of the rules, concepts and classes of partner that there are.
import {concepts} from './concepts/index.js'
import {vocabulary} from './concepts/vocabulary.js'
import {parseCue} from './evidence/pattern.js'
import {houseCatches, housePhraseFault} from './findings/house-rules.js'
import {partnerClasses} from './partners/classes.js'
import {rules} from './rules/index.js'
import type {Known} from './settings/known.js'

/** A house phrase is a few words; the limit bounds the work that a settings file can ask for. */
const longestPhrase = 200

export const known: Known = {
  rules,
  concepts: concepts.map(concept => concept.id),
  partnerClasses: Object.keys(partnerClasses),
  houseCatches,
  housePhraseFault,
  phraseFault(phrase) {
    if (phrase.length > longestPhrase) return `A phrase has ${phrase.length} letters: keep to ${longestPhrase}`
    try {
      parseCue(phrase, vocabulary)
      return null
    } catch (error) {
      const why = error instanceof Error ? error.message.replace(/^pattern “.*”: /s, '').replace(/\s+/g, ' ') : ''
      return `A phrase can’t be read: ${why.length > 74 ? `${why.slice(0, 73)}…` : why}`
    }
  }
}
