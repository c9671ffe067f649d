// A section as it is inserted reads clean but for its own blanks, and is evidence of what it is for.
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {questions} from '../../src/checks/questions.js'
import {concepts} from '../../src/concepts/index.js'
import {frameworks} from '../../src/frameworks/index.js'
import {judge, read, review} from '../../src/review.js'
import type {Review} from '../../src/review-data.js'
import {sectionsFor} from '../../src/sections/rank.js'
import {rules} from '../../src/rules/index.js'
import {placeFor, snippetAt} from '../../src/sections/place.js'
import {defaultSettings} from '../../src/settings/settings.js'
import {sections} from '../../src/snippets/index.js'
import type {NarrativeSection} from '../../src/snippets/section.js'
import {choices, expand, numbers} from '../support/snippet.js'

const root = join(import.meta.dirname, '../..')
const settings = {...defaultSettings('2026-11-22'), profileOption: 'other-strategy' as const}
/** A draft with no finding, into which each section is put where it belongs. */
const host = readFileSync(join(root, 'examples/northmere-strategy-mended.md'), 'utf8')
const before = read(host, settings)
const blank = /\[[^\]]+\]/g

/** What a writer might put into the blanks. */
const words: Readonly<Record<string, string>> = {
  'number': '1,900', 'amount': '£3 million', 'date': '12 March 2028', 'year': '2031', 'month and year': 'March 2029', 'name of area': 'Northmere', 'name of place': 'Harbour ward', 'name of another place': 'Ashcombe',
  'name of council': 'Northmere County Council', 'name of integrated care board': 'NHS Northmere Integrated Care Board', 'name of NHS trust': 'Northmere Community NHS Trust', 'name of university': 'The University of Northmere',
  'name of voluntary sector alliance': 'Voluntary Action Northmere', 'name of local Healthwatch': 'Healthwatch Northmere', 'name of organisation': 'Northmere County Council', 'name of role': 'The Director of Public Health',
  'name of board': 'the Partnership Board', 'name of team': 'The public health team', 'name of condition': 'diabetes', 'name of measure': 'the rate of falls', 'name of data source': 'the hospital record', 'name of service': 'the falls clinic',
  'name of budget': 'the hospital budget', 'name of topic': 'parking', 'name of strategy': 'the Northmere Housing Strategy', 'name of request': 'a later bus', 'name of priority': 'Fewer people will smoke', 'name of milestone': 'every home is warm',
  'name of promise': 'the night service', 'text of what they said': 'their colleagues', 'text of what people said': 'letters are hard to read', 'text of what will change': 'will write in plain words', 'text of the reason': 'it would help too few',
  'text of one view': 'the beds should close by spring', 'text of the other view': 'home care cannot cope yet', 'text of the lesson': 'ask the night staff first', 'text of their reason': 'nobody used it'
}
const fill = (text: string): string => text.replace(blank, found => {
  const name = found.slice(1, -1)
  return words[name] ?? words[name.charAt(0).toLowerCase() + name.slice(1)] ?? assert.fail(`the test has no words for ${found}`)
})

interface Inserted {
  readonly text: string
  readonly review: Review
  /** Concept → best grade, within what was inserted. */
  readonly grades: ReadonlyMap<string, number>
}

const known = new Map<string, Inserted>()

/** Puts a section into the draft with its choices at `nth`, as it is inserted or with its blanks filled, and reviews the whole. */
function insert(section: NarrativeSection, nth: number, filled: boolean): Inserted {
  const key = `${section.id} ${nth} ${filled}`
  const inserted = known.get(key) ?? insertAnew(section, nth, filled)
  known.set(key, inserted)
  return inserted
}

function insertAnew(section: NarrativeSection, nth: number, filled: boolean): Inserted {
  const place = placeFor(before.draft, section)
  const expanded = expand(snippetAt(host, place, section), nth)
  const added = filled ? fill(expanded) : expanded
  const text = host.slice(0, place.offset) + added + host.slice(place.offset)
  const found = judge(read(text, settings, before.draft))
  const grades = new Map<string, number>()
  for (const {concept, grade, range} of found.evidence) {
    if (range.start.offset >= place.offset && range.end.offset <= place.offset + added.length) grades.set(concept, Math.max(grade, grades.get(concept) ?? 0))
  }
  return {text, review: found, grades}
}

const said = ({text, review: {findings}}: Inserted, ...but: string[]): string[] =>
  findings.filter(({rule}) => !but.includes(rule)).map(({rule, message, range}) => `${rule}: ${message} (${text.slice(range.start.offset, range.end.offset)})`)

describe('narrative sections', () => {
  it('go into a draft that has no findings of its own', () => assert.deepEqual(judge(before).findings, []))
  it('are at least the sixteen that a strategy is asked for', () => {
    const asked = ['why', 'vision', 'outcome', 'population', 'inequalities', 'prevention', 'partners', 'co-production', 'heard', 'place', 'learning', 'money', 'stopping', 'commitment', 'loss', 'capability']
    assert.deepEqual(asked.filter(id => !sections.some(section => section.id === id)), [])
  })
  it('have titles, prefixes and places of their own', () => {
    for (const key of ['title', 'prefix', 'order', 'description'] as const) assert.equal(new Set(sections.map(section => section[key])).size, sections.length, key)
    for (const {id, prefix, description} of sections) {
      assert.equal(prefix, `gt-${id}`)
      // A pick shows no more of it.
      assert.match(description, /^[A-Z].{20,75}\.$/)
    }
  })
  it('name concepts, checks and rules that there are', () => {
    const ids = {concepts: concepts.map(({id}) => id), checks: Object.keys(questions), rules: rules.map(({id}) => id)}
    for (const {id, evidences, filled, checks, rules: answered} of sections) {
      assert.deepEqual([...evidences, ...filled].filter(concept => !ids.concepts.includes(concept)), [], id)
      assert.deepEqual(checks.filter(check => !ids.checks.includes(check)), [], id)
      assert.deepEqual(answered.filter(rule => !ids.rules.includes(rule)), [], id)
    }
  })
  it('answer every check, every rule about something missing, and every capability of the frameworks of leaders', () => {
    const nothing = judge(before)
    const missing = rules.map(({id}) => id).filter(id => id.endsWith('-missing') || id.startsWith('missing-cap'))
    const capabilities = frameworks.filter(({id}) => ['SKL', 'CAP', 'PRN'].includes(id)).flatMap(framework => framework.capabilities.map(({id}) => id))
    assert.ok(capabilities.length >= 27)
    assert.deepEqual([...Object.keys(questions), ...missing, ...capabilities].filter(id => sectionsFor(id, nothing).length === 0), [])
  })
  for (const section of sections) {
    describe(section.id, () => {
      const snippet = section.body.join('\n')
      it('is a heading and some paragraphs, with stops from 1 on', () => {
        assert.match(section.body[0] ?? '', /^## \S/)
        assert.equal(section.body[1], '')
        assert.deepEqual(numbers(snippet), Array.from(numbers(snippet), (_, index) => index + 1))
        for (const offered of choices(snippet)) {
          assert.ok(offered.length >= 2, offered.join())
          assert.equal(new Set(offered).size, offered.length, offered.join())
        }
      })
      it('reads clean but for its blanks, whatever is chosen', () => {
        for (const nth of [0, 1, 2]) assert.deepEqual(said(insert(section, nth, false), 'placeholder'), [], `choice ${nth}`)
      })
      it('reads clean when the blanks are filled, whatever is chosen', () => {
        for (const nth of [0, 1, 2]) assert.deepEqual(said(insert(section, nth, true)), [], `choice ${nth}`)
      })
      it('is evidence of what it is for', () => {
        const grades = insert(section, 0, false).grades
        const filled = insert(section, 0, true).grades
        assert.deepEqual(section.evidences.filter(concept => !grades.has(concept)), [], 'as inserted')
        assert.deepEqual([...section.evidences, ...section.filled].filter(concept => !filled.has(concept)), [], 'filled')
      })
    })
  }
  it('have blanks that are each found as unfinished', () => {
    const names = new Set(sections.flatMap(({body}) => expand(body.join('\n')).match(blank) ?? []))
    const missed = [...names].filter(name => !review(`# A strategy\n\nThis is about ${name} here.\n`, settings).findings.some(({rule}) => rule === 'placeholder'))
    assert.deepEqual(missed, [])
  })
})
