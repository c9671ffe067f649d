import {defineFramework} from './framework.js'

const tenYear = {title: 'Fit for the future: 10 Year Health Plan for England (seen through The King’s Fund)', url: 'https://www.kingsfund.org.uk/insight-and-analysis/long-reads/ten-year-health-plan-explained', edition: '2025-07-03'}
const planning = {title: 'NHS England: Planning framework for the NHS in England', url: 'https://www.england.nhs.uk/long-read/planning-framework-for-the-nhs-in-england', edition: '2025-09-08, updated 2025-09-10'}
const commissioning = {title: 'NHS England: Strategic commissioning framework (seen through Carnall Farrar and others)', url: 'https://www.carnallfarrar.com/an-overview-of-the-nhse-strategic-commissioning-framework', edition: '2025-11'}
const bill = {title: 'Department of Health and Social Care: Health Bill, structural measures, impact assessments', url: 'https://www.gov.uk/government/publications/health-bill-structural-measures-to-icbs-and-foundation-trusts-impact-assessments', edition: '2026-05-14'}
const areas = {title: 'NHS England: Integrated care in your area', url: 'https://www.england.nhs.uk/integratedcare/integrated-care-in-your-area/', edition: 'as copied 2026-10-09'}
const neighbourhood = {title: 'Department of Health and Social Care: Neighbourhood Health Framework (seen through My Practice Manager and PUBLIC)', url: 'https://www.mypracticemanager.co.uk/advice/neighbourhood-health-framework-gp-practice', edition: '2026-03-17'}
const statement = {title: 'Written ministerial statement: ICB running costs and boundary alignment with strategic authorities', url: 'https://parallelparliament.co.uk/debate/2025-09-09/commons/written-statements/integrated-care-boards-running-costs-and-boundary-alignment-with-strategic-authorities/ministerial-extracts', edition: '2025-09-09'}
const goals = {title: 'PUBLIC: Building neighbourhood health (summarises the framework’s five national goals)', url: 'https://www.public.io/blog-post/building-neighbourhood-health-how-multi-disciplinary-teams-will-deliver-the-nhss-neighbourhood-health-framework', edition: '2026-05-21'}
const leader = {title: 'Healthcare Leader: ICBs must look beyond healthcare providers in new commissioning model', url: 'https://healthcareleadernews.com/news/icbs-must-look-beyond-healthcare-providers-in-new-commissioning-model/', edition: '2025-11'}
const medium = {title: 'NHS England: Medium Term Planning Framework 2026/27 to 2028/29 (read in a third-party copy)', url: null, edition: '2025-10'}
const academy = {title: 'NHS Leadership Academy: assessment tool repository', url: 'https://github.com/NHSLeadership/assess', edition: '2026-08-21'}
const secondarySeen = 'secondary-seen'
const copySeen = 'primary-seen (Table 4, third-party copy)'

export default defineFramework({
  id: 'POL',
  title: 'Policy of 2025 and 2026',
  source: {title: 'National plans and frameworks of 2025 and 2026, named at each item', url: null, edition: '2025 to 2026'},
  requirements: true,
  capabilities: [
    {id: 'POL-01', title: 'The three shifts', asks: 'Action here moves care from hospital to community, from analogue to digital, from sickness to prevention.', concepts: ['three-shifts'], verification: secondarySeen, source: tenYear, since: '2025-07-03'},
    {id: 'POL-02', title: 'Which plan this is', asks: 'The document says what plan it is, on what basis, for which years, and what it replaces.', concepts: ['plan-status', 'plan-period'], verification: copySeen, source: planning, since: '2025-09-08'},
    {id: 'POL-03', title: 'Strategic commissioning', asks: 'The plan goes from needs to long-term direction, resources, and the effect they had.', concepts: ['commissioning-cycle'], verification: secondarySeen, source: commissioning, since: '2025-11-04'},
    {id: 'POL-04', title: 'Population health improvement plan', asks: 'Neighbourhood health plans come together in one plan that says how inequalities will be met.', concepts: ['population-health-improvement-plan'], verification: copySeen, source: planning, since: '2025-09-08'},
    {id: 'POL-05', title: 'Neighbourhood health', asks: 'Council, NHS and partners plan health for neighbourhoods, led by the health and wellbeing board.', concepts: ['neighbourhood-health'], verification: copySeen, source: planning, since: '2025-09-08'},
    {id: 'POL-06', title: 'Plans that fit together', asks: 'Money, staff, activity and quality are planned on assumptions that agree and were tested.', concepts: ['triangulation'], verification: 'primary-seen (third-party copy)', source: planning, since: '2025-09-08'},
    {id: 'POL-08', title: 'Bodies that may change', asks: 'Where a body may go, the date is given and what happens to its work.', concepts: ['bodies-in-transition'], verification: 'primary-seen (page listing) and secondary-seen', source: bill, since: '2026-05-14'},
    {id: 'POL-09', title: 'Area and population covered', asks: 'It is said which board, councils and people are covered, and whether boards merged or work as a cluster.', concepts: ['area-covered'], verification: 'secondary-seen (third-party copy; 36 ICBs also in a second source reviewed 2026-07-10)', source: areas, since: '2026-04-01'},
    {id: 'POL-10', title: 'New providers and contracts', asks: 'New kinds of provider and contract are explained in plain words, and who answers for them.', concepts: ['new-contract-models'], verification: secondarySeen, source: neighbourhood, since: '2026-03-17'},
    {id: 'POL-11', title: 'Mayors and strategic authorities', asks: 'Where there is one, its work on growth, skills, transport and prevention fits with the plan.', concepts: ['strategic-authority'], verification: 'primary-seen', source: statement, since: '2025-09-09'},
    {id: 'POL-13', title: 'Goals of neighbourhood health', asks: 'Action in neighbourhoods serves outcomes, access to GPs, planned and urgent care, and satisfaction.', concepts: ['access-goals'], verification: secondarySeen, source: goals, since: '2026-03-17'},
    {id: 'POL-14', title: 'Resources that shift', asks: 'Where a shift is claimed, the money that moves is shown, and over what time.', concepts: ['shifting-resources'], verification: secondarySeen, source: leader, since: '2025-11-04'},
    {id: 'POL-15', title: 'Leadership standards', asks: 'Leaders are held to the current national framework, in hiring and appraisal.', concepts: ['leadership-standards'], verification: 'primary-seen (third-party copy); launch date still not seen', source: medium, since: '2025-10-24'},
    {id: 'POL-16', title: 'Integrated care partnerships', asks: 'Where the plan rests on a partnership, it says what the law was at the time and what may take its place.', concepts: ['bodies-in-transition'], verification: 'primary-seen (page lists an assessment of removing the requirement); Bill clause not read', source: bill, since: '2026-05-14'},
    {id: 'POL-22', title: 'Standards for managers and leaders', asks: 'Where leaders’ skills are described, they are set beside the national standards.', concepts: ['leadership-standards'], verification: 'primary-seen (the Academy’s own repository; published framework page not read)', source: academy}
  ]
})
