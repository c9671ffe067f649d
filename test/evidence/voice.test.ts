import assert from 'node:assert/strict'
import fc from 'fast-check'
import {parseDraft} from '../../src/draft/index.js'
import {lexiconFor, readEvidence, type DraftEvidence} from '../../src/evidence/index.js'
import {voices} from '../../src/evidence/voice.js'

const read = (text: string): DraftEvidence => readEvidence(parseDraft(text), lexiconFor({}), {partners: [], abbreviations: {}}, false)
const voicesOf = (text: string): string[] => read(text).voices.map(({voice}) => voice)

describe('voice', () => {
  const told: readonly [string, string][] = [
    ['why', 'Too many people in Thornley die early of diseases that could have been prevented. The gap between rich and poor is widening, and unless we act it will harm another generation.\n'],
    ['how', 'We work together as equals: partners share what they know, decide as locally as they can and hold one another to account through a joint board.\n'],
    ['what', 'The hub opened in May. It offers debt advice, physiotherapy and a weekly clinic for carers, and has been extended to two more towns with a grant from the council.\n'],
    ['none', 'Figure 4 shows the rate per 1,000 by district. It was significantly higher than in 2013 (12.4 compared with 9.8). Source: census estimates.\n']
  ]
  for (const [voice, text] of told) it(`hears ${voice}`, () => { assert.deepEqual(voicesOf(text), [voice]) })

  it('is told for each paragraph, item and cell, and for no heading', () => {
    const {voices: heard} = read('# Our plan\n\nWe will:\n\n- open a hub\n- train staff\n\n| Action | Lead |\n| --- | --- |\n| Open a hub | Council |\n')
    assert.equal(heard.length, 5)
  })

  it('gives each block one of the four voices, whatever the text', () => {
    fc.assert(fc.property(fc.string({maxLength: 300}), text => voicesOf(text).every(voice => (voices as readonly string[]).includes(voice))), {numRuns: 50})
  })
})
