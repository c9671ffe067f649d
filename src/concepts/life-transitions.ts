import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'life-transitions',
  title: 'Moves between phases of life',
  asks: 'What is done at the turning points of a life: growing up, leaving care, hospital or prison, becoming a parent, retiring.',
  strong: [
    '(transition|transitions|move|moving|moves) ..3 (from|to|into|between) ..4 (adult services|adulthood|adult care|care home|care homes|secondary school|adult mental health)',
    'transition* to adult*', 'preparing for adulthood', '(leaving|leave|leaves) (care|hospital|prison|school|custody|the armed forces)',
    '(becoming|become|becomes) (a parent|parents|a carer|carers)', '(retirement|retiring|retire)', 'life (stage|stages|phases|events|transitions)',
    'key (transitions|stages|points|moments) in (life|their lives|a person|people)'
  ],
  except: [
    'end of life', 'retire* ..3 (system|server|software|application)'
  ],
  unless: [
    '(parental|annual|sick|maternity) leave'
  ],
  raise: {shown: 'say what is done at that point, and by whom', measured: 'say how many people it is for'},
  examples: {
    caught: [
      'Young people moving to adult services keep the same nurse.', 'Transitions to adulthood begin at 14 in Northmere.',
      'People leaving prison are met at the gate.', 'Becoming a carer is when help is needed.',
      'We plan for each stage of life and for key life events.', 'On leaving hospital, people get a call within two days.',
      'Retirement can be lonely, and clubs in Ashcombe help.', 'Care leavers told us that leaving care felt like a cliff.'
    ],
    left: [
      'The digital transition begins in May.', 'A transition programme is run by the board.', 'Leave the building by noon.',
      'Annual leave was granted.', 'The move to new offices went well.', 'The server was retired.'
    ]
  },
  sources: ['DHS-18']
})
