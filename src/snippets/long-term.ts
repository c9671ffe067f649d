import {defineSection} from './section.js'

export default defineSection({
  id: 'long-term',
  title: 'Commitment for the long term',
  prefix: 'gt-long-term',
  description: 'What partners hold to for ten years and more, whoever leads.',
  order: 132,
  evidences: ['long-term-objectives', 'long-term-commitment', 'tenacity'],
  filled: ['long-term'],
  checks: [],
  rules: [],
  lack: 'No long-term objective found',
  belongs: [/\blong[- ]term\b/i, /\b(?:ten|twenty|10|20)[- ]year\b/i, /\bmilestones?\b/i],
  near: [/\b(?:vision|ambitions?)\b/i, /\boutcomes?\b/i, /^(?:our )?priorities\b/i],
  body: [
    '## What we hold to for the long term',
    '',
    'We have agreed to work together for ${1|ten,fifteen,twenty|} years. The long-term objective is that ${2|a child born here will have as many healthy years as any in England,no one will sleep rough here,smoking will be a thing of the past|}, and it is broken into three-year stages:',
    '',
    '- by ${3:[year]}: ${4:[name of milestone]}',
    '- by ${5:[year]}: ${6:[name of milestone]}',
    '- by ${7:[year]}: ${8:[name of milestone]}',
    '',
    'If one of the leaders goes, the successor inherits the same commitments. ${9:[Amount]} a year is ring-fenced until ${10:[year]}, and no in-year pressure can raid it. We will stay with it even if it takes longer than we hope.'
  ]
})
