import {defineSection} from './section.js'

export default defineSection({
  id: 'outcome',
  title: 'Outcome with baseline and target',
  prefix: 'gt-outcome',
  description: 'One change in people’s lives: baseline, target, date, measure and owner.',
  order: 20,
  evidences: ['outcome', 'measure'],
  filled: ['baseline', 'target', 'date', 'owner'],
  checks: ['outcomes', 'outcomes-measured'],
  rules: ['outcomes-missing', 'broken-thread'],
  lack: 'No measured outcome found',
  belongs: [/^(?:our |the )?(?:intended )?outcomes?\b/i, /^what will change\b/i, /^what success looks like\b/i, /^how we will know\b/i],
  near: [/\b(?:vision|ambitions?|goals?|aims|objectives)\b/i, /^(?:our )?priorities\b/i],
  body: [
    '## What will change for people',
    '',
    '${1|Fewer older people will lose their independence after a fall,More people will live longer in good health,Fewer children will start school behind,Fewer people will need an emergency admission to hospital|}: '
      + '${2:[name of measure]} will ${3|fall,rise|} from ${4:[number]} in ${5:[year]} to ${6:[number]} by ${7:[month and year]}.',
    '',
    '- **Where we start:** in ${5:[year]} the figure was ${4:[number]}; in ${8:[name of place]}, where health is poorest, it was ${9:[number]}.',
    '- **How we will know:** success will be measured by the number of people affected, counted in ${10:[name of data source]} every ${11|quarter,six months,year|}.',
    '- **Who answers for it:** ${12:[name of role]} is responsible for the figure, and will publish it whether it moves or not.'
  ]
})
