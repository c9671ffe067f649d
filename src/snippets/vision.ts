import {defineSection} from './section.js'

export default defineSection({
  id: 'vision',
  title: 'Vision for people',
  prefix: 'gt-vision',
  description: 'What life will be like when the strategy has worked, in people’s own words.',
  order: 10,
  evidences: ['purpose', 'shared-purpose', 'outcome'],
  filled: ['clear-narrative'],
  checks: [],
  rules: [],
  lack: 'No shared vision found',
  belongs: [/^(?:our )?(?:shared )?(?:vision|ambition|aspiration)s?\b/i],
  near: [/^(?:our )?(?:why|purpose|mission)\b/i, /\bcase for change\b/i],
  body: [
    '## Our vision',
    '',
    'By ${1:[year]} you will notice the difference in ${2:[name of area]}. Our shared vision is that everyone here ${3|lives longer in good health,feels safe and well at home,gets help early and close to home|}. People will be able to say:',
    '',
    '- “${4|I tell my story once and get help from one team,I know who to call and they know me,I can look after my own health|}.”',
    '- “${5|I have a say in the care I get,My children are growing up healthy and happy,I am not left to cope alone|}.”',
    '',
    'Each partner’s board has adopted this vision as its own: ${6:[name of organisation]}, ${7:[name of organisation]} and ${8:[name of organisation]}. Whatever we decide, we will ask whether it brings this nearer.'
  ]
})
