// Every item of the guidance is explained: as a row of a framework, or as one that is left out, with the reason.
import assert from 'node:assert/strict'
import {explain} from '../src/explain.js'
import type {Explanation} from '../src/explain-data.js'
import {frameworks} from '../src/frameworks/index.js'
import {leftOut} from '../src/frameworks/left-out.js'
import {explanationText} from '../src/report/explain.js'
import {ruleIds} from '../src/rules/ids.js'

/** How many items the guidance has by prefix; they are numbered from 01. */
const items = {
  WHY: 4, OUT: 9, POP: 8, EVD: 6, PAR: 18, COP: 7, INV: 11, SKL: 10, CAP: 12, DOM: 4, KEY: 5, PRN: 5, SUP: 6, MAS: 6, LED: 20, GOV: 10, STA: 9, DHS: 20, JFP: 23, POL: 22, PLN: 23, INC: 15
}
const ids = Object.entries(items).flatMap(([prefix, count]) => Array.from({length: count}, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`))
const rows = frameworks.flatMap(framework => framework.capabilities.map(one => one.id))

const found = (id: string): Explanation => {
  const explanation = explain(id)
  assert.ok(!('nearest' in explanation), id)
  return explanation
}

describe('explain', () => {
  it('knows all 253 items of the guidance, each as a row or as left out, and no others', () => {
    assert.equal(ids.length, 253)
    assert.deepEqual([...rows, ...leftOut.map(one => one.id)].sort(), [...ids].sort())
  })
  it('gives title, source, edition and verification of each, and why one is left out', () => {
    for (const id of ids) {
      const {title, source, edition, verification, leftOut: why, asks} = found(id)
      assert.ok(title && source && edition && verification && asks, id)
      assert.equal(why === null, rows.includes(id), id)
    }
  })
  it('names the rules that look at an item only where they are there', () => {
    const {leftOut: why, related} = found('PLN-01')
    assert.match(why ?? '', /The rule long-sentence looks at it\.$/)
    assert.deepEqual(related, ['long-sentence'])
    for (const {id, rows: near = []} of leftOut) {
      assert.deepEqual(found(id).related.filter(one => !ruleIds.includes(one) && !rows.includes(one)), [], id)
      assert.deepEqual(near.filter(one => !rows.includes(one)), [], id)
    }
  })
  it('shows for a class of partner sentences that name it', () => {
    assert.deepEqual(found('PAR-07').examples.map(({text}) => text), ['Members of the group include Penwick Mind and Westhaven Housing Association.', 'We work with local authorities, housing associations and the police.'])
  })
  it('says in a reader’s words how far each source was read', () => {
    for (const id of ids) assert.match(found(id).read ?? 'seed', /^(?!.*(?:-seen|seed))/, id)
    assert.match(explanationText(found('GOV-02'), {colour: false}).replace(/\s+/g, ' '), /; 2021; its page seen /)
  })
  it('says in text that an item is left out, and why', () => {
    const text = explanationText(found('INV-08'), {colour: false})
    assert.match(text, /^INV-08 {2}A range of ways to take part\nguidance, no row of the coverage\n/)
    assert.match(text, /Left out on purpose\n {2}It stands in no list/)
  })
})
