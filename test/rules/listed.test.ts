// Messages that name several things in a hundred characters.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {listed} from '../../src/rules/shared/listed.js'

describe('messages that list', () => {
  const start = 'No evidence found for', advice = 'say who does what'
  it('name all where they fit, and as many as fit of a long list', () => {
    assert.equal(listed(start, ['Shared outcomes', 'Quality'], advice), 'No evidence found for “Shared outcomes” or “Quality”: say who does what')
    assert.equal(listed(start, ['Shared outcomes', 'Quality', 'Research', 'Finance', 'Estates'], advice), 'No evidence found for “Shared outcomes”, “Quality”, “Research” and 2 more: say who does what')
  })
  it('name two or three in short where they do not', () => {
    assert.equal(
      listed(start, ['Focus on outcomes and population health', 'Build relationships that lead to joint priorities'], advice),
      'No evidence found for “Focus on outcomes and…” or “Build relationships that…”: say who does what'
    )
  })
  it('are never longer than a hundred characters, and always name one', () => {
    fc.assert(fc.property(fc.array(fc.string({minLength: 1, maxLength: 80, unit: fc.constantFrom('a', 'b', 'c', ' ', ':', 'é')}), {minLength: 1, maxLength: 12}), titles => {
      const message = listed(start, titles, advice)
      return message.length <= 100 && message.includes('“') && message.split(':').length === 2
    }))
  })
})
