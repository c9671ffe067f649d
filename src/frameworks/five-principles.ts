import {defineFramework} from './framework.js'

const verification = 'primary-seen'

export default defineFramework({
  id: 'PRN',
  title: 'Five principles of system leadership',
  source: {title: 'The King’s Fund: Leading across the health and care system (there called five factors)', url: 'https://www.kingsfund.org.uk/insight-and-analysis/reports/leading-across-health-care-system-lessons-experience', edition: '2017'},
  capabilities: [
    {id: 'PRN-01', title: 'Share a purpose and vision', asks: 'A positive vision for the people of the area is agreed and owned by all partners.', concepts: ['shared-purpose'], verification},
    {id: 'PRN-02', title: 'Meet often and in person', asks: 'Leaders see each other often, face to face, and spend time where care happens.', concepts: ['personal-contact'], verification},
    {id: 'PRN-03', title: 'Surface and resolve conflict', asks: 'Disagreements are named, and there is a way to settle them.', concepts: ['conflict'], verification},
    {id: 'PRN-04', title: 'Behave altruistically', asks: 'The common good comes before one’s own organisation, at some cost.', concepts: ['altruism'], verification},
    {id: 'PRN-05', title: 'Commit for the long term', asks: 'Leaders and organisations bind themselves beyond present pressures and people.', concepts: ['long-term-commitment'], verification}
  ]
})
