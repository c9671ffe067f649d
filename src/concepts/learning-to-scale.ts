import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'learning-to-scale',
  title: 'Learning to spread innovation',
  asks: 'Leaders and teams learn how good ideas are spread.',
  leaders: true,
  strong: [
    '@teaching ..5 (scaling|scale|spread|spreading|adoption) ..3 (innovation|innovations|improvement|good practice|best practice|ideas|what works|change)',
    '@teaching ..5 (spread and adoption|adoption and spread|implementation science|improvement science)',
    '(spread and adoption|implementation science|improvement science|innovation) ..1 (training|masterclass*|skills|course|courses|fellowship|fellows)',
    '(skills|skilled|capability|capacity|confidence) ..3 (to|in|for) ..2 (scale|scaling|spread|spreading|adopt) ..3 (innovation|innovations|good practice|ideas|what works|improvement)'
  ],
  raise: {shown: 'say who learns it, and from whom', measured: 'say how many people, and by when'},
  examples: {
    caught: [
      'Masterclasses on scaling innovation start in May.', 'Teams in Northmere were trained in improvement science.',
      'The network teaches skills in spread and adoption.', 'We will build capability to spread good practice.',
      'Leaders learn to scale innovations from other counties.', 'A course in implementation science is open to care homes.',
      'Two innovation fellows work in Ashcombe.', 'Workshops on spreading what works took place in Penwick.'
    ],
    left: [
      'The innovation was scaled up.', 'We spread good practice.', 'Infection spread on the ward.', 'The training was rolled out at scale.',
      'Innovation is one of our values.', 'Adoption training is given to foster parents.', 'The scale of the course is large.',
      'An innovation showcase was held.'
    ]
  },
  sources: ['MAS-03']
})
