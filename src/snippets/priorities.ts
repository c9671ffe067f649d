import {defineSection} from './section.js'

export default defineSection({
  id: 'priorities',
  title: 'Joint priorities',
  prefix: 'gt-priorities',
  description: 'The few things that all partners have agreed to do together, and how.',
  order: 15,
  evidences: ['joint-priorities', 'clear-narrative'],
  filled: ['long-term-objectives'],
  checks: [],
  rules: [],
  lack: 'No priority found that partners share',
  belongs: [/^(?:our )?(?:shared |joint |strategic )?priorities\b/i],
  near: [/\b(?:vision|ambitions?)\b/i, /\boutcomes?\b/i, /\b(?:why|purpose)\b/i],
  body: [
    '## Our joint priorities',
    '',
    'Leaders of all our organisations settled on ${1|three,two,four|} joint priorities. They came out of ${2|visits that the directors made to each other,conversations without papers every month,a day with residents and staff|}, and every partner tells the same story in the same words:',
    '',
    '1. ${3|More children will be ready for school,Fewer people will feel lonely,More people will live well with dementia|} by ${4:[year]}.',
    '2. ${5|Older people will stay independent for longer,Fewer people will die early from heart disease,People with severe mental illness will live longer|} by ${6:[year]}.',
    '3. ${7:[Name of priority]} by ${8:[year]}.',
    '',
    'We chose these over ${9:[name of topic]}, because ${10|more healthy years are lost here,people told us that they matter most,none of us can do them alone|}.'
  ]
})
