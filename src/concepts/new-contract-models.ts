import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'new-contract-models',
  title: 'New providers and contracts',
  asks: 'New kinds of provider and contract, said in plain words, and who answers for them.',
  strong: [
    'integrated health organisation*', '(single|multi) neighbourhood provider*', '(lead provider|lead providers)',
    '(provider collaborative|provider collaboratives) ..4', '(whole population|capitated) (budget|budgets|contract|contracts|payment)',
    'advanced foundation trust*'
  ],
  raise: {shown: 'say in plain words what it is, and who answers for it', measured: 'say what sum it holds, from when'},
  examples: {
    caught: [
      'An integrated health organisation holds the whole budget for Northmere.', 'The multi-neighbourhood provider answers to the board.',
      'The provider collaborative runs one waiting list.', 'A lead provider holds the contract, and pays the others.',
      'A capitated budget covers all care for frail people.'
    ],
    left: [
      'New contracts for cleaning were signed.', 'The provider is good.', 'A collaborative spirit helps.', 'The population is whole.',
      'Health organisations met.', 'The lead singer left.'
    ]
  },
  sources: ['POL-10']
})
