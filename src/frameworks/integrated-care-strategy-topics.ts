// The topics are confirmed; most passages were not read. “Guidance covers” claims no more than that; “should” is said only where a sentence with it was read.
import {defineFramework} from './framework.js'

const dhsc = {title: 'Department of Health and Social Care: Guidance on the preparation of integrated care strategies', url: 'https://www.gov.uk/government/publications/guidance-on-the-preparation-of-integrated-care-strategies/guidance-on-the-preparation-of-integrated-care-strategies', edition: '2022-07-29, updated 2024-02-01'}
const changes = {title: 'Department of Health and Social Care: Guidance on the preparation of integrated care strategies, summary of changes', url: 'https://www.gov.uk/government/publications/guidance-on-the-preparation-of-integrated-care-strategies/guidance-on-the-preparation-of-integrated-care-strategies', edition: '2024-02-01'}
const first = {title: 'Department of Health and Social Care: Guidance on the preparation of integrated care strategies, introduction', url: 'https://www.gov.uk/government/publications/guidance-on-the-preparation-of-integrated-care-strategies/guidance-on-the-preparation-of-integrated-care-strategies', edition: '2022-07-29, first edition'}
const act = {title: 'Local Government and Public Involvement in Health Act 2007, section 116ZB(2)', url: 'https://www.legislation.gov.uk/ukpga/2007/28/section/116ZB/data.html', edition: 'in force 2022-07-01'}
const research = {title: 'NHS England: Maximising the benefits of research, guidance for integrated care systems', url: 'https://www.england.nhs.uk/long-read/maximising-the-benefits-of-research/', edition: 'undated'}
const summarySeen = 'primary-seen (change summary); body sentence not seen'
const topicSeen = 'primary-seen (topic named as a challenge in the introduction); content-section sentence not seen'
const pageSeen = 'page-seen; passage from background knowledge'

export default defineFramework({
  id: 'DHS',
  title: 'Integrated care strategy: topics of the guidance',
  source: dhsc,
  requirements: true,
  capabilities: [
    {id: 'DHS-01', title: 'Shared outcomes', asks: 'Guidance covers outcomes that places share, and their use in the strategy.', concepts: ['shared-outcomes'], verification: summarySeen, source: changes, since: '2024-02-01'},
    {id: 'DHS-02', title: 'Quality', asks: 'Guidance covers how the quality of health and care is to get better.', concepts: ['quality-improvement'], verification: topicSeen, source: first, since: '2022-07-29'},
    {id: 'DHS-03', title: 'Joint working', asks: 'The Act asks that section 75 arrangements be considered; joint teams and commissioning are good practice.', concepts: ['joint-commissioning', 'joint-finance'], verification: 'primary-seen (Act); guidance passage not seen', source: act, must: true, since: '2022-07-01'},
    {id: 'DHS-04', title: 'Personalised care', asks: 'Guidance covers choice, control and care built round the person.', concepts: ['person-centred', 'patient-choice'], verification: topicSeen, source: first, since: '2022-07-29'},
    {id: 'DHS-05', title: 'Inequalities', asks: 'Guidance covers unfair differences in health and in social care.', concepts: ['inequalities'], verification: topicSeen, source: first, since: '2022-07-29'},
    {id: 'DHS-06', title: 'Prevention and population health', asks: 'Guidance covers preventing ill health, of body and mind, and need for care.', concepts: ['prevention', 'population-health'], verification: topicSeen, source: first, since: '2022-07-29'},
    {id: 'DHS-07', title: 'Health protection', asks: 'Guidance covers protection from infection and other hazards.', concepts: ['health-protection'], verification: pageSeen, since: '2022-07-29'},
    {id: 'DHS-08', title: 'Babies, children and young people', asks: 'Guidance covers the needs of babies, children, young people and families.', concepts: ['children-and-young-people'], verification: pageSeen, since: '2022-07-29'},
    {id: 'DHS-09', title: 'Ageing well', asks: 'Guidance covers health, independence and company in later life.', concepts: ['ageing-well'], verification: pageSeen, since: '2022-07-29'},
    {id: 'DHS-10', title: 'Dying well', asks: 'Guidance covers care at the end of life as a part of the life course.', concepts: ['dying-well'], verification: summarySeen, source: changes, since: '2024-02-01'},
    {id: 'DHS-11', title: 'Workforce', asks: 'Guidance covers all who work in health and care.', concepts: ['workforce', 'education-and-training'], verification: 'page-seen (2024 change summary adds the NHS Long Term Workforce Plan); passage not seen', since: '2022-07-29'},
    {id: 'DHS-12', title: 'Research and innovation', asks: 'Guidance encourages systems to support research and to use what it finds.', concepts: ['research', 'innovation'], verification: 'primary-seen (summary)', source: research},
    {id: 'DHS-13', title: 'Health-related services', asks: 'Guidance sees an opportunity to look at housing, crime and other services that bear on health.', concepts: ['health-related-services', 'wider-determinants'], verification: summarySeen, source: changes, since: '2024-02-01'},
    {id: 'DHS-14', title: 'Data and information', asks: 'Guidance covers the sharing of data for care, planning and research.', concepts: ['data-sharing', 'open-data'], verification: pageSeen, since: '2022-07-29'},
    {id: 'DHS-15', title: 'Wide involvement', asks: 'Guidance expects partnerships to reach groups that are often missed.', concepts: ['wide-involvement'], verification: summarySeen, source: changes, since: '2024-02-01'},
    {id: 'DHS-16', title: 'Plans of places', asks: 'Plans of places should shape the strategy, and decisions be made locally where they can be.', concepts: ['place-plans'], verification: summarySeen, source: changes, since: '2024-02-01'},
    {id: 'DHS-17', title: 'Building on what exists', asks: 'The strategy should build on work that is under way.', concepts: ['builds-on-existing', 'several-strategies'], verification: 'primary-seen (build-on part); "do not duplicate" part is a house judgement', source: first, since: '2022-07-29'},
    {id: 'DHS-18', title: 'Turning points of life', asks: 'Those who plan involvement should think of phases of life and moves between them.', concepts: ['life-transitions'], verification: summarySeen, source: changes, since: '2024-02-01'},
    {id: 'DHS-19', title: 'Whole population, whole life', asks: 'The strategy should set the direction for everyone in the area, all through life.', concepts: ['life-course', 'population-health'], verification: 'primary-seen', source: first, since: '2022-07-29'},
    {id: 'DHS-20', title: 'Who was involved, in a form people can use', asks: 'It is good practice to say who was involved and to publish in forms that people can use.', concepts: ['accessible-formats', 'engagement'], verification: 'primary-seen (status of sections); detail not seen', source: first, since: '2022-07-29'}
  ]
})
