import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'early-involvement',
  title: 'Involvement from the start',
  asks: 'People are involved from the earliest stage and throughout, not once the draft is written.',
  strong: [
    '(from|at) ..1 (start|outset|beginning|earliest|early) ..2 (stage|stages|point|opportunity)? & (involv*|engag*|co produc*|co design*|listen*|conversation*|designed with|work with) & (@sharer|public|communities)',
    '(throughout|at every stage|at each stage|at all stages|every step|from start to finish|early and|ongoing|continuous|continuing|ongoing and) ..5 (involve*|involving|involvement|engage|engaged|engagement|engaging|conversation|conversations|dialogue|co production|listening) ..8 (@sharer|public|communities)',
    '(involve*|involving|involvement|engage|engaged|engagement|engaging|conversation|conversations|dialogue|co production|co produce|listening) ..10 (throughout|at every stage|at each stage|at all stages|every step of the way|from start to finish|as early as possible|early on|continuously) & (@sharer|public|communities)',
    'before ..3 (options|proposals|decisions|plans|draft) ..4 (drawn up|written|made|developed|drafted) & (involv*|engag*|ask*|listen*|co produc*|talk*|met)'
  ],
  except: [
    '@notSharer', '(staff|clinical|employee) engagement'
  ],
  unless: [
    '(treatment|early intervention|diagnosis)'
  ],
  raise: {shown: 'say when people were asked, and how', measured: 'say how many, and at which stages'},
  examples: {
    caught: [
      'Residents of Northmere were involved from the start.', 'We engage people at every stage of a change.',
      'Carers will be involved throughout the redesign.', 'Before options were drawn up we asked parents what they need.',
      'Ongoing conversation with communities guides the plan.', 'From the earliest stage we listen to patients.',
      'Co-production with young people begins as early as possible.', 'We keep a continuous dialogue with the public.'
    ],
    left: [
      'Engagement will follow.', 'The consultation lasts two weeks.', 'Help at an early stage prevents crisis.', 'Children have the best start.',
      'Patients are cared for throughout the night.', 'Early diagnosis saves lives.', 'From the beginning of May the clinic is open.',
      'Services are provided throughout the county.'
    ]
  },
  sources: ['INV-02']
})
