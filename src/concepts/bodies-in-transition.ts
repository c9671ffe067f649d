import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'bodies-in-transition',
  title: 'Bodies that may change',
  asks: 'What happens to the work if a body goes or the law changes.',
  strong: [
    'subject to ..3 (health bill|the bill|legislation|parliament|royal assent|parliamentary)',
    'health bill ..4 (passes|proposes|would|becomes|is|if)', '(or|and) (its|their|any) (successor|successors)',
    '(if|when|once|until|should|unless) ..6 (abolished|wound up|law changes|dissolved)', '(transition|interim) arrangements',
    '(functions|duties|responsibilities) ..3 (transfer|transfers|pass|move) to ..8',
    'successor (body|bodies|organisation|organisations|arrangements)', 'arrangements may change'
  ],
  raise: {shown: 'say who takes the work on', measured: 'give the date, or say as at which day this holds'},
  examples: {
    caught: [
      'Subject to the Health Bill, the partnership will meet until 2027.', 'Healthwatch, or its successor, keeps its seat.',
      'If the partnership is abolished, the health and wellbeing boards take on its work.', 'Functions transfer to the new board in April.',
      'Interim arrangements hold in Northmere until then.', 'A successor body for patients’ voice is being planned.'
    ],
    left: [
      'The electricity bill was paid.', 'Interim results were good.', 'His successor arrived.', 'Parliament is far away.', 'The law is clear.',
      'The function room is booked.'
    ]
  },
  sources: ['POL-08', 'POL-16']
})
