import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'wellbeing-board-opinion',
  title: 'Opinion of health and wellbeing boards',
  asks: 'Each health and wellbeing board was consulted, and what it said is given.',
  strong: [
    'health and (wellbeing|well being) (board|boards) ..6 (opinion|opinions|statement|consulted|confirmed|endorsed|commented|comments|responded|response|gave|said|agreed that)',
    '(consult|consulted|consulting) ..3 health and (wellbeing|well being) (board|boards)',
    '(opinion|opinions|statement|statements|comments|response|responses|endorsement|consulted|consulting|consultation) ..3 (of|from|by|with) ..4 health and (wellbeing|well being) (board|boards)',
    '(shared|discussed) ..3 draft ..3 with ..4 health and (wellbeing|well being) (board|boards)'
  ],
  raise: {shown: 'say what each board said', measured: 'give the date on which it said so'},
  examples: {
    caught: [
      'Each health and wellbeing board gave its opinion, set out in annex D.', 'We consulted both health and wellbeing boards on the draft.',
      'The Northmere Health and Wellbeing Board confirmed that its strategy is taken into account.',
      'Statements from each health and wellbeing board are printed in full.', 'We shared the draft with the health and wellbeing boards in May.'
    ],
    left: [
      'Health and wellbeing are linked.', 'The board gave a party.', 'A wellbeing statement was issued.', 'Opinions differ.',
      'The health board met.', 'Wellbeing boards hang in the hall.'
    ]
  },
  sources: ['JFP-16']
})
