// The client's review is that of the text as it is now, whatever was typed, however the answers come.
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import type {Review} from '../../src/review-data.js'
import {review} from '../../src/review.js'
import {ReviewClient, type OpenDraft} from '../../src/service/client.js'
import type {SettingsSource, TextEdit} from '../../src/service/protocol.js'
import {profileIds} from '../../src/settings/settings.js'
import {settle} from '../../src/service/settle.js'
import {turns, type Turns} from './direct.js'

const example = readFileSync(join(import.meta.dirname, '../../examples/northmere-strategy-weak.md'), 'utf8')
const settings: SettingsSource = {asOf: '2026-11-22', path: 'draft.md', file: '{"profile": "other-strategy"}', rules: {}}
const bits = ['x', '\n\n', '\r\n', '## Prevention\n\n', 'We will consider options with partners. ', 'JSNA ', '• ', '*', '']

/** A draft in the editor: its text, and the reviews that came. */
function openIn(client: ReviewClient, text: string, source = settings) {
  const reviews: Review[] = []
  const failures: string[] = []
  const state = {text, settings: source, reviews, failures, draft: undefined as unknown as OpenDraft}
  state.draft = client.open({text: () => state.text, settings: () => state.settings}, {reviewed: one => reviews.push(one), failed: message => failures.push(message)})
  return {
    ...state,
    get text() { return state.text },
    edit(...edits: readonly TextEdit[]) {
      for (const {start, end, text} of edits) state.text = state.text.slice(0, start) + text + state.text.slice(end)
      state.draft.edit(edits, state.text.length)
    },
    replaceText(text: string) {
      state.text = text
      state.draft.replaceText()
    },
    replaceSettings(source: SettingsSource) {
      state.settings = source
      state.draft.replaceSettings()
    },
    /** Not told to anyone. */
    drift(text: string) { state.text = text },
    check: () => assert.deepEqual(state.draft.review, review(state.text, settle(state.settings)))
  }
}

function start(step?: number): {client: ReviewClient, line: Turns} {
  const line = turns(step)
  return {client: new ReviewClient(line.connect), line}
}

describe('review client', () => {
  const edit = fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.nat(60), fc.constantFrom(...bits))
  const act = fc.tuple(fc.constantFrom('edit', 'edit', 'edit', 'replace', 'configure', 'drift', 'crash'), fc.array(edit, {minLength: 1, maxLength: 3}), fc.nat(4))
  for (const [name, step] of [['in a worker', Infinity], ['in slices', 300]] as const) {
    it(`has the review of the text after any edits, answers and crashes, ${name}`, () => {
      fc.assert(fc.property(fc.array(act, {maxLength: 8}), acts => {
        const {client, line} = start(step)
        const draft = openIn(client, example)
        for (const [what, edits, waited] of acts) {
          const at = ([place, removed, added]: typeof edits[number], text: string): TextEdit => {
            const start = Math.floor(place * text.length)
            return {start, end: Math.min(text.length, start + removed), text: added}
          }
          const [first] = edits as [typeof edits[number]]
          if (what === 'edit') {
            let text = draft.text
            draft.edit(...edits.map(one => {
              const result = at(one, text)
              text = text.slice(0, result.start) + result.text + text.slice(result.end)
              return result
            }))
          }
          if (what === 'replace') draft.replaceText(draft.text.slice(0, at(first, draft.text).start) + first[2])
          if (what === 'configure') draft.replaceSettings({...settings, rules: {'vague-commitment': first[1] > 30 ? 'off' : 'error'}})
          if (what === 'drift') {
            draft.drift(`${draft.text}\n\nLost. `)
            draft.edit({start: 0, end: 0, text: 'y'})
          }
          if (what === 'crash') line.crash()
          line.run(waited)
        }
        if (acts.filter(([what]) => what === 'crash').length > 2) return
        line.run()
        draft.check()
        assert.deepEqual(draft.failures, [])
        assert.equal(draft.reviews.at(-1), draft.draft.review)
      }), {numRuns: 12})
    })
  }
  it('tells only of the newest text, and reads no older one', () => {
    const {client, line} = start()
    const draft = openIn(client, example)
    line.run()
    for (const letter of 'prevention') draft.edit({start: 200, end: 200, text: letter})
    assert.equal(draft.draft.review, null)
    line.run()
    assert.equal(draft.reviews.length, 2)
    assert.equal(line.responses.filter(one => one.kind === 'review').length, 2)
    draft.check()
  })
  it('drops an answer that comes after the next change', () => {
    const {client, line} = start()
    const draft = openIn(client, example)
    line.run()
    draft.edit({start: 200, end: 200, text: 'a'})
    while (line.responses.length < 2) line.run(1)
    draft.edit({start: 200, end: 200, text: 'b'})
    line.run(1)
    assert.equal(draft.reviews.length, 1)
    line.run()
    assert.equal(draft.reviews.length, 2)
    draft.check()
  })
  it('says nothing of a closed draft, and reads none', () => {
    const {client, line} = start()
    const draft = openIn(client, example)
    draft.draft.close()
    draft.edit({start: 0, end: 0, text: 'a'})
    line.run()
    assert.deepEqual([draft.reviews, line.responses], [[], []])
  })
  it('answers for many drafts at once', async () => {
    const {client, line} = start()
    const texts = ['# One\n\nWe will explore options.\n', '', example]
    const all = Promise.all(texts.map(text => client.review(text, settings)))
    line.run()
    assert.deepEqual(await all, texts.map(text => review(text, settle(settings))))
  })
  it('gives up on a worker that never lives, and tries again for the next draft', async () => {
    const {client, line} = start()
    const draft = openIn(client, example)
    for (let time = 0; time < 3; time++) line.crash()
    assert.deepEqual(draft.failures, ['crashed'])
    draft.edit({start: 0, end: 0, text: 'a'})
    line.run()
    assert.deepEqual(draft.reviews, [])
    const other = client.review(example, settings)
    line.run()
    assert.deepEqual(await other, review(example, settle(settings)))
    draft.check()
  })
  it('lets the rules of a settings file win over the editor’s', () => {
    const source = {asOf: '2026-11-22', path: 'a.md', file: '{"rules": {"vague-commitment": "off"}}', rules: {'vague-commitment': 'error', 'long-sentence': 'info'}}
    assert.deepEqual(settle(source).rules, {'vague-commitment': {severity: 'off'}, 'long-sentence': {severity: 'info'}})
    assert.deepEqual(settle({...source, file: null, rules: 'nonsense'}).rules, {})
    assert.deepEqual(settle({...source, file: '{{{', rules: null}).rules, {})
  })
  for (const [name, step] of [['in a worker', Infinity], ['in slices', 300]] as const) {
    it(`finds in texts that nobody edits when no draft waits, ${name}`, async () => {
      const {client, line} = start(step)
      const quiet = client.ask({about: 'findings', text: example, settings})
      const draft = openIn(client, example)
      line.run()
      const {reviewed, findings} = review(example, settle(settings))
      assert.deepEqual(await quiet, {reviewed, findings})
      draft.check()
      assert.deepEqual(line.responses.map(({kind}) => kind), ['review', 'answer'])
    })
  }
  it('answers what the settings leave out, and how to write a profile', async () => {
    const {client, line} = start()
    const asked = Promise.all([
      client.ask({about: 'ignored', file: '{"ignore": ["archive/"]}', paths: ['archive/a.md', 'a.md']}), client.ask({about: 'ignored', file: '{{{', paths: ['a.md']}), client.ask({about: 'profiles'}),
      client.ask({about: 'profile-in-draft', text: '# A', profile: 'delivery-plan'}), client.ask({about: 'profile-in-settings', text: '{}', path: 'a.md', profile: 'delivery-plan'}),
      client.ask({about: 'settings-template'})
    ])
    line.run()
    const [some, none, profiles, inDraft, inSettings, template] = await asked
    assert.deepEqual([some, none, profiles.map(({id}) => id)], [[true, false], [false], [...profileIds]])
    assert.deepEqual(inDraft, {start: 0, end: 0, text: '---\nprofile: delivery-plan\n---\n\n'})
    assert.match(inSettings?.text ?? '', /"\/a\.md": "delivery-plan"/)
    assert.match(template, /^\/\/ Settings of Golden Thread/)
  })
  it('answers questions about settings files and ids', async () => {
    const {client, line} = start()
    const [settingsAnswer, known, unknown] = [client.ask({about: 'settings', text: '{"rules": {"long-sentense": "off"}}'}), client.ask({about: 'explanation', id: 'why-first'}), client.ask({about: 'explanation', id: 'why-frist'})]
    line.run()
    assert.equal((await settingsAnswer).findings[0]?.fixes[0]?.edits[0]?.newText, '"long-sentence"')
    assert.equal('title' in await known, true)
    assert.ok('nearest' in await unknown)
    const lost = client.ask({about: 'explanation', id: 'why-first'})
    line.crash()
    await assert.rejects(lost, /crashed/)
  })
})
