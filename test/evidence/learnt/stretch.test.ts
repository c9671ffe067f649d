import assert from 'node:assert/strict'
import fc from 'fast-check'
import {parseDraft, type Chunk} from '../../../src/draft/index.js'
import {eachFeature} from '../../../src/evidence/learnt/features.js'
import {weightsOf} from '../../../src/evidence/learnt/model.js'
import {stem} from '../../../src/evidence/learnt/stem.js'
import {lexiconFor, readEvidence} from '../../../src/evidence/index.js'
import {matchesOf} from '../../../src/evidence/match.js'
import {noNames} from '../../../src/evidence/slots/slot.js'
import {readStretches, type ReadSentence} from '../../../src/evidence/stretches.js'
import {tokenise} from '../../../src/evidence/tokens.js'
import {readTokens, tokensOf, unitsOf} from '../../../src/evidence/unit.js'

const names = ['none', 'why', 'how', 'what']

function read(chunk: Chunk): ReadonlyMap<number, readonly number[]> {
  const tokens = readTokens(tokensOf(chunk), noNames), lexicon = lexiconFor({})
  const sentences = chunk.blocks.flatMap((block, index): ReadSentence[] => unitsOf(chunk, index, tokens).map(unit => ({
    unit, prose: block.level === 0, concepts: [], found: matchesOf(lexicon, unit), place: {headings: new Set(), needsCount: false}
  })))
  return readStretches(chunk, lexicon, sentences).voices
}

function voiceOf(text: string): string | undefined {
  const scores = read(parseDraft(text).chunks[0] as Chunk).get(0)
  return scores && names[scores.indexOf(Math.max(...scores))]
}

const featuresOf = (text: string): Set<string> => {
  const features = new Set<string>()
  eachFeature(tokenise(text), [], 0, feature => features.add(feature))
  return features
}

const conceptsIn = (text: string): Map<string, string> => new Map(readEvidence(parseDraft(`${text}\n`), lexiconFor({}), {partners: [], abbreviations: {}}, false).evidence
  .map(({concept, words}) => [concept, words.map(word => text.slice(word.start, word.end)).join(' ')]))

describe('the learnt model', () => {
  it('lets forms of a word fall together', () => {
    for (const [one, other] of [['evaluate', 'evaluation'], ['planning', 'planned'], ['services', 'service'], ['communities', 'community'], ['sharing', 'share']] as const) assert.equal(stem(one), stem(other))
    for (const word of ['us', 'bus', 'this', 'class', 'icb']) assert.equal(stem(word), word)
  })
  it('sees classes of meaning in words, beginnings and phrases', () => {
    const features = featuresOf('We co-produced it with the local authority and reduced ill-health.')
    for (const feature of ['@coprod', '@la', '@reduce', '@we']) assert.ok(features.has(feature), feature)
    assert.ok(!featuresOf('The local press came.').has('@la'))
  })
  it('hears the voice of passages that it was not trained on', () => {
    assert.equal(voiceOf('Too many people in Penwick die young of illnesses that we could have prevented, and the gap between rich and poor is widening. We want everyone to live a long and healthy life.'), 'why')
    assert.equal(voiceOf('The joint board makes decisions openly, holds partners to account and works by shared principles of trust, honesty and respect between organisations.'), 'how')
    assert.equal(voiceOf('The new clinic opened in May with two nurses and a dietitian, and a mobile service visits four villages each week under a project led by the council.'), 'what')
    assert.equal(voiceOf('Click the link to download the spreadsheet. The file has one row for each ward, and columns are described in the notes on the next page of the website.'), 'none')
  })
  it('finds by company what no cue catches, and shows the words that weighed most', () => {
    const found = conceptsIn('Vacancies on the wards have stood at one in six since the summer. We have begun to bring in apprentices from the college, who spend two days a week in class and three beside a senior nurse.')
    assert.match(found.get('workforce') ?? '', /apprentices/)
  })
  it('leaves what is negated', () => {
    assert.ok(!conceptsIn('There are no apprentices and no senior nurse here. The lake lies between two hills, and on its shore stands a small grey hut that nobody has lived in since the war.').has('workforce'))
  })
  it('says nothing of a few words', () => assert.equal(voiceOf('Thank you for reading.'), undefined))
  it('gives one voice to a list and its stem, and parts a long one into stretches', () => {
    const list = read(parseDraft('We will:\n\n- open a clinic in each of the nine towns of the county by spring\n- recruit twelve nurses and train forty volunteers for them\n').chunks[0] as Chunk)
    assert.equal(new Set(list.values()).size, 1)
    const board = '- The board meets each month in public and hears from people about what they need.\n'
    const long = read(parseDraft(`We will:\n\n${board.repeat(9)}- Click the link and download the spreadsheet, which has one row for each ward and a page of notes on columns.\n`).chunks[0] as Chunk)
    assert.equal(new Set(long.values()).size, 2)
  })
  it('knows no feature by a name of the language it is written in', () => {
    for (const name of ['constructor', '__proto__', 'toString']) assert.doesNotThrow(() => featuresOf(name))
    assert.equal(weightsOf('constructor'), undefined)
  })
  it('takes any text', () => fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 300}), text => {
    for (const chunk of parseDraft(text).chunks) for (const scores of read(chunk).values()) assert.ok(scores.length === 4 && scores.every(Number.isFinite))
  }), {numRuns: 100}))
})
