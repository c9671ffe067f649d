// Strategic commissioning plans cover what the Act asks of joint forward plans (Medium Term Planning Framework, 2025).
import {defineFramework} from './framework.js'

const performance = {title: 'National Health Service Act 2006, section 14Z59(3) (names the duties)', url: 'https://legislation.gov.uk/ukpga/2006/41/chapter/A3/crossheading/performance-assessment-of-integrated-care-boards/2022-07-01?view=plain+extent', edition: 'in force 2022-07-01'}
const general = {title: 'National Health Service Act 2006, sections 14Z34 to 14Z45, as applied by section 14Z52(2)(b)', url: 'https://legislation.gov.uk/ukpga/2006/41/chapter/A3/crossheading/forward-planning-and-reports/data.xht?view=snippet&wrap=true', edition: 'in force 2022-07-01'}
const mergers = {title: 'NHS England: ICS boundary changes and mergers procedure (restates the four core purposes)', url: 'https://www.england.nhs.uk/long-read/integrated-care-system-boundary-changes-and-mergers-procedure/', edition: '2023-10-11'}
const nihr = {title: 'NIHR: Health and Care Act 2022 (research and innovation duties)', url: 'https://sites.google.com/nihr.ac.uk/healthandcareengagement/research-and-the-healthcare-system/understanding-icss/health-and-care-act', edition: '2024-01-15'}
const summary = {title: 'Real World Health: Summary of the Health and Care Bill (lists the general duties)', url: 'https://realworld.health/2021/07/summary-of-the-health-and-care-bill/', edition: '2021-07'}
const gloucestershire = {title: 'Gloucestershire Health and Wellbeing Board, minutes on the joint forward plan', url: 'https://glostext.gloucestershire.gov.uk/mgAi.aspx?ID=42564', edition: 'about 2023-01'}
const primarySeen = 'primary-seen'

export default defineFramework({
  id: 'JFP',
  title: 'Joint forward plan and strategic commissioning plan: what the Act asks',
  source: {title: 'National Health Service Act 2006, section 14Z52', url: 'https://legislation.gov.uk/ukpga/2006/41/chapter/A3/crossheading/forward-planning-and-reports/data.xht?view=snippet&wrap=true', edition: 'in force 2022-07-01'},
  requirements: true,
  capabilities: [
    {id: 'JFP-01', title: 'Services to be arranged', asks: 'The plan must describe the health services that the board proposes to arrange.', concepts: ['services-arranged'], verification: primarySeen, must: true, since: '2022-07-01'},
    {id: 'JFP-02', title: 'General duties', asks: 'The plan must explain how the board will meet its general duties (sections 14Z34 to 14Z45).', concepts: ['statutory-duties'], verification: primarySeen, must: true, since: '2022-07-01'},
    {id: 'JFP-03', title: 'Local health and wellbeing strategies', asks: 'The plan must set out steps on each joint local health and wellbeing strategy.', concepts: ['wellbeing-strategy-steps'], verification: primarySeen, must: true, since: '2022-07-01'},
    {id: 'JFP-04', title: 'Children and young people under 25', asks: 'The plan must set out steps on the needs of those under 25.', concepts: ['children-and-young-people'], verification: primarySeen, must: true, since: '2022-07-01'},
    {id: 'JFP-05', title: 'Victims of abuse', asks: 'The plan must set out steps on the needs of victims of abuse, at all ages.', concepts: ['victims-of-abuse'], verification: primarySeen, must: true, since: '2022-07-01'},
    {id: 'JFP-06', title: 'Financial duties', asks: 'The plan must explain how financial duties will be met.', concepts: ['financial-duties'], verification: primarySeen, must: true, since: '2022-07-01'},
    {id: 'JFP-07', title: 'Wider effect of decisions', asks: 'The board must have regard to effects on health and wellbeing, quality, and use of resources (section 14Z43).', concepts: ['triple-aim'], verification: 'section number and name primary-seen; content primary-seen in Hansard 2021-09-21', source: performance, must: true, since: '2022-07-01'},
    {id: 'JFP-08', title: 'Four core purposes', asks: 'The plan should serve outcomes, equality, value, and social and economic development.', concepts: ['core-purposes'], verification: primarySeen, source: mergers},
    {id: 'JFP-09', title: 'Climate', asks: 'The general duties cover climate; the wording of this one was not read.', concepts: ['climate'], verification: 'section range primary-seen; name and wording of the climate duty still not seen', source: general, must: true, since: '2022-07-01'},
    {id: 'JFP-10', title: 'Research', asks: 'The plan must explain how the board will promote research and use its evidence (section 14Z40).', concepts: ['research'], verification: 'section name primary-seen (s.14Z59); wording secondary-seen', source: nihr, must: true, since: '2022-07-01'},
    {id: 'JFP-11', title: 'Innovation', asks: 'The plan must explain how the board will promote innovation.', concepts: ['innovation'], verification: 'secondary-seen; section number not seen', source: nihr, must: true, since: '2022-07-01'},
    {id: 'JFP-12', title: 'Education and training', asks: 'The plan must explain how the board will promote education and training of staff.', concepts: ['education-and-training'], verification: 'secondary-seen (Bill stage); section number not seen', source: summary, must: true, since: '2022-07-01'},
    {id: 'JFP-13', title: 'Integration', asks: 'The general duties cover integration with social care and related services; the wording of this one was not read.', concepts: ['joined-up-care', 'multidisciplinary', 'joint-commissioning'], verification: 'section range primary-seen; name and wording of the integration duty still not seen', source: general, must: true, since: '2022-07-01'},
    {id: 'JFP-14', title: 'A say in one’s own care', asks: 'The plan must explain how each patient’s involvement and choice are promoted.', concepts: ['patient-choice', 'person-centred'], verification: 'secondary-seen (Bill stage); section numbers not seen', source: summary, must: true, since: '2022-07-01'},
    {id: 'JFP-15', title: 'Public involvement', asks: 'The plan must show how people are involved in planning, proposals and decisions (section 14Z45).', concepts: ['engagement', 'co-production'], verification: 'section number and name primary-seen; wording secondary-seen (two ICB constitutions)', source: performance, must: true, since: '2022-07-01'},
    {id: 'JFP-16', title: 'Opinion of health and wellbeing boards', asks: 'Each health and wellbeing board must be consulted, and its opinion given.', concepts: ['wellbeing-board-opinion'], verification: 'secondary-seen', source: gloucestershire, must: true, since: '2022-07-01'},
    {id: 'JFP-17', title: 'Social and economic development', asks: 'The plan should show how health and care bodies support local jobs, skills and trade.', concepts: ['anchor-role'], verification: primarySeen, source: mergers},
    {id: 'JFP-18', title: 'Quality of services', asks: 'The plan must explain how the quality of services will be improved (section 14Z34).', concepts: ['quality-improvement'], verification: 'section number and name primary-seen; wording of s.14Z34 not seen', source: performance, must: true, since: '2022-07-01'},
    {id: 'JFP-19', title: 'Reducing inequalities', asks: 'The plan must explain how inequalities will be reduced (section 14Z35).', concepts: ['inequalities'], verification: 'section number and name primary-seen; wording of s.14Z35 not seen', source: performance, must: true, since: '2022-07-01'},
    {id: 'JFP-20', title: 'Appropriate advice', asks: 'The plan must explain how the board will obtain appropriate advice (section 14Z38).', concepts: ['expert-advice'], verification: 'section number and name primary-seen; wording of s.14Z38 not seen', source: performance, must: true, since: '2022-07-01'}
  ]
})
