import {defineSection} from './section.js'

export default defineSection({
  id: 'prevention',
  title: 'Prevention',
  prefix: 'gt-prevention',
  description: 'What will be done before people become ill, and the money that moves to it.',
  order: 50,
  evidences: ['prevention'],
  filled: ['commitment', 'finance'],
  checks: [],
  rules: [],
  lack: 'No prevention found',
  belongs: [/\bpreventi(?:on|ve|ng)\b/i, /\bearly (?:help|intervention)\b/i, /\bstaying well\b/i],
  near: [/\binequalit(?:y|ies)\b/i, /\bpopulation\b/i, /^(?:our )?priorities\b/i],
  body: [
    '## Helping people to stay well',
    '',
    'Much of the illness here could be prevented. By ${1:[month and year]} ${2:[name of organisation]} will ${3|offer a health check to everyone over 40,fit rails and heating in homes where people fall,run stop smoking groups in every town|}, reaching ${4:[number]} people a year, most of them in ${5:[name of place]}.',
    '',
    'We will move ${6:[amount]} a year from treatment to prevention by ${7:[year]}, taken from ${8:[name of budget]}. '
      + 'If it works, ${9|fewer people will need hospital care,fewer people will have a stroke,more children will grow up at a healthy weight|} by ${10:[year]}; '
      + '${11:[name of role]} will report progress every ${12|quarter,six months,year|}.'
  ]
})
