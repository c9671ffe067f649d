import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'healthwatch-involved',
  title: 'Healthwatch involved',
  asks: 'What each local Healthwatch did: gathered views, advised, helped to write.',
  strong: [
    'healthwatch ..6 (~involve|~help|~gather|~run|~lead|~advise|~share|~bring|~work|told|said|~survey|carried out|~collect|~support|~shape|~interview|sat|sits|joined|~host|spoke|~attend|~report|~ask|~talk|~contribute|helped|reviewed)',
    '(worked|working|work|works|involved|involving|involve|partnership|jointly|insight|insights|views|feedback|evidence|commissioned|survey|surveys|engagement|together|supported|led|run|gathered|commissioned) ..2 (with|by|from|through) ..4 healthwatch',
    '(members|member|representative|representatives|chair|director) ..2 (of|from) ..3 healthwatch'
  ],
  raise: {shown: 'say what they did', measured: 'say how many people they heard'},
  examples: {
    caught: [
      'Healthwatch Northmere gathered the views of 900 residents.', 'We worked with both local Healthwatch organisations.',
      'The survey was run by Healthwatch Ashcombe.', 'Healthwatch told us that people give up on the phone.',
      'Insight from Healthwatch shaped chapter 2.', 'A member of Healthwatch Thornley sits on the board.',
      'Healthwatch helped to write the summary.'
    ],
    left: [
      'Healthwatch is a stakeholder.', 'A health watch was sold at auction.', 'Copies went to Healthwatch.', 'Watch your health.',
      'See the Healthwatch website.'
    ]
  },
  sources: ['STA-05', 'PAR-09']
})
