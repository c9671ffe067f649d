import {defineSection} from './section.js'

export default defineSection({
  id: 'money',
  title: 'Risk and money shared',
  prefix: 'gt-money',
  description: 'Which budgets are pooled, and who carries the risk when plans fail.',
  order: 110,
  evidences: ['finance', 'altruism'],
  filled: [],
  checks: [],
  rules: [],
  lack: 'Nothing found on money and risk',
  belongs: [/\b(?:financ(?:e|es|ial)|money|funding|budgets?|risk share|resources)\b/i],
  near: [/\bgovernance\b/i, /\b(?:deliver(?:y|ing)|implementation|enablers?)\b/i, /\b(?:partners|partnerships?)\b/i],
  body: [
    '## Sharing money and risk',
    '',
    '${1:[Name of organisation]} and ${2:[name of organisation]} pool ${3:[amount]} a year for ${4|home care and community nursing,mental health support,children with complex needs|}, under ${5|a section 75 agreement,a joint budget,an alliance contract|}. '
      + 'If costs rise above plan, the partners share the overspend in the ratio ${6:[number]} to ${7:[number]}; if they fall, what is saved stays with ${8|prevention,the neighbourhood that saved it,unpaid carers|}.',
    '',
    'We put the needs of people here before our own organisations. Where a change is better for residents and worse for one of us, that partner says so first. The others then make up ${9|the loss in the first year,half of the loss,the loss until the saving comes|}. '
      + '${10:[Name of role]} is accountable for the pooled budget and reports to ${11:[name of board]}.'
  ]
})
