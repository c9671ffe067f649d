import {defineConcept} from './concept.js'

const many = 'partners|partner organisations|stakeholders|organisations|agencies|sectors|system|whole system|leaders|representatives|services|professionals|colleagues from|people from|voluntary sector|<sector>|<organisation>|cross sector|multi agency|participants|neighbourhood|community|communities|residents|everyone|delegates from|attendees from'

export default defineConcept({
  id: 'whole-system-event',
  title: 'Whole-system event',
  asks: 'A workshop, summit, conference or the like that brings people of the whole system together to agree or to plan.',
  strong: [
    '(bring|brings|bringing|gather|gathering) ..2 whole system ..2 together ..4 @gathering',
    `@gathering ..3 (held|hosted|organised|convened|facilitated|attended|took place|take place|taking place|was run|were run|brought) & (${many}|partners|councils|teams|attendees|delegates|professionals|attended by)`,
    `(attendees|delegates|participants) ..6 (${many}|heard|discussed|agreed|shared|represented|worked) & @gathering`,
    `(held|hosted|hosting|holding|ran|organised|organising|convened|facilitated|attended) ..4 (workshop|workshops|summit|summits|conference|roundtable|roundtables|symposium|hackathon|away day|engagement event|engagement events|stakeholder event|stakeholder events|forum) & (${many}|councils|colleagues|attendees|delegates)`,
    '(engagement|consultation|listening) (event|events|workshop|workshops) & (partners|stakeholders|organisations|professionals|residents and|providers|public and|voluntary|communities and)',
    '(unconference|hack day|hackday|networking event|networking events|learning event|learning events|sharing event|showcase event|stakeholder forum|system forum|annual conference) ..8 (brought|bring|with|for|attended|across|where|to|held|share)',
    `@gathering ..10 (bring|brings|bringing|brought|attended|attend|attends|gathered|gather|convened|united|connect|connecting) ..6 (${many})`,
    `(bring|brings|bringing|brought|gathered|gather|convened|convene|invited|came|come|coming) ..3 together ..10 (${many}) & @gathering`,
    `(held|hold|holds|holding|hosted|host|hosting|ran|run|running|organised|organise|convened|convene|facilitated|facilitate|delivered|designed|design|designing|deliver|arranged|led) ..6 @gathering ..6 (with|for|of|across|involving|between|attended by|where|at which|to) ..5 (${many})`,
    `(series|programme|number|round) of ..3 @gathering ..12 (${many}|partnership|plan|priorities|strategy|was formed|led to|agreed)`,
    '@gathering ..10 (agreed|agree|consensus|priorities|prioritise|prioritised|shape|shaped|generate ideas|map|mapped|co design*|develop|developed|plan|planning|vision|identify|solutions|voted|vote|chose|signed up|shared commitment|formed)',
    '(stakeholder|multi agency|partnership|system|whole system|system wide|countywide|county wide|cross sector|city wide|citywide|partner|joint|engagement|leaders|place|strategy|planning|design|deliberative|large scale) ..1 (workshop|workshops|summit|summits|conference|conferences|away day|away days|roundtable|roundtables|round table|assembly|hackathon|gathering|gatherings|convention|event|events|planning day|planning days|design days)',
    '<number> ..6 (people|partners|organisations|residents|stakeholders|representatives|delegates|leaders|staff) ..8 (attended|took part in|came to|joined|spent a day|gathered|came together) ..6 (@gathering|room|rooms|hall|table)',
    '(everybody|everyone|the whole system|all partners|partners|leaders|people|organisations) ..3 in (the same|one|a single) room',
    '(in small groups|table by table|at each table|in groups) ..6 (participants|people|partners|they|leaders|we)',
    '@gathering for (the)? (leaders|partners|stakeholders|organisations|system) of',
    '(extraordinary|special|first|annual|joint) (multi agency|partnership|system|stakeholder|cross sector) (meeting|meetings|forum)',
    '(whole system|system wide|multi agency|large scale|large) (gathering|gatherings|event|events|workshop|workshops|conversation|conversations|meeting|meetings) '
  ],
  except: [
    '(adverse|serious|life|traumatic|untoward|clinical|health|sporting|sports|extreme|weather|cardiovascular|significant|vascular|never) (event|events)',
    '(in the|main|unlikely|any) event (of|that)?', 'events calendar', 'constitutional convention',
    '(national|regional|welsh|northern ireland|london|combined|general|legislative) assembly', 'school assembly', 'manufacturing assembly',
    '(virtual|online|briefing|information|fundraising|social|recruitment|cpd|press|training|community|awareness|charity|cultural) (event|events)',
    'event (handler|handlers|listener|listeners|driven|sourcing|log|logs|data|based|rate|rates)', 'news conference', 'press conference',
    'conference (call|calls|centre|paper|presentation|room)'
  ],
  unless: [
    '(briefing|exercise simulating|emergency planning|simulat*)', '(date|purpose|budget) ..10 (will be confirmed|to be confirmed)',
    '(intend|intends|hope|hopes) to ..2 (design|hold|run|organise|arrange)', '(expenses|invoice|booking form)',
    '(calendar|carers week|awareness week|slides)', '(cancelled|postponed)', '(software|code|github|coding|python|api|docker)'
  ],
  highest: 2,
  raise: {shown: 'say who came and what was agreed', measured: 'say how many came, when, and what followed'},
  examples: {
    caught: [
      'A summit in Penwick brought together partners from health, housing and the police.',
      'We held a series of workshops with stakeholders to agree the priorities.',
      '120 people from 40 organisations attended the Northmere assembly.', 'A whole-system event in May set the direction for dementia care.',
      'Leaders and residents spent a day in the same hall: everyone in one room.',
      'At the conference partners voted on five ideas and signed up to two.',
      'An away day for system leaders mapped the journey of a frail resident.', 'The stakeholder workshop identified four gaps.'
    ],
    left: [
      'Serious adverse events are reported within a day.', 'The events calendar lists Carers Week and the Big Lunch.',
      'A school assembly heard about healthy eating.', 'The briefing event was streamed to partners.',
      'The workshop repairs wheelchairs for residents.', 'In the event of fire, leave by the stairs.',
      'A conference is planned with partners; the date will be confirmed.', 'The whole-system approach to healthy weight covers transport.',
      'Event handlers must be removed when the page closes.'
    ]
  },
  sources: ['LABELS: whole-system-event', 'SKL-07']
})
