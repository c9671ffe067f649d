// Where things stand and where they are to be, told as a pair.
import assert from 'node:assert/strict'
import {parseDraft} from '../../src/draft/index.js'
import {lexiconFor, readEvidence} from '../../src/evidence/index.js'
import {growsAsInput} from '../support/growth.js'

const concepts = (text: string): ReadonlySet<string> =>
  new Set(readEvidence(parseDraft(`${text}\n`), lexiconFor({}), {partners: [], abbreviations: {}}, false).evidence.map(({concept}) => concept))
const has = (text: string, ids: readonly string[]): void => assert.deepEqual(ids.filter(id => !concepts(text).has(id)), [], text)
const lacks = (text: string, ids: readonly string[]): void => assert.deepEqual(ids.filter(id => concepts(text).has(id)), [], text)

describe('levels', () => {
  it('are told in one sentence', () => {
    for (const text of [
      'The share of adults who smoke will fall from 14% in 2024 to 9% by 2028.', 'In 2025 18% of families in Ashcombe lived in damp homes; by 2029 we want no more than 9% to.',
      'Currently, one in five children in Penwick starts school with tooth decay; our target is one in eight by 2030.', 'Today 46 people sleep rough in Westhaven; by 2030 nobody will.',
      'Healthy life expectancy in Harbour ward stood at 54 years in 2024, and we want to see 57 by 2030.', 'We want to cut the gap in life expectancy between wards from nine years to six by 2032.',
      'Smoking at delivery: 11% in 2024, 6% by 2029.', '62% of people die in the place they choose, against 71% that we want to reach by 2029.', 'The share of children living in poverty, 27% in 2024, will be under 20% by 2031.',
      'More people will be in work: 61% of people with a learning disability who want a job had one in 2025, and 70% will by 2029.', 'Emergency admissions for asthma were 410 last year, and will be no more than 300 in 2028.'
    ]) has(text, ['baseline', 'target', 'measure', 'outcome'])
  })
  it('are told in two sentences, of which the second goes on about the first', () => {
    for (const text of [
      'In 2025, 18% of families here were living in damp homes. We want this to fall to 9% by 2029.', 'The number of older people admitted after a fall stood at 2,310 in 2025. It will be 1,900 or fewer by March 2029.',
      'Last year 312 residents of care homes were taken to hospital after a fall. By 2028 we want fewer than 200.', 'Loneliness was reported by 31% of carers last year. We aim to bring that down to 20% by 2029.',
      'Six in ten carers feel well supported now. By 2028 this will be eight in ten.', '58% of five-year-olds reached a good level of development in 2025. This should rise to 74% by 2030.',
      'Children wait 38 weeks for a first appointment. By March 2028 nobody will wait more than 18.', 'In 2023, 4 in 10 adults were active. We will raise it to half by 2028.'
    ]) has(text, ['baseline', 'target', 'measure', 'outcome'])
  })
  it('of the service are measured, and change no life', () => {
    has('Only 44% of people with diabetes had a foot check in 2024. The aim is 75% by 2027.', ['baseline', 'target', 'measure'])
    lacks('Only 44% of people with diabetes had a foot check in 2024. The aim is 75% by 2027.', ['outcome'])
    lacks('In 2024, 12% of posts were empty. We want no more than 6% by 2027.', ['outcome'])
  })
  it('are no forecast, no history and no two things', () => {
    lacks('In 2024, 18% of residents were over 65. By 2034 this will be 24%.', ['baseline', 'target', 'outcome'])
    lacks('There were 4,100 people with dementia in 2024, and 5,300 are expected by 2035.', ['target', 'outcome'])
    lacks('Uptake rose from 52% in 2022 to 61% in 2024.', ['target', 'outcome'])
    lacks('The clinic in Thornley moved from 12 rooms to 20 in 2023.', ['target', 'outcome'])
    lacks('Ashcombe has 42,000 residents and two hospitals.', ['baseline', 'target', 'outcome'])
    lacks('In 2025 we held four workshops. This will continue.', ['baseline', 'target', 'outcome'])
    lacks('We met on 3 May 2025 and will meet again by June 2026.', ['baseline', 'target', 'outcome'])
    lacks('We want fewer young people of 16 and 17 to be out of work.', ['baseline', 'target'])
  })
  it('take time linear in hostile text', () => {
    for (const piece of ['In 2025 18% of people; by 2029 9%. ', '18% to 9% by 2029 and ', 'nobody will ']) {
      growsAsInput(piece, count => () => concepts(`${piece.repeat(count)}.`), 200)
    }
  })
})
