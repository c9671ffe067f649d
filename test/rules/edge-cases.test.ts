// What rules must catch and, more important, must leave alone, beyond the examples on their pages. All places are invented.
import assert from 'node:assert/strict'
import {review} from '../../src/review.js'
import {defaultSettings} from '../../src/settings/settings.js'
import {caught, findings, marksAndLeaves, type Cases} from '../support/rule-cases.js'

const cases: Readonly<Record<string, Cases>> = {
  'superseded-body': {
    caught: [
      ['Our partners are Northmere CCG and the county council.', 'CCG'],
      ['Health Education England will train the staff of all four hospitals.', 'Health Education England'],
      ['The regulator holds us to account: we report to NHSE/I each month.', 'NHSE/I'],
      ['| Action | Owner |\n| --- | --- |\n| Open two hubs | Northmere CCG |', 'CCG'],
      ['Our plans are agreed with the **CCGs** and then with the CCG of Ashcombe.', 'CCGs'],
      ['The partnership works with the Academic Health Science Network on new models.', 'Academic Health Science Network'],
      ['Quality is overseen by Monitor.', 'Monitor']
    ],
    left: [
      'The former CCG is part of the integrated care board.',
      'In 2010 the PCT leases are still in place.',
      'The CCG commissioned the service and the board took it over.',
      'Source: Public Health England.',
      'Figures are from the Northmere CCG Annual Plan.',
      'Nearly half of adults are active (PHE, 2019).',
      'We monitor progress. Monitor progress each month. The board agreed to Monitor outcomes.',
      'STP stands for short-term placement. The STP will open in May.',
      'NHS England and Healthwatch Northmere will lead the work.',
      '> The CCG will fund the service.',
      '# Working with the CCG\n\nThe integrated care board funds it.',
      '---\ndate: 2022-06-30\n---\n\nThe CCG will fund the service.',
      '# Northmere Strategy 2022-2027\n\nThe CCG will fund the service.',
      '# Northmere Strategy\n\nIn autumn 2019 the board met. The CCG will fund the service.',
      '## Glossary\n\nCCG means the body that buys care.',
      'The guidance says that “the CCG will fund the service”.'
    ]
  },
  'undefined-abbreviation': {
    caught: [
      ['The JSNA is renewed each year.', 'JSNA'],
      ['Every MDT meets weekly. MDTs are small.', 'MDT'],
      ['The plan names **MDTs** and their leads.', 'MDT'],
      ['| Measure | Source |\n| --- | --- |\n| Staff experience | WRES |', 'WRES']
    ],
    left: [
      'The NHS, the UK, GPs and A&E are known to all. So is IT, and part II.',
      'The Joint Strategic Needs Assessment (JSNA) is renewed each year. The JSNA is long.',
      'The JSNA (joint strategic needs assessment) is renewed each year.',
      'The JSNA, or joint strategic needs assessment, is renewed each year.',
      'Child and Adolescent Mental Health Services (“CAMHS”) see children. CAMHS is busy.',
      'Cardiovascular disease (CVD) is common. CVD can be prevented.',
      'The National Institute for Health and Care Excellence (NICE) advises. NICE is clear.',
      'We use IMD 1, the lowest decile of the Index of Multiple Deprivation.',
      'OUR PEOPLE AND OUR WAY OF WORKING',
      '# OUR JSNA\n\nIt is renewed each year.',
      'START WITH WHY is a talk. We do NOT agree.',
      'Write to office@JSNA.example or see https://example.org/JSNA for more.',
      '> The JSNA says so.',
      'The JSNA is renewed each year.\n\n## Glossary\n\n| Term | Meaning |\n| --- | --- |\n| JSNA | a study of need |',
      'The JSNA is renewed each year.\n\n## Abbreviations\n\nJSNA: the needs study',
      'Form AB-12 and code XY9 apply.'
    ]
  },
  'vague-commitment': {
    caught: [
      ['We will consider how best to involve carers.', 'will consider'],
      ['Partners will work towards a shared record.', 'will work towards'],
      ['We will actively explore new models of care.', 'will actively explore'],
      ['We will **continue** to develop our approach to prevention.', 'will **continue** to develop']
    ],
    left: [
      'We will consider the business case by March 2027.',
      'We will look at all 12 sites and publish the result.',
      'Northmere County Council will explore a shared record by June 2027. We will continue to develop it.',
      '## Foreword\n\nWe will continue to work together.',
      '> We will explore new models of care.',
      'Their plan says: “We will explore new models of care.”',
      'We will open two family hubs in Thornley.',
      'Demand will continue to grow.',
      '| Action | Lead | By |\n| --- | --- | --- |\n| We will explore a shared record | Penwick Hospice | March 2027 |'
    ]
  },
  'anonymous-partners': {
    caught: [
      ['Northmere County Council chairs the board.\n\nAll partners have agreed to fund the hubs.', 'All partners'],
      ['Northmere County Council chairs the board.\n\n- We will work closely with our wider partners on housing.', 'our wider partners']
    ],
    left: [
      'Northmere County Council chairs the board.\n\nPartnership is at the heart of what we do.',
      'Northmere County Council chairs the board.\n\nOur partners, Penwick Hospice and Ashcombe Mind, will fund the hubs.',
      'Northmere County Council chairs the board.\n\n> Our partners will fund the hubs.',
      'Our partners will fund the hubs.',
      'Northmere County Council chairs the board.\n\nOur work with partners will draw on what residents told us.'
    ]
  },
  'long-sentence': {
    caught: [],
    left: [
      `${'One two three four five; '.repeat(10)}and six.`,
      `> ${'word '.repeat(60)}end.`,
      `| Text |\n| --- |\n| ${'word '.repeat(60)}end. |`,
      `# ${'word '.repeat(60)}`,
      `${'housing, '.repeat(45)}and schools.`
    ]
  },
  'empty-section': {
    caught: [
      ['# Plan\n\nText.\n\n## Finance', 'Finance'],
      ['# Plan\n\nText.\n\n## Finance\n\n<!-- to be written -->\n\n## Delivery\n\nText.', 'Finance'],
      ['# Plan\n\nText.\n\n## Finance\n\n---\n\n## Delivery\n\nText.', 'Finance']
    ],
    left: [
      '# Northmere Strategy\n\n# 2026 to 2031\n\n## Why\n\nText.',
      '# Plan\n\nText.\n\n## Finance\n\n### Money\n\nText.',
      '# Plan\n\nText.\n\n## Picture\n\n![A map](map.png)\n\n## Delivery\n\nText.',
      '# Plan\n\nText.\n\n## Table\n\n| A | B |\n| --- | --- |\n| 1 | 2 |',
      '# Plan\n\nText.\n\n## For more about this plan please write to the partnership office',
      '# Plan\n\nText.\n\n**Finance**'
    ]
  },
  'placeholder': {
    caught: [['| Lead | By |\n| --- | --- |\n| TBC | 2027 |', 'TBC']],
    left: ['The board will confirm the lead in May 2027.']
  }
}

describe('rules at their edges', () => {
  marksAndLeaves(cases)

  it('superseded-body speaks once of a body and shows where else it stands', () => {
    const [first, ...others] = findings('superseded-body', 'The CCG will fund it.\n\nThe CCG will run it.\n\nOur CCGs will own it.')
    assert.equal(others.length, 0)
    assert.equal(first?.related.length, 2)
  })

  it('vague-commitment names the vaguest five', () => {
    const text = ['Develop', 'Embed'].map(verb => `We will ${verb.toLowerCase()} ways to work where possible.`).concat(Array.from({length: 6}, (_, index) => `We will explore option ${'ABCDEF'.charAt(index)}.`)).join('\n\n')
    assert.deepEqual(caught('vague-commitment', text), Array.from({length: 5}, () => 'will explore'))
  })

  it('long-sentence stops at the ten longest', () => {
    const sentence = (length: number): string => `${'word '.repeat(length)}end.`
    assert.equal(findings('long-sentence', Array.from({length: 14}, (_, index) => sentence(41 + index)).join('\n\n')).length, 10)
  })

  it('co-production, purpose and partners are each one fault with one finding', () => {
    const settings = {...defaultSettings('2026-11-22'), profileOption: 'other-strategy' as const}
    for (const text of ['This plan is co-produced.', 'We met four times.', 'Our partners will fund the hubs.', 'The board was set up in 2019.']) {
      const ids = review(text, settings).findings.map(finding => finding.rule)
      for (const pair of [['why-first', 'why-missing'], ['co-production-missing', 'co-production-in-name-only'], ['partners-missing', 'anonymous-partners']]) {
        assert(pair.filter(id => ids.includes(id)).length <= 1, `${pair.join(' and ')}: ${text}`)
      }
    }
  })

  it('document-level findings sit on words even where nothing is headed', () => {
    for (const {range: {start, end}} of findings('why-missing', 'The board meets each month.')) assert.deepEqual([start.offset, end.offset], [0, 27])
  })

  it('every body’s message keeps to the measure', async () => {
    const {bodies} = await import('../../src/rules/superseded-body/bodies.js')
    for (const {ended, instead, since} of bodies) {
      assert(`${ended}: ${instead}`.length <= 100, ended)
      assert.match(since, /^\d{4}-\d{2}-\d{2}$/)
    }
  })
})
