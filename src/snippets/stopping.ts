import {defineSection} from './section.js'

export default defineSection({
  id: 'stopping',
  title: 'What we will stop',
  prefix: 'gt-stopping',
  description: 'What will end so that something better can begin, and what that frees.',
  order: 120,
  evidences: ['tenacity', 'scaling-innovation'],
  filled: ['accountable-commitment', 'date'],
  checks: [],
  rules: [],
  lack: 'Nothing found on what will stop',
  belongs: [/\b(?:stop|stopping|do(?:ing)? less|decommission\w*)\b/i],
  near: [/^(?:our )?priorities\b/i, /\b(?:financ(?:e|ial)|money|funding|resources)\b/i, /\b(?:deliver(?:y|ing)|implementation)\b/i],
  body: [
    '## What we will stop',
    '',
    'We cannot do everything, and some of what we do makes too little difference. Partners scale up what works and stop what does not. ${1:[Name of organisation]} will stop ${2:[name of service]} by ${3:[month and year]}, which frees ${4:[amount]} a year and ${5:[number]} staff for ${6:[name of service]}.',
    '',
    'This will be unpopular with some, and we still think it is right: ${7|it reaches few of those with the greatest need,evaluation showed that it made no difference,another partner already does it better|}. '
      + '${8:[Name of role]} will speak with everyone who relies on it before ${9:[date]}. Nobody will lose help before the new help is there.'
  ]
})
