import {defineConcept} from './concept.js'

const who = '(partners|stakeholders|partner organisations|partner agencies|agencies|other organisations|organisations|key partners|external organisations|system partners|partnership leads|relevant agencies|relevant organisations|all partners|member organisations|local partnerships|strategic partners|local partners|our partners|its partners|the (whole)? system)'
const alone = ' & !<partner> & !<sector>'

export default defineConcept({
  id: 'generic-partner',
  title: 'Nameless partners',
  asks: 'Partners, stakeholders, agencies or “the system” are said to act, and nobody says who they are.',
  strong: [
    `${who} ..4 (will|work|works|working|worked|agree|agreed|act|acting|need to|must|should|have agreed|have committed|committed|consider|lead|leading|deliver|support|share|play|are|come together|contribute|contributed|contributing|join|identified|respond|accessed|together|who|whose|across|from|involved|can|to)${alone}`,
    `(with|by|between|across|among|alongside|and|including|from|bring* together|brought together|bringing together|range of|of) ..3 ${who}${alone}`, `(our|system|local|key|external|strategic|all|wider|many|relevant|partnership|ICS|delivery|community|its|other|different|various|multiple) (partners|stakeholders|agencies|partner organisations|organisations)${alone}`
  ],
  except: ['(sexual|intimate|their|his|her|domestic|former|current|birth|male|female|research|technology|commercial|training|business|hr business|microsoft|aws|design|regular|new|his or her) (partner|partners)', 'partner (notification|violence|abuse)', 'partners (of|who smoke|drinking)', '(digestive|nervous|immune|operating|food|education|justice|benefit|benefits|it|computer|design|care record|health|information|management|electronic|filing|data|software|grading|scoring|climate) system', 'across the system'],
  unless: ['(sexual|domestic abuse|intimate partner|pregnan*|github|software|repository|code)'],
  raise: {shown: 'name the bodies', measured: 'say what each will do by when'},
  examples: {
    caught: [
      'We will work with partners to improve the offer.', 'Stakeholders will agree the next steps.', 'All partners have committed to the plan.', 'The board brings together relevant organisations from across the county.', 'Partner organisations share responsibility for the outcomes.',
      'Our partners helped to shape this chapter.', 'Agencies work together to keep children safe.', 'Key stakeholders contributed to the review.'
    ],
    left: [
      'Her partner collected her from the ward.', 'Sexual partners should be told.', 'The digestive system slows with age.', 'We work with the police and housing associations.', 'Northmere County Council is our partner in this.', 'Staff meet once a week.', 'The operating system was updated.', 'Intimate partner violence rose last year.'
    ]
  },
  sources: ['LABELS: generic-partner', 'PAR-18']
})
