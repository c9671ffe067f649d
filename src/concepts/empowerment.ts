import {defineConcept} from './concept.js'

const who = '(staff|team|teams|workforce|colleagues|employees|people|communities|community|residents|citizens|leaders|managers|clinicians|frontline|front line|neighbourhoods|places|partners|volunteers|everyone|practitioners|our people|local people|nurses|organisations)'

export default defineConcept({
  id: 'empowerment',
  title: 'Empowerment, as claimed',
  asks: 'Staff, teams or communities are said to be empowered, or to have a voice or ownership.',
  strong: [
    `(empower|empowers|empowering|to empower) ..4 ${who}`, `${who} ..3 (are|feel|is|be|being|become) (fully|truly|more)? empowered`, '(an|and|our) (empowered|empowering) (workforce|culture|staff|teams|communities|community|organisation)',
    `(give|giving|gives) ..3 ${who} ..2 (a|the|more) ..1 (voice|ownership)`, '(culture|sense) of (empowerment|ownership)', 'empowerment of ..3'
  ],
  except: ['(self|patient|personal) empowerment', 'empowered by (the|law|statute)'],
  unless: ['(own|their|his|her) ..1 (health|care|condition|conditions|wellbeing|treatment|recovery|lives|life)', '(self care|self management|manage their|look after themselves)', '(power of attorney|power supply)'],
  raise: {shown: 'say which decision, budget or permission moves, and to whom', measured: 'say how much, and since when'},
  examples: {
    caught: [
      'We are compassionate leaders, empowering all our staff to lead by example.', 'Communities are empowered.', 'An empowered workforce is key to the plan.', 'We will give residents a voice.', 'We want a culture of empowerment in Northmere.'
    ],
    left: [
      'We empower people to manage their own health.', 'The court is empowered by law to decide.', 'The power supply failed twice.', 'Teams meet on Mondays.', 'Residents of Thornley voted on the plan.'
    ]
  },
  sources: ['CAP-01', 'CAP-10']
})
