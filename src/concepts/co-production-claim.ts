import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'co-production-claim',
  title: 'Claim of co-production',
  asks: 'The word, or the claim that people lead or shape the work, without a sign that power is shared.',
  strong: [
    '@coproduce',
    '(led|driven|shaped|owned|informed|guided) by (the people of|people|residents|local people|communities|patients|carers|our communities|service users|those who use)',
    '<people> .. (equal|full|true) partners', '(equal|full|true) partners .. (@withPeople)', '(direct|meaningful) input from @withPeople', '(direct|meaningful) input from .. (lived experience)'
  ],
  raise: {shown: 'say who designed or decided it with you, and how', measured: 'say how many took part, when, and what changed'},
  examples: {
    caught: [
      'This strategy was co-produced.', 'Our plans are co-designed across the system.', 'Improvement will be driven by the people of Penwick and our clinicians.',
      'It includes direct input from people with lived experience of stroke.', 'Residents are equal partners in their care.'
    ],
    left: [
      'The clinic was designed in 2019.', 'Producers of local food supply the hospital.', 'The service is led by a consultant nurse.', 'We did not co-produce this plan.',
      'Partners met twice a year.', 'Patients are at the centre of everything we do.'
    ]
  },
  sources: ['COP-01', 'REVIEWING: co_production in-name-only']
})
