import assert from 'node:assert/strict'
import fc from 'fast-check'
import {clean, fit, width, wrap} from '../../src/report/terminal.js'
import {errorLine, reviewText} from '../../src/report/text.js'
import {finding, frameworks, report, sampleReview, written} from './sample.js'

const text = (...args: Parameters<typeof report>) => written(reviewText({colour: false, frameworks}), report(...args))

describe('text report', () => {
  it('says by which words of its title the kind of document is known', () => {
    assert.match(text({'a.md': sampleReview({profileReason: 'its title says “ICP Strategy”'})}), /^Integrated care strategy \(its title says “ICP Strategy”\), dated/m)
  })

  it('gives verdict, findings, coverage, thread, partners and totals', () => {
    assert.equal(text({'plans/northmere.md': sampleReview()}), `plans/northmere.md
Integrated care strategy (going by its title), dated 2026-03, 5,120 words

VERDICT
  Why comes first     yes
    line 3 “We exist so that every child in Northmere grows up well.”
  Outcomes            partly
    line 9 “Fewer people in Ashcombe will have to leave their home for care th…”
    To lift it: say for whom, by how much and by when, and where the figure will
    come from so that anyone can check it
  Outcomes measured   no
    no evidence found
  Population health   in name only
    line 9 “Fewer people in Ashcombe will have to leave their home for care th…”
    To lift it: say for whom, by how much and by when, and where the figure will
    come from so that anyone can check it
  Partners named      yes
    line 3 “We exist so that every child in Northmere grows up well.”
  Co-production       no
    no evidence found

FINDINGS
  line  12  warning  Output given as an outcome: say what changes for people
                     output-as-outcome
  line 140  error    Section 9.4 is named but not there: mend the number or take
                     the sentence out of the draft  broken-cross-reference

COVERAGE
  SKL  Ten skills for system leadership                                   1 of 3
    ●●○ shown     SKL-01  Working with people who use services as equal…  line 9
    ○○○ none      SKL-02  Systems thinking                              expected
    no evidence found, and none expected here: SKL-03

  CAP  Twelve capabilities                                                1 of 1
    ●●● measured  CAP-01  Shared purpose                                  line 3

GOLDEN THREAD
  line 30  Starting well                                                 3 of 11
           missing: population, baseline, measure, target, owner, date,
           partners, co-production
  line 61  Growing older at home, with the people, places and things…   11 of 11
           every link is there

PARTNERS
  2 organisations named, 1 with a role. Without one: Penwick Parish Forum.

${'─'.repeat(80)}

1 document reviewed, 1 error, 1 warning, 0 for information
`)
  })

  it('quotes the words that decided, without marks of emphasis', () => {
    const source = 'Over the coming years, in all that we do and in every place where we do it, **we exist** so that people live well.'
    const at = source.indexOf('exist')
    const words = [{start: {line: 3, column: at + 1, offset: 300 + at}, end: {line: 3, column: at + 6, offset: 305 + at}}]
    const [first] = sampleReview().evidence
    const output = text({'a.md': sampleReview({evidence: [{...first!, text: source, because: {words, raise: null}}]})})
    assert.match(output, /Why comes first {5}yes\n {4}line 3 “…where we do it, we exist so that people live well\.”\n/)
  })

  it('says why a document was not reviewed, and counts none of its findings', () => {
    const output = text({'README.md': sampleReview({reviewed: false, reason: 'it reads like the notes of a program'})})
    assert.match(output, /^README\.md\nNot reviewed: it reads like the notes of a program\n/)
    assert.match(output, /0 documents reviewed, 1 not reviewed, 0 warnings/)
  })

  it('gathers what is for information by rule, after what needs work', () => {
    const infos = [4, 8, 15, 16, 23, 42, 108].map(line => finding(line, {severity: 'info', rule: 'long-sentence', message: `Sentence of ${40 + line % 2} words: make two of it`}))
    const output = text({'a.md': sampleReview({findings: [infos[0]!, finding(12), ...infos.slice(1)]})})
    assert.match(output, /line {2}12 {2}warning[^]*For information, 7:\n {2}long-sentence {2}7 times\n {4}lines 4, 8, 16, 42, 108: Sentence of 40 words: make two of it\n {4}lines 15, 23: Sentence of 41/)
  })

  it('names the lines of a rule that says much', () => {
    const infos = Array.from({length: 9}, (_, index) => finding(index + 1, {severity: 'info', rule: 'long-sentence', message: `Sentence of ${50 + index} words: make two of it`}))
    assert.match(text({'a.md': sampleReview({findings: infos})}), / {4}line 5: Sentence of 54 words: make two of it\n {4}and 4 more like these, lines 6, 7, 8, 9\n/)
  })

  it('says where to start among many', () => {
    const findings = [1, 2, 3, 4, 5, 6].map(line => finding(line, {rank: 7 - line}))
    assert.match(text({'a.md': sampleReview({findings})}), /FINDINGS\n {2}Start with lines 6, 5, 4\.\n\n/)
  })

  it('leaves out what the draft switches off, and says so', () => {
    const output = text({'a.md': sampleReview({findings: [finding(3, {suppressed: {reason: 'agreed with the board'}})]})})
    assert.match(output, /FINDINGS\n {2}Nothing to look at\.\n {2}1 finding switched off by comments in the draft\./)
    assert.match(output, /0 warnings/)
  })

  it('shows wrong values in settings files with their line', () => {
    const output = text({}, {settings: [{path: '.golden-thread.json', findings: [finding(2, {rule: 'invalid-settings', message: 'Unknown field `x`: take it out'})]}]})
    assert.match(output, /^\.golden-thread\.json\n\n {2}line 2 {2}warning {2}Unknown field `x`: take it out {2}invalid-settings\n/)
  })

  it('has colour only when told, and says nothing by colour alone', () => {
    const plain = text({'a.md': sampleReview()})
    const coloured = written(reviewText({colour: true, frameworks}), report({'a.md': sampleReview()}))
    assert.doesNotMatch(plain, /\u001B/)
    assert.match(coloured, /\u001B\[31m/)
    assert.equal(coloured.replaceAll(/\u001B\[\d+m/g, ''), plain)
  })

  it('keeps to 80 columns and hands nothing to the terminal to obey, whatever the draft says', () => {
    const any = fc.oneof(fc.string({unit: 'binary', maxLength: 120}), fc.string({maxLength: 200}), fc.constantFrom('漢字'.repeat(60), '\u001B[2J\u202Eevil', 'e\u0301'.repeat(90), '🧵'.repeat(50)))
    fc.assert(fc.property(any, any, any, fc.nat(), (a, b, c, line) => {
      const sample = sampleReview()
      const output = text({[`p${a}`]: sampleReview({
        date: b, words: line,
        evidence: sample.evidence.map(evidence => ({...evidence, text: a, because: {words: [], raise: b}})),
        findings: [finding(line + 1, {message: c, rule: 'agentless-commitment'})],
        coverage: sample.coverage.map(capability => ({...capability, title: c})),
        thread: sample.thread.map(priority => ({...priority, heading: a})),
        partners: sample.partners.map(partner => ({...partner, name: b}))
      })})
      for (const row of output.split('\n')) {
        assert.ok(width(row) <= 80, `${width(row)}: ${row}`)
        assert.doesNotMatch(row, /[\p{Cc}\p{Cf}]/u)
      }
    }), {numRuns: 50})
  })

  it('puts an error on one line', () => {
    assert.equal(errorLine({path: 'a\nb.md', message: 'no such file: check the name'}), 'golden-thread: a b.md: no such file: check the name')
  })
})

describe('terminal text', () => {
  it('is cut and folded by what it takes on the screen', () => {
    assert.equal(fit('漢字漢字', 5), '漢字…')
    assert.equal(clean('a\tb\u001B[0m\r\nc'), 'a b [0m c')
    assert.deepEqual(wrap('one two three', 7), ['one two', 'three'])
    assert.deepEqual(wrap('abcdefgh', 3), ['abc', 'def', 'gh'])
  })
})
