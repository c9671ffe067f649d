import {defineSection} from './section.js'

export default defineSection({
  id: 'capability',
  title: 'Capability evidence',
  prefix: 'gt-capability',
  description: 'One capability of leaders, shown by what was done and what came of it.',
  order: 150,
  evidences: ['influence-not-hierarchy', 'change-relationships'],
  filled: ['makes-things-happen'],
  checks: [],
  rules: ['missing-capability'],
  lack: 'No evidence found of leading by influence',
  belongs: [/\b(?:leadership|leaders|leading)\b/i, /\bcapabilit(?:y|ies)\b/i],
  near: [/\b(?:working together|ways of working|how we (?:will )?work|our approach|principles|values)\b/i, /\bgovernance\b/i],
  body: [
    '## How we lead across organisations',
    '',
    'Nobody here can instruct everyone else: we lead through influence, not instruction. One example shows it.',
    '',
    '- **What stood in the way:** ${1|two services worked to different rules,nobody paid for the first visit,staff could not see each other’s records|}.',
    '- **Who acted, and how:** ${2:[name of role]} ${3|led by example and worked a shift with the team,asked those who knew best and kept what they proposed,brought the teams to one table every Friday|}. ${4|Those who had changed rang their old colleagues,Before the move we asked staff what they feared losing,Habit is stronger than instruction\\, so we made the new way the easy way|}.',
    '- **What came of it:** since ${5:[month and year]} the number of ${6|people waiting,delays in leaving hospital,visits made twice|} has fallen from ${7:[number]} to ${8:[number]}.',
    '- **What others can take from it:** ${9:[text of the lesson]}. ${10:[Name of role]} will share it with every district by ${11:[month and year]}.'
  ]
})
