import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'cross-sector-learning',
  title: 'Learning across professions and sectors',
  asks: 'Leaders and staff learn with and from other professions, sectors and systems.',
  leaders: true,
  strong: [
    '(learn|learning|learns|learnt|insight) ..2 (from|with) ..2 (other|different|outside|neighbouring|each other ..1) ..2 (professions|profession|sectors|sector|industries|disciplines|systems|partners|agencies|countries)',
    '(shadowed|shadowing|secondment|secondments|seconded|job swap|job swaps|rotation|rotations|exchange placements|placements) ..10 (council|councils|nhs|voluntary|charity|charities|social care|trusts|another (organisation|sector|partner|agency|team|employer)|other (organisations|sectors|partners)|different (organisations|sectors|organisation|sector)|sectors|partner organisations|between (organisations|partners|sectors|employers)|across (organisations|partners|sectors|the system|employers|settings))',
    '(joint|shared|cross sector|multi agency|multiagency|inter professional|interprofessional|multi professional|multiprofessional|cross organisational) ..1 (training|learning|induction|inductions|education|development programme|apprenticeship|apprenticeships)',
    '(train|trained|training|learn|learning|study|studying|taught) (together|side by side) & (<sector>|<partner>|council|nhs|charities|social care|partners|sectors|professions|agencies|organisations)',
    '(train|trained|training|learn|learning) (together|alongside|side by side) ..6 (<sector>|<partner>|social workers|colleagues from)'
  ],
  except: [
    'placement (stability|breakdown|breakdowns|costs)'
  ],
  unless: [
    '(foster|looked after|residential placements|students in schools)'
  ],
  raise: {shown: 'say who learns from whom, and how', measured: 'say how many people, and when'},
  examples: {
    caught: [
      'Leaders want to learn from other professions and sectors.', 'Managers spend a week shadowing in the council or the voluntary sector.',
      'Joint training for nurses and care workers starts in May.', 'Staff can take secondments across the system.',
      'Nurses and social workers learn together, paid for by the council and the trust.', 'Northmere learnt from other systems before it chose.',
      'Multi-agency training reaches 300 people in Ashcombe.', 'New starters have a shared induction in health and social care.'
    ],
    left: [
      'Learning disability services are changing.', 'We will learn from feedback.', 'School placements for children in care are short.',
      'Student nurses have placements on wards.', 'The clinic was moved in the shadow of the bypass.', 'Training is mandatory.',
      'People learn to cook at the hub.', 'All staff complete in-house training.'
    ]
  },
  sources: ['SUP-03']
})
