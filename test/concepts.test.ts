// One test holds every concept to the sentences it must catch and must leave alone.
import assert from 'node:assert/strict'
import {concepts} from '../src/concepts/index.js'
import {parseDraft} from '../src/draft/index.js'
import {lexiconFor, readEvidence} from '../src/evidence/index.js'

const found = (sentence: string, concept: string): boolean =>
  readEvidence(parseDraft(sentence + '\n'), lexiconFor({}), {partners: [], abbreviations: {}}, false).evidence.some(one => one.concept === concept)

describe('concepts', () => {
  it('have ids that are their own', () => {
    assert.deepEqual([...new Set(concepts.map(concept => concept.id))], concepts.map(concept => concept.id))
  })
  for (const concept of concepts) {
    describe(concept.id, () => {
      it('has at least four sentences to catch and four to leave alone, all different', () => {
        const {caught, left} = concept.examples
        assert.ok(caught.length >= 4 && left.length >= 4)
        assert.equal(new Set([...caught, ...left]).size, caught.length + left.length)
      })
      it('catches what it must', () => { assert.deepEqual(concept.examples.caught.filter(sentence => !found(sentence, concept.id)), []) })
      it('leaves alone what it must', () => { assert.deepEqual(concept.examples.left.filter(sentence => found(sentence, concept.id)), []) })
    })
  }
})
