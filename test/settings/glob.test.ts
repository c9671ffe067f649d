import assert from 'node:assert/strict'
import fc from 'fast-check'
import ignore from 'ignore'
import {matches} from '../../src/settings/glob.js'
import {growsAsInput} from '../support/growth.js'

describe('file patterns', () => {
  it('read like .gitignore', () => {
    assert.ok(matches(['*.md'], 'plans/2026/draft.md'))
    assert.ok(matches(['/plans/*.md'], 'plans/draft.md'))
    assert.ok(!matches(['/plans/*.md'], 'plans/2026/draft.md'))
    assert.ok(matches(['plans/**/draft.md'], 'plans/draft.md'))
    assert.ok(matches(['archive/'], 'archive/old/a.md'))
    assert.ok(!matches(['archive/'], 'archive'))
    assert.ok(!matches(['*.md', '!keep.md'], 'keep.md'))
    assert.ok(matches(['a?[0-9].md'], 'ab7.md'))
  })

  it('agree with the `ignore` package', () => {
    const piece = fc.constantFrom('a', 'b', 'ab', '*', '**', '?', 'a*', '*b', '*a*', '[ab]', '[!a]', 'a.b')
    const glob = fc.tuple(fc.constantFrom('', '', '!'), fc.constantFrom('', '/'), fc.array(piece, {minLength: 1, maxLength: 3}), fc.constantFrom('', '', '/'))
      .map(([not, root, parts, end]) => not + root + parts.join('/') + end)
    const path = fc.array(fc.constantFrom('a', 'b', 'ab', 'bab', 'a.b', 'c'), {minLength: 1, maxLength: 4}).map(parts => parts.join('/'))
    fc.assert(fc.property(fc.array(glob, {minLength: 1, maxLength: 3}), path, (globs, given) => {
      assert.equal(matches(globs, given), ignore().add(globs).ignores(given), JSON.stringify({globs, given}))
    }), {numRuns: 2000})
  })

  it('take no time on patterns made to take long', () => {
    // The work is that of the pattern times that of the path, and no more.
    growsAsInput('a path', count => () => matches(['*a'.repeat(200) + 'b', '**/a/'.repeat(100) + 'b'], 'a/'.repeat(100) + 'a'.repeat(count)), 500)
    growsAsInput('patterns', count => () => matches(['*a'.repeat(count) + 'b', '**/a/'.repeat(count) + 'b'], 'a/'.repeat(100) + 'a'.repeat(500)), 50)
  })
})
