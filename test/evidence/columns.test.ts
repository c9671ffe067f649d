import assert from 'node:assert/strict'
import {parseDraft} from '../../src/draft/index.js'
import {isDoer, readColumns} from '../../src/evidence/columns.js'

/** "concept/grade text" of each piece, in order of text. */
function told(markdown: string): string[] {
  return parseDraft(markdown).chunks.flatMap(chunk => readColumns(chunk).map(({concept, grade, block}) => `${concept}/${grade} ${chunk.blocks[block]?.text}`)).sort()
}

describe('columns of tables', () => {
  it('takes a row with an owner and a date for an accountable commitment', () => assert.deepEqual(
    told('| Action | Owner | Deadline |\n| --- | --- | --- |\n| Falls car | Community trust | Jan 2027 |\n'),
    ['accountable-commitment/3 Falls car', 'action/3 Falls car', 'commitment/3 Falls car', 'date/3 Jan 2027', 'owner/2 Community trust']))
  it('leaves empty cells and "TBC" alone', () => assert.deepEqual(
    told('| Action | Lead | By when |\n| --- | --- | --- |\n| Falls car | TBC | |\n| Dashboard | - | in due course |\n'), ['action/1 Dashboard', 'action/1 Falls car']))
  it('reads baseline and target, and the outcome that they measure', () => assert.deepEqual(
    told('| Outcome | Baseline | Target |\n| --- | --- | --- |\n| Adults who smoke | 15% | 8% |\n| Carers in work | Not yet known | To be set |\n'),
    ['baseline/3 15%', 'outcome/3 Adults who smoke', 'target/3 8%']))
  it('takes columns of years for targets beside a baseline, and for history elsewhere', () => {
    assert.deepEqual(told('| Aim | Baseline (Mar 26) | 2026/27 |\n| --- | --- | --- |\n| Long waits | 2,140 | 900 |\n'), ['baseline/3 2,140', 'target/3 900'])
    assert.deepEqual(told('| District | 2021 | 2024 |\n| --- | --- | --- |\n| Thornley | 2,140 | 900 |\n'), [])
  })
  it('takes objectives for the lines of a plan that has no column of actions, and figures among measures', () => assert.deepEqual(
    told('| Objective | Lead | Timescale | KPI |\n| --- | --- | --- | --- |\n| Health checks | Networks | March 2027 | 75% (now 58%) |\n'),
    ['accountable-commitment/3 Health checks', 'action/3 Health checks', 'commitment/3 Health checks', 'date/3 March 2027', 'measure/3 75% (now 58%)', 'owner/2 Networks']))
  it('tells who does what by the header', () => {
    const cells = parseDraft('| What | Senior responsible officer |\n| --- | --- |\n| Falls car | Director |\n').chunks[0]?.blocks ?? []
    assert.deepEqual(cells.filter(isDoer).map(({text}) => text), ['Director'])
  })
})
