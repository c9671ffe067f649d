// The checks, thread, ledger, coverage, profile and date of small drafts about invented places.
import assert from 'node:assert/strict'
import {fingerprint} from '../src/findings/fingerprint.js'
import {foldName} from '../src/partners/names.js'
import {profiles} from '../src/profiles/index.js'
import {frameworks} from '../src/frameworks/index.js'
import {concepts} from '../src/concepts/index.js'
import type {Review} from '../src/review-data.js'
import {review} from '../src/review.js'
import {rules} from '../src/rules/index.js'
import {defaultSettings, type Settings} from '../src/settings/settings.js'

const look = (text: string, more: Partial<Settings> = {}): Review => review(text, {...defaultSettings('2026-11-22'), profileOption: 'other-strategy', ...more})
const answer = (text: string, id: string): string | undefined => look(text).checks.find(check => check.id === id)?.answer

const filler = 'The board met in the town hall and noted the report of the programme office on its arrangements for the year. '.repeat(30)

describe('checks', () => {
  it('why-first: yes when the opening says why, partly when it comes late, no when it never comes', () => {
    const why = 'We want everyone in Penwick to live longer in good health.'
    assert.equal(answer(`# Plan\n\n${why}\n\n${filler}\n`, 'why-first'), 'yes')
    assert.equal(answer(`# Plan\n\n${filler}\n\n${why}\n\n${filler}\n`, 'why-first'), 'partly')
    assert.equal(answer(`# Plan\n\n${filler}\n`, 'why-first'), 'no')
  })
  it('why-first: what the document is for, or an Act asks for, is no reason', () => {
    const why = 'People in Quay ward die nine years before people on the hill.'
    const document = 'The purpose of this document is to set out the direction of travel for partners in Penwick.'
    assert.equal(answer(`# Plan\n\n${document}\n\n${filler}\n`, 'why-first'), 'no')
    assert.equal(answer(`# Plan\n\n${why} ${document}\n\n${filler}\n`, 'why-first'), 'yes')
    assert.equal(answer(`# Plan\n\n${document} ${'The plan has nine chapters and an annex. '.repeat(9)}\n\n${why}\n\n${filler}\n`, 'why-first'), 'partly')
  })
  it('why-first: does not count acknowledgements as the opening', () => {
    assert.equal(answer(`# Plan\n\n## Acknowledgements\n\n${filler}\n\n## Foreword\n\nWe want everyone in Penwick to live longer in good health.\n\n${filler}\n`, 'why-first'), 'yes')
  })
  it('partners-named: yes with roles, partly when only listed, no when nobody is named', () => {
    assert.equal(answer('# Plan\n\nOur partners are Penwick Council, Healthwatch Penwick, Penwick Hospice and Age UK Penwick.\n', 'partners-named'), 'partly')
    assert.equal(answer('# Plan\n\nWe will work with partners and stakeholders.\n', 'partners-named'), 'no')
  })
  it('co-production: in name only without shared power', () => {
    assert.equal(answer('# Plan\n\nThis plan was co-produced.\n', 'co-production'), 'in-name-only')
    assert.equal(answer('# Plan\n\nResidents answered a survey.\n', 'co-production'), 'no')
  })
  it('point at the evidence that decided them', () => {
    const one = look('# Plan\n\nThis plan was co-produced.\n')
    const check = one.checks.find(({id}) => id === 'co-production')
    assert.equal(one.evidence[check?.evidence[0] ?? -1]?.text, 'This plan was co-produced.')
  })
})

describe('thread', () => {
  it('has a row a priority, found by numbered headings', () => {
    const one = look('# Plan\n\n## Priority 1: Falls\n\nThe Director of Public Health will cut falls among older people from 2,300 to 1,900 by March 2029.\n\n## Priority 2: Sleep\n\n## Annex\n\nText.\n')
    assert.deepEqual(one.thread.map(row => row.heading), ['Priority 1: Falls', 'Priority 2: Sleep'])
    assert.ok((one.thread[0]?.links.date.length ?? 0) > 0 && (one.thread[0]?.links.action.length ?? 0) > 0)
    assert.ok(Object.values(one.thread[1]?.links ?? {}).every(link => link.length === 0))
  })
  it('has a row a section under “Our priorities”, and none for what stands beside them', () => {
    const one = look('# Plan\n\n## Our priorities\n\n### Warm homes\n\nText.\n\n### Good starts\n\nText.\n\n## Governance\n\nText.\n')
    assert.deepEqual(one.thread.map(row => row.heading), ['Warm homes', 'Good starts'])
  })
})

describe('partner ledger', () => {
  it('joins a short form to the name that introduced it, and says where each stands', () => {
    const text = '# Plan\n\nNorthmere Community NHS Trust (NCT) runs the frailty teams.\n\nNCT will report in May.\n'
    const [trust, ...others] = look(text).partners
    assert.deepEqual(others, [])
    assert.equal(trust?.name, 'Northmere Community NHS Trust')
    assert.deepEqual(trust?.also, ['NCT'])
    assert.equal(trust?.class, 'PAR-02')
    assert.equal(trust?.role, true)
    assert.equal(trust?.mentions.length, 2)
  })
  it('takes who stands in a column of who does it for one with a role', () => {
    const table = (header: string): string => `# Plan\n\n| What | ${header} |\n| --- | --- |\n| Start a group | Penwick Community Foundation, with Thornley GP Federation |\n`
    const roles = (header: string): (readonly [string, boolean])[] => look(table(header)).partners.map(({name, role}) => [name, role] as const)
    assert.deepEqual(roles('Who'), [['Penwick Community Foundation', true], ['Thornley GP Federation', true]])
    assert.deepEqual(roles('Consulted'), [['Penwick Community Foundation', false], ['Thornley GP Federation', false]])
  })
  it('knows a partner that the settings name', () => {
    const one = look('# Plan\n\nThe Larder feeds 200 families.\n', {partners: [{name: 'The Larder', class: 'PAR-08', also: []}]})
    assert.deepEqual(one.partners.map(({name, class: kind}) => [name, kind]), [['The Larder', 'PAR-08']])
  })
  it('folds spellings of one name', () => {
    assert.equal(foldName('The Westhaven Hospitals NHS Foundation Trust'), foldName('Westhaven Hospitals NHS Trust'))
    assert.notEqual(foldName('Westhaven Council'), foldName('Ashcombe Council'))
  })
})

describe('coverage', () => {
  it('has every capability of every framework, grade 0 included, and what the profile expects', () => {
    const one = look('# Plan\n\nText.\n')
    assert.deepEqual(one.coverage.map(item => item.capability), frameworks.flatMap(framework => framework.capabilities.map(capability => capability.id)))
    assert.ok(one.coverage.some(item => item.expected) && one.coverage.some(item => !item.expected))
    assert.ok(one.coverage.every(item => item.grade === 0))
  })
  it('counts what the writer declares in a comment', () => {
    const one = look('# Plan\n\n<!-- golden-thread-evidence SKL-04 -- in the annex -->\n\nText.\n')
    const item = one.coverage.find(({capability}) => capability === 'SKL-04')
    assert.equal(item?.grade, 1)
    assert.equal(one.evidence[item?.evidence[0] ?? -1]?.source, 'declared')
  })
  it('holds classes of partner against the bodies and sectors that sentences about partners name', () => {
    const named = (text: string): string[] => look(`# Plan\n\n${text}\n`).coverage.filter(({framework, grade}) => framework === 'PAR' && grade > 0).map(({capability}) => capability)
    assert.deepEqual(named('Westhaven Housing Association will fund the night bus.'), ['PAR-07'])
    assert.deepEqual(named('We work with local authorities, housing associations and the police.'), ['PAR-04', 'PAR-07', 'PAR-11'])
    assert.deepEqual(named('The Director of Public Health is responsible and will report each spring.'), ['PAR-05'])
    assert.deepEqual(named('The Director of Finance is responsible.'), [])
    assert.deepEqual(named('Most children walk to their schools.'), [])
  })
  it('takes those who lead for leaders', () => {
    const text = '# On leading\n\nThose who lead across health and care in Northmere need to cede power to places and to live with uncertainty.\n'
    const grades = (profile: Settings['profileOption']): number[] => look(text, {profileOption: profile}).coverage.filter(({capability}) => /^CAP-(?:06|10)$/.test(capability)).map(({grade}) => grade)
    assert.deepEqual(grades('leadership-narrative'), [1, 1])
    assert.deepEqual(grades('other-strategy'), [0, 0])
  })
  it('takes what leaders need as evidence at grade 1 in a leadership narrative alone', () => {
    const text = '# On leading\n\nLeaders need to be skilled at:\n\n- handing day-to-day decisions to frontline teams\n'
    const grade = (profile: Settings['profileOption']): number | undefined => look(text, {profileOption: profile}).coverage.find(({capability}) => capability === 'SKL-05')?.grade
    assert.equal(grade('leadership-narrative'), 1)
    assert.equal(grade('other-strategy'), 0)
  })
  it('rests on concepts that exist, and profiles on capabilities and rules that exist', () => {
    const known = new Set(concepts.map(concept => concept.id))
    for (const {capabilities} of frameworks) for (const {id, concepts: named} of capabilities) assert.deepEqual(named.filter(concept => !known.has(concept)), [], id)
    const capabilities = new Set(frameworks.flatMap(framework => framework.capabilities.map(one => one.id)))
    const ruleIds = new Set(rules.map(rule => rule.id))
    for (const {id, expected, off} of Object.values(profiles)) {
      assert.deepEqual(expected.filter(one => !capabilities.has(one)), [], id)
      assert.deepEqual(off.filter(one => !ruleIds.has(one)), [], id)
    }
  })
})

describe('profile and date', () => {
  const seen = (text: string, more: Partial<Settings> = {}): [string, string] => {
    const {profile, profileSource} = look(text, {profileOption: null, ...more})
    return [profile, profileSource]
  }
  it('are told by the option, then the front matter, then the settings file, then the title', () => {
    const text = '---\nprofile: delivery-plan\n---\n\n# Northmere Integrated Care Strategy\n\nText.\n'
    assert.deepEqual(seen(text, {profileOption: 'leadership-narrative', profileConfig: 'neighbourhood-health-plan'}), ['leadership-narrative', 'option'])
    assert.deepEqual(seen(text, {profileConfig: 'neighbourhood-health-plan'}), ['delivery-plan', 'front-matter'])
    assert.deepEqual(seen('# Northmere Integrated Care Strategy\n', {profileConfig: 'neighbourhood-health-plan'}), ['neighbourhood-health-plan', 'config'])
    assert.deepEqual(seen('# Northmere Integrated Care Strategy\n'), ['integrated-care-strategy', 'title'])
    assert.deepEqual(seen('# Penwick Ageing Well Strategy\n'), ['other-strategy', 'default'])
  })
  it('finds the date in front matter, title or cover', () => {
    assert.equal(look('---\ndate: 2024-05\n---\n\n# Strategy 2026-2031\n').date, '2024-05')
    assert.equal(look('# Strategy 2026-2031\n').date, '2026')
    assert.equal(look('# Strategy\n\nPublished: 3 May 2025\n').date, '2025-05-03')
    assert.equal(look('# Strategy\n\nIn May 2025 we met.\n').date, null)
  })
  it('is not asked for where the text is no strategy', () => {
    const one = look('# Pasta\n\nBoil the water, add salt, then cook the pasta until it is soft and serve it with butter and pepper on a warm plate. '.repeat(5), {profileOption: null})
    assert.equal(one.reviewed, false)
    assert.ok(one.reason)
    assert.deepEqual(one.findings, [])
  })
})

describe('fingerprint', () => {
  it('is the same for the same parts and differs for others', () => {
    assert.equal(fingerprint('a', 'b'), fingerprint('a', 'b'))
    assert.notEqual(fingerprint('a', 'b'), fingerprint('ab'))
    assert.match(fingerprint('a'), /^[0-9a-f]{16}$/)
  })
  it('of a finding stays when neighbours move', () => {
    const text = '# Plan\n\nThis plan was co-produced.\n'
    const of = (source: string): string[] => look(source).findings.filter(finding => finding.rule === 'co-production-in-name-only').map(finding => finding.fingerprint)
    assert.deepEqual(of(text), of(text.replace('# Plan\n', '# Plan\n\nA new paragraph.\n')))
    assert.equal(of(text).length, 1)
  })
})
