import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'action',
  title: 'Action',
  asks: 'What will be done: the concrete act of a commitment or of a line in a plan.',
  strong: [
    '#commitment', '^ to? @planVerb ... @planObject', 'heading:(action|actions|next steps|what we will do|deliverables|delivery plan|how we will|milestones|key activities) & ^ (@planVerb|@act)',
    '(programme|initiative|project|team|teams|board) (is|are) (developing|implementing|introducing|opening|redesigning|piloting|rolling out|expanding|recruiting|building|setting up|commissioning)',
    '(action|actions|activity|what we will do|task|milestone) (@planVerb|@act)', '(this|which|it) ..2 (involves|will involve|includes|will include) (recruiting|opening|training|setting|building|developing|commissioning|introducing)'
  ],
  except: ['action plan', 'action on', 'actions in'],
  raise: {shown: 'say who does it, or by what means', measured: 'say when, or how much of it'},
  examples: {
    caught: [
      'We will open three family hubs in Ashcombe.', '- Develop a single referral form for all Thornley services.', '- Expand the home library service to every care home.', 'Northmere County Council will fund the night service.',
      '- Recruit 12 more community connectors.', '- Commission a new bereavement service.', 'A carers’ forum will be formed in each district.', 'The Partnership will review progress each quarter.',
      'The programme is piloting evening clinics in Ashcombe.'
    ],
    left: [
      'We opened three family hubs last year.', 'The population will grow by a tenth over the decade.', 'Improving outcomes matters to us all.', 'Penwick has two community hospitals.', 'Residents told us what they think of the plan.',
      'Smoking is the leading cause of early death.', 'The action plan is at appendix B.', 'We will not open further sites.'
    ]
  },
  sources: ['design: golden thread', 'OUT-05']
})
