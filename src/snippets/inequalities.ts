import {defineSection} from './section.js'

export default defineSection({
  id: 'inequalities',
  title: 'Inequalities',
  prefix: 'gt-inequalities',
  description: 'Who has the worst health, why, and what will be done differently.',
  order: 40,
  evidences: ['inequalities'],
  filled: ['outcome'],
  checks: [],
  rules: ['inequalities-missing'],
  lack: 'No view of health inequalities found',
  belongs: [/\binequalit(?:y|ies)\b/i, /\b(?:health )?equity\b/i, /\bcore20plus5\b/i],
  near: [/\bpopulation\b/i, /\bneeds?\b/i, /\b(?:context|challenges?|case for change)\b/i],
  body: [
    '## Closing the gap in health',
    '',
    'People in the most deprived neighbourhoods die ${1:[number]} years sooner than those in the least deprived. The gap is widest for ${2|people with a learning disability,people with severe mental illness,Gypsy and Traveller families,people without a settled home|}, '
      + 'who ${3|are less likely to be offered screening,often find services hard to reach,die younger from illness that could be treated|}.',
    '',
    'We will not close this gap by offering everyone the same. We will ${4|take services to where people are\\, in hostels\\, markets and places of worship,pay trusted local groups to make the first contact,put more staff where need is greatest|}, starting in ${5:[name of place]}, '
      + 'and move ${6:[amount]} a year to do it. By ${7:[month and year]} we will narrow the gap in ${8|healthy life expectancy,deaths before the age of 75,school readiness|} from ${9:[number]} to ${10:[number]}. ${11:[Name of role]} is responsible for it.'
  ]
})
