import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'statutory-duties',
  title: 'Statutory duties',
  asks: 'The duties that the law lays on the board, and how each is met.',
  strong: [
    '(statutory|legal|general) (duties|obligations)', 'each (statutory|legal|general) duty',
    '(duty|duties) (to|as to|in respect of|around) ..2 (improve|reduce|promote|involve|obtain|have regard|consult|cooperate|innovation|research|patient choice|education|integration)',
    '(discharge|discharges|discharging|meet|meets|meeting|fulfil|fulfilling) ..3 (duty|duties|obligations)'
  ],
  except: [
    'duty (doctor|nurse|manager|desk|roster|solicitor|worker|of care)', 'prevent duty'
  ],
  raise: {shown: 'say what is done to meet each', measured: 'give its section, and the result wanted'},
  examples: {
    caught: [
      'Annex A shows how we will meet each general duty.', 'The duty to reduce inequalities is met in chapter 3.',
      'We discharge our duties to involve people through four panels.', 'Each legal duty of the board in Northmere has a page.',
      'Our statutory duties are listed with an action each.', 'The duty to promote innovation is shared.'
    ],
    left: [
      'The duty doctor is on call.', 'A duty of care is owed.', 'Off duty staff may leave.', 'Customs duty was paid.', 'The Prevent duty applies.',
      'Meet at the gate.'
    ]
  },
  sources: ['JFP-02']
})
