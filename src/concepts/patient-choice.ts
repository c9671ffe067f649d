import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'patient-choice',
  title: 'A say in one’s own care',
  asks: 'Each patient shares in decisions about their own care, and can choose.',
  strong: [
    'shared decision making', 'shared decisions', '(patient|personal) choice', 'choice and control', 'right to choose',
    '(choose|choosing|choice of|choice over) ..4 (provider|providers|hospital|where (they|people|you|to)|how they are)',
    '(involved|involve|involving|partners|say) ..3 in ..2 (decisions|decision making|planning) ..3 (about|over|on) ..2 (their|own) ..2 (care|treatment|health)',
    'decision (aid|aids)', 'patient initiated follow', '(supported)? self management',
    '(personal health budget|personal health budgets|direct payment|direct payments)', 'what matters to (me|them|you|the person|people)'
  ],
  except: [
    '(food|healthy|healthier|lifestyle) choice*'
  ],
  raise: {shown: 'say how it is done, and where', measured: 'say how many people it reaches'},
  examples: {
    caught: [
      'Shared decision making is taught to every clinician.', 'People can choose where they are seen.',
      'A personal health budget gives choice and control.', 'Patients are partners in decisions about their own care.',
      'Self-management courses run in Northmere.', 'Patient choice is offered at each referral in Ashcombe.',
      'Nurses ask what matters to the person.'
    ],
    left: [
      'Choose from the menu.', 'Choice of words is key.', 'Healthy choices are easier with money.', 'The public was consulted.',
      'The choice between two sites was made.', 'Self-service tills work.'
    ]
  },
  sources: ['JFP-14']
})
