import {defineFramework} from './framework.js'

const scie = {title: 'Social Care Institute for Excellence for the NHS Leadership Academy: How might leadership roles evolve in integrated health and care systems?', url: 'https://scie.org.uk/?p=14410', edition: '2021'}
const dhsc = {title: 'Department of Health and Social Care: Guidance on the preparation of integrated care strategies', url: 'https://www.gov.uk/government/publications/guidance-on-the-preparation-of-integrated-care-strategies/guidance-on-the-preparation-of-integrated-care-strategies', edition: '2022-07-29, updated 2024-02-01'}
const medium = {title: 'NHS England and DHSC: Medium Term Planning Framework 2026/27 to 2028/29 (seen through NHS Confederation and Healthcare Leader)', url: 'https://www.nhsconfed.org/publications/medium-term-planning-framework-what-you-need-know', edition: '2025-10'}
const planning = {title: 'NHS England: Planning framework for the NHS in England', url: 'https://www.england.nhs.uk/long-read/planning-framework-for-the-nhs-in-england', edition: '2025-09-08, updated 2025-09-10'}
const pageSeen = 'page-seen; passage from background knowledge'

export default defineFramework({
  id: 'GOV',
  title: 'Governance, money, people and data',
  source: {title: 'Published guidance on governance and resources, named at each item', url: null, edition: '2021 to 2025'},
  capabilities: [
    {id: 'GOV-01', title: 'Accountability', asks: 'It is said who answers to whom for what, and to the public.', concepts: ['accountability'], verification: 'seed+page-seen', source: scie},
    {id: 'GOV-02', title: 'Who decides what', asks: 'It is said which decisions are taken where and by whom, and how disputes end.', concepts: ['governance', 'enabling-governance'], verification: 'seed+page-seen', source: scie},
    {id: 'GOV-03', title: 'Decided as locally as possible', asks: 'What neighbourhoods, places and the whole area decide is said, the most local first.', concepts: ['devolved-decisions'], verification: pageSeen, source: dhsc},
    {id: 'GOV-04', title: 'Joint finance', asks: 'Pooled or aligned budgets are explained, and how risk and gain are shared.', concepts: ['joint-finance'], verification: pageSeen, source: dhsc},
    {id: 'GOV-05', title: 'Money as it is', asks: 'The money there is, the gap, and how money, staff and activity fit together are said.', concepts: ['finance', 'honesty-about-money', 'triangulation'], verification: 'secondary-seen', source: medium},
    {id: 'GOV-06', title: 'Workforce across health and care', asks: 'All who work in health and care are planned for, those of social care and the voluntary sector too.', concepts: ['workforce', 'education-and-training'], verification: pageSeen, source: dhsc},
    {id: 'GOV-07', title: 'Data and digital', asks: 'Shared records, sharing agreements and systems that work together are set out.', concepts: ['data-sharing', 'open-data'], verification: pageSeen, source: dhsc},
    {id: 'GOV-08', title: 'Period and continuity', asks: 'The years covered are said, and what outlasts changes of bodies and people.', concepts: ['plan-period', 'long-term-commitment'], verification: 'primary-seen (opening) and secondary-seen (HTN)', source: planning},
    {id: 'GOV-09', title: 'Risks and assumptions', asks: 'Main risks and what the plan depends on are listed, with what is done about them.', concepts: ['risks'], verification: 'primary-seen (opening) and secondary-seen (HTN)', source: planning},
    {id: 'GOV-10', title: 'Published and open', asks: 'It is published in forms that people can use, and open to the public and elected members.', concepts: ['publication', 'accessible-formats'], verification: pageSeen, source: dhsc}
  ]
})
