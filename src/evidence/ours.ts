// Our concepts, compiled. Programs do not wait for that at each start: the build puts the finished data in the place of this file (scripts/lib/compiled-lexicon.mjs).
import {concepts} from '../concepts/index.js'
import {vocabulary} from '../concepts/vocabulary.js'
import {compileLexicon, type LexiconData} from './lexicon.js'
import {voiceCues} from './voice-cues.js'

export const ours = (): LexiconData => compileLexicon(concepts, vocabulary, voiceCues)
