import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {findSlots, introductions} from '../../src/evidence/slots/index.js'
import {noNames, type Names, type Slot, type SlotKind} from '../../src/evidence/slots/slot.js'
import {tokenise, type Token} from '../../src/evidence/tokens.js'
import {growsAsInput} from '../support/growth.js'

interface Row { readonly text: string; readonly organisations: readonly string[]; readonly part: 'tune' | 'aside' }

/** What a slot covers; a possessive ending is left out. */
function covers(text: string, tokens: readonly Token[], slot: Slot): string {
  const last = tokens[slot.to - 1]!
  const written = text.slice(tokens[slot.from]!.start, last.end)
  return last.possessive && slot.kind !== 'people' ? written.slice(0, -2) : written
}

function found(text: string, kind: SlotKind, names: Names = noNames): {text: string, value: string | null, self: boolean}[] {
  const tokens = tokenise(text)
  return findSlots(tokens, names).filter(slot => slot.kind === kind).map(slot => ({text: covers(text, tokens, slot), value: slot.value, self: slot.self}))
}

const texts = (text: string, kind: SlotKind, names?: Names): string[] => found(text, kind, names).map(each => each.text)
const dated = (text: string): string[] => found(text, 'date').map(each => `${each.text} = ${each.value}`)
const introduced = (text: string): string[] => {
  const tokens = tokenise(text)
  return introductions(tokens, findSlots(tokens, noNames)).map(each => `${each.short} = ${each.full}, ${each.class}, ${each.organisation}`)
}

/** One `it` a row of a table: text, and what is to be found in it. */
function table<Row>(rows: readonly (readonly [string, Row])[], read: (text: string) => Row): void {
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(read(text), expected))
}

describe('slots: bodies in the list of sentences', () => {
  const rows = readFileSync(new URL('organisations.jsonl', import.meta.url), 'utf8').trim().split('\n').map(line => JSON.parse(line) as Row)
  for (const part of ['tune', 'aside'] as const) {
    it(`finds them with precision and recall of 0.9 at least (${part})`, () => {
      let right = 0, said = 0, wanted = 0
      for (const row of rows) {
        if (row.part !== part) continue
        const left = [...row.organisations]
        const bodies = found(row.text, 'organisation').filter(each => !each.self)
        for (const body of bodies) {
          // "Barnardo's" is written with its ending in the list.
          const at = left.findIndex(name => name === body.text || name.replace(/['’]s$/, '') === body.text)
          if (at >= 0) { left.splice(at, 1); right++ }
        }
        said += bodies.length
        wanted += row.organisations.length
      }
      assert.ok(wanted > 150)
      assert.ok(right / said >= 0.9, `precision ${right / said}`)
      assert.ok(right / wanted >= 0.9, `recall ${right / wanted}`)
    })
  }
})

describe('slots: class of a body', () => {
  table([
    ['NHS Northmere Integrated Care Board pays.', 'PAR-01'], ['Northmere CCG paid.', 'PAR-01'], ['Northmere Hospitals NHS Foundation Trust leads.', 'PAR-02'], ['Northmere Ambulance Service attends.', 'PAR-02'],
    ['Northmere GP Federation leads.', 'PAR-03'], ['Northmere County Council leads.', 'PAR-04'], ['London Borough of Camden leads.', 'PAR-04'], ['The UK Health Security Agency leads.', 'PAR-05'], ['Northmere Housing Association leads.', 'PAR-07'],
    ['Northmere CVS leads.', 'PAR-08'], ['Thornley Council for Voluntary Service leads.', 'PAR-08'], ['Thornley Youth Council leads.', null], ['Age UK Northmere leads.', 'PAR-08'], ['Healthwatch Northmere leads.', 'PAR-09'], ['Northmere Hospice leads.', 'PAR-10'], ['Northmere Constabulary leads.', 'PAR-11'],
    ['Northmere Fire and Rescue Service leads.', 'PAR-11'], ['Penwick Primary School leads.', 'PAR-12'], ['The University of Northmere leads.', 'PAR-13'], ['Carers Support Northmere leads.', 'PAR-14'],
    ['Northmere Health and Wellbeing Board leads.', 'PAR-16'], ['Northmere Health and Care Partnership leads.', 'PAR-16'], ['The Royal College of Nursing leads.', 'PAR-18'], ['NHS England leads.', null]
  ], text => found(text, 'organisation')[0]?.value)
})

describe('slots: extent of a body', () => {
  table<string[]>([
    ['We asked NHS North Marches and the Borders ICB.', ['NHS North Marches and the Borders ICB']],
    ['NHS Northmere and the County Council agreed.', ['NHS Northmere', 'County Council']],
    ['Healthwatch Penmoor and the Wolds asked Levels District Council.', ['Healthwatch Penmoor and the Wolds', 'Levels District Council']],
    ['Each District Council pays.', []],
    ['Eastmarsh Age Concern visits.', ['Eastmarsh Age Concern']],
    ['Contact Age Concern in the spring.', ['Age Concern']],
    ['Together with the Harrowdale Carers’ Collective we threw it away.', ['Harrowdale Carers’ Collective']],
    ['Northmere and Ashcombe Councils agreed with Healthwatch Northmere.', ['Northmere and Ashcombe Councils', 'Healthwatch Northmere']],
    ['Northmere Council and Healthwatch Northmere met.', ['Northmere Council', 'Healthwatch Northmere']],
    ['Work of Northmere Community Trust (NCT) began.', ['Northmere Community Trust']],
    ['The Northmere Hospitals NHS Trust Dementia Strategy ends.', []],
    ['Northmere Council’s Corporate Plan', ['Northmere Council']],
    ['Northmere Council Public Health Team', ['Northmere Council']],
    ['the Chief Executive of Northmere Council', ['Northmere Council']],
    ['NHS Northmere and Ashcombe Integrated Care Board pays.', ['NHS Northmere and Ashcombe Integrated Care Board']],
    ['NORTHMERE COUNTY COUNCIL', ['NORTHMERE COUNTY COUNCIL']],
    ['The Police and Crime Commissioner for Northmere paid.', ['Police and Crime Commissioner for Northmere']],
    ['The service is run by Ashlight and paid for by all.', ['Ashlight']],
    ['a new way of working in Northmere, Ashcombe and Penwick', []]
  ], text => texts(text, 'organisation'))
})

describe('slots: the author, and names that the draft makes known', () => {
  const names: Names = {
    organisations: new Map([['nct', {fullName: 'Northmere Community Trust', class: 'PAR-02'}], ['the alliance', {fullName: 'Northmere Alliance', class: 'PAR-08'}], ['trust', {fullName: 'Northmere Community Trust', class: 'PAR-02'}]]),
    abbreviations: new Map()
  }
  it('takes "the Partnership" for the author', () => assert.deepEqual(found('The Partnership and the Council agreed.', 'organisation').map(each => [each.text, each.self]), [['Partnership', true], ['Council', true]]))
  it('takes "our partnership" for the author', () => assert.deepEqual(found('We built our partnership with care.', 'organisation'), [{text: 'partnership', value: null, self: true}]))
  it('knows no author in a heading', () => assert.deepEqual(found('Working Together As The Partnership', 'organisation'), []))
  it('leaves partnership as a thing alone', () => assert.deepEqual(found('Partnership is how we work, and trust grows.', 'organisation'), []))
  it('knows a short form', () => assert.deepEqual(found('NCT will lead.', 'organisation', names), [{text: 'NCT', value: 'PAR-02', self: false}]))
  it('knows a short form behind an article, which is then no author', () => assert.deepEqual(found('So the Trust will lead.', 'organisation', names), [{text: 'Trust', value: 'PAR-02', self: false}]))
  it('asks for capitals', () => assert.deepEqual(found('to win the trust of residents', 'organisation', names), []))
  it('finds the full name', () => assert.deepEqual(texts('Northmere Community Trust leads.', 'organisation', names), ['Northmere Community Trust']))
})

describe('slots: sectors', () => {
  table<string[]>([
    ['We work with local authorities, GPs and the voluntary sector.', ['local authorities PAR-04', 'GPs PAR-03', 'voluntary sector PAR-08']],
    ['district and borough councils and housing providers', ['district and borough councils PAR-04', 'housing providers PAR-07']],
    ['voluntary, community and social enterprise organisations', ['voluntary, community and social enterprise organisations PAR-08']],
    ['care homes, hospices, schools and fire and rescue services', ['care homes PAR-06', 'hospices PAR-10', 'schools PAR-12', 'fire and rescue services PAR-11']],
    ['Partners, agencies and the system will act.', []],
    ['income, education and housing shape health', []],
    ['with local councils, housing and the police', ['local councils PAR-04', 'housing PAR-07', 'police PAR-11']],
    ['Northmere Police met the police.', ['police PAR-11']]
  ], text => found(text, 'sector').map(each => `${each.text} ${each.value}`))
})

describe('slots: people', () => {
  table<string[]>([
    ['We asked people with dementia and their unpaid carers.', ['people with dementia', 'unpaid carers']],
    ['Residents, older people and children and young people', ['Residents', 'older people', 'children and young people']],
    ['people living in our most deprived neighbourhoods will live longer', ['people living in our most deprived neighbourhoods']],
    ['those living in the most deprived areas', ['those living in the most deprived areas']],
    ['everyone in Northmere', ['everyone in Northmere']],
    ['the people of Northmere', ['people of Northmere']],
    ['people with lived experience', ['people with lived experience']],
    ['our staff and our people', []],
    ['the NHS People Plan and communities of practice', []],
    ['the local community and community services', ['local community']]
  ], text => texts(text, 'people'))
})

describe('slots: roles', () => {
  table<string[]>([
    ['The Director of Public Health leads.', ['Director of Public Health']],
    ['Chief Executive and Medical Director', ['Chief Executive', 'Medical Director']],
    ['Cabinet Member for Adults', ['Cabinet Member for Adults']],
    ['the Frailty Population Board and the Workforce Committee', ['Frailty Population Board', 'Workforce Committee']],
    ["the Children and Young People's Population Board", ["Children and Young People's Population Board"]],
    ['the SRO and a named lead', ['SRO', 'named lead']],
    ['smoking can lead to illness on board a ship', []],
    ['the steering group reports to the board', ['steering group', 'board']]
  ], text => texts(text, 'role'))
})

describe('slots: dates', () => {
  table<string[]>([
    ['by March 2027', ['March 2027 = 2027-03']], ['in 2023/24', ['2023/24 = 2024-03']], ['on 31 March 2026', ['31 March 2026 = 2026-03-31']], ['in Q1 2024/25', ['Q1 2024/25 = 2024-06']],
    ['by the end of Quarter 1 2024/25', ['end of Quarter 1 2024/25 = 2024-06']], ['our plan 2025-2030', ['2025-2030 = 2030']], ['our plan 2025–2030', ['2025–2030 = 2030']], ['from 2025 to 2030', ['2025 to 2030 = 2030']],
    ['in spring 2026', ['spring 2026 = 2026-05']], ['within 12 months', ['12 months = null']], ['over the next five years', ['next five years = null']], ['by 2030', ['2030 = 2030']], ['from April we pay', ['April = null']],
    ['on 12/03/2026', ['12/03/2026 = 2026-03-12']], ['in Q4 2025/26', ['Q4 2025/26 = 2026-03']], ['July 4, 2026', ['July 4, 2026 = 2026-07-04']], ['in winter 2025/26', ['winter 2025/26 = 2026-02']], ['2024-25', ['2024-25 = 2025-03']],
    ['2,000 people', []], ['2000 people came', []], ['it may help', []], ['May we help?', []], ['over 80 years of age', []], ['(2022 / 2023)', ['2022 / 2023 = 2023-03']]
  ], dated)
})

describe('slots: quantities', () => {
  const quantities = (text: string): string[] => {
    const tokens = tokenise(text)
    return findSlots(tokens, noNames).filter(slot => ['number', 'percent', 'money'].includes(slot.kind)).map(slot => `${slot.kind} ${covers(text, tokens, slot)}`)
  }
  table<string[]>([
    ['We reached 400 homes.', ['number 400']], ['two thirds of homes', ['number two thirds']], ['one in five homes', ['number one in five']], ['half of all homes', ['number half']], ['26% more', ['percent 26%']], ['10 per cent less', ['percent 10 per cent']],
    ['a budget of £1.9 billion', ['money £1.9 billion']], ['a gap of £26bn', ['money £26bn']], ['a grant of £290,000', ['money £290,000']], ['around 1.6 million visits', ['number 1.6 million']], ['a third of beds', ['number a third']], ['10-15% fewer', ['percent 10-15%']],
    ['1. Our aims', []], ['3.2 Our aims', []], ['see Section 4 and Table 2', []], ['call 01632 960123', []], ['as shown.12', []], ['goal 2 of our plan', []], ['in 2026', []], ['nine in 10 visits', ['number nine in 10']], ['within 12 months', ['number 12']]
  ], quantities)
})

describe('introductions', () => {
  table<string[]>([
    ['Northmere Community Trust (NCT) leads.', ['NCT = Northmere Community Trust, PAR-08, true']],
    ['each integrated care board (ICB) leads', ['ICB = integrated care board, PAR-01, true']],
    ['the joint strategic needs assessment (JSNA) shows', ['JSNA = joint strategic needs assessment, null, false']],
    ['NCT (Northmere Community Trust) leads.', ['NCT = Northmere Community Trust, PAR-08, true']],
    ['Northmere Health and Care Partnership (the Partnership) leads.', ['Partnership = Northmere Health and Care Partnership, PAR-16, true']],
    ['Northmere Hospitals NHS Trust (hereafter ‘the Trust’) leads.', ['Trust = Northmere Hospitals NHS Trust, PAR-02, true']],
    ['Northmere Council (in red) and people (see above) paid (a lot).', []],
    ['Integrated Care Systems (ICSs)', ['ICS = Integrated Care Systems, null, true']],
    ['co-production (CP) and Office of Data (OD)', ['CP = co-production, null, false', 'OD = Office of Data, null, false']]
  ], introduced)
})

describe('slots: whatever the text', () => {
  const words = fc.constantFrom(
    'Northmere', 'and', 'of', 'Trust', 'NHS', 'the', 'Council', 'Board', '(', ')', 'NCT', ',', '.', 'people', 'with', 'University', 'Healthwatch', "'", '’s', '-', '2025', '/26', '£', '12', 'next', 'months', 'Q1', 'Police', 'Age', 'UK', 'for', 'Partnership', 'Mind', 'March', 'end', 'to',
    '–', 'lead', 'Director', 'A', 'ß', '𝒳', '\u200b', 'who', 'live', 'in', 'by', 'run', '%', 'half', 'one', 'in', 'five', 'GPs', 'housing', 'or'
  )
  const anything = fc.oneof(fc.string({unit: 'binary', maxLength: 60}), fc.array(words, {maxLength: 40}).map(list => list.join(' ')), fc.array(words, {maxLength: 40}).map(list => list.join('')))

  it('never throws, and every slot lies in the tokens, in order, apart from others of its kind', () => {
    fc.assert(fc.property(anything, text => {
      const tokens = tokenise(text), slots = findSlots(tokens, noNames)
      introductions(tokens, slots)
      let before = 0
      const ends = new Map<SlotKind, number>()
      for (const slot of slots) {
        assert.ok(slot.from >= before && slot.from < slot.to && slot.to <= tokens.length)
        assert.ok(slot.from >= (ends.get(slot.kind) ?? 0))
        ends.set(slot.kind, slot.to)
        before = slot.from
      }
    }), {numRuns: 500})
  })

  it('takes time linear in the tokens', () => {
    const phrases = ['Northmere and Ashcombe of Thornley for ', 'A and B Trust, ', 'University of ', 'people with ', 'the Board of (', '2025 to ']
    for (const phrase of phrases) {
      growsAsInput(phrase, count => {
        const tokens = tokenise(phrase.repeat(count))
        return () => introductions(tokens, findSlots(tokens, noNames))
      }, 2000)
    }
  })
})
