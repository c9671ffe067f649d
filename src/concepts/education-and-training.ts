import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'education-and-training',
  title: 'Education and training of staff',
  asks: 'How those who work in health and care are taught and trained.',
  strong: [
    '(staff|workforce|nurses|colleagues|care workers|social workers|clinicians|professionals|practitioners|volunteers|GPs) ..3 (training|trained|train|education)',
    '(train|training|trained|upskill|upskilling|educate|educating) ..4 (staff|nurses|workforce|colleagues|care workers|social workers|GPs|clinicians|professionals|volunteers|practitioners|midwives|therapists)',
    '(student|clinical|nursing|medical) placement*', 'apprenticeship*', 'training hub*', 'continuing professional development',
    '(nursing|medical|midwifery|social work) students', 'learning environment*'
  ],
  except: [
    '(trained|training) (model|models|data|dataset)'
  ],
  raise: {shown: 'say who trains whom', measured: 'say how many, by when'},
  examples: {
    caught: [
      'Staff in care homes are trained with nurses.', 'We will train 60 care workers in Northmere.', 'Apprenticeships open in each trust.',
      'Student placements are shared between surgeries.', 'The training hub runs courses for all.',
      'Social workers and GPs train together in Ashcombe.', 'Continuing professional development is funded for all.'
    ],
    left: [
      'Patient education takes an hour.', 'Strength training helps.', 'The train was late.', 'Schools give education to children.',
      'She has a degree.', 'Toilet training is hard.'
    ]
  },
  sources: ['JFP-12']
})
