import {defineSection} from './section.js'

export default defineSection({
  id: 'co-production',
  title: 'Co-production statement',
  prefix: 'gt-co-production',
  description: 'Who of the people served shared in deciding, and what power they keep.',
  order: 70,
  evidences: ['co-production'],
  filled: [],
  checks: ['co-production'],
  rules: ['co-production-missing', 'co-production-in-name-only'],
  lack: 'No co-production found',
  belongs: [/\bco[- ]?(?:production|produced|producing|design|designed|designing|creation)\b/i, /^(?:how|who) (?:people|residents|communities) shaped\b/i],
  near: [/\b(?:engag|involv|listen|consult)\w*/i, /\bwhat (?:people|you|we) (?:have )?(?:told|heard)\b/i, /^(?:our |the )?(?:communities|residents|partners)\b/i, /\bworking together\b/i],
  body: [
    '## How people shaped this strategy',
    '',
    '${1:[Number]} ${2|residents\\, drawn by lot and paid for their time\\,,people with lived experience of care,unpaid carers and people who use services|} designed this strategy with us over ${3:[number]} ${4|evenings,months,workshops|}. '
      + 'Together we chose the priorities. They ${5|changed the first priority to,added a priority on,asked us to stop work on|} ${6:[name of topic]}, because ${7:[text of their reason]}.',
    '',
    'People who use services keep a share in decisions: ${8:[number]} residents sit on ${9:[name of board]} with a vote on ${10|how the prevention fund is spent,which services are commissioned,whether we have kept our promises|}. '
      + '${11:[Name of organisation]} pays for their time, travel and training.'
  ]
})
