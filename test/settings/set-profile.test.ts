import assert from 'node:assert/strict'
import fc from 'fast-check'
import {parseSettingsFile} from '../../src/settings/parse.js'
import {resolveSettings} from '../../src/settings/resolve.js'
import {setProfile} from '../../src/settings/set-profile.js'
import type {ProfileId} from '../../src/settings/settings.js'
import {settingsTemplate} from '../../src/settings/template.js'
import {known} from './known.js'

const given = {asOf: '2026-11-22', profileOption: null}

function written(text: string, path: string, profile: ProfileId): string {
  const edit = setProfile(text, path, profile)
  assert.ok(edit)
  const after = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
  const parsed = parseSettingsFile(after, known)
  assert.deepEqual([parsed.error, parsed.findings], [null, []], after)
  assert.equal(resolveSettings(parsed.config, path, given).profileConfig, profile, after)
  return after
}

describe('the profile of one document, written into a settings file', () => {
  it('is added with nothing else changed', () => {
    assert.equal(written('{\n  // ours\n  "rules": {} // all\n}\n', 'a.md', 'delivery-plan'), '{\n  // ours\n  "rules": {}, // all\n  "profile": {\n    "/a.md": "delivery-plan"\n  }\n}\n')
    assert.equal(written('{\r\n\t"profile": {\r\n\t\t"*.md": "other-strategy"\r\n\t}\r\n}', 'a.md', 'delivery-plan'), '{\r\n\t"profile": {\r\n\t\t"*.md": "other-strategy",\r\n\t\t"/a.md": "delivery-plan"\r\n\t}\r\n}')
    assert.ok(written(settingsTemplate, 'plans/a.md', 'delivery-plan').startsWith(settingsTemplate.slice(0, 200)))
  })
  it('stands beside the profile that is for all', () => {
    const after = written('{"profile": "other-strategy"}', 'a.md', 'delivery-plan')
    assert.equal(resolveSettings(parseSettingsFile(after, known).config, 'b.md', given).profileConfig, 'other-strategy')
  })
  it('wins over globs that were there, also where it was named before', () => {
    assert.equal(written('{"profile": {"/a.md": "other-strategy", "b.md": "other-strategy"}}', 'a.md', 'delivery-plan').match(/a\.md/g)?.length, 1)
    written('{"profile": {"/a.md": "other-strategy", "*.md": "leadership-narrative"}}', 'a.md', 'delivery-plan')
    assert.equal(written('{"profile": {"*.md": "other-strategy", "/a.md": "other-strategy"}}', 'a.md', 'delivery-plan'), '{"profile": {"*.md": "other-strategy", "/a.md": "delivery-plan"}}')
  })
  it('is for this path only, whatever letters it has', () => {
    fc.assert(fc.property(fc.array(fc.string({unit: fc.constantFrom(...'a*?[]\\!#{} é.-'), minLength: 1, maxLength: 6}), {minLength: 1, maxLength: 3}), names => {
      if (names.some(name => name === '.' || name.trim() === '')) return
      written('{}', names.join('/'), 'delivery-plan')
    }), {numRuns: 200})
    const after = written('{}', 'a*.md', 'delivery-plan')
    assert.equal(resolveSettings(parseSettingsFile(after, known).config, 'ab.md', given).profileConfig, null)
  })
  it('is not written into a file that can’t be read', () => {
    for (const text of ['', '{', '[]', '{"profile": }']) assert.equal(setProfile(text, 'a.md', 'delivery-plan'), null)
  })
})
