// A hover says why, what was looked for, what matched, what would pass and on what it rests, and lets no draft speak in our name.
import assert from 'node:assert/strict'
import {explain} from '../../src/explain.js'
import type {Explanation} from '../../src/explain-data.js'
import {hoverText, lookedFor, sentences} from '../../src/extension/hover-text.js'
import type {Range, ReviewEvidence, ReviewFinding} from '../../src/review-data.js'
import {rules} from '../../src/rules/index.js'

const text = 'The JSNA shows [it](command:x).'
const range = (start: number, end: number): Range => ({start: {line: 1, column: start + 1, offset: start}, end: {line: 1, column: end + 1, offset: end}})
const finding: ReviewFinding = {
  rule: 'undefined-abbreviation', severity: 'info', rank: 1, message: '“JSNA” isn’t spelt out: give the full name the first time', range: range(4, 8), url: '', related: [], fixes: [], suppressed: null, fingerprint: 'f'
}
const evidence: ReviewEvidence = {concept: 'needs-assessment', grade: 1, range: range(4, 8), text: 'JSNA', source: 'found', because: {words: [], raise: 'say who assessed it'}}
const page = (id: string): Explanation => explain(id) as Explanation

function hover(changes: Partial<ReviewFinding> = {}, found: readonly ReviewEvidence[] = []): string {
  return hoverText({finding: {...finding, ...changes}, explanation: page(changes.rule ?? finding.rule), evidence: found, textAt: ({start, end}) => text.slice(start.offset, end.offset), linkTo: id => `command:explain?${id}`})
}

describe('hover', () => {
  it('says five things and links to the page', () => {
    const said = hover()
    for (const part of [
      '**undefined-abbreviation.** Each abbreviation that isn\'t spelt out loses the readers who don\'t work with it: residents, councillors, new colleagues. Give the full name',
      '**Looked for:** abbreviations that are used before', '**Matched:** “JSNA”', '**Smallest change that passes:** Give the full name the first time', '**Source:** NHS digital service manual\\: Formatting \\([PLN\\-04](command:explain?PLN-04)\\)', '[Explain this rule](command:explain?undefined-abbreviation)'
    ]) assert.ok(said.includes(part), `${part}\n\nnot in\n\n${said}`)
  })

  it('leads to the page before the list, which may be out of sight', () => {
    const said = hover()
    assert.ok(said.indexOf('[Explain this rule]') < said.indexOf('**Looked for:**'), said)
  })

  it('tells where nothing was found, what is related, and the fix', () => {
    const said = hover({rule: 'partners-missing', message: 'No named partner found: name the organisations', related: [{message: 'Partners without names', range: range(9, 14)}], fixes: [{title: 'Do it', edits: []}]})
    assert.ok(said.includes('**Matched:** nothing in this draft; here is where it belongs; partners without names, line 1: “shows”'), said)
    assert.ok(said.includes('Name the organisations; quick fix: Do it'), said)
    assert.ok(hover({message: 'No rule is called “x”: look it up'}).includes('**Matched:** “JSNA”'))
  })

  it('tells what the tool takes for evidence there, and what would raise it', () => {
    const said = hover({}, [evidence])
    assert.ok(said.includes('“JSNA” as needs assessment, stated'), said)
    assert.ok(said.includes('to show more: say who assessed it'), said)
  })

  it('takes nothing of a draft for Markdown', () => {
    const said = hover({range: range(0, text.length)})
    assert.ok(!said.includes('](command:x)'), said)
    assert.ok(said.includes('\\[it\\]\\(command\\:x\\)'), said)
  })

  it('has something to say of every rule', () => {
    for (const {id, summary} of rules) {
      assert.ok(!/^(?:warn|point)\b/i.test(lookedFor(summary)), summary)
      const said = hover({rule: id})
      assert.ok(sentences(page(id).asks, 2).length > 40 && said.length < 1200, said)
    }
    assert.equal(sentences('One, e.g. this. “Two” it says. Three.\n\nFour.', 2), 'One, e.g. this. “Two” it says.')
  })
})
