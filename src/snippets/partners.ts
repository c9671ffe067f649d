import {defineSection} from './section.js'

export default defineSection({
  id: 'partners',
  title: 'Named partners with roles',
  prefix: 'gt-partners',
  description: 'Which organisations stand behind it, and what each brings and answers for.',
  order: 60,
  evidences: ['several-strategies'],
  filled: ['named-partner', 'owner'],
  checks: ['partners-named'],
  rules: ['partners-missing', 'anonymous-partners'],
  lack: 'No named partner found',
  belongs: [/^(?:our |the |named )?partners?\b/i, /^who we are\b/i, /^who (?:does|will do) what\b/i],
  near: [/\bpartnerships?\b/i, /\b(?:working together|joint working|how we (?:will )?work)\b/i, /\b(?:governance|delivery|delivering)\b/i],
  body: [
    '## Who we are and what each of us does',
    '',
    '- **${1:[Name of council]}** leads work on ${2|housing\\, care and public health,public health and children’s services,adult social care and housing|}.',
    '- **${3:[Name of integrated care board]}** pays for ${4:[name of service]} and is accountable for the budget.',
    '- **${5:[Name of NHS trust]}** runs ${6:[name of service]}.',
    '- **${7:[Name of voluntary sector alliance]}** ${8|finds and trains community connectors,brings small charities into every decision,runs the community grants|}.',
    '- **${9:[Name of local Healthwatch]}** reports each ${10|spring,quarter,year|} on what people tell it.',
    '',
    'This strategy does not stand alone: it builds on ${11:[name of strategy]}. Where the two pull apart, the partners named here will settle it before either is signed.'
  ]
})
