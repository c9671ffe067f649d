import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'learning-facilitation',
  title: 'Learning to lead large groups',
  asks: 'People learn how to bring large, mixed groups to a shared result.',
  leaders: true,
  strong: [
    '@teaching ..3 (facilitating|working with|leading|bringing together) ..2 large groups',
    '@teaching ..6 (facilitation|facilitators|facilitate ..4 (groups|workshops|conversations|meetings)|large scale change|deliberative methods|open space|group work methods)',
    '(large scale|large group|large scale and large group|group) facilitation',
    '(facilitation|facilitator) (skills|training|course|workshop|masterclass*)',
    '(pool|team|network|bank) of ..3 facilitators',
    '(train|trained|training) ..4 as facilitators'
  ],
  raise: {shown: 'say who learns it, and from whom', measured: 'say how many people, and by when'},
  examples: {
    caught: [
      'Masterclasses on large-group facilitation are in demand.', 'We have a pool of trained facilitators across Northmere.',
      'Staff were trained in facilitation.', 'Facilitation skills are part of the course for place leads.',
      'Twelve residents trained as facilitators.', 'The learning covers deliberative methods.',
      'Leaders will learn open space and other ways to work with a crowd.', 'Training in large-scale change is given to each team.'
    ],
    left: [
      'The training facilities are new.', 'The session was facilitated by a nurse.', 'Skills in first aid are taught.', 'We facilitate discharge.',
      'Presentation skills are on the course.', 'Large-scale building work starts in Penwick.', 'Open space near homes is good for children.',
      'Staff trained at the facility.'
    ]
  },
  sources: ['MAS-05']
})
