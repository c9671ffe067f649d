import {defineSection} from './section.js'

export default defineSection({
  id: 'governance',
  title: 'Governance that speeds up change',
  prefix: 'gt-governance',
  description: 'Who decides what and how fast, and which meetings and sign-offs have gone.',
  order: 94,
  evidences: ['enabling-governance'],
  filled: ['governance'],
  checks: [],
  rules: [],
  lack: 'No governance found that speeds up decisions',
  belongs: [/\bgovernance\b/i, /\bhow we (?:will )?(?:decide|make decisions)\b/i, /\bdecision[- ]making\b/i],
  near: [/\b(?:partners|partnerships?|working together)\b/i, /\b(?:deliver(?:y|ing)|implementation)\b/i],
  body: [
    '## How we decide',
    '',
    '${1:[Name of board]} sets the direction and is accountable for the outcomes in this strategy. We merged ${2:[number]} committees and cut the number of meetings by ${3|half,a third,a quarter|}. '
      + 'Decisions under ${4:[amount]} are made within ${5|five,seven,ten|} days by ${6|the delivery group,the place partnership,the neighbourhood team|}, which has delegated authority to act between meetings.',
    '',
    'We start where the energy is and let others join later. A decision that has waited more than ${7|30,60,90|} days goes to ${8:[name of role]}, who settles it within a week.'
  ]
})
