// The kind of document: by its title and date, and what is none of ours.
import assert from 'node:assert/strict'
import {parseDraft} from '../src/draft/index.js'
import {dateOf, parseDate, recognise} from '../src/profiles/index.js'
import {profileOfTitle} from '../src/profiles/titles.js'
import {review} from '../src/review.js'
import {defaultSettings, type ProfileId} from '../src/settings/settings.js'

const unset = {profileOption: null, profileConfig: null, otherFile: null}
const prose = 'Partners across health and care in Northmere will improve outcomes for people, communities and patients together. The council, the NHS trust and the integrated care board share this plan and its priorities. '.repeat(4)
const strategy = (title: string): string => `# ${title}\n\n${prose}\n`

describe('profiles', () => {
  const titles: readonly [string, ProfileId | null][] = [
    ['Northmere Integrated Care Strategy 2026 to 2031', 'integrated-care-strategy'],
    ['Better together: the Integrated Health and Care Strategy for Ashcombe', 'integrated-care-strategy'],
    ['Our Integrated Care Partnership Strategy', 'integrated-care-strategy'],
    ['ICP Strategy (draft 3)', 'integrated-care-strategy'],
    ['The strategy of the Westhaven Integrated Care Partnership', 'integrated-care-strategy'],
    ['INTEGRATED CARE STRATEGY AND DELIVERY PLAN', 'integrated-care-strategy'],
    ['Integrated Care Strategy: delivery plan 2026/27', 'delivery-plan'],
    ['Health and Wellbeing Strategy action plan', 'delivery-plan'],
    ['Operational Plan 2026/27', 'delivery-plan'],
    ['Joint Forward Plan 2024–2029', 'strategic-commissioning-plan'],
    ['NHS Thornley ICB: Strategic Commissioning Plan', 'strategic-commissioning-plan'],
    ['Population Health Improvement Plan', 'strategic-commissioning-plan'],
    ['NHS Northmere ICB Five Year Plan', 'strategic-commissioning-plan'],
    ['Our 5-year strategic plan, Ashcombe Integrated Care Board', 'strategic-commissioning-plan'],
    ['Dementia Joint Commissioning Strategy', null],
    ['Integrated care strategy for people with frailty', null],
    ['Neighbourhood Health Plan for Penwick', 'neighbourhood-health-plan'],
    ['A neighbourhood health and care plan', 'neighbourhood-health-plan'],
    ['Neighbourhood health delivery plan', 'neighbourhood-health-plan'],
    ['Joint Local Health and Wellbeing Strategy', 'health-and-wellbeing-strategy'],
    ['Health & Well-being Strategy 2025', 'health-and-wellbeing-strategy'],
    ['Staff health and wellbeing strategy', null],
    ['Leading without heroes', 'leadership-narrative'],
    ['What system leadership means to us', 'leadership-narrative'],
    ['Leadership development strategy', null],
    ['Ageing Well in Penwick', null],
    ['Better lives', null],
    ['', null]
  ]
  for (const [title, profile] of titles) {
    it(`takes “${title}” for ${profile ?? 'no certain kind'}`, () => {
      assert.equal(profileOfTitle(title, null)?.profile ?? null, profile)
      assert.equal(recognise(parseDraft(strategy(title)), unset).profile.id, profile ?? 'other-strategy')
    })
  }

  it('goes by the lines of the cover where the title tells none', () => {
    const profileOf = (cover: string): string => recognise(parseDraft(`${cover}\n\n${prose}\n`), unset).profile.id
    assert.equal(profileOf('# Living well in Northmere\n\n## Integrated care strategy 2026 to 2031'), 'integrated-care-strategy')
    assert.equal(profileOf('**Thornley Hospitals NHS Foundation Trust**\n\n**Delivery Plan 2026/27**'), 'delivery-plan')
    assert.equal(profileOf('Penwick City Council\n\nJoint health and wellbeing strategy 2026–2030'), 'health-and-wellbeing-strategy')
    assert.equal(profileOf('# Westhaven Dementia Strategy\n\nPart of the Joint health and wellbeing strategy'), 'other-strategy')
    assert.equal(profileOf('# Ageing well with dementia\n\n## Integrated care strategy'), 'other-strategy')
    assert.equal(profileOf('# Better lives\n\nWe read the integrated care strategy.'), 'other-strategy')
    assert.equal(profileOf('# Better lives\n\n## Leadership'), 'other-strategy')
  })

  it('goes by the date too', () => {
    assert.equal(profileOfTitle('NHS Northmere ICB Five Year Plan', '2026-02')?.profile, 'strategic-commissioning-plan')
    assert.equal(profileOfTitle('Northmere Integrated Care Board five-year plan', '2019'), null)
  })

  it('say how the kind is known', () => {
    const because = (text: string, more = {}): string => recognise(parseDraft(text), {...unset, ...more}).because
    assert.equal(because(strategy('Westhaven Joint Forward Plan')), 'its title says “Joint Forward Plan”')
    assert.equal(because(strategy('Leading without heroes')), 'its title says “heroes”')
    assert.equal(because(`---\nprofile: delivery-plan\n---\n\n${prose}`), 'its front matter says so')
    assert.equal(because(prose, {profileConfig: 'delivery-plan'}), 'the settings file says so')
    assert.equal(because(prose), 'nothing in it says which kind')
  })

  const others: readonly [string, string][] = [
    ['a constitution', `# Northmere Integrated Care Board: Constitution and Standing Orders\n\n${prose}`],
    ['a constitution whose title runs on', `# NHS Northmere Integrated Care Board\n\n# Constitution\n\n${prose}`],
    ['a constitution whose title is lost', `${prose}\n\nThis Constitution has effect from July. Standing orders are at annex A, the scheme of reservation at annex B.\n\nA quorum is five.\n\nA member is disqualified who does not declare a conflict of interest.\n`],
    ['minutes', `# Minutes of the Northmere Strategy Board\n\n${prose}`],
    ['a job description', `# Job description: Head of Strategy\n\n${prose}`],
    ['an assessment of the strategy', `# Equality impact assessment of the integrated care strategy\n\n${prose}`],
    ['a consultation report', `# Consultation report on the draft Integrated Care Strategy\n\n${prose}`],
    ['a paper for a board', `# Integrated care strategy update\n\nReport author: Director of Strategy\n\nPurpose of the report\n\n${prose}\n\nThe Board is asked to note the progress made.\n`],
    ['minutes without a title', `**Present:** eight members\n\nApologies for absence were received from two.\n\n${prose}\n\nAny other business\n\nThere was none.\n`],
    ['an advert for a job', `# Programme Director, Northmere Integrated Care System\n\nSalary: band 9, permanent post.\n\n${prose}\n\nClosing date: 4 May. The successful candidate will work across the system.\n`],
    ['a README', `# strategy-linter\n\n\`npm install\` the plugin, then run the CLI script on your repository. See the API docs on GitHub.\n\n${prose}`],
    ['a licence', '# Licence\n\nPermission is granted to any person obtaining a copy of this software to use, copy, modify, merge, publish and sublicense it, without warranty of any kind. '.repeat(4)],
    ['a page of another subject', '# Bread\n\nMix the flour with water and salt, then leave it in a warm place until it has doubled. '.repeat(6)]
  ]
  for (const [what, text] of others) it(`leave ${what} alone`, () => assert.notEqual(recognise(parseDraft(text), unset).notReviewed, null))

  it('take a strategy for one that has a word of a meeting in it', () => {
    assert.equal(recognise(parseDraft(`${strategy('Northmere together: our strategy')}\nThe board was asked to choose three priorities.\n`), unset).notReviewed, null)
  })

  it('take a strategy for one that speaks of how a board works', () => {
    assert.equal(recognise(parseDraft(`${strategy('Northmere together: our strategy')}\nThe board manages conflicts of interest by its standing orders; a quorum is five.\n`), unset).notReviewed, null)
    assert.equal(recognise(parseDraft(`# Northmere Integrated Care Partnership\n\n# Our strategy\n\n${prose}`), unset).notReviewed, null)
  })

  it('review a draft whose front matter names a kind with a slip in it, and say so', () => {
    const {reviewed, findings} = review('---\nprofile: delivery-pln\n---\n\nThe teams meet.\n', defaultSettings('2026-11-22'))
    assert.equal(reviewed, true)
    assert.deepEqual(findings.filter(one => one.rule === 'invalid-settings').map(one => [one.range.start.line, one.fixes[0]?.edits[0]?.newText]), [[2, 'delivery-plan']])
  })
})

describe('dates', () => {
  it('are read as people write them', () => {
    for (const [text, date] of [
      ['2025', '2025'], ['2025-05', '2025-05'], ['2025-05-03', '2025-05-03'], ['2025-05-03T10:00:00Z', '2025-05-03'], ['2025/26', '2025'], ['2025–2030', '2025'], ['2025-26', '2025'], ['2011-12', '2011-12'], ['May 2025', '2025-05'],
      ['3rd May 2025', '2025-05-03'], ['29 February 2024', '2024-02-29'], ['2019-99-99', null], ['2025-02-29', null], ['31 April 2025', null], ['soon', null], ['03/05/2025', null], ['', null], ['20255', null]
    ] as const) assert.equal(parseDate(text), date, text)
  })
  it('that mean nothing are passed over for the title’s', () => assert.equal(dateOf(parseDraft('---\ndate: 2019-99-99\n---\n\n# Strategy 2026 to 2031\n')), '2026'))
})
