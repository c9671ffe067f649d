// A lexicon is the same however it came to be: compiled, read from JSON as the built programs do, or with house phrases added later.
import assert from 'node:assert/strict'
import {concepts} from '../../src/concepts/index.js'
import type {Concept} from '../../src/concepts/concept.js'
import {vocabulary} from '../../src/concepts/vocabulary.js'
import {parseDraft} from '../../src/draft/index.js'
import {readEvidence} from '../../src/evidence/index.js'
import {compileLexicon, createLexicon, withHousePhrases, type Lexicon, type LexiconData} from '../../src/evidence/lexicon.js'
import {ours} from '../../src/evidence/ours.js'
import {voiceCues} from '../../src/evidence/voice-cues.js'
// @ts-expect-error: it is plain JavaScript.
import {compile} from '../../scripts/lib/compiled-lexicon.mjs'

const draft = parseDraft(concepts.flatMap(({examples}) => [...examples.caught.slice(0, 1), ...examples.left.slice(0, 1)]).map(sentence => `${sentence} We do it the Ashcombe way, with a lamp lit by 2030.`).join('\n\n'))
const read = (lexicon: Lexicon): unknown => {
  const {evidence, voices} = readEvidence(draft, lexicon, {partners: [], abbreviations: {}}, false)
  return {evidence, voices}
}
const data = ours(), throughJson = JSON.parse(JSON.stringify(data)) as LexiconData

describe('lexicon', function () {
  this.timeout(20_000)
  it('is in the built programs what it is in the sources', async () => {
    const built = await compile() as {concepts: ReadonlyMap<string, Concept>, lexicon: LexiconData}
    assert.deepEqual([...built.concepts.values()], concepts)
    assert.deepEqual(JSON.parse(JSON.stringify(built.lexicon)), throughJson)
    assert.deepEqual(read(createLexicon(concepts, throughJson)), read(createLexicon(concepts, data)))
  })
  it('takes house phrases as if the concepts had them', () => {
    const house: Readonly<Record<string, readonly string[]>> = {'co-production': ['the Ashcombe way', '~do it'], prevention: ['lamp* & <date>', 'Ashcombe .. lamp & !#co-production'], outcome: ['^ ... lit by'], measure: ['(a|the) Ashcombe?']}
    const having = concepts.map(concept => ({...concept, strong: [...concept.strong, ...house[concept.id] ?? []]}))
    const added = createLexicon(concepts, withHousePhrases(throughJson, vocabulary, house))
    const had = createLexicon(having, compileLexicon(having, vocabulary, voiceCues))
    assert.deepEqual(read(added), read({...had, house: new Set(Object.keys(house))}))
    assert.notDeepEqual(read(added), read(createLexicon(concepts, data)))
  })
  it('refuses cues that name no concept, or each other', () => {
    const say = (house: Readonly<Record<string, readonly string[]>>) => () => withHousePhrases(data, vocabulary, house)
    assert.throws(say({outcome: ['a & #nothing']}), /refers to “nothing”/)
    assert.throws(say({outcome: ['a & #measure'], measure: ['b & #outcome']}), /refers to itself/)
    assert.throws(say({outcome: ['!a']}), /nothing to find/)
  })
})
