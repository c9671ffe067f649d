import {defineFramework} from './framework.js'

const verification = 'seed+page-seen'

export default defineFramework({
  id: 'MAS',
  title: 'Masterclasses that system leaders asked for',
  note: 'Evidence is that people learn the subject, not that they practise it: co-production itself is COP-01.',
  source: {
    title: 'Social Care Institute for Excellence for the NHS Leadership Academy: Leadership in integrated care systems (Future of Care No 9)',
    url: 'https://www.scie.org.uk/integrated-care/leadership/systems',
    edition: '2018'
  },
  capabilities: [
    {id: 'MAS-01', title: 'Co-production', asks: 'Leaders and staff learn what co-production is and how it is done.', concepts: ['learning-co-production'], verification},
    {id: 'MAS-02', title: 'Finance and sharing risk', asks: 'Leaders learn how each other’s money works and how risk can be shared.', concepts: ['learning-finance'], verification},
    {id: 'MAS-03', title: 'Scaling innovation', asks: 'Leaders and teams learn how good ideas are spread.', concepts: ['learning-to-scale'], verification},
    {id: 'MAS-04', title: 'Local government and social care', asks: 'Leaders learn how councils and social care work, and councils how the NHS does.', concepts: ['learning-local-government'], verification},
    {id: 'MAS-05', title: 'Facilitating large groups', asks: 'People learn how to bring large, mixed groups to a shared result.', concepts: ['learning-facilitation'], verification},
    {id: 'MAS-06', title: 'Influencing across layers of governance', asks: 'Leaders learn to work and influence where they have no authority.', concepts: ['learning-influence'], verification}
  ]
})
