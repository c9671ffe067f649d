import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'diverse-voices',
  title: 'Hearing those least often asked',
  asks: 'A range of people is heard, among them those who are asked least, and who was missing is said.',
  negated: 'keep',
  strong: [
    '(hear|heard|hearing|reach|reached|reaching|involve|involved|involving|engage|engaged|engaging|listen|listened|listening|spoke|speak|voice|voices|conversations|sessions|focus groups|consult*) ..8 (seldom heard|less often heard|rarely heard|underserved|under represented|underrepresented|marginalised|excluded|quieter|minority ethnic|ethnic minority|gypsy|travellers|refugees|asylum seekers|people who are homeless|homeless people|people experiencing homelessness|rough sleepers|sex workers|inclusion health|deaf|care leavers|lgbt*|black|south asian|different backgrounds|diverse (backgrounds|communities|groups|voices))',
    '(seldom heard|less often heard|rarely heard|underserved|under represented|underrepresented|marginalised|minority ethnic|ethnic minority|gypsy|travellers|refugees|asylum seekers|homeless people|people experiencing homelessness|deaf|care leavers|lgbt*|different backgrounds|diverse (backgrounds|communities|groups|voices)) ..8 (heard|hear|involved|engaged|listened|voice|voices|told us|said|took part|focus group|focus groups|co produc*|have a say|helped shape)',
    '(did not|have not|still need to|yet to|too little|not enough) ..2 (hear|heard|reach|reached) ..4 from',
    '(seldom|rarely|less often) heard (groups|voices|communities|people)'
  ],
  except: [
    'staff (from|with)', 'seldom heard of'
  ],
  unless: [
    '(staff network|workforce|recruit*)'
  ],
  raise: {shown: 'say who was heard, and how they were reached', measured: 'say how many, and when'},
  examples: {
    caught: [
      'We held sessions with seldom heard groups in Northmere.', 'Deaf residents took part in two focus groups.',
      'We did not hear enough from young men, and will ask again.', 'Refugees and asylum seekers told us what it is like to wait.',
      'People from different backgrounds were involved in the plan.', 'We listened to Gypsy and Traveller families on their own sites.',
      'The voices of care leavers shaped the chapter.', 'We still need to hear from people in the villages.'
    ],
    left: [
      'Homeless people die younger.', 'Care leavers have free travel.', 'The survey was open to everyone.', 'All stakeholders were invited.',
      'Ethnic minority staff earn less.', 'Deaf children have hearing aids.', 'Refugees live in Penwick.', 'We heard from the board.'
    ]
  },
  sources: ['COP-03', 'INV-04']
})
