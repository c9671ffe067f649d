import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'commissioning-cycle',
  title: 'Strategic commissioning',
  asks: 'The work of a commissioner: know the needs, set the direction, allocate resources, pay for outcomes, judge the effect.',
  strong: [
    'strategic (commissioning|commissioner|commissioners)', 'commissioning cycle', '~commission ..2 for outcomes',
    'outcome* based (contract|contracts|contracting|commissioning|payment|payments)',
    '(payment|payments|contract|contracts) ..4 (linked|tied) to ..2 outcomes', 'decommission*', 'market (shaping|management) ..2',
    'commissioning intentions',
    '(allocate|allocating|allocation of) ..3 (resources|money|budgets|funding) ..6 (need|needs|greatest|value|outcomes)',
    '(evaluate|evaluating|evaluation of) ..4 (impact|value) of ..3 (commission*|spend*|contract*)'
  ],
  except: [
    'decommission* ..3 (server|software|site|reactor|ship|application)', '(server|software|site|reactor|system|ward) ..2 decommission*'
  ],
  raise: {shown: 'say what the commissioner does differently', measured: 'give the sum, or the result'},
  examples: {
    caught: [
      'As a strategic commissioner, the board looks ten years ahead.', 'We will commission for outcomes, not activity.',
      'Outcome-based contracts start in Northmere next year.', 'Payment is linked to outcomes for frail people.',
      'We allocate resources by need, and publish how.', 'Services of low value are decommissioned.', 'The commissioning cycle begins with needs.'
    ],
    left: [
      'The server was decommissioned.', 'The market opens on Friday.', 'A strategic view helps.', 'The artist took commission.',
      'Cycle lanes were built.', 'A cycle of meetings began.'
    ]
  },
  sources: ['POL-03']
})
