import {defineSection} from './section.js'

export default defineSection({
  id: 'commitment',
  title: 'Commitment with owner and date',
  prefix: 'gt-commitment',
  description: 'One thing that will be done: by whom, by when and with which money.',
  order: 130,
  evidences: ['commitment'],
  filled: ['accountable-commitment', 'owner', 'date', 'makes-things-happen'],
  checks: [],
  rules: ['broken-thread'],
  lack: 'No commitment found',
  belongs: [/\b(?:commitments?|actions?|action plan|next steps|what we will do)\b/i],
  near: [/^(?:our )?priorities\b/i, /\b(?:deliver(?:y|ing)|implementation)\b/i, /\boutcomes?\b/i],
  body: [
    '## What we will do',
    '',
    'We will ${1|open,extend,pay for|} ${2:[number]} ${3|family hubs,neighbourhood teams,drop-in clinics|} in ${4:[name of place]} by ${5:[month and year]}.',
    '',
    '- **Owner:** ${6:[name of role]} at ${7:[name of organisation]} is accountable.',
    '- **Money:** ${8:[amount]} a year, from ${9:[name of budget]}.',
    '- **First step:** ${10:[name of role]} will agree ${11|the lease,the contract,the staffing|} by ${12:[date]}.',
    '- **Proof:** ${13:[name of measure]}, published every ${14|quarter,month,six months|}.'
  ]
})
