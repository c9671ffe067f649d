// Coverage and thread by themselves: as a table for a spreadsheet, as text, as JSON.
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import fc from 'fast-check'
import {coverageCsv, coverageJson, coverageText, threadCsv, threadText} from '../../src/report/coverage.js'
import {csvCell} from '../../src/report/csv.js'
import {reviewJson} from '../../src/report/json.js'
import {isReport} from '../../src/report/own.js'
import type {ReviewReport} from '../../src/report/report-data.js'
import {reviewText} from '../../src/report/text.js'
import {frameworks, report, sampleReview, written} from './sample.js'

const of = (...documents: ReviewReport['documents']): ReviewReport => ({...report({}), documents})
const one = of({path: 'a.md', ...sampleReview()})

/** Cells of CSV text, by RFC 4180. */
function parse(text: string): string[][] {
  const rows: string[][] = []
  const row: string[] = []
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && row.length === 0) break
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end !== ',') rows.push(row.splice(0))
  }
  return rows
}

describe('coverage by itself', () => {
  it('is a row a capability in CSV', () => {
    const [header, ...rows] = parse(written(coverageCsv, one))
    assert.deepEqual(header, ['path', 'framework', 'capability', 'title', 'grade', 'shows', 'expected', 'line', 'evidence'])
    assert.deepEqual(rows.map(row => row.slice(2, 3).concat(row.slice(4, 8))), [['SKL-01', '2', 'shown', 'yes', '9'], ['SKL-02', '0', 'none', 'yes', ''], ['SKL-03', '0', 'none', 'no', ''], ['CAP-01', '3', 'measured', 'no', '3']])
    assert.equal(rows[3]?.[8], 'We exist so that every child in Northmere grows up well.')
  })
  it('is a row a priority in CSV with --thread, a column a link', () => {
    const [header, first, ...rest] = parse(written(threadCsv, one))
    assert.deepEqual(header, ['path', 'heading', 'line', 'why', 'population', 'outcome', 'baseline', 'measure', 'target', 'action', 'owner', 'date', 'partners', 'co-production'])
    const words = 'We exist so that every child in Northmere grows up well.'
    assert.deepEqual(first, ['a.md', 'Starting well', '30', words, '', words, '', '', '', words, '', '', '', ''])
    assert.equal(rest.length, 1)
  })
  it('begins each row with the path, and leaves out what was not reviewed', () => {
    const many = of({path: 'a.md', ...sampleReview()}, {path: 'b.md', ...sampleReview()}, {path: 'README.md', ...sampleReview({reviewed: false, reason: 'a README'})})
    assert.deepEqual(parse(written(threadCsv, many)).map(([path]) => path), ['path', 'a.md', 'a.md', 'b.md', 'b.md'])
    assert.equal(parse(written(coverageCsv, many)).length, 9)
  })
  it('has no cell that a spreadsheet would take for a formula, and none that breaks its row', () => {
    for (const text of ['=1+1', '+44 113', '-5%', '@SUM(A1)', '\t=1', ' =1', '\uFF1D1']) assert.match(csvCell(text), /^"?'/, text)
    fc.assert(fc.property(fc.array(fc.string(), {minLength: 1}), headings => {
      const rows = parse(written(threadCsv, of({path: 'a.md', ...sampleReview({thread: headings.map(heading => ({...sampleReview().thread[0]!, heading}))})})))
      assert.equal(rows.length, headings.length + 1)
      assert.ok(rows.every(row => row.length === 14 && row.every(cell => !/^[=+\-@\t\r]/.test(cell))))
    }))
  })
  it('is text with the same lines as in a review, and none of its findings', () => {
    const text = written(coverageText({colour: false, frameworks}), one)
    assert.match(text, /^a\.md\n/)
    assert.match(text, /●●○ shown {5}SKL-01/)
    assert.doesNotMatch(text, /warning|VERDICT/)
    assert.match(written(threadText({colour: false, frameworks}), one), /line 30 {2}Starting well/)
    assert.match(written(threadText({colour: false, frameworks}), of({path: 'b.md', ...sampleReview({reviewed: false, reason: 'a README'})})), /^b\.md\nNot reviewed: a README\n\n─+\n\n0 documents reviewed, 1 not reviewed\n$/)
  })
  it('is the report without the rest in JSON', () => {
    const keys = (part: 'coverage' | 'thread'): string[] => Object.keys((JSON.parse(written(coverageJson(part), one)) as {documents: [object]}).documents[0])
    assert.deepEqual(keys('coverage'), ['path', 'reviewed', 'reason', 'profile', 'profileSource', 'date', 'words', 'evidence', 'coverage'])
    assert.deepEqual(keys('thread').slice(-2), ['evidence', 'thread'])
  })
  it('fits its JSON Schema, with each part and no other', () => {
    const schema = JSON.parse(readFileSync(new URL('../../schemas/golden-thread.coverage.schema.json', import.meta.url), 'utf8')) as object
    const validate = new Ajv({strict: true, allowUnionTypes: true}).compile(schema)
    for (const part of ['coverage', 'thread'] as const) {
      assert.ok(validate(JSON.parse(written(coverageJson(part), one))), JSON.stringify(validate.errors))
      const less = JSON.parse(written(coverageJson(part), one)) as {documents: [Record<string, unknown>]}
      delete less.documents[0][part]
      assert.ok(!validate(less), part)
    }
    assert.ok(!validate(JSON.parse(written(reviewJson, one))))
  })
})

describe('a report of ours', () => {
  const many = of({path: 'a.md', ...sampleReview()}, {path: 'README.md', ...sampleReview({reviewed: false, reason: 'a README'})})
  const options = {colour: false, frameworks}
  it('is known in every format, whatever a checkout did to its line ends', () => {
    for (const it of [one, many, of(), {...many, errors: Array.from({length: 1234}, () => ({path: 'gone.md', message: 'no such file: check the name'}))}]) {
      for (const text of [...[reviewText(options), reviewJson, coverageText(options), threadText(options), coverageJson('coverage'), coverageCsv].map(format => written(format, it)), `\uFEFF${written(threadCsv, it)}`, '']) {
        assert.ok(isReport(text), text.slice(-200))
        assert.ok(isReport(text.replaceAll('\r\n', '\n')) && isReport(text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')), text.slice(-200))
      }
    }
  })
  it('is not what somebody else wrote', () => {
    const drafts = ['northmere-strategy-weak.md', 'northmere-strategy-mended.md'].map(name => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8'))
    for (const text of [...drafts, '{}\n', '\n', 'a,b\r\n', 'Last year 3 documents reviewed the matter.\n', '3 documents reviewed, and more.\n\nSo it was.\n']) assert.ok(!isReport(text), text.slice(0, 80))
  })
})
