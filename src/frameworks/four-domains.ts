import {defineFramework} from './framework.js'

const verification = 'seed+page-seen; behaviours from HEE award page and background'

export default defineFramework({
  id: 'DOM',
  title: 'Four domains of systems leadership',
  note: 'A domain gathers what the ten skills and twelve capabilities ask for one by one; evidence for any of them is evidence for it.',
  source: {
    title: 'NHS Leadership Academy: Systems Leadership Framework, as given in Social Care Institute for Excellence: Leadership in integrated care systems (Future of Care No 9)',
    url: 'https://www.scie.org.uk/integrated-care/leadership/systems',
    edition: '2018'
  },
  capabilities: [
    {id: 'DOM-01', title: 'Innovation and improvement', asks: 'New ideas and methods of improvement change services across boundaries.', concepts: ['innovation', 'scaling-innovation', 'fresh-thinking', 'flexible-rules'], verification},
    {id: 'DOM-02', title: 'Relationships and connectivity', asks: 'Honest relationships and shared values bring people together across organisations.', concepts: ['relationships', 'joint-priorities', 'personal-contact', 'conflict', 'change-relationships', 'building-trust'], verification},
    {id: 'DOM-03', title: 'Individual effectiveness', asks: 'Leaders know themselves, keep at it, and are at ease with what is complex and contested.', concepts: ['individual-effectiveness', 'ambiguity', 'tenacity', 'political-awareness', 'shared-leadership'], verification},
    {id: 'DOM-04', title: 'Learning and capacity-building', asks: 'Leadership and learning grow at every level and in every sector.', concepts: ['leadership-development', 'learning-culture', 'evaluation-framework', 'safe-space', 'cross-sector-learning', 'middle-managers'], verification}
  ]
})
