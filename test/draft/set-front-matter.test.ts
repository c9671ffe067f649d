import assert from 'node:assert/strict'
import fc from 'fast-check'
import {parseDraft, setFrontMatter} from '../../src/draft/index.js'

function written(text: string, value = 'delivery-plan'): string {
  const {start, end, text: inserted} = setFrontMatter(text, 'profile', value)
  return text.slice(0, start) + inserted + text.slice(end)
}

describe('front matter, written', () => {
  it('is made where there is none', () => {
    assert.equal(written('# Plan\n'), '---\nprofile: delivery-plan\n---\n\n# Plan\n')
    assert.equal(written('\uFEFF# Plan\r\n'), '\uFEFF---\r\nprofile: delivery-plan\r\n---\r\n\r\n# Plan\r\n')
    assert.equal(written(''), '---\nprofile: delivery-plan\n---\n\n')
  })
  it('keeps what else is in it', () => {
    assert.equal(written('---\ntitle: Plan\ndate: 2026\n---\n\n# Plan\n'), '---\nprofile: delivery-plan\ntitle: Plan\ndate: 2026\n---\n\n# Plan\n')
    assert.equal(written('---\r\ntitle: Plan\r\nprofile: "other-strategy" # for now\r\n---\r\n'), '---\r\ntitle: Plan\r\nprofile: delivery-plan # for now\r\n---\r\n')
    assert.equal(written('---\n---\nText\n'), '---\nprofile: delivery-plan\n---\nText\n')
    assert.equal(written('+++\ntitle = "Plan"\n+++\n'), '+++\nprofile = "delivery-plan"\ntitle = "Plan"\n+++\n')
    assert.equal(written('---\nprofile:\n  - other-strategy\n---\n'), '---\nprofile: delivery-plan\n---\n')
    assert.equal(written('---\nprofile:\n---\n'), '---\nprofile: delivery-plan\n---\n')
  })
  it('is what a review reads, and changes no other line', () => {
    const line = fc.constantFrom('---', 'profile: other-strategy', 'profile:', 'profile : x', 'title: A', '# Plan', '', ' profile: y', 'Text.')
    fc.assert(fc.property(fc.array(line, {maxLength: 8}), fc.constantFrom('\n', '\r\n'), (lines, lineEnd) => {
      const text = lines.join(lineEnd)
      const after = written(text)
      assert.equal(parseDraft(after).frontMatter.profile, 'delivery-plan', after)
      assert.equal(written(after), after)
    }), {numRuns: 300})
  })
})
