import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'multidisciplinary',
  title: 'Multidisciplinary working',
  asks: 'Teams of several professions or agencies, or professionals who join up their work around a person.',
  strong: [
    '(professionals|services|practitioners|agencies|clinicians|teams|health and (social)? care|nurses|GPs|social workers|<sector>) ..6 (work|works|working) (together|jointly|alongside|side by side|collaboratively|closely) & (patient|patients|person|people|individual|individuals|family|families|child|children|needs|carer|care plan|case)',
    '(joint|shared) (assessment|assessments|care planning|case management|caseload)',
    '(case|care) (conference|conferences|coordination|co ordination|coordinator|coordinators|co ordinator|navigators)',
    '(integrated|integration of|integrating) ..2 (care|health and (social)? care|services|pathway|pathways|support) ..6 (around|for|team|teams|professionals|person|patients|people|individual|wrap*)',
    '(integrated|holistic|coordinated|co ordinated) (team|teams|care pathway|care pathways|package|packages|case management)',
    '(virtual (ward|wards)|hospital at home|discharge (hub|team|teams)|community (team|teams)|primary care team) ..8 @trades ..3 (,|and) ..3 @trades',
    '(multidisciplinary|multi disciplinary|multiagency|multi agency|multi professional|multiprofessional|interdisciplinary|cross disciplinary|transdisciplinary|interprofessional|inter professional|multi skilled|multi specialty) ..2 (team|teams|working|work|approach|approaches|meeting|meetings|care|support|hub|hubs|practice|response|case|huddle|huddles|model|service|services|staff|review|reviews|joined up|safeguarding)',
    'MDT', 'MDTs', 'MARAC',
    'integrated (neighbourhood|community|care|locality|discharge|health|place|local|primary care|social care|mental health|frailty|urgent care|therapy|families|children) ..4 (team|teams)',
    'integrated ..1 (team|teams|working)', 'INT', 'INTs',
    '(neighbourhood|locality|place based) (health|care|mental health|community)? (team|teams)',
    'team around (the|a|each) ..1 (person|child|family|practice|individual|patient|school)',
    '(joint|blended|co located|colocated|combined|cross agency|cross organisational|cross sector|mixed) ..1 (team|teams) & !digital',
    '(co located|colocated) ..2 (staff|services|professionals|nurses|practitioners|with)',
    '(joined up|joinedup|seamless|wraparound|wrap around) ..3 (care|support|working|services|service|offer|pathway|pathways|response|package|provision|treatment|transition|transitions)  & (<people>|people|person|patients|patient|residents|families|carers|children|everyone|individual|individuals|professionals|needs|needing|health and social care|agency|agencies|leavers)',
    '(care|support|services) (that is|that are|are|is) ..2 (integrated|joined up|coordinated) around', 'joined up working',
    'joined up (multi agency|inter agency)', '^ joined up',
    '(provide|offer|deliver|ensure|experience|receive|access|need) ..2 (joined up|seamless|wraparound) (approach|offer|care|support|services|package)',
    '(care|support|services|it) is (coordinated|co ordinated|joined up)',
    '(not|never|only|without|once|avoid|avoiding|stop|than) ..5 (re tell|retell|repeat|tell|telling|repeating|retelling|re telling) (their|your|his|her|the same) (story|stories)',
    '(tell|telling) (their|your|his|her) story (only)? once', 'work in a joined up way',
    '(services|professionals|organisations providing ..3 care|health and (social)? care|clinicians|practitioners|teams|nurses|agencies) ..6 (work|working|works) (well|more|closely|better|effectively)? (well)? together ..12 (person|people|support|supporting|patient|patients|care|family|families|children|risk)',
    '@trades ..2 (,|and) ..2 @trades ..2 (,|and) ..2 @trades ..8 (work|working|team|together|meet|side by side|review|same|plan|table|share|patch|hub)',
    '(team|teams|hub|hubs|huddle|table|meeting|office) ..10 @trades ..2 (,|and) ..3 @trades ..2 (,|and) ..3 @trades',
    '@trades ..6 (work|working|sit|meet|based|visit|plan) (alongside|side by side|together|in one team|with) ..6 @trades',
    '(team|teams) ..4 (made up of|drawn from|bring* together|brought together|comprising|comprises|with) ..6 @trades ..6 (and|,) ..3 (@trades|<sector>|<organisation>)',
    '(multidisciplinary|multi disciplinary) ..2 (team|teams) with ..3 <partner>', 'single (assessment|care plan|support plan)',
    '(shared|joint) (caseload|caseloads|assessment|assessments|care plan|care planning|visits|posts)', 'trusted assessor',
    '(lead professional|key worker|care coordinator|care co ordinator|care navigator) ..6 (coordinate|bring|join|link|single|across|all)',
    '(different|several|various|many|range of) (professions|disciplines|specialisms|professionals) ..6 (together|one team|around|team|alongside)',
    '(team|teams) with ..2 (different|lots of different|a range of|various) (specialisms|skills|professions|disciplines)'
  ],
  except: [
    'multi agency ..4 (steering group|board|partnership|strategy|exercise)',
    '(little|limited|insufficient|poor) ..1 (joined up|multi agency|multidisciplinary)',
    '(multi professional|multi disciplinary) ..3 (management group|professionals)',
    '(joined up|integrated) (data|records|system|digital|technology|it)', 'care coordinated (record|records)', 'integrated team (site|page)'
  ],
  mechanism: ['(co located|coordinator|weekly|shared (record|office|caseload)|joint post|joint posts|pooled|facilitator)'],
  raise: {shown: 'say which professions and bodies make up the team, and what supports it', measured: 'say how many teams, where and by when'},
  examples: {
    caught: [
      'A multidisciplinary team meets each Tuesday in Penwick.', 'Integrated neighbourhood teams will cover all of Northmere.',
      'Nurses, social workers and housing officers share one office in Ashcombe and plan support side by side.',
      'People should only have to tell their story once.', 'We want joined-up care for people with several conditions.',
      'A team around the family is agreed at the first visit.', 'Thornley’s MDT reviews the frailest patients.',
      'Health and care professionals work closely together to support people at risk of a fall.',
      'Our multi-agency approach to exploitation protects young people.'
    ],
    left: [
      'The multi-agency steering group reports to the board.', 'Integrated data systems cut the time spent on forms.',
      'The football team meets on Tuesdays.', 'A joined-up digital strategy will be published.',
      'Partners work together to publish the annual report.', 'The discipline of writing every day helps.',
      'Integrated care boards were formed in 2022.', 'The nurse visits twice a week.', 'The county council and the trust merged their payroll.'
    ]
  },
  sources: ['LABELS: multidisciplinary', 'SKL-06']
})
