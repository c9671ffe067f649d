import {defineFramework} from './framework.js'

const verification = 'seed+page-seen'

export default defineFramework({
  id: 'CAP',
  title: 'SCIE twelve capabilities of system leaders',
  source: {
    title: 'Social Care Institute for Excellence for the NHS Leadership Academy: How might leadership roles evolve in integrated health and care systems?',
    url: 'https://scie.org.uk/?p=14410',
    edition: '2021'
  },
  capabilities: [
    {id: 'CAP-01', title: 'Lead by influence, not hierarchy', asks: 'Others are won by persuasion and example and given real authority, rather than instructed.', concepts: ['influence-not-hierarchy'], verification},
    {id: 'CAP-02', title: 'Be politically aware', asks: 'Councillors, MPs, mayors, elections and national priorities are understood and worked with.', concepts: ['political-awareness'], verification},
    {id: 'CAP-03', title: 'Be flexible with the rules', asks: 'Rules are waived, varied or read afresh for people’s benefit, lawfully and openly.', concepts: ['flexible-rules'], verification},
    {id: 'CAP-04', title: 'Think afresh', asks: 'A different answer or an unexpected partner takes the place of the usual service.', concepts: ['fresh-thinking'], verification},
    {id: 'CAP-05', title: 'Tell a clear story', asks: 'One story says where we are, why it must change, what will differ and how to take part.', concepts: ['clear-narrative'], verification},
    {id: 'CAP-06', title: 'Live with ambiguity', asks: 'What is uncertain is said, with how decisions are made meanwhile.', concepts: ['ambiguity'], verification},
    {id: 'CAP-07', title: 'Hold several strategies together', asks: 'The plan says how it fits with others and what happens where they pull apart.', concepts: ['several-strategies'], verification},
    {id: 'CAP-08', title: 'Make things happen', asks: 'Results so far, the next step with its owner, and obstacles cleared.', concepts: ['makes-things-happen'], verification},
    {id: 'CAP-09', title: 'Plan for the long term', asks: 'Objectives reach beyond the planning year, with steps towards them.', concepts: ['long-term-objectives'], verification},
    {id: 'CAP-10', title: 'Cede power and resources', asks: 'Those who hold control, money, staff or decisions give some of it up, and say to whom.', concepts: ['ceding-power'], verification},
    {id: 'CAP-11', title: 'Keep at it, with courage', asks: 'Hard choices and setbacks are owned, and the work goes on.', concepts: ['tenacity'], verification},
    {id: 'CAP-12', title: 'Build relationships that carry change', asks: 'How people take change is understood, and relationships and networks carry it.', concepts: ['change-relationships'], verification}
  ]
})
