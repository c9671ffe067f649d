import {defineConcept} from './concept.js'

const team = '(multidisciplinary|multi disciplinary|multi agency|multiagency|multi professional|interdisciplinary|integrated (neighbourhood|community|locality|care|health|local|place)|neighbourhood (health)?|co located|colocated|joint) ..3 (team|teams|working|hub|hubs|huddle|huddles)'

export default defineConcept({
  id: 'multidisciplinary-support',
  title: 'Support for multidisciplinary teams',
  asks: 'Teams of several professions or agencies around a person are formed, resourced or backed.',
  strong: [
    '(teams|team) (that|which) (bring|brings|join|joins|combine|combines|unite) ..4 (professions|disciplines)',
    '^ (support|supporting|back|backing|build|building|develop|developing) ..2 MDTs',
    `${team} ..8 (bring* together|brings together|brought together|made up of|drawn from|consist*|comprise*|formed|established|created|set up|in place|in every|in each|in all|across|cover|meet|meets|work|works|share|shares|support|supports|supported|flourish|led by|with|include|includes|provide|provides)`,
    `(form|forming|formed|create|creating|develop|developing|establish|establishing|build|building|support|supporting|fund|funding|invest|investing|embed|embedding|expand|expanding|enable|enabling|strengthen|strengthening|introduce|roll out|rolling out|set up|lead|leading|resource|run|running|launch|work in) ..4 ${team}`,
    '(support|supporting|lead|leading|build|building|develop|developing|fund|form|create|strengthen|enable|encourage) ..3 (MDTs|INTs|multidisciplinary working|multi disciplinary working|multi agency working|team working across|joined up working)',
    '(MDTs|INTs) ..4 (formed|established|set up|in place|meet|cover|supported|funded|across|in)',
    '(services|professionals|health and (social)? care|agencies|clinicians|practitioners) ..4 work together to provide ..3 joined up',
    'joined up ..4 (support|care|offer) ..6 (<organisation>|<sector>|health|social care|community)',
    '(access|provide|receive|offer|experience|deliver|ensure|quality) ..6 joined up ..4 (support|care|offer|services)',
    '(team|teams|hub|hubs) ..6 (bring* together|brings together|brought together|made up of|drawn from|comprise*|include|includes|with members) ..8 (@trades|<sector>) ..3 (,|and) ..4 (@trades|<sector>)',
    'team around (the|a|each) ..1 (person|child|family|practice|individual|patient)',
    '@trades ..3 (,|and) ..3 @trades ..3 (,|and) ..4 @trades ..10 (one table|around|round|side by side|together|same (record|room|office|building|team)|share|one team|plan support|join|joint)',
    '@trades ..3 (,|and) ..3 @trades ..8 (side by side|see the same record|one team|in one building|around one table|around the same table|from ..2 employers|joint visits|share (a|an|one) (office|caseload|record|building))',
    '(joint (posts|post|appointments|supervision|induction|training|line management)|backfill|shared supervisor|shared supervision|protected time|organisational development) & (team|teams|nurses|therapists|social workers|professions|care workers)',
    '(share|shares|sharing) (an|one|a) (office|base|caseload|building|record) ..12 (nurse|nurses|social|team|teams|learning)',
    '@trades & (huddle|huddles)', '(team|teams) ..4 (meet|meets) ..6 (huddle|huddles)', '(around|round) (one|the same) table ..12 @trades', '@trades & (around|round) (one|the same) table',
    '(each|every) (patch|neighbourhood|locality|team|place) ..4 (coordinator|co ordinator|team leader|facilitator) & (@trades)'
  ],
  unless: [
    '(should|could|might|would) work together wherever possible', '(recognise|value) the value of', 'encouraged to consider',
    '(architects|surveyors|engineers|developers|designers|researchers)', '(had|has|have) not (met|been formed)',
    '(cancer|tumour|oncology|radiology|surgical) & (MDT|MDTs)', '(scans|histopathologist|radiology|oncology|pathology)',
    '^ ..5 : a (group|team) of', 'multi agency ..4 (steering|exercise|board)', '(nobody|no one) from', '(not|never) ..1 work in a joined up',
    '(digital|software|product|agile|user centred) ..3 (team|teams)', '(digital|software|iteration|user research|designers and)',
    '(little|limited) ..1 joined up'
  ],
  raise: {shown: 'say which professions and bodies make up the team, and what backs it', measured: 'say how many teams, with what money or time, by when'},
  examples: {
    caught: [
      'Multidisciplinary teams have been formed in all six districts of Northmere.', 'Every Tuesday the nurses, two social workers and the housing officer have a huddle in the library.',
      'Each integrated neighbourhood team brings together nurses, social workers and a housing officer.',
      'The council pays for joint posts so that nurses and social workers in Ashcombe make up one team.',
      'In Penwick the GP, the school nurse and the youth worker sit around one table each Friday.',
      'We will fund multi-agency teams in every district.', 'A team around the family is in place in Thornley.',
      'Services work together to provide joined-up support after a stroke.', 'Leaders need to be skilled at supporting multidisciplinary teams.'
    ],
    left: [
      'New cancer cases are discussed at the weekly MDT, where the scans are reviewed.',
      'The multidisciplinary team of architects and surveyors finished the drawings.', 'We recognise the value of multidisciplinary working.',
      'Multidisciplinary team: a group of staff from different professions.', 'The MDT had not met since the summer.',
      'The multi-agency steering group meets in Westhaven.', 'Partners are encouraged to consider multidisciplinary working.',
      'The team won the cup.'
    ]
  },
  sources: ['SKL-06']
})
