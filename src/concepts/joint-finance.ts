import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'joint-finance',
  title: 'Joint finance',
  asks: 'Money pooled or lined up between partners, and how risk and gain are shared.',
  strong: [
    'pooled (budget|budgets|fund|funds|funding|resources|money)', '~pool ..2 <money>',
    '~pool ..4 (budget|budgets|fund|funds|funding|money|resources)', '(aligned|joint|shared) (budget|budgets)', '(section|s) 75', 's75', 's . 75',
    'BCF', '(through|from|by|using|under|our|the|and|of|in) ..1 better care fund',
    'better care fund ..2 (pays|pay|plan|plans|supports|will|is|money|schemes|pool|pot|budget|investment)', '(risk|gain) (share|shares|sharing)',
    'risk and (gain|reward) (share|sharing)', 'share ..3 financial risk', '(open book|open books)',
    '(joint|shared) (financial|finance) (plan|strategy|framework)', 'jointly (fund|funds|funded|funding)',
    '(jointly|equally) (paid|pay|pays|financed)'
  ],
  except: [
    'section 75 ..4 (planning|equality|town|highways)', 'clinical risk', 'swimming pool ..4 (budget|funds|fund|funding|money)', 'car pool'
  ],
  raise: {shown: 'say whose money, and who holds it', measured: 'give the sum, and the year'},
  examples: {
    caught: [
      'The council and the board pool £12 million for home care.', 'A section 75 agreement covers equipment in Northmere.',
      'We extend the s75 to reablement.', 'Partners share financial risk: half each.',
      'The Better Care Fund pays for the discharge team in Ashcombe.', 'A risk and gain share runs from April.', 'Two posts are jointly funded.',
      'The pooled budget is hosted by the county.'
    ],
    left: [
      'We will explore better use of money.', 'The car pool has four cars.', 'The risk register is long.', 'Chapter 75 is short.',
      'Clinical risk is shared at handover.', 'The swimming pool needs funds.'
    ]
  },
  sources: ['GOV-04', 'STA-02', 'DHS-03']
})
