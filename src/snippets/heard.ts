import {defineSection} from './section.js'

export default defineSection({
  id: 'heard',
  title: 'What we heard and what changed',
  prefix: 'gt-heard',
  description: 'What people said, what changed because of it, and what did not.',
  order: 80,
  evidences: ['engagement'],
  filled: [],
  checks: [],
  rules: [],
  lack: 'Nothing found on what people said',
  belongs: [/\bwhat (?:people|you|we|residents) (?:have )?(?:told|said|heard)\b/i, /\b(?:you said|we heard)\b/i, /\b(?:engagement|involvement|consultation|listening)\b/i],
  near: [/\bco[- ]?(?:production|design|creation)\b/i, /\bshaped\b/i, /^(?:our |the )?(?:communities|residents)\b/i],
  body: [
    '## What we heard and what changed',
    '',
    'Between ${1:[month and year]} and ${2:[month and year]} we listened to ${3:[number]} people, among them ${4|carers\\, young people and people without a settled home,people with a learning disability and their families,people who seldom answer surveys|}.',
    '',
    '| People told us that | So we | By |',
    '| --- | --- | --- |',
    '| ${5|they tell their story too many times,booking is too hard,they wait too long without news|} | ${6|will share one record between all teams,have dropped the booking app and kept the telephone,will write to everyone who waits\\, every month|} | ${7:[month and year]} |',
    '| ${8:[text of what people said]} | ${9:[text of what will change]} | ${10:[month and year]} |',
    '',
    'People also asked for ${11:[name of request]}. We have not done this, because ${12:[text of the reason]}.'
  ]
})
