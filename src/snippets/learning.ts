import {defineSection} from './section.js'

export default defineSection({
  id: 'learning',
  title: 'Learning and evaluation',
  prefix: 'gt-learning',
  description: 'Who evaluates, by which framework, and how people learn from mistakes.',
  order: 100,
  evidences: ['evaluation-framework', 'learning-culture', 'learning'],
  filled: ['date'],
  checks: [],
  rules: [],
  lack: 'No evaluation or learning found',
  belongs: [/\b(?:learn(?:ing)?|evaluat(?:e|ion|ing))\b/i],
  near: [/\b(?:monitor(?:ing)?|measur(?:e|es|ing)|progress|performance)\b/i, /\b(?:deliver(?:y|ing)|implementation)\b/i, /\bgovernance\b/i],
  body: [
    '## How we will learn',
    '',
    '${1:[Name of university]} will evaluate every priority with one framework, agreed by all of us, and publish the results each ${2|June,spring,year|}. Findings go to ${3:[name of board]}, which decides what to spread, what to change and what to stop.',
    '',
    'Every ${4|month,six weeks,quarter|} teams from every organisation tell one another what went wrong, and nobody is blamed. We will share lessons openly, also with those who use services. The first learning day is on ${5:[date]}; ${6:[name of role]} will lead it.'
  ]
})
