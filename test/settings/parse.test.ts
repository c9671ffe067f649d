import assert from 'node:assert/strict'
import {Ajv} from 'ajv'
import fc from 'fast-check'
import {settingsJsonSchema} from '../../src/settings/json-schema.js'
import {parseSettingsFile} from '../../src/settings/parse.js'
import {known} from './known.js'

const parse = (text: string) => parseSettingsFile(text, known)
const messages = (text: string) => parse(text).findings.map(finding => `${finding.range.start.line}: ${finding.message}`)

describe('settings file', () => {
  it('is JSON with comments and trailing commas', () => {
    const {config, findings, error} = parse(`{
      // What kind of document this is.
      "profile": {"plans/": "delivery-plan", "*.md": "integrated-care-strategy",},
      "rules": {"why-first": "error", "long-sentence": {"severity": "warning", "maxWords": 30, "lists": true}},
      "partners": [{"name": "Northmere Community Trust", "class": "PAR-02", "also": ["NCT"]}, {"name": "Penwick Hub"}],
      "successors": [{"name": "Ashcombe ICB", "also": ["AICB"], "successor": "Northmere ICB", "since": "2026-04-01"}],
      "abbreviations": {"NCT": "Northmere Community Trust"}, /* as on our letterhead */
      "ignore": ["archive/"],
      "concepts": {"co-production": ["the Ashcombe way"]},
    }`)
    assert.equal(error, null)
    assert.deepEqual(findings, [])
    assert.deepEqual(config, {
      profile: [{glob: 'plans/', profile: 'delivery-plan'}, {glob: '*.md', profile: 'integrated-care-strategy'}],
      rules: {'why-first': {severity: 'error'}, 'long-sentence': {severity: 'warning', options: {maxWords: 30, lists: true}}},
      partners: [{name: 'Northmere Community Trust', class: 'PAR-02', also: ['NCT']}, {name: 'Penwick Hub', class: null, also: []}],
      successors: [{name: 'Ashcombe ICB', also: ['AICB'], successor: 'Northmere ICB', since: '2026-04-01'}],
      abbreviations: {NCT: 'Northmere Community Trust'},
      ignore: ['archive/'],
      concepts: {'co-production': ['the Ashcombe way']},
      sections: {priorities: [], why: [], outcomes: []},
      houseRules: []
    })
  })

  it('says what a successor lacks', () => {
    assert.deepEqual(messages('{"successors": [\n{"name": "Ashcombe ICB"},\n{"name": "A", "successor": "B", "since": "2026-04-31"},\n{"name": "A", "sucessor": "B"},\n3\n]}'), [
      '2: A successor has no successor: add who does its work now', '2: A successor has no since: add the first day without the body', '3: `since` is `2026-04-31`: write a day as 2026-04-01',
      '4: A successor has no successor: add who does its work now', '4: A successor has no since: add the first day without the body', '4: Unknown field of a successor `sucessor`: did you mean `successor`?',
      '5: A successor is `3`: write {"name": "…", "successor": "…", "since": "…"}'
    ])
  })

  it('names the line of each wrong value, and the nearest name', () => {
    assert.deepEqual(messages(`{
      "profil": "delivery-plan",
      "rules": {
        "why-frist": "off",
        "why-first": "warn",
        "long-sentence": {"maxWords": 5, "lists": 1, "label": 2, "maxWord": 20}
      },
      "partners": [{"nam": "x"}, 3, {"name": "Thornley", "class": "PAR-03", "also": "T"}],
      "abbreviations": {"ICB": ""},
      "ignore": "archive",
      "concepts": {"outcomes": []}
    }`), [
      '2: Unknown field `profil`: did you mean `profile`?',
      '4: Unknown rule `why-frist`: did you mean `why-first`?',
      '5: Unknown severity `warn`: did you mean `warning`?',
      '6: `maxWords` is `5`: write a whole number from 10 up to 200',
      '6: `lists` is `1`: write true or false',
      '6: `label` is `2`: write a text in double quotes',
      '6: Unknown option `maxWord`: did you mean `maxWords`?',
      '8: A partner has no name: add "name"',
      '8: Unknown field of a partner `nam`: did you mean `name`?',
      '8: A partner is `3`: write {"name": "…"}',
      '8: Unknown class of partner `PAR-03`: use PAR-01, PAR-02 or PAR-18',
      '8: `also` is `T`: write a list in square brackets',
      '9: `ICB` is empty: write a text in double quotes',
      '10: `ignore` is `archive`: write a list in square brackets',
      '11: Unknown concept `outcomes`: did you mean `outcome`?'
    ])
  })

  it('of paths as Windows writes them', () => {
    const text = String.raw`{"profile": {"plans\\old\\": "delivery-plan", "a\\[1].md": "delivery-plan"}, "ignore": ["archive\\old"]}`
    const {config, findings} = parseSettingsFile(text, known)
    assert.deepEqual(findings.map(({message, fix}) => [message, fix?.newText]), [
      ['`plans\\old\\` has a backslash: write a slash', '"plans/old/"'], ['`archive\\old` has a backslash: write a slash', '"archive/old"']
    ])
    assert.equal(config.profile.length, 2)
  })

  it('keeps what is right beside what is wrong', () => {
    const {config} = parse('{"rules": {"why-first": "off", "x": "off", "long-sentence": {"maxWords": "many", "lists": true}}, "ignore": [1, "old/"]}')
    assert.deepEqual(config.rules, {'why-first': {severity: 'off'}, 'long-sentence': {options: {lists: true}}})
    assert.deepEqual(config.ignore, ['old/'])
  })

  it('offers the near name as a fix of exactly what it underlines', () => {
    const text = '{"rules": {"why-frist": "off"}}'
    const {range, fix} = parse(text).findings[0]!
    assert.deepEqual(fix, {title: 'Change to `why-first`', newText: '"why-first"'})
    assert.deepEqual(parse(text.slice(0, range.start.offset) + fix.newText + text.slice(range.end.offset)).findings, [])
  })

  it('counts a byte order mark, and lines that end with CRLF', () => {
    const {findings, error} = parse('\uFEFF{\r\n"x": 1}')
    assert.equal(error, null)
    assert.deepEqual(findings[0]!.range, {start: {line: 2, column: 1, offset: 4}, end: {line: 2, column: 4, offset: 7}})
  })

  it('says where a file that can’t be parsed goes wrong, and what to do', () => {
    assert.equal(parse('{"rules": {\n  "why-first" "off"}}').error, 'line 2, column 15: a colon was expected here: write “:” between name and value')
    assert.equal(parse('').error, 'line 1, column 1: the file is empty: write {} or delete the file')
    assert.match(parse('{"ignore": ["a"').error!, /isn’t closed/)
    assert.match(parse('['.repeat(100_000)).error!, /^line 1, column 33: nested more than 32 deep/)
    assert.match(parse('not settings').error!, /double quotes/)
  })

  it('takes a list for what it is', () => {
    assert.deepEqual(messages('[]'), ['1: The settings are a list: write an object in braces'])
  })

  it('takes names that every object has for names', () => {
    const {config, findings} = parse('{"abbreviations": {"__proto__": "x", "constructor": "y"}, "rules": {"toString": "off"}}')
    assert.deepEqual(Object.entries(config.abbreviations), [['__proto__', 'x'], ['constructor', 'y']])
    assert.deepEqual(findings.map(finding => finding.message), ['Unknown rule `toString`: find its name in docs/rules.md, or take it out'])
  })

  it('names what is known where an unknown name is near to nothing', () => {
    assert.deepEqual(messages('{"wibble": 1, "profile": "strategy", "rules": {"why": "loud", "a-sentence-or-two": "off"}, "concepts": {"zzz": []}, "partners": [{"name": "A", "class": "X"}]}').map(line => line.replace(/^1: /, '')), [
      'Unknown field `wibble`: use profile, rules, partners, successors, abbreviations, ignore or another',
      'Unknown profile `strategy`: use integrated-care-strategy, health-and-wellbeing-strategy or another',
      'Unknown rule `why`: did you mean `why-first`?',
      'Unknown rule `a-sentence-or-two`: use long-sentence',
      'Unknown concept `zzz`: use outcome, co-production or partner',
      'Unknown class of partner `X`: use PAR-01, PAR-02 or PAR-18'
    ])
  })

  it('takes one number for another in no name', () => {
    assert.deepEqual(messages('{"partners": [{"name": "A", "class": "PAR-12"}, {"name": "B", "class": "PAR-1"}, {"name": "C", "class": "PRA-02"}]}'), [
      '1: Unknown class of partner `PAR-12`: use PAR-01, PAR-02 or PAR-18', '1: Unknown class of partner `PAR-1`: did you mean `PAR-01`?', '1: Unknown class of partner `PRA-02`: did you mean `PAR-02`?'
    ])
  })

  it('reports a phrase that can’t be read', () => {
    const {config, findings} = parseSettingsFile('{"concepts": {"outcome": ["good", "(bad"]}}', {
      ...known, phraseFault: phrase => phrase.startsWith('(') ? 'A bracket isn’t closed: close it' : null
    })
    assert.deepEqual(config.concepts, {outcome: ['good']})
    assert.deepEqual(findings.map(finding => finding.message), ['A bracket isn’t closed: close it'])
  })

  it('says the same as its JSON Schema', () => {
    const validate = new Ajv({strict: true, allowUnionTypes: true}).compile(settingsJsonSchema(known))
    const scalar = fc.constantFrom<unknown>('off', 'warning', 'delivery-plan', 'PAR-01', 'x', '', ' ', 3, 30, 1.5, true, null)
    const key = fc.constantFrom(
      'profile', 'rules', 'partners', 'abbreviations', 'ignore', 'concepts', 'why-first', 'long-sentence', 'maxWords', 'lists', 'label',
      'jargon', 'add', 'severity', 'name', 'class', 'also', 'outcome', 'a.md', '', '$schema', 'sections', 'houseRules', 'priorities', 'house/x'
    )
    const value = fc.letrec(tie => ({
      node: fc.oneof({depthSize: 'small', maxDepth: 3}, scalar, fc.array(tie('node'), {maxLength: 3}), fc.dictionary(key, tie('node'), {maxKeys: 3}))
    })).node
    const partner = fc.record({name: value, class: value, also: value}, {requiredKeys: []})
    const rules = fc.record({'why-first': value, 'long-sentence': fc.record({severity: value, maxWords: value, lists: value, label: value}, {requiredKeys: []}), jargon: fc.record({add: value, allow: fc.array(scalar, {maxLength: 2})}, {requiredKeys: []})}, {requiredKeys: []})
    const file = fc.oneof(value, fc.record({
      profile: value, rules: fc.oneof(value, rules), partners: fc.array(fc.oneof(value, partner), {maxLength: 2}), abbreviations: value,
      ignore: value, concepts: fc.oneof(value, fc.record({outcome: value})), sections: fc.oneof(value, fc.record({priorities: value})), houseRules: value
    }, {requiredKeys: []}))
    fc.assert(fc.property(file, settings => {
      const {findings, error} = parse(JSON.stringify(settings))
      assert.equal(error, null)
      assert.equal(findings.length === 0, validate(settings), JSON.stringify({settings, findings, errors: validate.errors}))
    }), {numRuns: 500})
  })

  it('takes any text without throwing; findings are short and stand inside it', () => {
    const part = fc.oneof(fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '//', '/*', '*/', '"rules"', '"why-first"', '\\', '1', '\n'), fc.string({unit: 'binary'}))
    fc.assert(fc.property(fc.array(part, {maxLength: 20}), parts => {
      const text = parts.join('')
      for (const {message, range} of parse(text).findings) {
        assert.ok(message.length <= 100 && /^[^\n]+: [^\n]+$/.test(message), message)
        assert.ok(range.start.offset < range.end.offset && range.end.offset <= text.length)
      }
    }), {numRuns: 500})
    for (const long of ['x'.repeat(500), '`\n`'.repeat(99)]) {
      const all = JSON.stringify({[long]: 1, rules: {[long]: 'off', 'why-first': long, 'long-sentence': {[long]: 1, maxWords: long}},
        partners: [{[long]: 1}, {name: 'a', class: long}], abbreviations: {[long]: 1}, concepts: {[long]: []}, profile: {[long]: long}})
      for (const {message} of parse(all).findings) assert.ok(message.length <= 100 && !message.includes('\n'), message)
    }
  })
})
