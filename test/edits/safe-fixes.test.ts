// Fixes made without asking leave none of their findings, add none, and are quiet the second time.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {judge, read, review} from '../../src/review.js'
import {edited, standing} from '../../src/edits/reviewed-edit.js'
import {safeFixes} from '../../src/edits/safe-fixes.js'
import {defaultSettings, type Settings} from '../../src/settings/settings.js'

const settings: Settings = {...defaultSettings('2026-11-22'), profileOption: 'other-strategy'}

function fixed(text: string): string {
  const reading = read(text, settings)
  return edited(text, safeFixes({reading, review: judge(reading)}))
}

const rulesOf = (text: string): string[] => [...standing(review(text, settings)).values()].map(one => one.rule)

describe('safe fixes', () => {
  it('are made together', () => {
    assert.equal(fixed('<!-- golden-thread-disable-next-line placeholder -->\n\nEvery MDT meets each week. A multidisciplinary team (MDT) has a nurse.\n\n<!-- golden-thread-disable-file long-sentence -->\n'),
      '\nEvery multidisciplinary team (MDT) meets each week. A multidisciplinary team (MDT) has a nurse.\n\n')
  })

  it('leave out one that would call up another finding', () => {
    // Once its id is put right, the comment is seen to switch off nothing.
    const text = '<!-- golden-thread-disable-next-line long-sentense -->\n\nThe lead is Ashcombe Mind.\n\n<!-- golden-thread-disable-next-line placeholdr -->\n\nThe date is TBC.\n'
    assert.equal(fixed(text), text.replace('placeholdr', 'placeholder'))
  })

  it('touch nothing where there is nothing to fix', () => {
    assert.equal(fixed('The lead is TBC.\n'), 'The lead is TBC.\n')
    assert.equal(fixed(''), '')
  })

  it('remove findings and add none, whatever the comments', () => {
    const line = fc.constantFrom(
      ...['disable', 'disable-next-line', 'disable-file', 'enable'].flatMap(verb => ['placeholder', 'placeholdr, jargn', 'long-sentence placeholder', ''].map(ids => `<!-- golden-thread-${verb} ${ids} -->`)),
      'The date is TBC.', 'Every MDT meets each week.', 'A multidisciplinary team (MDT) has a nurse.', '- an item for the MDT', '## A heading'
    )
    fc.assert(fc.property(fc.array(fc.tuple(line, fc.constantFrom('\n\n', '\n', ' ')), {maxLength: 9}).map(lines => lines.flat().join('')), text => {
      const before = rulesOf(text)
      const once = fixed(text)
      const after = rulesOf(once)
      for (const rule of new Set(after)) assert.ok(after.filter(one => one === rule).length <= before.filter(one => one === rule).length, rule)
      assert.ok(once === text || after.length < before.length)
    }), {numRuns: 40})
  })
})
