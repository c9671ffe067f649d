import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'health-protection',
  title: 'Health protection',
  asks: 'Protection from infection, outbreaks, heat, cold and other hazards, and who does it.',
  strong: [
    'health protection', 'infectious disease*',
    '(outbreak|outbreaks) ..6 (respond|response|manage|managed|management|report|reported|prepare|control|controlled|investigat*)',
    'communicable disease*', 'infection prevention', 'antimicrobial (resistance|stewardship)', 'health security',
    '(pandemic|emergency) (preparedness|planning|response)', '(heatwave|heatwaves|cold weather alert|cold weather alerts|heat health)',
    '(measles|hepatitis|tuberculosis|legionella|norovirus)', '(vaccination|immunisation|vaccine) (uptake|coverage|rates|rate)', 'UKHSA'
  ],
  except: [
    'computer virus', 'outbreak of (war|applause)'
  ],
  raise: {shown: 'say who does what when it comes to it', measured: 'give the coverage wanted, or the date'},
  examples: {
    caught: [
      'Health protection is led by the director of public health.', 'Measles came back to Northmere last year.',
      'Outbreaks in care homes are reported within a day.', 'Vaccination uptake has fallen among toddlers.',
      'Antimicrobial resistance is a growing threat.', 'We prepare for heatwaves with the voluntary sector.',
      'Tuberculosis clinics open in Ashcombe.', 'Infection prevention nurses visit each home.'
    ],
    left: [
      'Child protection is covered elsewhere.', 'Data protection rules apply.', 'The fire door gives protection.', 'He broke out in a rash.',
      'The vaccine was discussed.', 'Consumer protection is for others.'
    ]
  },
  sources: ['DHS-07']
})
