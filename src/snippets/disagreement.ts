import {defineSection} from './section.js'

export default defineSection({
  id: 'disagreement',
  title: 'Settling disagreement',
  prefix: 'gt-disagreement',
  description: 'Where partners see things differently, and how that is settled.',
  order: 142,
  evidences: ['conflict', 'altruism'],
  filled: [],
  checks: [],
  rules: [],
  lack: 'No way found to settle disagreement',
  belongs: [/\b(?:conflict|disput|disagree)\w*/i],
  near: [/\bgovernance\b/i, /\b(?:partners|partnerships?|working together)\b/i, /\bleader\w*/i],
  body: [
    '## When we disagree',
    '',
    'We do not agree on everything. ${1:[Name of organisation]} thinks that ${2:[text of one view]}; ${3:[name of organisation]} thinks that ${4:[text of the other view]}. We say so here, because a disagreement that is hidden comes back.',
    '',
    'When partners disagree they bring in ${5|a neutral colleague,an independent chair,a leader from another area|} within ${6|ten days,two weeks,a month|}, and both sides say what they could accept. '
      + 'If it is better for residents but worse for one of us, that partner speaks first. In ${7:[year]} we settled ${8:[number]} such disputes in this way; ${9:[name of role]} keeps the list, and reports it to ${10:[name of board]}.'
  ]
})
