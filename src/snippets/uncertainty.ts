import {defineSection} from './section.js'

export default defineSection({
  id: 'uncertainty',
  title: 'What we do not know yet',
  prefix: 'gt-uncertainty',
  description: 'What is still open, and what goes ahead whatever happens.',
  order: 144,
  evidences: ['ambiguity', 'political-awareness'],
  filled: [],
  checks: [],
  rules: [],
  lack: 'Nothing found on what is uncertain',
  belongs: [/\b(?:uncertain\w*|unknowns?|assumptions)\b/i, /^risks?(?: and \w+)?$/i],
  near: [/\b(?:context|challenges?)\b/i, /\b(?:deliver(?:y|ing)|implementation|monitoring)\b/i, /\bgovernance\b/i],
  body: [
    '## What we do not know yet',
    '',
    'We do not yet know ${1|what next year’s grant will be,whether our councils will be merged,how many people will need care at home|}. Until we do, we take small, reversible steps and check them each ${2|quarter,month,six months|}. Whatever is decided, ${3:[name of service]} carries on.',
    '',
    'We plan for both ${4:[number]} and ${5:[number]} people, and will look again when ${6|the settlement is announced,the census is published,the new councils are elected|}. '
      + 'We took the options to the ward councillors first. All group leaders have agreed that ${7:[name of promise]} holds, whoever wins. ${8:[Name of role]} will tell the public what has changed by ${9:[month and year]}.'
  ]
})
