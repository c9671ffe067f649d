// One fault, one finding: rules that find the same fault with a sentence do not pile up.
import assert from 'node:assert/strict'
import {parseDraft} from '../../src/draft/index.js'
import {oneAFault} from '../../src/findings/one-fault.js'
import type {Rankable} from '../../src/findings/rank.js'
import type {Rule} from '../../src/rules/rule.js'

const draft = parseDraft('The work will be **taken forward** in time. We will explore options.\n')
const rule = (id: string, weight: number, fault?: string): Rule => ({id, pack: 'thread', summary: '', severity: 'warning', weight, guidance: [], ...(fault !== undefined && {fault})})
const finding = (of: Rule, start: number, more: Partial<Rankable> = {}): Rankable =>
  ({rule: of, severity: 'warning', set: false, suppressed: null, message: '', at: {chunk: 0, start, end: start + 3}, ...more})
const left = (findings: readonly Rankable[]): string[] => oneAFault(draft, findings).map(one => `${one.rule.id} ${one.at.start}`)

describe('one fault, one finding', () => {
  const vague = rule('vague', 60, 'commitment'), agentless = rule('agentless', 70, 'commitment'), long = rule('long', 20)

  it('keeps the weightiest of a sentence', () => assert.deepEqual(left([finding(vague, 4), finding(agentless, 19)]), ['agentless 19']))
  it('keeps what other sentences are found', () => assert.deepEqual(left([finding(agentless, 19), finding(vague, 45)]), ['agentless 19', 'vague 45']))
  it('keeps other faults, and rules that name none', () => assert.deepEqual(left([finding(agentless, 19), finding(long, 4), finding(rule('measure', 80, 'measure'), 4)]).length, 3))
  it('goes by a finding’s own fault and weight', () => {
    assert.deepEqual(left([finding(agentless, 19), finding(rule('measure', 80, 'measure'), 4, {fault: 'commitment', weight: 84})]), ['measure 4'])
    assert.deepEqual(left([finding(agentless, 19, {severity: 'info'}), finding(vague, 4)]), ['vague 4'])
  })
  it('keeps one rule’s several findings in a sentence', () => assert.deepEqual(left([finding(agentless, 4), finding(agentless, 19)]), ['agentless 4', 'agentless 19']))
})
