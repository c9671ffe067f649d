// Questions about an open draft are answered for the text that the client has, or not at all.
import assert from 'node:assert/strict'
import {review} from '../../src/review.js'
import {edited, standing} from '../../src/edits/reviewed-edit.js'
import {ReviewClient} from '../../src/service/client.js'
import type {SettingsSource} from '../../src/service/protocol.js'
import {settle} from '../../src/service/settle.js'
import {turns} from './direct.js'

const settings: SettingsSource = {asOf: '2026-11-22', path: 'draft.md', file: '{"profile": "other-strategy"}', rules: {}}
const text = '# Plan\n\nThe lead is TBC. Every MDT meets each week.\n\nA multidisciplinary team (MDT) has a nurse.\n'

function open(content = text) {
  const line = turns()
  const client = new ReviewClient(line.connect)
  const draft = client.open({text: () => content, settings: () => settings}, {reviewed() {}, failed: assert.fail})
  return {line, client, draft}
}

describe('questions about an open draft', () => {
  it('are answered of the review that the client has', async () => {
    const {line, draft} = open()
    line.run()
    const {fingerprint} = draft.review!.findings.find(one => one.rule === 'placeholder')!
    const asked = draft.editsFor(fingerprint)
    line.run()
    const {here, section} = (await asked)!
    const after = standing(review(edited(text, [here!]), settle(settings)))
    assert.equal(after.has(fingerprint), false)
    assert.equal(section, null)
    const fixes = draft.safeFixes()
    line.run()
    assert.equal(edited(text, (await fixes)!), text.replace('Every MDT', 'Every multidisciplinary team (MDT)'))
  })

  it('name the section that answers a finding', async () => {
    const {line, draft} = open()
    line.run()
    const asked = draft.editsFor(draft.review!.findings.find(one => one.rule === 'why-missing')!.fingerprint)
    line.run()
    assert.ok((await asked)!.section)
  })

  it('have no answer once the draft has changed, before it was reviewed, or for an unknown finding', async () => {
    const {line, draft} = open()
    const early = draft.safeFixes()
    line.run()
    assert.equal(await early, null)
    const unknown = draft.editsFor('none')
    const late = draft.safeFixes()
    draft.edit([{start: 0, end: 0, text: 'x'}], text.length + 1)
    line.run()
    assert.deepEqual([await unknown, await late], [null, null])
  })

  it('tell how to add an entry to settings', async () => {
    const {line, client} = open()
    const template = client.ask<'settings-template'>({about: 'settings-template'})
    line.run()
    const made = client.ask<'settings-entry'>({about: 'settings-entry', text: await template, entry: {kind: 'rule-off', rule: 'jargon'}})
    line.run()
    assert.ok((await made)!.text.includes('"jargon": "off"'))
  })
})
