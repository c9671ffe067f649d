import {defineSection} from './section.js'

export default defineSection({
  id: 'event',
  title: 'Whole-system event',
  prefix: 'gt-event',
  description: 'Everyone concerned in one room: who came, and what was agreed.',
  order: 82,
  evidences: ['whole-system-event', 'personal-contact'],
  filled: ['date'],
  checks: [],
  rules: [],
  lack: 'No event found that brings the system together',
  belongs: [/\b(?:summit|assembly|conference|system event|workshops?)\b/i],
  near: [/\b(?:engagement|involvement|what (?:people|you|we) (?:have )?(?:told|said|heard))\b/i, /\b(?:partners|partnerships?|working together)\b/i],
  body: [
    '## Everyone in one room',
    '',
    'On ${1:[date]} ${2:[number]} people from ${3:[number]} organisations came together for a whole-system event in ${4:[name of place]}: ${5|residents\\, nurses\\, councillors and police officers,carers\\, GPs\\, teachers and landlords,patients\\, managers\\, clergy and employers|}. '
      + 'They agreed ${6:[number]} priorities and dropped ${7:[name of topic]}.',
    '',
    'Leaders keep meeting in person: the chief executives ${8|have tea together each month in a different village hall,walk the wards in pairs each week,spend every other Friday at a neighbourhood hub|}. The whole system meets again on ${9:[date]}; ${10:[name of role]} will show what has been done since.'
  ]
})
