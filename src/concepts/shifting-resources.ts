import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'shifting-resources',
  title: 'Resources that shift',
  asks: 'Money, people or time that moves to prevention, community or neighbourhoods, and from where.',
  strong: [
    '(shift|shifting|shifted|reinvest|reinvesting|reinvested|redirect|redirecting|rebalance|rebalancing|divert|diverting) ..4 (resource|resources|money|funding|funds|spending|spend|investment|budget|budgets|<money>|growth) ..6 (to|into|from|towards|in|upstream)',
    '(move|moving|moved|transfer|transferring) ..2 (money|funding|funds|spending|investment|<money>) ..6 (to|into|from|towards)',
    '(resources|money|funding|spending|spend|investment) ..2 (shift|shifts|shifted|shifting|moves|moved|reinvested|redirected) ..3 (to|into|from|towards)',
    '(share|proportion|percentage|<percent>) of ..4 (spend|spending|budget|funding|growth|investment) ..6 (prevention|community|primary care|neighbourhood|neighbourhoods|mental health)',
    'double running',
    '(invest|investing|investment of|invested) <money> ..4 in ..3 (prevention|community|primary|neighbourhood|neighbourhoods|early)',
    'savings ..4 (reinvested|put|go|used) ..3 (in|into|for|to)'
  ],
  raise: {shown: 'say from where to where', measured: 'give the sum, and the years'},
  examples: {
    caught: [
      'We shift £4 million from hospital beds to community teams.', 'The share of spending on prevention rises to 8%.',
      'Savings are put into home care in Northmere.', 'Growth money is redirected towards neighbourhoods.',
      'Funding moves to primary care over three years.', 'We invest £2 million in prevention in Ashcombe.',
      'Double running costs are met for a year.'
    ],
    left: [
      'Shift the dial on prevention.', 'The sand shifts.', 'Money moves people.', 'We pivot to prevention.', 'He moved to Penwick.',
      'Resources are scarce.'
    ]
  },
  sources: ['POL-14', 'POP-02']
})
