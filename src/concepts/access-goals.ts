import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'access-goals',
  title: 'Access and satisfaction',
  asks: 'Goals that patients feel: a GP when needed, planned and urgent care without long waits, satisfied patients and staff.',
  strong: [
    '(access to|can see|able to see|appointments with|appointment with) ..2 (general practice|GP|GPs|primary care|family doctor)',
    'same day (access|appointment|appointments|care|emergency)',
    '(planned care|elective care|elective) ..6 (wait|waits|waiting|community|faster|shorter|sooner)',
    '(fewer|reduce|reducing|avoid|avoiding|avoidable) ..2 (emergency|unplanned|avoidable) ..1 (admissions|attendances)',
    '(patient|staff) satisfaction', '(outpatient|outpatients) ..6 (community|home|neighbourhood|high street)',
    'urgent (and emergency)? care ..6 (wait|waits|improve|improving|faster|target)'
  ],
  raise: {shown: 'say what changes for patients, and who does it', measured: 'give the figure and the date'},
  examples: {
    caught: [
      'Everyone in Northmere can see a GP within a week.', 'Same-day appointments rise to half of all.',
      'Planned care waits are shorter in the community.', 'We want fewer emergency admissions among frail people.',
      'Patient satisfaction is asked each month.', 'Outpatient clinics move to the high street in Ashcombe.', 'Urgent care waits improve by winter.'
    ],
    left: [
      'Access to data is logged.', 'Seeing is believing.', 'The plan is elective.', 'Satisfaction guaranteed.', 'The home team won.',
      'See the table.'
    ]
  },
  sources: ['POL-13']
})
