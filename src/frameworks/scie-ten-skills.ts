import {defineFramework} from './framework.js'

const verification = 'seed+page-seen'

export default defineFramework({
  id: 'SKL',
  title: 'SCIE ten skills of leaders',
  source: {
    title: 'Social Care Institute for Excellence for the NHS Leadership Academy: Leadership in integrated care systems (Future of Care No 9)',
    url: 'https://www.scie.org.uk/integrated-care/leadership/systems',
    edition: '2018'
  },
  capabilities: [
    {id: 'SKL-01', title: 'Identify and scale innovation', asks: 'New ideas are found, tested, and spread from pilots to the whole area; what does not work is stopped.', concepts: ['scaling-innovation'], verification},
    {id: 'SKL-02', title: 'Focus on outcomes and population health', asks: 'Outcomes for people and the health of the whole population lead the plan.', concepts: ['outcome', 'population-health'], verification},
    {id: 'SKL-03', title: 'Build relationships that lead to joint priorities', asks: 'Leaders work closely, often informally, and priorities come out of it that they share.', concepts: ['joint-priorities'], verification},
    {id: 'SKL-04', title: 'Shape governance that speeds up change', asks: 'Structures help decisions to be made faster and go where commitment and energy are.', concepts: ['enabling-governance'], verification},
    {id: 'SKL-05', title: 'Set outcomes and hand over daily decisions', asks: 'Outcomes and behaviours are set overall; day-to-day decisions pass to others.', concepts: ['devolved-decisions'], verification},
    {id: 'SKL-06', title: 'Support multidisciplinary teams', asks: 'Teams of several professions or agencies around a person are built and backed.', concepts: ['multidisciplinary-support'], verification},
    {id: 'SKL-07', title: 'Design and run whole-system events', asks: 'People from across the system come together to build consensus and to plan.', concepts: ['whole-system-event'], verification},
    {id: 'SKL-08', title: 'Understand and lead cultural change', asks: 'Culture, behaviours and mindset are worked on, and by what means.', concepts: ['culture-change'], verification},
    {id: 'SKL-09', title: 'Build system-wide learning and evaluation', asks: 'What is done is evaluated across the system by a shared framework.', concepts: ['evaluation-framework'], verification},
    {id: 'SKL-10', title: 'Foster a learning culture', asks: 'People across the system are encouraged to learn, to try and to share what they learn.', concepts: ['learning-culture'], verification}
  ]
})
