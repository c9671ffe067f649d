import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'owner',
  title: 'Owner',
  asks: 'Who answers for it: a role or body named as its lead, owner or the one responsible.',
  strong: [
    '@ownerWord (:|–|-|=) ..2 (<role>|<organisation>|<sector>)', '^ @ownerWord (<role>|<organisation>|<sector>)', '(led|owned|overseen|chaired|hosted|sponsored|managed|coordinated) (jointly)? by ..3 (<role>|<organisation>|<sector>)',
    '(<role>|<organisation>|<sector>) ..2 (leads|will lead|is leading|lead on|owns|will own|chairs|will chair|oversees|will oversee|hosts|will host|sponsors|coordinates|will coordinate)',
    '(<role>|<organisation>) ..6 answers for', '(<role>|<organisation>) ..1 will ..1 (run|deliver|fund|open|start|provide|manage|publish|commission|recruit|set up|employ|appoint|train|pay|build|visit|convene)', '(<role>|<organisation>|<sector>) ..3 (is|are|be|remains) ..2 (responsible|accountable|answerable)', '(<role>|<organisation>|<sector>) ..2 (has|have|holds|take|takes|will take|retains) ..3 (responsibility|accountability|ownership|lead)',
    '(taken forward|driven|steered|overseen|led|delivered) (by|through) ..5 (board|committee|partnership group|steering group|programme board|delivery group|population board)',
    '(responsibility|accountability|ownership) ..6 (lies|sits|rests|is held|belongs) (with|to|by) ..3 (<role>|<organisation>|<sector>|board|committee)', '(accountable|responsible|report|reports|answerable) to ..3 (<role>|<organisation>)',
    '(<role>|<organisation>) (as|is|acts as|acting as) ..2 (lead|owner|sponsor|SRO|chair|host)', '(senior responsible (owner|officer)|SRO|lead (officer|director|organisation|partner|agency)) (is|will be|:) ..3 (<role>|<organisation>)'
  ],
  raise: {shown: 'name the body or the role', measured: 'say by when they answer for it'},
  examples: {
    caught: [
      'Lead: Director of Public Health', 'Owner: Northmere County Council', 'The programme is led by Northmere County Council.', 'The Director of Public Health is accountable for delivery.',
      'Responsibility for the target sits with the Director of Adult Social Care.', 'Northmere County Council will lead the work on housing.', 'The Chief Nurse chairs the group.', 'The work is overseen by the Medical Director.', 'Ashcombe Mind will run the hub.', 'The Director of Midwifery answers for it.', 'The Director of Public Health is responsible, and will publish the figures.',
      'This initiative will be taken forward through the frailty population board.'
    ],
    left: [
      'Smoking can lead to heart disease.', 'We are all responsible for our own health.', 'The owner of the dog was fined.', 'Poor housing leads to poor health.', 'Leaders need to be bold.', 'Lead pipes are still found in older homes.',
      'People led busy lives before the pandemic.', 'An owner will be found for each action.'
    ]
  },
  sources: ['design: golden thread', 'GOV-02']
})
