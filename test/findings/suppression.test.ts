// Comments that switch findings off: what they reach, and what they leave.
import assert from 'node:assert/strict'
import {review} from '../../src/review.js'
import {defaultSettings} from '../../src/settings/settings.js'

const settings = {...defaultSettings('2026-11-22'), profileOption: 'other-strategy' as const}

/** The words of the findings of `placeholder`, with the reason for which each is switched off, or `stands`. */
function placeholders(text: string): string[] {
  return review(text, settings).findings.filter(finding => finding.rule === 'placeholder')
    .map(({range, suppressed}) => `${text.slice(range.start.offset, range.end.offset)} ${suppressed === null ? 'stands' : suppressed.reason ?? 'no reason'}`)
}

const audits = (text: string): string[] => review(text, settings).findings.filter(finding => finding.rule === 'unused-suppression' || finding.rule === 'unknown-suppression').map(finding => finding.message)

const comment = (verb: string, rest = 'placeholder -- agreed'): string => `<!-- golden-thread-${verb} ${rest} -->`

describe('suppression', () => {
  it('next line is the next block with text', () => {
    assert.deepEqual(placeholders(`${comment('disable-next-line')}\n\nThe lead is TBC.\n\nThe date is TBC.`), ['TBC agreed', 'TBC stands'])
    assert.deepEqual(placeholders(`${comment('disable-next-line')}\nThe lead is TBC.\nThe date is TBC.`), ['TBC agreed', 'TBC agreed'])
    assert.deepEqual(placeholders(`${comment('disable-next-line')}\n\n<!-- another -->\n\n# The lead is TBC`), placeholders('# The lead is TBC').map(() => 'TBC agreed'))
  })

  it('next line is the whole of a table', () => {
    assert.deepEqual(placeholders(`${comment('disable-next-line')}\n\n| Lead | By |\n| --- | --- |\n| TBC | 2027 |\n| Ashcombe Mind | TBC |\n\nThe date is TBC.`), ['TBC agreed', 'TBC agreed', 'TBC stands'])
  })

  it('next line is one item of a list', () => {
    assert.deepEqual(placeholders(`${comment('disable-next-line')}\n\n- The lead is TBC.\n- The date is TBC.`), ['TBC agreed', 'TBC stands'])
  })

  it('next line is the rest of the block where the comment stands inside one', () => {
    assert.deepEqual(placeholders(`The lead is TBC. ${comment('disable-next-line')} The date is TBC.\n\nThe sum is TBC.`), ['TBC stands', 'TBC agreed', 'TBC stands'])
    assert.deepEqual(placeholders(`The lead is TBC. ${comment('disable-next-line')}\n\nThe date is TBC.`), ['TBC stands', 'TBC agreed'])
  })

  it('disable reaches to its enable, or to the end', () => {
    assert.deepEqual(placeholders(`The lead is TBC.\n\n${comment('disable')}\n\nThe date is TBC.\n\n${comment('enable', 'placeholder')}\n\nThe sum is TBC.`), ['TBC stands', 'TBC agreed', 'TBC stands'])
    assert.deepEqual(placeholders(`${comment('disable')}\n\nThe date is TBC.\n\n${comment('enable', 'long-sentence')}\n\nThe sum is TBC.`), ['TBC agreed', 'TBC agreed'])
    assert.deepEqual(placeholders(`${comment('disable', '')}\n\nThe date is TBC.\n\n${comment('enable', '')}\n\nThe sum is TBC.`), ['TBC no reason', 'TBC stands'])
  })

  it('enable ends what it names, and leaves the rest of a comment on', () => {
    const text = (enable: string): string => `${comment('disable', 'placeholder, long-sentence -- agreed')}\n\nThe date is TBC.\n\n${comment('enable', enable)}\n\nThe sum is TBC.`
    assert.deepEqual(placeholders(text('long-sentence')), ['TBC agreed', 'TBC agreed'])
    assert.deepEqual(placeholders(text('placeholder')), ['TBC agreed', 'TBC stands'])
    assert.deepEqual(placeholders(text('')), ['TBC agreed', 'TBC stands'])
    assert.deepEqual(placeholders(`${comment('disable', '')}\n\nThe date is TBC.\n\n${comment('enable', 'long-sentence')}\n\nThe sum is TBC.`), ['TBC no reason', 'TBC no reason'])
    assert.deepEqual(placeholders(`${comment('disable', '')}\n\nThe date is TBC.\n\n${comment('enable', 'placeholder')}\n\nThe sum is TBC.`), ['TBC no reason', 'TBC stands'])
  })

  it('says which rule of a comment is never switched on again', () => {
    const text = `${comment('disable', 'placeholder, long-sentence -- agreed')}\n\nThe date is TBC.\n\n${comment('enable', 'long-sentence')}`
    assert.deepEqual(audits(text), ['“placeholder” stays off to the end of the draft: switch it on again too', '“long-sentence” switches off nothing here: take it out of the comment'])
  })

  it('knows a slip in the name of a comment, in an id, and a reason without its dashes', () => {
    assert.deepEqual(audits(`${comment('disabel-file')}\n\nThe lead is TBC.`), ['No Golden Thread comment is called “disabel-file”: write disable-file'])
    assert.deepEqual(audits(`${comment('hide')}\n\nText.`), ['No Golden Thread comment is called “hide”: use disable-next-line, disable or evidence'])
    assert.deepEqual(audits(`${comment('disable-file', 'placeholder:')}\n\nThe lead is TBC.`), ['“placeholder” has a mark after it: take it out'])
    assert.deepEqual(audits(`${comment('disable-file', 'placeholder agreed with the board')}\n\nThe lead is TBC.`), ['“agreed with the board” names no rule: put “--” before a reason'])
    assert.deepEqual(audits('`<!-- golden-thread-disabel -->`'), [])
  })

  it('answers long runs of comments at once', () => {
    const many = (verb: string): string => Array.from({length: 3000}, () => comment(verb, '')).join('\n\n')
    assert.ok(audits(`${many('disable')}\n\nText.\n\n${many('enable')}`).length > 0)
  })

  it('disable-file reaches everything, wherever it stands', () => {
    assert.deepEqual(placeholders(`The lead is TBC.\n\nThe date is TBC.\n\n${comment('disable-file')}`), ['TBC agreed', 'TBC agreed'])
  })

  it('another rule’s comment reaches nothing', () => {
    assert.deepEqual(placeholders(`${comment('disable-file', 'long-sentence')}\n\nThe lead is TBC.`), ['TBC stands'])
  })

  it('unused and unknown are told apart, once each', () => {
    assert.deepEqual(audits(`${comment('disable-file')}\n\nThe lead is TBC.`), [])
    assert.equal(audits(`${comment('disable-file')}\n\nThe lead is Ashcombe Mind.`).length, 1)
    assert.equal(audits(`${comment('disable-file', 'placeholders')}\n\nThe lead is TBC.`).length, 1)
    assert.equal(audits(`${comment('enable')}\n\nThe lead is TBC.`).length, 1)
    assert.equal(audits(`${comment('disable')}\n\nThe lead is TBC.`).length, 1)
  })

  it('a rule that is off excuses its comments', () => {
    const text = `${comment('disable-file')}\n\nThe lead is TBC.`
    assert.deepEqual(review(text, {...settings, rules: {placeholder: {severity: 'off'}}}).findings.filter(finding => finding.rule === 'unused-suppression'), [])
  })

  it('fixes take out a pair of comments together', () => {
    const text = `# Plan\n\n${comment('disable', 'placeholder')}\n\nThe lead is Ashcombe Mind.\n\n${comment('enable', 'placeholder')}\n`
    const fix = review(text, settings).findings.find(finding => finding.rule === 'unused-suppression')?.fixes[0]
    assert.equal(fix?.edits.length, 2)
  })
})
