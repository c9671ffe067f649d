import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'learning-co-production',
  title: 'Learning to co-produce',
  asks: 'Leaders and staff learn what co-production is and how it is done.',
  leaders: true,
  strong: [
    '@teaching ..7 of (co production|coproduction|co design)',
    '@teaching ..5 (co production|coproduction|co producing|co design|co produce|coproduce)',
    '(co production|coproduction|co design) ..3 (training|masterclass*|skills|course|courses|toolkit|toolkits|learning|coaching|champions|theory and practice|capability)',
    '(skills|skilled|confidence|confident|capability|capacity) ..3 (in|for|to) ..2 (co production|coproduction|co produce|coproduce|co design)'
  ],
  raise: {shown: 'say who teaches it, and whom', measured: 'say how many people, and by when'},
  examples: {
    caught: [
      'Training in co-production is led by people with lived experience.', 'Masterclasses on co-production are open to all.',
      'Managers in Northmere learn co-production alongside residents.', 'We will build the skills for co-production in each team.',
      'A co-production toolkit helps commissioners.', 'The course covers co-production theory and practice.',
      'Forty staff were trained in co-design.', 'Co-production champions support each team in Ashcombe.'
    ],
    left: [
      'The plan was co-produced with residents.', 'Co-production is at the heart of what we do.', 'Co-production week is in July.',
      'Training is mandatory for drivers.', 'Residents co-designed the hub.', 'We will co-produce a training room.',
      'Learning from the pilot was shared.', 'The production line stopped.'
    ]
  },
  sources: ['MAS-01']
})
