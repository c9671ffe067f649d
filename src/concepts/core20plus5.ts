import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'core20plus5',
  title: 'Core20PLUS5',
  asks: 'The national approach to inequalities in health care, fitted to the area: the most deprived fifth, groups chosen here, the clinical areas.',
  strong: [
    'core20plus5', 'core20+', 'core20', 'core 20 plus',
    'most deprived (fifth|quintile|20%|20) & (first|focus*|offer*|invite*|reach*|priorit*|invest*|twice|start*)',
    '(20%|20|fifth) most deprived & (first|focus*|offer*|invite*|reach*|priorit*|invest*|twice|start*)',
    'PLUS (group|groups|population|populations)'
  ],
  raise: {shown: 'say which groups were chosen here', measured: 'give the gap for one of them, and by when it is to close'},
  examples: {
    caught: [
      'Our PLUS groups are people with a learning disability and farm workers.',
      'Core20PLUS5 guides how we spend the inequalities fund in Northmere.', 'Blood pressure checks start in the most deprived fifth of areas.',
      'The Core20 population of Ashcombe lives mainly on the two coastal estates.', 'We work with the Core20+5 groups first.',
      'Checks are offered first in the most deprived quintile.', 'People in the 20% most deprived areas of Thornley are invited twice.',
      'Nurses visit PLUS groups where they meet.'
    ],
    left: [
      'Deprived areas were discussed.', 'More than half of them lived in the most deprived 20% of the county.',
      'Twenty groups took part plus five guests.', 'The core team has five members.', 'Plus sizes are stocked.', 'Sleep deprivation harms health.',
      'It costs £20 plus tax.'
    ]
  },
  sources: ['POP-05']
})
