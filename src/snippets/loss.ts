import {defineSection} from './section.js'

export default defineSection({
  id: 'loss',
  title: 'Recognising loss',
  prefix: 'gt-loss',
  description: 'Who stands to lose a role, a service or a say, and what they are owed.',
  order: 140,
  evidences: ['change-relationships', 'conflict'],
  filled: [],
  checks: [],
  rules: [],
  lack: 'Nothing found on who stands to lose',
  belongs: [/\b(?:loss|losing|lose)\b/i, /\bwhat (?:this|it|change) means for (?:staff|people|our)\b/i],
  near: [/\b(?:stop|stopping|decommission\w*)\b/i, /\b(?:culture|workforce|our people|leader\w*)\b/i, /\b(?:deliver(?:y|ing)|implementation)\b/i],
  body: [
    '## Who stands to lose, and what we owe them',
    '',
    'This change asks some people to give something up. ${1|Staff at the day centre,Ward teams,Practice managers|} may lose ${2|a place of work and the colleagues they know,the say they have over their own rota,a service that they built|}. '
      + 'Before we decided, we asked them what they feared losing; they spoke of ${3:[text of what they said]}. They have good reason, and we have not hidden that we disagree on some of it.',
    '',
    'We will ${4|keep every team together in its new place,offer each of them a post at the same grade,keep the old service open until the new one works|}, and ${5:[name of role]} will meet them in person every ${6|week,two weeks,month|} until ${7:[month and year]}. '
      + 'What was good in the old way will be ${8|written down by those who did it,carried over by name,marked with a day of thanks|}.'
  ]
})
