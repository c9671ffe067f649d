import {defineSection} from './section.js'

export default defineSection({
  id: 'culture',
  title: 'Changing the culture',
  prefix: 'gt-culture',
  description: 'From which habits to which others, and what leaders do differently.',
  order: 152,
  evidences: ['culture-change', 'flexible-rules'],
  filled: ['accountable-commitment'],
  checks: [],
  rules: [],
  lack: 'No change of culture found',
  belongs: [/\b(?:cultur(?:e|al)|behaviours?|mindset)\b/i],
  near: [/\b(?:workforce|our people|leader\w*)\b/i, /\b(?:working together|how we (?:will )?work|principles|values)\b/i],
  body: [
    '## Changing how we work',
    '',
    'We are changing our culture from ${1|checking to trusting,filling forms to asking what matters,guarding budgets to sharing them|}. Leaders model the behaviours they ask of staff: ${2:[name of role]} has stopped ${3|signing off small purchases,asking for monthly returns,chairing meetings that others could chair|}, '
      + 'and managers spend ${4|a day a month,an afternoon a fortnight,a day each quarter|} alongside ${5|a home carer,a ward team,a link worker|}.',
    '',
    'Where a rule stands in the way we look at what the guidance actually forbids, and use our discretion for the rest. We will ask all staff each ${6|spring,autumn,year|} whether they ${7|feel trusted to act,can speak up without fear,know why their work matters|}: ${8:[number]}% said yes in ${9:[year]}. ${10:[Name of role]} will publish the answers.'
  ]
})
