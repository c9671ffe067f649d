import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'learning-finance',
  title: 'Learning about money and shared risk',
  asks: 'Leaders learn how each other’s money works, and how risk can be shared.',
  leaders: true,
  strong: [
    '@teaching ..4 (money|finance|finances) ..4 risk',
    '@teaching ..6 (finance|finances|risk sharing|risk share|pooled budgets|pooled budget|risk and gain share|financial flows|section 75)',
    '(finance|risk sharing|pooled budgets|joint finance) ..2 (training|masterclass*|skills|course|courses|learning|workshop|workshops)',
    '(understand|understanding|understands) ..3 (each other|one another|partner|partners) ..3 (finance|finances|budgets|money|financial)',
    '(finance|budgets|budgeting) for non finance (managers|leaders|staff|directors)'
  ],
  except: [
    'learning disabilit*', '(skills|training) (budget|budgets|fund|funding)'
  ],
  raise: {shown: 'say who learns it, and from whom', measured: 'say how many people, and by when'},
  examples: {
    caught: [
      'Masterclasses cover finance and risk-sharing.', 'Directors in Northmere were trained in pooled budgets.',
      'A course on finance for non-finance leaders is open to charities.', 'Leaders will learn about risk and gain share.',
      'Finance directors understand each other’s budgets since they swapped places.', 'A finance workshop for place leaders takes place in May.',
      'The learning sessions explain pooled budgets.', 'Training covers risk share between partners.'
    ],
    left: [
      'The training budget is £2 million.', 'Partners pool their budgets.', 'Finance leads met in Penwick.', 'The risk share was agreed in May.',
      'A course of treatment costs £90.', 'Budget cuts mean that training stops.', 'Skilled finance staff are hard to find.',
      'Learning disability budgets are pooled.'
    ]
  },
  sources: ['MAS-02']
})
