// One harness holds every rule to one standard: its README's examples are its tests, and the rest is asked of all alike.
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {parseDraft} from '../src/draft/index.js'
import {known} from '../src/known.js'
import {judge, read, review} from '../src/review.js'
import type {Review, ReviewFinding} from '../src/review-data.js'
import {rules} from '../src/rules/index.js'
import {packs, type Rule} from '../src/rules/rule.js'
import {reviewSettings} from '../src/findings/settings-review.js'
import {parseSettingsFile} from '../src/settings/parse.js'
import {defaultSettings, type ProfileId, type Settings} from '../src/settings/settings.js'
import {examplesOf, type RuleExample} from './support/rule-examples.js'

const grammar = /^[\p{Lu}\p{N}“][^:\n]*[^:\s]: [^:\s][^:\n]*[^:.\s]$/u
const summary = /^(?:Warn|Point out|Suggest|Ask|Check)\b[^\n]*[^.\n]$/
const severities = ['error', 'warning', 'info']

/** Rules that judge comments need the findings that these switch off. */
const needsOthers = (rule: Rule): boolean => rule.pack === 'review'

function settingsFor(rule: Rule, given: RuleExample['given']): Settings {
  const {profile = 'other-strategy', asOf = '2026-11-22', abbreviations = {}, partners = [], successors = [], ...options} = given
  const others = needsOthers(rule) ? [] : rules.filter(other => other !== rule).map(other => [other.id, {severity: 'off' as const}] as const)
  return {
    ...defaultSettings(asOf as string), profileOption: profile as ProfileId, abbreviations: abbreviations as Settings['abbreviations'], partners: partners as Settings['partners'], successors: successors as Settings['successors'],
    rules: {...Object.fromEntries(others), [rule.id]: {severity: rule.severity === 'off' ? 'warning' : rule.severity, options}}
  }
}

const of = (rule: Rule, {findings}: Pick<Review, 'findings'>): ReviewFinding[] => findings.filter(finding => finding.rule === rule.id)
const lines = (findings: readonly ReviewFinding[]): string[] => findings.map(({range: {start, end}, severity, message}) => `${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${message}`)

function run(rule: Rule, {language, text, given}: RuleExample): ReviewFinding[] {
  if (language === 'json') return reviewSettings(text, parseSettingsFile(text, known), {severity: rule.severity, url: ''})
  return of(rule, review(text, settingsFor(rule, given)))
}

function withFix(text: string, {fixes}: ReviewFinding): string {
  let fixed = text, before = Infinity
  for (const {range, newText} of [...fixes[0]?.edits ?? []].sort((a, b) => b.range.start.offset - a.range.start.offset)) {
    assert(range.start.offset <= range.end.offset && range.end.offset <= before, 'edits must not overlap')
    before = range.start.offset
    fixed = fixed.slice(0, range.start.offset) + newText + fixed.slice(range.end.offset)
  }
  return fixed
}

/** Messages that are in `after` more often than in `before`. */
function added(before: readonly ReviewFinding[], after: readonly ReviewFinding[]): string[] {
  const left = before.map(one => one.message)
  return after.map(one => one.message).filter(message => {
    const at = left.indexOf(message)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function insideOneBlock(text: string, {range: {start, end}}: ReviewFinding): void {
  assert(start.offset >= 0 && start.offset < end.offset && end.offset <= text.length, `range ${start.offset} to ${end.offset} of ${text.length}`)
  const {chunks, offsets} = parseDraft(text)
  const inside = chunks.some(({blocks}, index) => blocks.some(({span}) => (offsets[index] ?? 0) + span.start <= start.offset && end.offset <= (offsets[index] ?? 0) + span.end))
  assert(inside, `no block holds ${JSON.stringify(text.slice(start.offset, end.offset))}`)
}

/** One paragraph of plain prose, which may as well stand in a list. */
const isSentence = ({text}: RuleExample): boolean => !/\n|^[#>|-]|<!--/.test(text)

describe('rules', () => {
  it('have ids of their own', () => assert.equal(new Set(rules.map(rule => rule.id)).size, rules.length))

  for (const rule of rules) {
    describe(rule.id, () => {
      const readme = readFileSync(new URL(`../src/rules/${rule.id}/README.md`, import.meta.url), 'utf8')
      const examples = examplesOf(readme)
      const bad = examples.filter(example => !example.ok)
      const drafts = examples.filter(example => example.language === 'markdown')
      const found = new Map<RuleExample, ReviewFinding[]>()
      const findingsOf = (example: RuleExample): ReviewFinding[] => {
        const findings = found.get(example) ?? run(rule, example)
        found.set(example, findings)
        return findings
      }

      it('says what it is', () => {
        assert.match(rule.id, /^[a-z]+(?:-[a-z]+)*$/)
        assert.match(rule.summary, summary)
        assert(packs.includes(rule.pack))
        assert(rule.weight >= 0 && rule.weight <= 100)
        for (const [name, option] of Object.entries(rule.options ?? {})) {
          assert.equal(Array.isArray(option.default) ? 'array' : typeof option.default, option.type === 'integer' ? 'number' : option.type, name)
          if (typeof option.default === 'number') assert(option.default >= (option.minimum ?? -Infinity) && option.default <= (option.maximum ?? Infinity), name)
        }
      })

      it('has a page with a reason and with examples of both kinds', () => {
        assert(readme.startsWith('<!-- generated: header -->\n'), 'the generated header comes first')
        const prose = readme.slice(readme.indexOf('<!-- /generated -->') + 20).split('```')[0] ?? ''
        assert((prose.match(/[.!?](?:\s|$)/g) ?? []).length >= 2, 'say why it matters, in two sentences or more')
        assert(examples.some(example => example.ok), 'no example ok')
        assert(bad.length > 0, 'no example not-ok')
        for (const name of Object.keys(rule.options ?? {})) assert(examples.some(({given}) => name in given), `no example shows the option ${name}`)
      })

      for (const example of examples) {
        it(`line ${example.line} is ${example.ok ? 'left alone' : 'caught'}`, () => {
          if (example.ok) return assert.deepEqual(lines(findingsOf(example)), [])
          assert(example.expected && example.expected.length > 0, 'the expected output must follow in a fence `text`')
          assert.deepEqual(lines(findingsOf(example)), example.expected)
        })
      }

      it('says it in two clauses', () => {
        for (const example of bad) {
          for (const {message, severity} of findingsOf(example)) {
            assert.match(message, grammar)
            assert(message.length <= 100, `${message.length} characters: ${message}`)
            assert(severities.includes(severity))
          }
        }
      })

      it('points inside one block', () => {
        for (const example of bad) for (const finding of findingsOf(example)) if (example.language === 'markdown') insideOneBlock(example.text, finding)
      })

      it('says the same twice, of lines that end in CRLF, and as plain data', () => {
        for (const example of examples) {
          const first = findingsOf(example)
          assert.deepEqual(run(rule, example), first)
          assert.deepEqual(structuredClone(first), first)
          assert.deepEqual(lines(run(rule, {...example, text: example.text.replaceAll('\n', '\r\n')})), lines(first))
        }
      })

      it('says nothing of an empty draft', () => {
        for (const text of ['', '\n \n', '<!-- nothing yet -->\n']) assert.deepEqual(lines(of(rule, review(text, settingsFor(rule, {})))), [])
      })

      it('leaves the draft as it was', () => {
        for (const example of drafts) {
          const reading = read(example.text, settingsFor(rule, example.given))
          const before = JSON.stringify([reading.draft, reading.evidence, reading.checks])
          judge(reading)
          assert.equal(JSON.stringify([reading.draft, reading.evidence, reading.checks]), before)
        }
      })

      it('has nothing more to say of what it has mended', () => {
        for (const example of bad) {
          const findings = findingsOf(example)
          for (const finding of findings.filter(one => one.fixes.length > 0)) {
            const after = run(rule, {...example, text: withFix(example.text, finding)})
            assert(after.length < findings.length, `still there after “${finding.fixes[0]?.title}”`)
            assert.deepEqual(added(findings, after), [])
          }
        }
      })

      it('can be switched off by a comment', () => {
        for (const example of bad.filter(one => one.language === 'markdown')) {
          const text = `${example.text}\n\n<!-- golden-thread-disable-file ${rule.id} -- agreed -->\n`
          for (const {suppressed} of run(rule, {...example, text})) assert.deepEqual(suppressed, {reason: 'agreed'})
        }
      })

      it('finds the same in a list', () => {
        for (const example of bad.filter(isSentence)) {
          if (example.language !== 'markdown') continue
          const messages = (findings: readonly ReviewFinding[]): string[] => findings.map(finding => finding.message)
          assert.deepEqual(messages(run(rule, {...example, text: `- ${example.text}`})), messages(findingsOf(example)))
        }
      })
    })
  }
})
