import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'health-related-services',
  title: 'Health-related services',
  asks: 'Housing, leisure, work and other services joined with health and social care.',
  strong: [
    'health related services',
    '(housing|employment|welfare|debt|benefits|money|advice) (adviser|advisers|advisor|advisors|officer|officers|workers|coaches|support|service|services|advice|team|teams) ..6 (in|into|inside|within|alongside|join|joins|from) ..4 (surgery|surgeries|practice|practices|hospital|hospitals|clinic|clinics|ward|wards|health centre|health centres|neighbourhood team|neighbourhood teams|discharge|multidisciplinary)',
    '(libraries|library|leisure centres|leisure centre|community centres|fire stations|fire service) ..4 (run|runs|host|hosts|hosting|offer|offers|check|checks|provide|provides|become|as) ..6 (health|clinics|clinic|vaccin*|checks|screening|prescri*|wellbeing|falls)',
    '(integrate|integrating|integrated|join up|joining up|joined up|link|linking|links|connect|connecting|closer) ..6 (housing|leisure|employment|transport|planning|welfare) ..6 (health|care|nhs)',
    '(health|nhs|care) ..3 (and|with) ..3 (housing|leisure|employment|planning|transport) ..2 (services|teams|partners|providers|officers) ..4 (together|jointly|joined|integrated|work|plan|share)'
  ],
  raise: {shown: 'say which service, and where it works', measured: 'say how many people it helps'},
  examples: {
    caught: [
      'Housing officers work in the discharge team at Northmere hospital.', 'Debt advice is offered in five surgeries.',
      'Libraries in Ashcombe run health checks.', 'We are joining up housing with health and care in Thornley.',
      'Health and leisure services plan together.', 'The fire service checks homes for falls and damp.',
      'Health-related services such as transport are part of the plan.', 'Employment coaches sit in neighbourhood teams.'
    ],
    left: [
      'Other services are listed below.', 'The library opens at nine.', 'Housing benefit is paid monthly.', 'Transport links are poor.',
      'Leisure time is short.', 'The planning committee met.'
    ]
  },
  sources: ['STA-07', 'DHS-13']
})
