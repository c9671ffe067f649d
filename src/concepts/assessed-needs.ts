import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'assessed-needs',
  title: 'Assessed needs',
  asks: 'Needs that a needs assessment found, and how they will be met.',
  strong: [
    '(joint strategic needs assessment|joint strategic needs assessments|JSNA|JSNAs|needs assessment|needs assessments) ..6 (shows|show|showed|shown|found|finds|identifies|identified|identify|tells|told|highlights|highlighted|sets out|describes|described|confirms|reveals|points|estimates|estimated|suggests|demonstrates)',
    '(need|needs|priorities|evidence|gaps|issues|themes) ..4 (identified|found|set out|drawn|described|assessed|taken|highlighted) ..3 (by|in|from|through) ..4 (JSNA|JSNAs|joint strategic needs|needs assessment|needs assessments)',
    '(based|drawing|draws|drawn|built|builds|informed|shaped) ..2 (on|by|from|upon) ..6 (JSNA|JSNAs|needs assessment|needs assessments|assessment of need|assessment of needs)',
    'assessed (need|needs)', '(need|needs) (is|are) (highest|greatest|growing fastest|concentrated) (in|among|on)',
    '(meet|meets|meeting) (these|those|the assessed|the identified) (need|needs)'
  ],
  except: [
    '(care|carer|carers|individual|personal|training|child|learning|housing) needs assessment*', 'be found'
  ],
  raise: {shown: 'say which needs, and which body will meet them', measured: 'give the figure that the assessment found'},
  examples: {
    caught: [
      'The JSNA shows that one in five children lives in poverty.', 'Our priorities are drawn from the needs assessments of both councils.',
      'Need is greatest in the coastal wards of Northmere.', 'This strategy is based on the joint strategic needs assessment.',
      'To meet these needs, the council will fund 40 more places.', 'The needs assessment found long waits for autism support.',
      'Gaps identified in the JSNA are listed by district.', 'Assessed needs in Ashcombe include respiratory disease.'
    ],
    left: [
      'A care needs assessment takes an hour.', 'The needs of staff were discussed.', 'We know that demand is rising.',
      'The assessment was cancelled.', 'She needs help.', 'The carer’s needs assessment found a gap.'
    ]
  },
  sources: ['STA-01']
})
