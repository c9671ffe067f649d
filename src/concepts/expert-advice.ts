import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'expert-advice',
  title: 'Advice from experts',
  asks: 'How the board takes advice from those with the right professional knowledge.',
  strong: [
    'clinical (senate|senates|advisory|cabinet|assembly|reference group|leadership group)',
    '(clinical and care|clinical and) professional (leadership|leaders|advice|assembly|congress|forum|senate|council)',
    '(board|we|committee|ICB|leaders|commissioners) ..3 (take|takes|took|seek|seeks|sought|obtain|obtains) ..2 advice (from|of)',
    '(advised|advice) by ..4 (clinicians|public health|professionals|experts|clinical|specialists|doctors)',
    '(professional|expert|clinical|independent) advice ..2 (from|to the|of)',
    '(expert|professional|clinical) (panel|advisory group|reference group)'
  ],
  raise: {shown: 'say who advises on what', measured: 'say when or how often they advise'},
  examples: {
    caught: [
      'The clinical senate advises on each change of service.', 'We take advice from public health on every plan.',
      'A clinical reference group meets monthly in Northmere.', 'Clinical and care professional leadership sits at the heart of the board.',
      'The board sought advice from the university.', 'Professional advice from pharmacists shaped chapter 6.'
    ],
    left: [
      'Debt advice is free.', 'Seek advice from your GP.', 'Expert cooks made lunch.', 'The panel was broken.', 'Legal advice was taken.',
      'Advice lines are open.'
    ]
  },
  sources: ['JFP-20']
})
