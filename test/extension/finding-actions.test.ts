// The menu of a finding: what mends it first, what silences it last.
import assert from 'node:assert/strict'
import type {ReviewFinding} from '../../src/review-data.js'
import {partnerPlan, plansFor} from '../../src/extension/finding-actions.js'
import type {FindingEdits} from '../../src/service/protocol.js'

const point = {line: 1, column: 1, offset: 0}
const range = {start: point, end: point}
const finding: ReviewFinding = {rule: 'placeholder', severity: 'warning', rank: 1, message: 'x: y', range, url: '', related: [], fixes: [], suppressed: null, fingerprint: 'f'}
const comment = {range, newText: '<!-- reason -->', reason: {start: 5, end: 11}, count: 1}
const answer: FindingEdits = {here: comment, file: {...comment, count: 3}, section: 'Why statement'}
const fix = (title: string, newText = ''): ReviewFinding['fixes'][number] => ({title, edits: [{range, newText}]})

describe('plans for a finding', () => {
  it('come in the order in which a writer wants them', () => {
    const plans = plansFor({...finding, fixes: [fix('Mend it')]}, 'TBC', answer)
    assert.deepEqual(plans.map(one => one.title), [
      'Mend it', 'Insert a narrative section: Why statement', 'Explain placeholder', 'Switch off placeholder here, with a reason', 'Switch off placeholder in this draft, with a reason (3 findings)',
      'Switch off placeholder in .golden-thread.json'
    ])
    assert.deepEqual(plans.map(one => one.tier), [...plans.map(one => one.tier)].sort())
  })

  it('prefer a fix only where there is one', () => {
    const preferred = (fixes: ReviewFinding['fixes']): boolean[] => plansFor({...finding, fixes}, '', null).flatMap(one => one.kind === 'edit' ? [one.preferred] : [])
    assert.deepEqual(preferred([fix('one')]), [true])
    assert.deepEqual(preferred([fix('one'), fix('other')]), [false, false])
  })

  it('leave out what the engine did not find to hold', () => {
    assert.deepEqual(plansFor(finding, '', null).map(one => one.kind), ['explain', 'settings'])
    assert.deepEqual(plansFor(finding, '', {here: null, file: null, section: null}).map(one => one.kind), ['explain', 'settings'])
  })

  it('add an abbreviation with the full name that the draft gives, or ask for it', () => {
    const entry = (fixes: ReviewFinding['fixes']): unknown => plansFor({...finding, rule: 'undefined-abbreviation', fixes}, 'MDT', null).flatMap(one => one.kind === 'settings' ? [one.entry] : [])[0]
    assert.deepEqual(entry([fix('Write', 'multidisciplinary team (MDT)')]), {kind: 'abbreviation', short: 'MDT', full: 'multidisciplinary team'})
    assert.deepEqual(entry([]), {kind: 'abbreviation', short: 'MDT', full: null})
  })

  it('add a partner where none is named', () => {
    assert.ok(plansFor({...finding, rule: 'partners-missing'}, '', null).some(one => one.kind === 'settings' && one.entry.kind === 'partner' && one.entry.name === null))
    const plan = partnerPlan('  Northmere\n Shed ', [])
    assert.deepEqual(plan?.kind === 'settings' && plan.entry, {kind: 'partner', name: 'Northmere Shed'})
    for (const words of ['', 'We will. Then', 'partners', 'ab', 'A'.repeat(101), '| Cell', 'NORTHMERE SHED']) assert.equal(partnerPlan(words, ['Northmere Shed']), null, words)
  })
})
