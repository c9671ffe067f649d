// Integrated care partnerships stand in law at the time of writing; ministers propose to remove the duty (guidance catalogue, POL-16).
import {defineFramework} from './framework.js'

const bill = {title: 'Health and Care Bill, HL Bill 71 (the text that became section 116ZB(7))', url: 'https://publications.parliament.uk/pa/bills/lbill/58-02/071/5802071_en_5.html', edition: '2021'}
const primarySeen = 'primary-seen'

export default defineFramework({
  id: 'STA',
  title: 'Integrated care strategy: what the Act asks',
  source: {title: 'Local Government and Public Involvement in Health Act 2007, section 116ZB', url: 'https://www.legislation.gov.uk/ukpga/2007/28/section/116ZB/data.html', edition: 'in force 2022-07-01'},
  requirements: true,
  capabilities: [
    {id: 'STA-01', title: 'Assessed needs, and how they are met', asks: 'The strategy must set out how needs found by the joint strategic needs assessments will be met.', concepts: ['assessed-needs'], verification: primarySeen, must: true, since: '2022-07-01'},
    {id: 'STA-02', title: 'Section 75 arrangements considered', asks: 'The strategy must consider whether needs could be met better by joint arrangements under section 75.', concepts: ['joint-finance', 'joint-commissioning'], verification: primarySeen, must: true, since: '2022-07-01'},
    {id: 'STA-03', title: 'The government’s mandate', asks: 'The partnership must have regard to the mandate.', concepts: ['nhs-mandate'], verification: primarySeen, must: true, since: '2022-07-01'},
    {id: 'STA-04', title: 'Statutory guidance', asks: 'The partnership must have regard to guidance on preparing the strategy.', concepts: ['statutory-guidance'], verification: primarySeen, must: true, since: '2022-07-01'},
    {id: 'STA-05', title: 'Each local Healthwatch involved', asks: 'The partnership must involve each local Healthwatch of its area.', concepts: ['healthwatch-involved'], verification: primarySeen, must: true, since: '2022-07-01'},
    {id: 'STA-06', title: 'People who live or work there involved', asks: 'The partnership must involve people who live or work in the area.', concepts: ['engagement', 'co-production', 'wide-involvement'], verification: primarySeen, must: true, since: '2022-07-01'},
    {id: 'STA-07', title: 'Health-related services', asks: 'The strategy may say how health-related services could work more closely with health and social care.', concepts: ['health-related-services'], verification: primarySeen, since: '2022-07-01'},
    {id: 'STA-08', title: 'Published, with copies', asks: 'The strategy must be published and given to the councils and the integrated care boards.', concepts: ['publication'], verification: 'primary-seen (Bill text of the subsection); Act excerpt cut off after publish', source: bill, must: true, since: '2022-07-01'},
    {id: 'STA-09', title: 'Looked at again when needs change', asks: 'When a new needs assessment comes, the partnership must consider whether to revise the strategy.', concepts: ['plan-review'], verification: primarySeen, must: true, since: '2022-07-01'}
  ]
})
