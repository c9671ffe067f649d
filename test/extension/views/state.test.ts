// What views say where they have no tree, and that the manifest has the welcome texts that they count on.
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {showingOf} from '../../../src/extension/views/state.js'
import {readNames} from '../../../src/service/names.js'
import {review} from './support.js'

interface Manifest {
  readonly contributes: {readonly views: Readonly<Record<string, readonly {readonly id: string}[]>>, readonly viewsWelcome: readonly {readonly view: string, readonly when: string}[]}
}

describe('the views', () => {
  const {contributes} = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')) as Manifest
  it('show a review where there is one', () => {
    const done = review('# Ashcombe health strategy\n\nWe want everyone to live longer in good health.')
    assert.deepEqual(showingOf({kind: 'reviewed', review: done}), {kind: 'review', review: done})
  })
  it('say why a document is not reviewed, and what to do', () => {
    const left = {...review(''), reviewed: false, reason: 'There is no text in it.'}
    const showing = showingOf({kind: 'reviewed', review: left})
    assert.ok(showing.kind === 'message' && /not reviewed\. There is no text in it\. To have/.test(showing.message))
    assert.deepEqual(showing.nodes.map(({command}) => command), ['goldenThread.changeProfile'])
    const without = showingOf({kind: 'reviewed', review: {...left, reason: null}})
    assert.ok(without.kind === 'message' && /not reviewed\. To have/.test(without.message))
  })
  it('have a welcome text for each state without a review', () => {
    const names = [null, {kind: 'off'}, {kind: 'failed', message: 'x'}] as const
    for (const {id} of contributes.views['goldenThread'] ?? []) {
      for (const state of names) {
        const showing = showingOf(state)
        assert.ok(showing.kind === 'welcome')
        assert.ok(contributes.viewsWelcome.some(({view, when}) => view === id && when.endsWith(`goldenThread.welcome == ${showing.name}`)), `${id}: ${showing.name}`)
      }
    }
  })
  it('have a name for every id that a review has', () => {
    const {checks, coverage, thread} = review('# Ashcombe health strategy\n\n## Priority 1: Falls\n\nAshcombe Council will fit rails.')
    const names = readNames()
    for (const {id} of checks) assert.ok(names.checks[id].title !== '' && names.checks[id].asks !== '')
    for (const {framework, capability} of coverage) assert.ok(names.frameworks[framework] && names.capabilities[capability], capability)
    for (const {links} of thread) assert.deepEqual(Object.keys(links), Object.keys(names.links))
    assert.equal(names.grades.length, 4)
  })
})
