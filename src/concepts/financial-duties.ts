import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'financial-duties',
  title: 'Financial duties',
  asks: 'How the board and its trusts keep within the money they have: break even, limits on capital and revenue, balance.',
  strong: [
    '(break even|breakeven)', '(capital|revenue) ..1 (resource|spending)? (limit|limits)', 'financial (duty|duties|balance)',
    '(balanced|balance|balancing|balances) ..2 (budget|budgets|books|financial position|financial plan)',
    '(live|living|deliver|delivering|stay|staying|remain) within ..3 (means|budget|budgets|allocation|allocations|resources|envelope)',
    'system (financial|finance) (plan|position|balance)', '(planned|forecast|underlying|system) ..1 (deficit|surplus)',
    '(efficiency|cost improvement) (programme|target|plan|requirement|savings)', '(control total|financial recovery)'
  ],
  except: [
    '(work|life) balance', 'financial (abuse)'
  ],
  raise: {shown: 'say by what means, and whose duty it is', measured: 'give the sum, and the year'},
  examples: {
    caught: [
      'The system will break even by 2028.', 'Our capital resource limit is £30 million.',
      'The trusts and the board share a duty to balance the budget.', 'An underlying deficit of £12 million is to be closed.',
      'We plan to live within our means in Northmere.', 'The efficiency programme asks for 4% each year.',
      'Financial balance depends on fewer agency shifts.'
    ],
    left: [
      'Money is tight.', 'Work and life balance matters.', 'The budget was announced.', 'A balance class runs on Friday.', 'The speed limit is 20.',
      'Capital letters are used.'
    ]
  },
  sources: ['JFP-06']
})
