import {defineFramework} from './framework.js'

const verification = 'seed; page-seen (key messages) and list from seed 001'

export default defineFramework({
  id: 'KEY',
  title: 'SCIE five key domains: what helps or hinders system leadership',
  note: 'These are conditions of a system rather than skills of its leaders.',
  source: {
    title: 'Social Care Institute for Excellence for the NHS Leadership Academy: How might leadership roles evolve in integrated health and care systems?',
    url: 'https://scie.org.uk/?p=14410',
    edition: '2021'
  },
  capabilities: [
    {id: 'KEY-01', title: 'Clarity', asks: 'What the partnership is for, who does and decides what, and what its words mean is clear to all.', concepts: ['clear-roles', 'clear-narrative'], verification},
    {id: 'KEY-02', title: 'Innovation and learning', asks: 'There is room to try new things and to learn from them.', concepts: ['innovation', 'learning', 'scaling-innovation', 'learning-culture'], verification},
    {id: 'KEY-03', title: 'Representative and balanced leadership', asks: 'Those who lead reflect the population; NHS, councils, care, charities and lived experience are in balance.', concepts: ['balanced-leadership', 'people-in-governance'], verification},
    {id: 'KEY-04', title: 'Connectivity and relationships', asks: 'Time and posts go into relationships across organisations and levels.', concepts: ['relationships', 'personal-contact', 'partnership-time'], verification},
    {id: 'KEY-05', title: 'Resources and finances', asks: 'It is said what money, people and time stand behind the partnership, and how they move between partners.', concepts: ['finance', 'ceding-power'], verification}
  ]
})
