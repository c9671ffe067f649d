import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'accountability',
  title: 'Accountability',
  asks: 'Who answers to whom for what, and to the public.',
  strong: [
    '(accountable|answerable) (to|for) ..8', '(hold|holds|held|holding) ..8 to account',
    '(answer|answers) to (local people|the public|residents|the board|councillors|members|the cabinet|them)',
    '(statutory|legal|collective|mutual|joint|public|democratic|overall) accountability ..1 (for|to|remains|rests|sits|lies|stays)',
    '(scrutinised|scrutiny|examined) by ..4 (councillors|committee|elected|public|members|residents)',
    'scrutiny committee* ..4 (will|reviews|review|receives|receive|examines|considers|holds|can|may|has|have)', 'accountable officer',
    '(reports|report|reporting) to the ..6 (board|committee|cabinet|executive|partnership)'
  ],
  except: [
    'accountable care', 'accountable for by'
  ],
  unless: [
    '(workspace|software)'
  ],
  raise: {shown: 'say who answers, to whom, and for what', measured: 'say how often they give account'},
  examples: {
    caught: [
      'The lead director is accountable to the board for each outcome.', 'Residents can hold us to account in public.',
      'Statutory accountability stays with each council.', 'The plan is scrutinised by elected members in Northmere.',
      'The programme group reports to the Westhaven Partnership Board.', 'Each partner is answerable for its own actions.',
      'We answer to local people twice a year.', 'The health scrutiny committee will examine the results.'
    ],
    left: [
      'Clear lines of accountability will be in place.', 'Accountable care organisations exist elsewhere.', 'The account was closed.',
      'Appropriate accountability matters.', 'He gave an account of the day.', 'The auditors answered the phone.'
    ]
  },
  sources: ['GOV-01']
})
