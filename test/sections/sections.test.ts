// What a draft lacks comes first, and what is inserted stands where it belongs.
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {documentJson} from '../../src/report/json.js'
import {parseDraft} from '../../src/draft/index.js'
import {rankSections, sectionsFor} from '../../src/sections/rank.js'
import {judge, read, review} from '../../src/review.js'
import {placeFor, snippetAt} from '../../src/sections/place.js'
import {defaultSettings, type ProfileId} from '../../src/settings/settings.js'
import {sections} from '../../src/snippets/index.js'
import type {NarrativeSection} from '../../src/snippets/section.js'
import {suggestSections} from '../../src/sections/suggest.js'
import {draftText} from '../support/drafts.js'
import {expand} from '../support/snippet.js'

const as = (profileOption: ProfileId) => ({...defaultSettings('2026-11-22'), profileOption})
const strategy = as('other-strategy')
const example = (name: string): string => readFileSync(join(import.meta.dirname, `../../examples/${name}.md`), 'utf8')
const section = (id: string): NarrativeSection => sections.find(one => one.id === id) ?? assert.fail(id)
/** The draft with a section put in, blanks open. */
function inserted(text: string, id: string): string {
  const place = placeFor(parseDraft(text), section(id))
  return text.slice(0, place.offset) + expand(snippetAt(text, place, section(id))) + text.slice(place.offset)
}
const headings = (text: string): string[] => parseDraft(text).sections.map(({level, title}) => `${level} ${title}`)
const titled = (...parts: string[]): string => ['# A strategy for Ashcombe', ...parts].join('\n\n') + '\n'
const prose = 'Ashcombe Council will fit 400 rails by March 2028.'

describe('what a draft lacks', () => {
  it('comes in the order of the findings, with the reason', () => {
    const found = review(example('northmere-strategy-weak'), strategy)
    const lacking = rankSections(found).filter(({lacks}) => lacks !== null)
    const raised = found.findings.filter(({rule}) => sections.some(({rules}) => rules.includes(rule)) && rule !== 'missing-capability').sort((a, b) => a.rank - b.rank)
    assert.deepEqual(lacking[0]?.lacks, raised[0]?.message.split(':')[0])
    assert.ok(lacking[0]?.section.rules.includes(raised[0]?.rule ?? ''))
  })
  it('is nothing that it has', () => {
    const ranked = rankSections(review(example('northmere-strategy-mended'), strategy))
    assert.equal(ranked.length, sections.length)
    for (const id of ['why', 'outcome', 'population', 'partners', 'co-production', 'commitment']) assert.equal(ranked.find(one => one.section.id === id)?.lacks, null, id)
  })
  it('is told of a draft that is not reviewed, and of an empty one', () => {
    const [first] = rankSections(review('', defaultSettings('2026-11-22')))
    assert.deepEqual([first?.section.id, first?.lacks], ['why', 'No purpose found'])
  })
  it('is not what its kind of document owes nobody', () => {
    // A leadership narrative owes nobody a purpose of the plan, outcomes or partners.
    const [first] = rankSections(review('Leaders in Ashcombe meet often.', as('leadership-narrative')))
    assert.doesNotMatch(first?.lacks ?? '', /purpose|outcomes|partner|population/i)
  })
  it('is told again when it is switched off by a comment, by what the check says', () => {
    const text = titled('<!-- golden-thread-disable why-missing -- later -->', prose)
    assert.equal(rankSections(review(text, strategy)).find(one => one.section.id === 'why')?.lacks, 'No purpose found')
  })
})

describe('what answers an id', () => {
  const found = review(titled(prose), strategy)
  const ids = (id: string): string[] => sectionsFor(id, found).map(one => one.section.id)
  it('is found for sections, prefixes, rules, checks, capabilities and concepts', () => {
    assert.deepEqual(ids('loss'), ['loss'])
    assert.deepEqual(ids('gt-money'), ['money'])
    assert.deepEqual(ids('co-production-missing'), ['co-production'])
    assert.deepEqual(ids('population-health'), ['population'])
    assert.equal(ids('SKL-09')[0], 'learning')
    assert.equal(ids('PRN-03')[0], 'disagreement')
    assert.equal(ids('prevention')[0], 'prevention')
    assert.deepEqual(ids('nothing-has-this-id'), [])
  })
  it('is, for missing capabilities, what shows one that is missing', () => {
    const missing = found.coverage.filter(({expected, grade}) => expected && grade === 0).map(({capability}) => ids(capability)[0])
    assert.ok(missing.length > 0)
    assert.deepEqual(ids('missing-capability').sort(), [...new Set(missing)].sort())
  })
})

describe('a broken thread', () => {
  const priority = (name: string, words: string): string => `## Priority ${name}\n\nOlder people in Ashcombe fall twice as often as elsewhere, in homes that are cold and crowded, and far from help at night. ${words}`
  const offered = (words: string): (string | undefined)[] => {
    const whole = 'Fewer people will be hurt by falls: 900 a year by March 2029, from 1,200 in 2025. The Director of Public Health is responsible. Ashcombe Council will fit 400 rails by March 2028.'
    const {findings} = review(titled(priority('1: Safe homes', whole), priority('2: Safe streets', words)), strategy)
    return findings.filter(({rule}) => rule === 'broken-thread').map(({section}) => section)
  }
  it('is answered by the section that gives its first missing link', () => {
    assert.deepEqual(offered('Ashcombe Council will mend 40 pavements by March 2028, and the Director of Roads is responsible.'), ['outcome'])
    assert.deepEqual(offered('Fewer people will be hurt by falls: 300 a year, from 400 in 2025.'), ['commitment'])
    assert.deepEqual(offered('Fewer people will be hurt by falls: 300 a year by March 2029, from 400 in 2025. Ashcombe Council will mend 40 pavements, and the Director of Roads is responsible.'), [])
  })
  it('keeps the section out of the JSON report, whose contract has none', () => {
    const found = review(titled(priority('1: Safe homes', ''), priority('2: Safe streets', '')), strategy)
    assert.ok(found.findings.some(({section}) => section !== undefined))
    assert.doesNotMatch(documentJson({path: 'a.md', ...found}), /"section"/)
  })
})

describe('the place of a section', () => {
  const list = (text: string, id: string): string[] => headings(inserted(text, id)).slice(1)
  it('is after the section that it goes with, at its level', () => {
    const text = titled('## Working together', prose, '### Who meets', prose, '## Money', prose)
    assert.deepEqual(list(text, 'co-production'), ['1 A strategy for Ashcombe', '2 Working together', '3 Who meets', '2 How people shaped this strategy', '2 Money'])
  })
  it('is under the heading that waits for its words, whatever its number', () => {
    const text = titled('## 4.2 Co-production', '## Money', prose)
    assert.deepEqual(list(text, 'co-production'), ['1 A strategy for Ashcombe', '2 4.2 Co-production', '2 Money'])
    assert.match(inserted(text, 'co-production'), /## 4\.2 Co-production\n\n\[Number\] residents[^]*\n\n## Money\n/)
  })
  it('is after the part of the draft with the finding that it answers, where no heading fits', () => {
    const text = titled('## Our approach', prose, '### In short', 'This strategy has been co-produced.', '## Housing', prose, '## Roads', prose)
    const reading = read(text, strategy)
    const [first] = suggestSections(reading, judge(reading), 'co-production-in-name-only')
    assert.equal(text.slice(first?.insert.offset).split('\n')[0], '## Housing', first?.lacks ?? '')
  })
  it('is, for the why, before all other sections but the front pages', () => {
    const text = titled('## Contents', '- Introduction', '### Figures', '- One', '## Introduction', prose)
    assert.deepEqual(list(text, 'why').at(-2), '2 Why this strategy')
    assert.deepEqual(list(`${prose}\n`, 'why'), ['2 Why this strategy'])
    assert.ok(inserted(`---\ntitle: x\n---\n\n${prose}\n`, 'why').startsWith('---\ntitle: x\n---\n\n## Why this strategy\n\n'))
  })
  it('is after the introduction for what and why, at the end for how, and before appendices', () => {
    const text = titled('## Foreword', prose, '## Introduction', prose, '## Housing', prose, '## Appendix 1', prose)
    assert.deepEqual(list(text, 'prevention')[3], '2 Helping people to stay well')
    assert.deepEqual(list(text, 'learning').slice(-2), ['2 How we will learn', '2 Appendix 1'])
  })
  it('has a bold line for a heading where the draft has no others', () => {
    const text = `**Introduction**\n\n${prose}\n\n**Working together**\n\n${prose}\n`
    assert.deepEqual(list(text, 'co-production'), ['7 Introduction', '7 Working together', '7 How people shaped this strategy'])
  })
  it('is not between a comment and what it speaks of', () => {
    const text = titled('## Working together', prose, '<!-- golden-thread-disable-next-line empty-section -- to come -->\n## Money', '## Housing', prose)
    assert.match(inserted(text, 'co-production'), /train(?:ing|s)[^]*\n\n<!-- golden-thread-disable-next-line empty-section -- to come -->\n## Money\n/)
  })
  it('has one blank line before and after, and the text around it untouched', () => {
    for (const gap of ['\n\n', '\n', '\r\n\r\n', '\n\n\n']) {
      const text = ['# A strategy', '## Working together', prose, '## Housing', prose].join(gap)
      const place = placeFor(parseDraft(text), section('co-production'))
      const snippet = snippetAt(text, place, section('co-production'))
      const around = (text.slice(0, place.offset) + '§' + text.slice(place.offset)).replace('§', `${snippet.startsWith('\n') ? '\n' : ''}§${snippet.endsWith('\n') ? '\n' : ''}`)
      assert.match(around, /2028\.(?:\r?\n){2,3}§(?:\r?\n){1,2}## Housing/, JSON.stringify(gap))
    }
  })
  it('is at the start of a line, whatever the draft', () => {
    fc.assert(fc.property(draftText(20), fc.constantFrom(...sections), (text, one) => {
      const {offset} = placeFor(parseDraft(text), one)
      assert.ok(offset >= 0 && offset <= text.length)
      assert.ok(offset === 0 || offset === text.length || text[offset - 1] === '\n', JSON.stringify(text.slice(0, offset)))
    }), {numRuns: 300})
  })
  it('makes the finding go that it answers', () => {
    const text = titled('## Introduction', prose, '## Housing', prose)
    const rules = (draft: string): string[] => review(draft, strategy).findings.map(({rule}) => rule)
    for (const [rule, id] of [['why-missing', 'why'], ['outcomes-missing', 'outcome'], ['population-health-missing', 'population'], ['co-production-missing', 'co-production']] as const) {
      assert.ok(rules(text).includes(rule), `${rule} in the draft`)
      assert.ok(!rules(inserted(text, id)).includes(rule), `${rule} after ${id}`)
    }
    assert.equal(review(inserted(text, 'why'), strategy).checks.find(({id}) => id === 'why-first')?.answer, 'yes')
  })
  it('is told with the words to insert, for each section once', () => {
    const reading = read(titled(prose), strategy)
    const suggested = suggestSections(reading, judge(reading), null)
    assert.deepEqual(suggested.map(({id}) => id).sort(), sections.map(({id}) => id).sort())
    assert.deepEqual(structuredClone(suggested), suggested)
  })
})
