import {defineFramework} from './framework.js'

const partners = ['named-partner', 'sector-partner']
const unseen = 'page-seen; passage from background knowledge'
const integratedCareStrategies = {
  title: 'Local Government and Public Involvement in Health Act 2007, section 116ZB', url: 'https://www.legislation.gov.uk/ukpga/2007/28/section/116ZB/data.html', edition: 'in force from 1 July 2022'
}
const jointForwardPlans = {
  title: 'National Health Service Act 2006, section 14Z52', url: 'https://legislation.gov.uk/ukpga/2006/41/chapter/A3/crossheading/forward-planning-and-reports/data.xht?view=snippet&wrap=true', edition: 'in force from 1 July 2022'
}
const leadership = {
  title: 'Social Care Institute for Excellence for the NHS Leadership Academy: Leadership in integrated care systems (Future of Care No 9)', url: 'https://www.scie.org.uk/integrated-care/leadership/systems', edition: '2018'
}

export default defineFramework({
  id: 'PAR',
  title: 'Partners by class',
  note: 'Each row asks that bodies of one class are named and have a part. The classes are those of the partner ledger.',
  source: {
    title: 'Department of Health and Social Care: Guidance on the preparation of integrated care strategies (passages not read)',
    url: 'https://www.gov.uk/government/publications/guidance-on-the-preparation-of-integrated-care-strategies/guidance-on-the-preparation-of-integrated-care-strategies',
    edition: '29 July 2022, updated 1 February 2024'
  },
  capabilities: [
    {id: 'PAR-01', title: 'Integrated care board', asks: 'The integrated care board is named, with what it plans, pays for or does.', concepts: partners, partnerClasses: ['PAR-01'], verification: 'primary-seen', source: integratedCareStrategies},
    {id: 'PAR-02', title: 'NHS trusts and provider collaboratives', asks: 'Acute, community, mental health and ambulance trusts are named, with their part in the change.', concepts: partners, partnerClasses: ['PAR-02'], verification: 'primary-seen', source: jointForwardPlans},
    {id: 'PAR-03', title: 'Primary care', asks: 'General practice and, where it matters, pharmacy, dentistry and eye care have a part.', concepts: partners, partnerClasses: ['PAR-03'], verification: unseen},
    {id: 'PAR-04', title: 'Local authorities', asks: 'Councils of each tier are named, with what they bring.', concepts: partners, partnerClasses: ['PAR-04'], verification: 'primary-seen', source: integratedCareStrategies},
    {id: 'PAR-05', title: 'Public health', asks: 'Public health teams or their directors have a part.', concepts: [...partners, 'owner'], partnerClasses: ['PAR-05'], verification: unseen},
    {
      id: 'PAR-06', title: 'Social care providers', asks: 'Those who provide social care are partners in planning, more than suppliers of places.', concepts: partners, partnerClasses: ['PAR-06'], verification: 'primary-seen',
      source: {
        title: 'Department of Health and Social Care, NHS England and Local Government Association: Expected ways of working between integrated care partnerships and adult social care providers',
        url: 'https://gov.uk/government/publications/adult-social-care-principles-for-integrated-care-partnerships/expected-ways-of-working-between-integrated-care-providers-and-adult-social-care-providers', edition: '29 July 2022'
      }
    },
    {id: 'PAR-07', title: 'Housing', asks: 'Housing associations, council housing or homelessness services have a part.', concepts: partners, partnerClasses: ['PAR-07'], verification: 'seed+page-seen', source: leadership},
    {id: 'PAR-08', title: 'Voluntary, community, faith and social enterprise sector', asks: 'Voluntary organisations or their alliance have a part, and a way into decisions.', concepts: partners, partnerClasses: ['PAR-08'], verification: unseen},
    {
      id: 'PAR-09', title: 'Healthwatch and the voice of patients', asks: 'Each local Healthwatch was involved, and it is said how; or what has taken its place.', concepts: partners, partnerClasses: ['PAR-09'], must: true,
      verification: 'primary-seen', source: integratedCareStrategies
    },
    {id: 'PAR-10', title: 'Hospices and palliative care', asks: 'Hospices and those who provide palliative and end of life care have a part.', concepts: partners, partnerClasses: ['PAR-10'], verification: unseen},
    {id: 'PAR-11', title: 'Police, fire, probation and justice', asks: 'Police, fire and rescue, probation or justice have a part where safety, crisis or abuse is at stake.', concepts: partners, partnerClasses: ['PAR-11'], verification: unseen},
    {id: 'PAR-12', title: 'Education and children’s services', asks: 'Schools, colleges, early years or children’s services have a part.', concepts: partners, partnerClasses: ['PAR-12'], verification: unseen},
    {
      id: 'PAR-13', title: 'Employers, universities and skills', asks: 'Employers, universities or employment support have a part where work or the economy is claimed.', concepts: partners, partnerClasses: ['PAR-13'], verification: 'primary-seen',
      source: {title: 'NHS England: Integrated care system boundary changes and mergers procedure', url: 'https://www.england.nhs.uk/long-read/integrated-care-system-boundary-changes-and-mergers-procedure/', edition: '11 October 2023'}
    },
    {id: 'PAR-14', title: 'Unpaid carers', asks: 'People who care for family or friends are partners, and have needs of their own.', concepts: ['carers-as-partners', ...partners], partnerClasses: ['PAR-14'], verification: unseen},
    {
      id: 'PAR-15', title: 'People who use services, and residents', asks: 'People with lived experience have a part in what is decided.', concepts: ['co-production', 'people-in-governance', ...partners], partnerClasses: ['PAR-15'], must: true,
      verification: 'primary-seen', source: integratedCareStrategies
    },
    {id: 'PAR-16', title: 'Health and wellbeing boards and place partnerships', asks: 'Health and wellbeing boards and place partnerships are named, with how their plans shape this one.', concepts: partners, partnerClasses: ['PAR-16'], verification: 'primary-seen', source: jointForwardPlans},
    {
      id: 'PAR-18', title: 'Clinical and care professionals', asks: 'Clinicians, social workers and front-line staff shape the plan.', concepts: partners, partnerClasses: ['PAR-18'], verification: 'secondary-seen',
      source: {title: 'NHS England: Strategic commissioning framework, as summarised by Carnall Farrar', url: 'https://www.carnallfarrar.com/an-overview-of-the-nhse-strategic-commissioning-framework', edition: 'November 2025'}
    }
  ]
})
