// Promises of the road as a whole, over drafts of every kind: our examples, random mixtures of markup, and the corpus where it is present.
import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import type {Review, Range} from '../src/review-data.js'
import {judge, read, review} from '../src/review.js'
import {defaultSettings, type Settings} from '../src/settings/settings.js'

const root = join(import.meta.dirname, '..')
const examples = readdirSync(join(root, 'examples')).filter(name => name.endsWith('.md')).map(name => readFileSync(join(root, 'examples', name), 'utf8'))
const corpus = join(root, '../shared/corpus/documents')
const documents = existsSync(corpus) ? readdirSync(corpus).map(name => readFileSync(join(corpus, name), 'utf8')) : []
const settings: Settings = {...defaultSettings('2026-11-22'), profileOption: 'other-strategy'}

const pieces = [
  '# Our vision\n\n', '## Priority 1: Ageing well\n\n', 'We want people in Ashcombe to live longer in good health. ', 'We will explore options with partners. ', 'Northmere County Council will fit 1,200 rails by March 2028. ',
  'This strategy was co-produced. ', '- ', '1. ', '* ', '> ', '\n', '\n\n', '    ', '\t', '**', '_', '`', '```\n', '~~~\n', '|', '| a | b |\n| --- | --- |\n| 1 | 2 |\n', '[x](y)', '[a]', '[a]: b\n', '[^1]', '[^1]: note\n', '<div>\n', '<!-- ', ' -->',
  '<!-- golden-thread-disable-next-line vague-commitment -- agreed -->\n', '<!-- golden-thread-disable -->\n', '<!-- golden-thread-evidence SKL-04 -- in the annex -->\n', '• item\n', 'TBC ', 'the CCG ', 'JSNA ', '&amp;', '\\*', 'café ', '“quoted” ', '\u0000', '\ud800', '😀', '---\n', '===\n', '\r\n', '\r', '\u00a0', 'e.g. ', 'No. 10 '
]
const noise = fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map(parts => parts.join(''))

function rangesOf(one: Review): Range[] {
  return [
    ...one.voice.map(item => item.range), ...one.evidence.flatMap(item => [item.range, ...item.because.words]), ...one.thread.map(item => item.range), ...one.partners.flatMap(item => item.mentions),
    ...one.findings.flatMap(item => [item.range, ...item.related.map(related => related.range), ...item.fixes.flatMap(fix => fix.edits.map(edit => edit.range))])
  ]
}

function checkRanges(text: string, one: Review): void {
  const lines = text.split(/\r\n|\n|\r/)
  for (const {start, end} of rangesOf(one)) {
    assert.ok(start.offset >= 0 && start.offset <= end.offset && end.offset <= text.length, JSON.stringify({start, end}))
    for (const point of [start, end]) assert.ok(point.line >= 1 && point.line <= lines.length && point.column >= 1 && point.column <= (lines[point.line - 1] ?? '').length + 2, JSON.stringify(point))
  }
  for (const {range, text: slice} of one.evidence) assert.equal(slice, text.slice(range.start.offset, range.end.offset))
  for (const {range, rule} of one.findings) assert.ok(range.end.offset > range.start.offset, rule)
}

/** A review without its positions. */
function withoutPlaces(one: Review): unknown {
  const fold = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return JSON.parse(JSON.stringify(one, (key, value: unknown) => key === 'range' || key === 'words' || key === 'mentions' ? null : typeof value === 'string' ? fold(value) : value)) as unknown
}

describe('review', () => {
  it('never throws, keeps every range inside the text, and gives the same twice', () => {
    fc.assert(fc.property(noise, text => {
      const one = review(text, settings)
      checkRanges(text, one)
      assert.deepEqual(review(text, settings), one)
      assert.deepEqual(structuredClone(one), one)
    }), {numRuns: 150})
  })
  for (const text of [...examples, ...documents]) {
    const name = text.slice(text.indexOf('# '), text.indexOf('# ') + 40).replace(/\s+/g, ' ')
    it(`holds its ranges, and changes nothing but positions for CRLF, a BOM and NFD: ${name}`, () => {
      const one = review(text, settings)
      checkRanges(text, one)
      const crlf = text.replaceAll('\n', '\r\n'), bom = `\ufeff${text}`, nfd = text.normalize('NFD')
      // Each alone on our examples; all three at once on the longer documents.
      for (const other of examples.includes(text) ? [crlf, bom, nfd] : [`\ufeff${nfd.replaceAll('\n', '\r\n')}`]) {
        const two = review(other, settings)
        checkRanges(other, two)
        assert.deepEqual(withoutPlaces(two), withoutPlaces(one))
      }
    })
  }
  it('gives the same after an edit as from scratch', () => {
    const base = examples.join('\n\n')
    fc.assert(fc.property(fc.array(fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.nat(30), fc.constantFrom(...pieces)), {minLength: 1, maxLength: 4}), edits => {
      let text = base, reading = read(text, settings)
      for (const [place, removed, added] of edits) {
        const at = Math.floor(place * text.length)
        text = text.slice(0, at) + added + text.slice(at + removed)
        reading = read(text, settings, reading.draft)
        assert.deepEqual(judge(reading), review(text, settings))
      }
    }), {numRuns: 10})
  })
  it('says nothing of a draft that is no strategy', () => {
    for (const name of ['LICENSE', 'README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md']) {
      const one = review(readFileSync(join(root, name), 'utf8'), defaultSettings('2026-11-22'))
      assert.equal(one.reviewed, false, name)
      assert.ok(one.reason)
      assert.deepEqual(one.findings, [])
    }
  })
  it('raises at most 25 findings at warning or above, and no more than three per thousand words', () => {
    for (const text of [...examples, ...documents]) {
      const one = review(text, settings)
      const loud = one.findings.filter(finding => finding.severity !== 'info').length
      assert.ok(loud <= Math.min(25, Math.max(3, one.words * 3 / 1000)), `${loud} in ${one.words} words`)
    }
  })
  it('finds faults in the weak example that the mended one has not', () => {
    const [mended, weak] = ['mended', 'weak'].map(kind => review(readFileSync(join(root, `examples/northmere-strategy-${kind}.md`), 'utf8'), defaultSettings('2026-11-22')))
    assert.deepEqual(mended?.findings.filter(finding => finding.severity !== 'info').map(finding => `${finding.rule}: ${finding.message}`), [])
    assert.deepEqual(mended?.checks.map(check => check.answer), ['yes', 'yes', 'yes', 'yes', 'yes', 'yes'])
    for (const rule of ['why-first', 'partners-missing', 'co-production-in-name-only', 'vague-commitment', 'superseded-body', 'placeholder', 'empty-section', 'undefined-abbreviation']) {
      assert.ok(weak?.findings.some(finding => finding.rule === rule), `${rule} not found in the weak example`)
    }
  })
})
