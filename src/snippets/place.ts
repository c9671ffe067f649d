import {defineSection} from './section.js'

export default defineSection({
  id: 'place',
  title: 'Decisions at place',
  prefix: 'gt-place',
  description: 'What places decide for themselves, with which money.',
  order: 90,
  evidences: ['devolved-decisions', 'place-based', 'ceding-power'],
  filled: ['finance'],
  checks: [],
  rules: [],
  lack: 'No decision found that is handed over',
  belongs: [/\b(?:decisions? at|role of|power to) places?\b/i, /\bsubsidiarity\b/i, /^(?:our )?(?:places|neighbourhoods)\b/i, /\bplace[- ]based\b/i],
  near: [/\bgovernance\b/i, /\b(?:partners|partnerships?|working together)\b/i, /\b(?:how we (?:will )?work|deliver(?:y|ing))\b/i],
  body: [
    '## What each place decides',
    '',
    'The board sets the outcomes and leaves the how to each place. From ${1:[month and year]} the ${2|place partnerships,neighbourhood teams,locality boards|} will hold their own budget of ${3:[amount]} a year, and decide ${4|who is employed\\, what is bought and where it is offered,how home care and community nursing work together,which local groups are paid and for what|} without asking permission.',
    '',
    '${5:[Name of organisation]} has given up its right to approve these decisions. The board keeps only what has to be done once: ${6|hospital services\\, digital records and the accounts,workforce planning and estates,emergency care and specialist services|}. '
      + '${7:[Name of role]} will report each ${8|quarter,six months,year|} which decisions have moved, and which have moved back.'
  ]
})
