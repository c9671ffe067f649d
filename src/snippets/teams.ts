import {defineSection} from './section.js'

export default defineSection({
  id: 'teams',
  title: 'Teams around the person',
  prefix: 'gt-teams',
  description: 'Which professions work as one team, for whom, and what lets them.',
  order: 92,
  evidences: ['multidisciplinary-support', 'multidisciplinary'],
  filled: ['owner'],
  checks: [],
  rules: [],
  lack: 'No support found for multidisciplinary teams',
  belongs: [/\b(?:multi[- ]?disciplinary|neighbourhood|integrated) teams?\b/i, /\bteams? around\b/i],
  near: [/\bneighbourhoods?\b/i, /\b(?:places?|integrated care|integration)\b/i, /\b(?:working together|how we (?:will )?work|deliver(?:y|ing))\b/i],
  body: [
    '## One team around each person',
    '',
    'In ${1:[name of place]} ${2|the GP\\, the district nurse\\, the social worker and the housing officer,the health visitor\\, the school nurse and the family support worker,the pharmacist\\, the physiotherapist and the link worker|} make up one multidisciplinary team around each ${3|person who is frail,family that needs help,adult with severe mental illness|}, '
      + 'with one record and one named coordinator.',
    '',
    'We support these teams: ${4:[name of organisation]} pays for joint posts, and every team gets ${5|half a day a fortnight to plan together,a shared base,one budget to spend as it sees fit|}. There are ${6:[number]} teams today, and there will be one in every neighbourhood by ${7:[month and year]}. ${8:[Name of role]} is responsible for them.'
  ]
})
