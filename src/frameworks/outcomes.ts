import {defineFramework} from './framework.js'

const scie = {title: 'Social Care Institute for Excellence for the NHS Leadership Academy: Leadership in integrated care systems (Future of Care No 9)', url: 'https://www.scie.org.uk/integrated-care/leadership/systems', edition: '2018'}
const planning = {title: 'NHS England: Planning framework for the NHS in England', url: 'https://www.england.nhs.uk/long-read/planning-framework-for-the-nhs-in-england', edition: '2025-09-08, updated 2025-09-10'}
const oecd = {title: 'OECD: Guidebook on Best Practices in Public Health, indicators for inputs, activities, outputs and outcomes', url: 'https://oecd.org/en/publications/2022/03/guidebook-on-best-practices-in-public-health_de8dbd33/full-report/component-7.html', edition: '2022-03'}
const review = {title: 'Knight, Neiva Ganga, Tucker: Integrated care system leadership, a rapid realist review (Leadership in Health Services)', url: 'https://emerald.com/insight/content/doi/10.1108/LHS-12-2023-0092/full/html', edition: '2024-02-13'}
const dhsc = {title: 'Department of Health and Social Care: Guidance on the preparation of integrated care strategies', url: 'https://www.gov.uk/government/publications/guidance-on-the-preparation-of-integrated-care-strategies/guidance-on-the-preparation-of-integrated-care-strategies', edition: '2022-07-29, updated 2024-02-01'}
const hewitt = {title: 'The King’s Fund: Hewitt Review, six key take-aways', url: 'https://www.kingsfund.org.uk/insight-and-analysis/blogs/hewitt-review-six-key-take-aways', edition: '2023-04'}
const commissioning = {title: 'NHS England: Strategic commissioning framework (seen through Carnall Farrar and others)', url: 'https://www.carnallfarrar.com/an-overview-of-the-nhse-strategic-commissioning-framework', edition: '2025-11'}

export default defineFramework({
  id: 'OUT',
  title: 'Outcomes, measures and owners',
  source: {title: 'Published guidance on outcomes and planning, named at each item', url: null, edition: '2018 to 2025'},
  capabilities: [
    {id: 'OUT-01', title: 'Outcomes, not activity', asks: 'Success is told as a change in the lives of people, not as meetings, posts or services.', concepts: ['outcome'], verification: 'seed+page-seen', source: scie},
    {id: 'OUT-02', title: 'Baseline, target and date', asks: 'Each headline outcome says where things stand, where they are to be, and by when.', concepts: ['target'], verification: 'primary-seen (opening) and secondary-seen (HTN)', source: planning},
    {id: 'OUT-03', title: 'From action to outcome', asks: 'It is said how what is done is to lead to the change wanted, with the evidence or what is assumed.', concepts: ['logic-of-change'], verification: 'primary-seen', source: oecd},
    {id: 'OUT-04', title: 'An owner for each commitment', asks: 'A body, board or office answers for each commitment by name.', concepts: ['owner'], verification: 'primary-seen (abstract)', source: review},
    {id: 'OUT-05', title: 'Dates and milestones', asks: 'Commitments say when, with steps on the way as well as the end.', concepts: ['date'], verification: 'primary-seen (opening) and secondary-seen (HTN)', source: planning},
    {id: 'OUT-06', title: 'Published measures', asks: 'Measures come from published sets, so that others can check and compare.', concepts: ['published-indicators'], verification: 'page-seen; passage from background knowledge', source: dhsc},
    {id: 'OUT-07', title: 'Few priorities, in an order', asks: 'Little is chosen, and what waits or will not be done is said.', concepts: ['few-priorities'], verification: 'secondary-seen', source: hewitt},
    {id: 'OUT-08', title: 'Progress tracked and reported', asks: 'It is said who looks at progress, how often, what is published, and what follows when it falls behind.', concepts: ['progress-reporting'], verification: 'secondary-seen', source: commissioning}
  ]
})
