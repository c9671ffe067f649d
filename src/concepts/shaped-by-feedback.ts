import {defineConcept} from './concept.js'

const asked = '(feedback|participation|input|views|comments|contributions|contribution|responses|survey|surveys|consultation|engagement|engagement events|listening events|focus groups|involvement|insight|stories)'
const folk = '(@sharer|stakeholders|public)'

export default defineConcept({
  id: 'shaped-by-feedback',
  title: 'Feedback told as shared design',
  asks: 'People gave views or took part in a survey or event, and the draft speaks as if they had shaped, built or decided the work.',
  strong: [
    `(instrumental|central|crucial|vital|integral|key|essential) (in|to) ..8 (development|developing|design|creation|shaping|writing|success) ..6 & ${asked} & ${folk}`,
    `(co produced|coproduced|co designed|codesigned|co created) ..9 (through|via|using|by means of|from|based on|following|after) ..5 (survey|surveys|consultation|questionnaire|feedback|comments|listening|engagement|focus groups|events)`,
    `(shaped|built|driven|led|guided|designed|owned|written) ..2 by ..6 ${asked} ..6 ${folk}`, `(shaped|built|driven|led|designed|written) ..2 by ..4 ${folk} ..8 (through|via|who|in) ..6 (survey|surveys|consultation|questionnaire|feedback|comments|listening|engagement|focus groups|events)`,
    `${folk} ..6 (have|has) (shaped|built|driven|designed|led) ..6 (through|via|by) ..4 ${asked}`
  ],
  except: ['(staff|colleague|employee) ..2 (feedback|survey|surveys|engagement|views)'],
  unless: ['(decided|voted|chose|choose|choosing|vote|equal|budget|agreed with|seats|signed off|joint decision)'],
  negated: 'keep',
  highest: 2,
  raise: {shown: 'say what they decided, or call it engagement', measured: 'say how many took part and what changed'},
  examples: {
    caught: [
      'We thank the residents who were instrumental in the development of this strategy through their feedback.', 'The plan was co-designed through a survey of 300 carers.', 'Our priorities are driven by the views of local people.',
      'The strategy was shaped by residents through engagement events.'
    ],
    left: [
      'We asked 300 carers for their views, and publish them with this plan.', 'Carers voted on the priorities and hold half of the seats.', 'The design of the hub was changed after the storm.', 'Staff survey results shaped the rota.', 'The plan was co-designed with six carers who chose the venues.',
      'Residents were consulted in May.'
    ]
  },
  sources: ['COP-01', 'COP-04']
})
