// A team's own rules and section names: read, checked by their examples, and run like any other.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {houseCatches, housePhraseFault} from '../../src/findings/house-rules.js'
import {known} from '../../src/known.js'
import {review} from '../../src/review.js'
import {parseSettingsFile} from '../../src/settings/parse.js'
import {resolveSettings} from '../../src/settings/resolve.js'
import {defaultSettings, type Settings} from '../../src/settings/settings.js'
import {growsAsInput} from '../support/growth.js'

const rule = {
  id: 'house/service-user', message: '“Service user”: write “person” or “resident”', phrases: ['service (user|users)'], unless: ['service user network'],
  examples: {catches: ['Each service user has a plan.'], leaves: ['The Service User Network chose it.']}
}
const read = (...houseRules: unknown[]) => parseSettingsFile(JSON.stringify({houseRules}), known)
const faults = (changes: object): string[] => read({...rule, ...changes}).findings.map(({message}) => message)
const given = (text: string): Settings => resolveSettings(parseSettingsFile(text, known).config, 'draft.md', {asOf: '2026-11-22', profileOption: 'other-strategy'})
const draft = '# Penwick plan\n\nEach **service user** has a plan. The Service User Network chose it.\n\n> Service users said so.\n'

describe('house rules', () => {
  it('find their words, and leave alone what they say', () => {
    const {findings} = review(draft, given(JSON.stringify({houseRules: [rule], rules: {[rule.id]: 'warning'}})))
    const own = findings.filter(finding => finding.rule === rule.id)
    assert.deepEqual(own.map(({severity, message, range, url}) => [severity, message, range.start.line, range.start.column, url]), [['warning', rule.message, 3, 8, 'docs/house-rules.md']])
  })
  it('are switched off and weighed like any other', () => {
    const weighed = given(JSON.stringify({houseRules: [rule], rules: {[rule.id]: 'error'}}))
    assert.deepEqual(weighed.rules[rule.id], {severity: 'error'})
    const text = draft.replace('Each', `<!-- golden-thread-disable-next-line ${rule.id} -- a quotation -->\n\nEach`)
    const {findings} = review(text, weighed)
    assert.deepEqual(findings.filter(finding => finding.rule === rule.id).map(({severity, suppressed}) => [severity, suppressed]), [['error', {reason: 'a quotation'}]])
    assert.deepEqual(findings.filter(finding => finding.rule === 'unknown-suppression'), [])
    assert.deepEqual(review(draft, given(JSON.stringify({houseRules: [rule], rules: {[rule.id]: 'off'}}))).findings.filter(finding => finding.rule === rule.id), [])
  })
  it('do not run where one of their own examples fails, which is a finding there', () => {
    const {findings, config} = read({...rule, unless: []})
    assert.deepEqual(findings.map(({message, range}) => [message, range.end.offset - range.start.offset]), [['The rule catches this example and should leave it: add to "unless", or mend it', rule.examples.leaves[0]!.length + 2]])
    assert.deepEqual(config.houseRules, [])
    assert.deepEqual(faults({examples: {catches: ['Nobody here.'], leaves: ['Nor here.']}}), ['The rule doesn’t catch this example: mend its phrases or the example'])
  })
  it('are told what is wrong with them', () => {
    assert.deepEqual(faults({id: 'service-user'}), ['`service-user` is no id of a house rule: write “house/” and words with hyphens'])
    assert.deepEqual(faults({message: 'x'.repeat(101)}), ['A message has 101 letters: keep to 100'])
    assert.deepEqual(faults({examples: undefined}), ['A house rule has no examples: add what it "catches" and what it "leaves"'])
    assert.deepEqual(faults({examples: {catches: ['Each service user.']}}), ['No example that the rule leaves: add one'])
    assert.deepEqual(faults({phrases: ['(open']}), ['A phrase can’t be read: a bracket is not closed'])
    assert.deepEqual(faults({severity: 'warn'}), ['Unknown severity `warn`: did you mean `warning`?'])
    assert.deepEqual(faults({phrase: 'x'}), ['Unknown field of a house rule `phrase`: did you mean `phrases`?'])
    assert.deepEqual(read(rule, rule).findings.map(({message}) => message), ['`house/service-user` is given twice: keep one'])
    assert.deepEqual(read('x', 3).findings.length, 2)
    for (const one of [...faults({id: 7, message: null, phrases: 'x', unless: {}, examples: []})]) assert.ok(one.length <= 100, one)
  })
  it('take words and gaps of bounded width, no regular expression and no mark of the concepts’ language', () => {
    for (const phrase of ['a..99 b', 'a ..99999999 b', '<people> with', '#outcome', 'a & b', '@us will', '..5', 'joint?', '(a|b?)', '', ' ']) assert.notEqual(housePhraseFault(phrase), null, phrase)
    for (const phrase of ['~plan for', 'stake*', 'joint? working', '^ we (will|shall) ..5 explore']) assert.equal(housePhraseFault(phrase), null, phrase)
  })
  it('never throw and take time linear in the text, whatever the phrases', () => {
    fc.assert(fc.property(fc.array(fc.string()), fc.string(), (phrases, text) => {
      const sound = phrases.filter(phrase => housePhraseFault(phrase) === null)
      houseCatches({...rule, phrases: sound.length > 0 ? sound : ['x'], unless: [], severity: 'info', why: null, catches: [], leaves: []}, text)
    }), {numRuns: 200})
    const hostile = {...rule, phrases: ['a ..20 a ..20 a ..20 a ..20 a ..20 b'], unless: [], severity: 'info' as const, why: null, catches: [], leaves: []}
    assert.equal(housePhraseFault(hostile.phrases[0]!), null)
    growsAsInput('a phrase of gaps', count => () => houseCatches(hostile, 'a '.repeat(count)), 2500)
  })
})

describe('house section names', () => {
  it('gather priorities, and take the findings about what is missing', () => {
    const text = '# Penwick plan\n\n## The five stones\n\n### Warm homes\n\nText.\n\n### Good starts\n\nText.\n\n## What Penwick will feel like\n\nWe will open three hubs.\n'
    const settings = given(JSON.stringify({sections: {priorities: ['the five stones'], outcomes: ['What Penwick will feel like']}}))
    const one = review(text, settings)
    assert.deepEqual(one.thread.map(({heading}) => heading), ['Warm homes', 'Good starts'])
    assert.equal(one.findings.find(({rule: id}) => id === 'outcomes-missing')?.range.start.line, 13)
    assert.deepEqual(review(text, {...defaultSettings('2026-11-22'), profileOption: 'other-strategy'}).thread, [])
    assert.deepEqual(parseSettingsFile('{"sections": {"priority": ["x"]}}', known).findings.map(({message}) => message), ['Unknown kind of section `priority`: did you mean `priorities`?'])
  })
})
