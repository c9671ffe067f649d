import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'nhs-mandate',
  title: 'The government’s mandate',
  asks: 'The mandate and other national priorities, and how the strategy takes account of them.',
  strong: [
    '(government|nhs|national) mandate', 'mandate (to|from|for|given to) ..2 (nhs|NHS)',
    '(regard|account|reflects|reflect|reflected|response|respond|responds) ..3 (to|of|with|in) ..3 mandate',
    'objectives (set by|of|from) the (secretary of state|government)',
    '(mandate|national) (priorities|objectives|commitments) ..8 (taken into account|reflected|reflect|regard|translated|what they mean|mean here|mean for)',
    '(reflect|reflects|reflected|regard|regards|takes account|take account|taken account) ..4 national (priorities|objectives|commitments)'
  ],
  except: [
    'mandate for change'
  ],
  raise: {shown: 'say which priorities, and what they mean here', measured: 'give the local figure that answers one of them'},
  examples: {
    caught: [
      'We had regard to the government’s mandate.', 'The NHS mandate asks for shorter waits, and chapter 4 says what that means here.',
      'The mandate to NHS England was taken into account.', 'National priorities are reflected in each chapter.',
      'Objectives set by the Secretary of State are listed beside ours.', 'In response to the mandate, Northmere puts dentistry first.',
      'The strategy takes account of national objectives.'
    ],
    left: [
      'Leaders have a mandate for change.', 'Masks were mandated.', 'Training is mandatory.', 'The national team won.',
      'The mandate for the direct debit was lost.', 'Priorities differ.'
    ]
  },
  sources: ['STA-03']
})
