import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'learning-local-government',
  title: 'Learning about councils and social care',
  asks: 'NHS leaders learn how councils, democracy and social care work, and councils how the NHS does.',
  leaders: true,
  strong: [
    '@teaching ..5 (local government|councils|councils work|social care|local democracy|democratic accountability|local politics|local authorities) ..3 (work|works|and|for (nhs|health|hospital)|law|funding|system|decide|decides)',
    '(masterclass*|seminar*|induction|inductions|course|courses|module|modules|workshop|workshops|sessions|training) ..2 (on|in|about|to) ..3 (local government|local democracy|social care|how (councils|the nhs|social care|local government))',
    '(understanding|understand|learn|insight) ..4 (local government|how councils work|how ..2 (council|councils|social care|local authorities|nhs) (work|works|decide|decides)|local democracy|democratic (accountability|process|processes)) & (leaders|managers|nhs|directors|executives|masterclass*|@teaching)',
    '(nhs|hospital|health|trust) (leaders|managers|directors|executives|staff|trainees) ..6 (spend|spent|shadow|learn|work|visit) ..8 (council|councils|social care|local government|councillors)',
    '(councillors|council officers|council leaders|social workers|elected members) ..6 (spend|spent|shadow|shadowed|learn|visit|training|trained) ..8 (nhs|hospital|trust|ward|wards|health system)'
  ],
  except: [
    'learning disabilit*', 'social care (staff|workers|workforce|providers|students)'
  ],
  raise: {shown: 'say who learns from whom, and how', measured: 'say how many people, and by when'},
  examples: {
    caught: [
      'Masterclasses on understanding local government and social care are planned.', 'NHS managers spend a week in the council each year.',
      'The induction to social care is open to hospital staff.', 'Leaders learn how councils work from councillors in Northmere.',
      'Councillors shadowed ward managers at the hospital.', 'A seminar on how the NHS is funded was held for elected members.',
      'Directors took part in workshops on local democracy.', 'Training in social care law and funding is given to hospital directors.'
    ],
    left: [
      'Councils provide social care.', 'Local government finances are tight.', 'The social care workforce needs training.',
      'People learn about healthy food.', 'The council spends £2 million on training.', 'Hospital staff work with social workers.',
      'Social care staff had training in dementia.', 'Students study politics.'
    ]
  },
  sources: ['MAS-04']
})
