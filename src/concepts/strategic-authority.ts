import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'strategic-authority',
  title: 'Mayors and strategic authorities',
  asks: 'How the plan fits with the mayor or strategic authority: growth, skills, transport, prevention.',
  strong: [
    '(mayoral|strategic|combined) (authority|authorities|strategic authority|combined authority)',
    '(elected|metro|regional|the|our) (mayor|mayors) ..6', 'local growth plan', 'devolution (deal|agreement|priority|programme)',
    'get britain working'
  ],
  except: [
    'lord mayor'
  ],
  raise: {shown: 'say what each does for the other', measured: 'give the sum or the date'},
  examples: {
    caught: [
      'The mayor chairs the prevention board.', 'Skills money comes from the strategic authority.',
      'Our plan and the local growth plan share three aims.', 'The devolution deal gives Northmere control of buses.',
      'The combined authority funds the work and health programme.'
    ],
    left: [
      'Regional stakeholders met.', 'Local authorities agreed.', 'The lord mayor cut the ribbon.', 'The author lives here.',
      'Growth in demand goes on.', 'Devolved budgets work.'
    ]
  },
  sources: ['POL-11']
})
