import {defineFramework} from './framework.js'

const scie = {title: 'Social Care Institute for Excellence for the NHS Leadership Academy: Leadership in integrated care systems (Future of Care No 9)', url: 'https://www.scie.org.uk/integrated-care/leadership/systems', edition: '2018'}
const leader = {title: 'Healthcare Leader: ICBs must look beyond healthcare providers in new commissioning model', url: 'https://healthcareleadernews.com/news/icbs-must-look-beyond-healthcare-providers-in-new-commissioning-model/', edition: '2025-11'}
const dhsc = {title: 'Department of Health and Social Care: Guidance on the preparation of integrated care strategies', url: 'https://www.gov.uk/government/publications/guidance-on-the-preparation-of-integrated-care-strategies/guidance-on-the-preparation-of-integrated-care-strategies', edition: '2022-07-29, updated 2024-02-01'}
const mergers = {title: 'NHS England: ICS boundary changes and mergers procedure (restates the four core purposes)', url: 'https://www.england.nhs.uk/long-read/integrated-care-system-boundary-changes-and-mergers-procedure/', edition: '2023-10-11'}
const core20 = {title: 'NHS England: Core20PLUS5', url: 'https://www.england.nhs.uk/about/equality/equality-hub/national-healthcare-inequalities-improvement-programme/core20plus5/core20plus5-cyp/', edition: '2021, children’s version 2022'}
const children = {title: 'Children and Young People’s Health Policy Influencing Group: criteria for integrated care strategies and joint forward plans', url: 'https://childhoodbereavementnetwork.org/what-we-do/influencing-policy/policy-campaigns-and-projects/children-and-young-peoples-health-0/ics', edition: 'undated'}

export default defineFramework({
  id: 'POP',
  title: 'Population health, prevention, wider determinants and inequalities',
  source: {title: 'Published guidance on population health, named at each item', url: null, edition: '2018 to 2025'},
  capabilities: [
    {id: 'POP-01', title: 'The whole population', asks: 'The plan is for all who live in the area, at all ages, and not only for those who use services.', concepts: ['population-health', 'life-course'], verification: 'seed+page-seen', source: scie},
    {id: 'POP-02', title: 'Prevention with resources behind it', asks: 'It is said what is to be prevented, and what money, people or time goes into it.', concepts: ['prevention', 'shifting-resources'], verification: 'secondary-seen', source: leader},
    {id: 'POP-03', title: 'Wider determinants', asks: 'Causes of ill health outside health care are acted on, with those who control them.', concepts: ['wider-determinants'], verification: 'page-seen; passage from background knowledge', source: dhsc},
    {id: 'POP-04', title: 'Inequalities', asks: 'Who does worse, by how much, and what is done about it is said.', concepts: ['inequalities'], verification: 'primary-seen', source: mergers},
    {id: 'POP-05', title: 'Core20PLUS5, fitted to the area', asks: 'The national approach is used, and the groups chosen here are named.', concepts: ['core20plus5'], verification: 'primary-seen', source: core20},
    {id: 'POP-06', title: 'Groups often missed', asks: 'Groups that assessments and services miss are named, with how they are reached.', concepts: ['inclusion-health', 'wide-involvement'], verification: 'page-seen; passage from background knowledge', source: dhsc},
    {id: 'POP-07', title: 'Population data used to decide', asks: 'Linked data, segments or levels of risk shaped what was chosen.', concepts: ['population-data'], verification: 'secondary-seen', source: leader},
    {id: 'POP-08', title: 'Children and young people', asks: 'Those from birth to 25 are looked at as a population of their own.', concepts: ['children-and-young-people'], verification: 'primary-seen (criteria list, cut off at inequalities)', source: children}
  ]
})
