import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'external-facilitation',
  title: 'Skilled facilitation',
  asks: 'Skilled people from outside, on nobody’s side, help partners through complex work.',
  strong: [
    '(external|independent|skilled|neutral|expert|professional|outside|impartial|third party) ..2 (facilitation|facilitator|facilitators|mediator|mediators|mediation)',
    '(externally|independently|professionally|skilfully) (facilitated|chaired and facilitated|mediated)',
    '(facilitated|mediated|guided|supported) by ..1 (external|independent|outside|skilled|neutral|impartial|experienced) ..2 (facilitator|facilitators|coach|adviser|advisers|body|expert|person|mediator|organisation)',
    '(facilitator|facilitators|mediator) ..5 (from outside|from another (system|county|area)|independent of|with no stake|employed by none)',
    '(critical friend|critical friends|honest broker)',
    'facilitated ..2 (development|board|leadership|partnership) ..2 (session|sessions|day|days|workshop|workshops|conversation|conversations)'
  ],
  except: [
    'family mediation', 'independent mediation advocates'
  ],
  unless: [
    '(discharge|divorce|tenants|landlord|neighbour disputes)'
  ],
  raise: {shown: 'say who facilitates, and what for', measured: 'say how many sessions, and when'},
  examples: {
    caught: [
      'An independent facilitator helped the two councils in Northmere to agree.', 'The sessions were externally facilitated.',
      'Leaders would welcome skilled facilitation.', 'Ashcombe asked a neighbouring county to be its critical friend.',
      'The board had four facilitated development days.', 'Skilled external facilitation will be paid for from the shared fund.',
      'The talks were guided by a neutral mediator.', 'A facilitator from outside the county led the workshop.'
    ],
    left: [
      'We will facilitate discharge.', 'New facilities open in Penwick.', 'The technology facilitates access.', 'Independent living is our aim.',
      'The home is an external provider.', 'Management consultants will deliver the programme.', 'The nurse facilitator runs the clinic.',
      'Skilled nurses are hard to find.'
    ]
  },
  sources: ['SUP-01']
})
