// A comment that is offered switches off its finding, leaves all others, and changes nothing that a reader sees.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {judge, read, review} from '../../src/review.js'
import {edited, standing, type Judged} from '../../src/edits/reviewed-edit.js'
import {defaultSettings, type Settings} from '../../src/settings/settings.js'
import {suppressionEdits, type SuppressionEdits} from '../../src/edits/suppression-edit.js'
import {draftText} from '../support/drafts.js'

const settings: Settings = {...defaultSettings('2026-11-22'), profileOption: 'other-strategy'}

function judged(text: string): Judged {
  const reading = read(text, settings)
  return {reading, review: judge(reading)}
}

/** The edits for the finding of a rule whose text is `quoted`. */
function editsFor(text: string, quoted: string, rule = 'placeholder'): SuppressionEdits {
  const one = judged(text)
  const finding = one.review.findings.find(({range, rule: id}) => id === rule && text.slice(range.start.offset, range.end.offset) === quoted)
  assert.ok(finding, `no ${rule} at “${quoted}”`)
  return suppressionEdits(one, finding.fingerprint) ?? {here: null, file: null}
}

const here = (text: string, quoted = 'TBC', rule?: string): string | null => {
  const edit = editsFor(text, quoted, rule).here
  return edit && edited(text, [edit])
}

const comment = '<!-- golden-thread-disable-next-line placeholder -- reason -->'

describe('the comment that switches a finding off', () => {
  it('has its own line before a paragraph or a heading', () => {
    assert.equal(here('# Plan\n\nThe lead is TBC.\n'), `# Plan\n\n${comment}\nThe lead is TBC.\n`)
    assert.equal(here('Text.\n\n  ## Lead: TBC\n'), `Text.\n\n  ${comment}\n  ## Lead: TBC\n`)
    assert.equal(here('Lead: TBC\n===\n\nText.'), `${comment}\nLead: TBC\n===\n\nText.`)
    assert.equal(here('\uFEFFThe lead is TBC.'), `\uFEFF${comment}\nThe lead is TBC.`)
    assert.equal(here('One.\r\n\r\nThe lead is TBC.\r\n'), `One.\r\n\r\n${comment}\r\nThe lead is TBC.\r\n`)
  })

  it('stands before a table', () => {
    assert.equal(here('Text.\n\n| Who | When |\n| --- | --- |\n| Ashcombe Mind | TBC |\n'), `Text.\n\n${comment}\n| Who | When |\n| --- | --- |\n| Ashcombe Mind | TBC |\n`)
    assert.equal(here('> Who | When\n> --- | ---\n> Ashcombe Mind | TBC\n'), `> ${comment}\n> Who | When\n> --- | ---\n> Ashcombe Mind | TBC\n`)
  })

  it('keeps a list one list', () => {
    assert.equal(here('We will:\n\n- cut waits\n- name TBC\n- cut falls\n'), `We will:\n\n- cut waits\n  ${comment}\n- name TBC\n- cut falls\n`)
    assert.equal(here('9. cut waits\n10. name TBC\n'), `9. cut waits\n    ${comment}\n10. name TBC\n`)
    assert.equal(here('Text.\n\n- name TBC\n- cut falls\n'), `Text.\n\n${comment}\n- name TBC\n- cut falls\n`)
    assert.equal(here('- cut waits\n\n  The lead is TBC.\n'), `- cut waits\n\n  ${comment}\n  The lead is TBC.\n`)
    assert.equal(here('- cut waits\n  - in Thornley\n  - [ ] in TBC\n'), `- cut waits\n  - in Thornley\n    ${comment}\n  - [ ] in TBC\n`)
    for (const text of ['We will:\n\n- name TBC\n- cut falls\n', 'We will:\n- name TBC\n', 'We will:\n\n• name TBC\n• cut falls\n', '• one • two TBC • three', '- - TBC\n', '[^1]: Note TBC.\n\nText.[^1]', '> - TBC\n> - b']) {
      assert.ok(here(text), text)
    }
  })

  it('says how many findings it switches off', () => {
    assert.equal(editsFor('The lead is TBC. The date is [insert date].\n', 'TBC').here?.count, 2)
    assert.equal(editsFor('The lead is TBC.\n\nThe date is [insert date].\n', 'TBC').here?.count, 1)
    assert.equal(editsFor('The lead is TBC.\n\nThe date is [insert date].\n', 'TBC').file?.count, 2)
  })

  it('for the whole draft comes after the front matter', () => {
    const file = (text: string): string => edited(text, [editsFor(text, 'TBC').file!])
    const whole = comment.replace('next-line', 'file')
    assert.equal(file('---\nprofile: delivery-plan\n---\n\n# Lead TBC\n'), `---\nprofile: delivery-plan\n---\n\n${whole}\n\n# Lead TBC\n`)
    assert.equal(file('# Lead TBC\r\n'), `${whole}\r\n\r\n# Lead TBC\r\n`)
    assert.equal(file('\uFEFF# Lead TBC\n'), `\uFEFF${whole}\n\n# Lead TBC\n`)
  })

  it('marks where the reason goes', () => {
    const {newText, reason} = editsFor('The lead is TBC.', 'TBC').here!
    assert.equal(newText.slice(reason.start, reason.end), 'reason')
  })

  it('is not offered where it would not help, or for what does not stand', () => {
    const text = '<!-- golden-thread-disable-next-line long-sentence -->\n\nText.\n'
    assert.equal(editsFor(text, '<!-- golden-thread-disable-next-line long-sentence -->', 'unused-suppression').here, null)
    assert.equal(suppressionEdits(judged(text), 'none'), null)
  })

  it('removes exactly its findings, whatever the draft', () => {
    const texts = fc.tuple(draftText(14), fc.array(fc.tuple(fc.nat(1000), fc.constantFrom(' TBC ', '\n\nThe JSNA is TBC.\n\n', '\n- and TBC', '\n| a TBC | b |\n', ' [insert date]', '• TBC')), {minLength: 1, maxLength: 4})).map(([text, added]) =>
      added.reduce((whole, [at, piece]) => { const place = Math.floor(whole.length * at / 1000); return whole.slice(0, place) + piece + whole.slice(place) }, text))
    let offered = 0, asked = 0
    fc.assert(fc.property(texts, fc.nat(), (text, choice) => {
      const one = judged(text)
      const before = standing(one.review)
      const wanted = [...before.values()][choice % Math.max(1, before.size)]
      if (!wanted) return
      asked++
      const {here: near, file} = suppressionEdits(one, wanted.fingerprint)!
      if (near) offered++
      for (const edit of [near, file]) {
        if (!edit) continue
        const after = standing(review(edited(text, [edit]), settings))
        const gone = [...before.values()].filter(({fingerprint}) => !after.has(fingerprint))
        assert.ok(gone.includes(wanted))
        assert.equal(gone.length, edit.count)
        assert.ok(gone.every(({rule}) => rule === wanted.rule))
        assert.ok([...after.keys()].every(fingerprint => before.has(fingerprint)), 'nothing new')
      }
    }), {numRuns: 40})
    assert.ok(offered > asked * 0.8, `${offered} of ${asked} could be switched off`)
  })
})
