import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'quality-improvement',
  title: 'Quality of care',
  asks: 'How the safety, effectiveness and experience of care get better.',
  strong: [
    'quality improvement',
    '(improve|improving|improves|raise|raising|improvement in|improvements in|better) ..3 quality of ..3 (care|services|service|support|treatment|practice)',
    'patient safety', '(safe|safer) , ..2 effective', 'unwarranted variation',
    '(learn|learning|lessons) from (deaths|incidents|complaints|harm|mistakes|errors|inquests)',
    'CQC (rating|ratings|rated|inspection|inspections)', '(rated|judged) (good|outstanding|inadequate)',
    '(system quality group|quality committee|quality surveillance)',
    '(reduce|reducing|fewer|avoid|avoidable) ..3 (harm|pressure ulcers|medication errors) ..6 (hospital|hospitals|wards|ward|homes|care|services|patients)'
  ],
  except: [
    'quality of life', 'air quality', 'data quality'
  ],
  raise: {shown: 'say by what method, and who does it', measured: 'give the figure that is to improve'},
  examples: {
    caught: [
      'Quality improvement is taught on every ward in Northmere.', 'We will improve the quality of care in care homes.',
      'Unwarranted variation between surgeries is to end.', 'Staff learn from deaths and from complaints.', 'Nine of ten homes are rated good.',
      'A system quality group looks at patient safety.', 'Care should be safe, effective and kind.',
      'There are fewer pressure ulcers on the wards of Thornley.'
    ],
    left: [
      'We provide high-quality services.', 'Air quality is poor.', 'Quality of life matters most.', 'The quality of the paper is low.',
      'Excellence is our aim.', 'The safe was opened.'
    ]
  },
  sources: ['DHS-02', 'JFP-18']
})
