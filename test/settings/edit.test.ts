// One entry more in a settings file: that entry, and nothing else.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {parse} from 'jsonc-parser'
import {editSettings, type SettingsEntry} from '../../src/settings/edit.js'

const jsna: SettingsEntry = {kind: 'abbreviation', short: 'JSNA', full: 'joint strategic needs assessment'}
const off: SettingsEntry = {kind: 'rule-off', rule: 'long-sentence'}
const partner: SettingsEntry = {kind: 'partner', name: 'Northmere Shed'}

const after = (text: string, entry: SettingsEntry): string | undefined => editSettings(text, entry)?.text

describe('an entry added to settings', () => {
  it('keeps comments and layout', () => {
    assert.equal(after('{\n    // ours\n    "abbreviations": {\n        "MDT": "multidisciplinary team" // agreed in May\n    } // all\n}\n', jsna),
      '{\n    // ours\n    "abbreviations": {\n        "MDT": "multidisciplinary team", // agreed in May\n        "JSNA": "joint strategic needs assessment"\n    } // all\n}\n')
    assert.equal(after('{\r\n\t"rules": {\r\n\t\t"jargon": "off", // noisy\r\n\t},\r\n}\r\n', off), '{\r\n\t"rules": {\r\n\t\t"jargon": "off", // noisy\r\n\t\t"long-sentence": "off",\r\n\t},\r\n}\r\n')
    assert.equal(after('{\n  "partners": [\n    {"name": "Healthwatch Ashcombe"}\n  ]\n}\n', partner), '{\n  "partners": [\n    {"name": "Healthwatch Ashcombe"},\n    {"name": "Northmere Shed"}\n  ]\n}\n')
  })

  it('makes the field where there is none', () => {
    assert.equal(after('{}\n', jsna), '{\n  "abbreviations": {\n    "JSNA": "joint strategic needs assessment"\n  }\n}\n')
    assert.deepEqual(parse(after('{"profile": "delivery-plan"}', partner) ?? ''), {profile: 'delivery-plan', partners: [{name: 'Northmere Shed'}]})
    assert.equal(after('{"partners": [{"name": "A"} /* ours */]}', partner), '{"partners": [{"name": "A"}, /* ours */ {"name": "Northmere Shed"}]}')
    assert.equal(after('{\n  "partners": [{"name": "A"}, // ours\n  ]\n}', partner), '{\n  "partners": [{"name": "A"}, // ours\n    {"name": "Northmere Shed"},\n  ]\n}')
    assert.equal(after('{\n  "rules": {} // none\n}', off), '{\n  "rules": {\n    "long-sentence": "off"\n  } // none\n}')
    assert.deepEqual(parse(after('\uFEFF{"profile": "delivery-plan"}', off)?.slice(1) ?? ''), {profile: 'delivery-plan', rules: {'long-sentence': 'off'}})
  })

  it('changes the severity of a rule, and leaves its options', () => {
    assert.equal(after('{"rules": {"long-sentence": "error"}}', off), '{"rules": {"long-sentence": "off"}}')
    assert.deepEqual(parse(after('{"rules": {"long-sentence": {"severity": "info", "words": 50}}}', off) ?? ''), {rules: {'long-sentence': {severity: 'off', words: 50}}})
  })

  it('says what the writer has to fill in', () => {
    for (const entry of [{kind: 'abbreviation', short: 'JSNA', full: null}, {kind: 'partner', name: null}] as const) {
      for (const text of ['{}', '{\n  "partners": [], // none\n  "abbreviations": {"MDT": "team"}\n}', '\uFEFF{"partners": [{"name": "A"}]}']) {
        const {text: made, open} = editSettings(text, entry)!
        assert.ok(['full name', 'name of the organisation'].includes(made.slice(open!.start, open!.end)), made)
      }
    }
    assert.equal(editSettings('{}', off)?.open, null)
  })

  it('is not made where the file is broken, or something else stands there', () => {
    for (const [text, entry] of [['', off], ['{', off], ['[]', off], ['{"rules": []}', off], ['{"partners": {}}', partner], ['{"abbreviations": "x"}', jsna], ['['.repeat(5000), jsna], [`{"a":${'['.repeat(5000)}`, jsna]] as const) {
      assert.equal(editSettings(text, entry), null, text.slice(0, 30))
    }
    assert.equal(after('{"partners": [{"name": "Northmere Shed"}]}', partner), undefined)
  })

  it('changes that entry alone, whatever the file', () => {
    const comment = fc.constantFrom('', '', ' // a, b', ' /* c */', '\n// d\n', '\n  /* e\n f */\n')
    const pairs = (values: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.tuple(fc.uniqueArray(fc.constantFrom('MDT', 'jargon', 'JSNA', 'long-sentence', 'a"b', ''), {maxLength: 3}), fc.array(fc.tuple(values, comment), {minLength: 3, maxLength: 3}), fc.boolean(), comment)
      .map(([keys, rest, trailing, last]) => {
        const list = keys.map((key, index) => [`\n    ${JSON.stringify(key)}: ${rest[index]![0]}`, rest[index]![1]] as const)
        // A line comment takes what follows it in its line.
        return `{${list.map(([pair, note], index) => `${pair}${index < list.length - 1 || trailing ? ',' : ''}${note}`).join('')}${last}\n  }`
      })
    const field = (name: string, values: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), values.map(value => `"${name}": ${value}`))
    const text = fc.constantFrom('"off"', '"info"', '{"severity": "info", "x": 1}')
    const file = fc.tuple(
      field('rules', pairs(text)), field('abbreviations', pairs(fc.constantFrom('"x"', '"y // z"'))),
      field('partners', fc.array(fc.constantFrom('{"name": "A"}', '{"name": "B", // c\n "also": []}'), {maxLength: 3}).map(list => `[${list.join(',\n')}]`)), comment, fc.constantFrom('\n', '\r\n')
    ).map(([rules, abbreviations, partners, note, eol]) => `{${[rules, abbreviations, partners].filter(Boolean).join(`,${note}\n  `)}${note}\n}`.replaceAll('\n', eol))
    fc.assert(fc.property(file, fc.constantFrom(jsna, off, partner), (before, entry) => {
      const made = editSettings(before, entry)
      assert.ok(made)
      const [one, other] = [parse(before, [], {allowTrailingComma: true}) as Record<string, never>, parse(made.text, [], {allowTrailingComma: true}) as Record<string, never>] as Record<string, unknown>[]
      const wanted = structuredClone(one) as {abbreviations?: Record<string, string>, rules?: Record<string, unknown>, partners?: unknown[]}
      if (entry.kind === 'abbreviation') wanted.abbreviations = {...wanted.abbreviations, JSNA: jsna.kind === 'abbreviation' ? jsna.full! : ''}
      else if (entry.kind === 'partner') wanted.partners = [...wanted.partners ?? [], {name: 'Northmere Shed'}]
      else {
        const own = wanted.rules?.['long-sentence']
        wanted.rules = {...wanted.rules, 'long-sentence': typeof own === 'object' ? {...own, severity: 'off'} : 'off'}
      }
      assert.deepEqual(other, wanted)
      // Every line that was there, but for a comma, is still there.
      const kept = (line: string): string => line.replace(/,(?=\s*(?:\/\/|\/\*|$))/, '').trim()
      const lines = new Set(made.text.split(/\r?\n/).map(kept))
      for (const line of before.split(/\r?\n/)) if (/^\s*(?:\/\/|\/\*)/.test(line)) assert.ok(lines.has(kept(line)), line)
      assert.equal(made.edits.reduceRight((text, {start, end, newText}) => text.slice(0, start) + newText + text.slice(end), before), made.text)
    }), {numRuns: 300})
  })
})
