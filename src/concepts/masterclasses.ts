import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'masterclasses',
  title: 'Masterclasses and learning sessions',
  asks: 'Leaders are offered short, focused learning on what they asked for.',
  leaders: true,
  strong: [
    'masterclass*',
    '(master) (class|classes)',
    '(learning|webinar|seminar|workshop|lecture|development) (series|sessions|programme|offer) ..4 (for|with|open to|to|attended by) ..4 (leader|leaders|leadership|managers|chairs|boards|board members|partners|system leaders|commissioners)',
    '(leader|leaders|leadership|managers|chairs|boards|board members|system leaders) ..4 (learning (series|sessions|programme|offer)|webinars|webinar series|seminars|seminar series)'
  ],
  unless: [
    '(pupils|cookery|yoga|pastry|art masterclass*)'
  ],
  raise: {shown: 'say on what, and who offers them', measured: 'say how many, for how many people, by when'},
  examples: {
    caught: [
      'Masterclasses on risk-sharing are open to all partners in Northmere.', 'A webinar series for leaders runs each spring.',
      'We will hold three masterclasses a year.', 'System leaders in Ashcombe have a seminar series of their own.',
      'The learning programme for commissioners has six parts.', 'Learning sessions for board members cover social care.',
      'A masterclass was held in Penwick.', 'Leaders asked for masterclasses.'
    ],
    left: [
      'The class of drug was new.', 'Exercise classes run at the hub.', 'Learning sessions for parents are held in schools.',
      'The workshop mends bicycles.', 'All staff complete an e-learning module.', 'A series of meetings took place.',
      'The school has large classes.', 'First-class care is our aim.'
    ]
  },
  sources: ['SUP-05']
})
