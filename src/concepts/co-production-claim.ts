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
  // A person's own care, and what is only needed, claim nothing of the work.
  except: ['@coproduce ..1 (means|mean|is when|is about|is a|is defined|involves)', '(people|patients|carers|residents|families|they|partners) ..4 partners in ..3 (care|treatment|support|health|recovery)', '(needs|need|should|must|has|have|ought) to? ..1 be ..2 (led|driven|shaped|owned|informed|guided|co produced|coproduced|co designed) ..2'],
  unless: ['partners in (the|their|his|her|own|my|your) ..2 (care|treatment|support)'],
  raise: {shown: 'say who designed or decided it with you, and how', measured: 'say how many took part, when, and what changed'},
  examples: {
    caught: [
      'This strategy was co-produced.', 'Our plans are co-designed across the system.', 'Improvement will be driven by the people of Penwick and our clinicians.',
      'It includes direct input from people with lived experience of stroke.', 'Residents are equal partners in the programme.'
    ],
    left: [
      'The clinic was designed in 2019.', 'Co-production means that people who use services share in decisions.', 'Producers of local food supply the hospital.', 'The service is led by a consultant nurse.', 'We did not co-produce this plan.',
      'Partners met twice a year.', 'Residents are equal partners in their care.', 'Support needs to be driven by local people.', 'Patients are at the centre of everything we do.'
    ]
  },
  sources: ['COP-01', 'REVIEWING: co_production in-name-only']
})
