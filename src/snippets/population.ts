import {defineSection} from './section.js'

export default defineSection({
  id: 'population',
  title: 'Population need',
  prefix: 'gt-population',
  description: 'Who lives here, how healthy they are, and what makes the most difference.',
  order: 30,
  evidences: ['population-health'],
  filled: ['inequalities'],
  checks: ['population-health'],
  rules: ['population-health-missing'],
  lack: 'No view of the population’s health found',
  belongs: [/^(?:our |the |local )?population\b/i, /^(?:population |health |local )?needs?\b/i, /^who (?:we serve|lives here)\b/i, /^(?:our |the )?(?:communities|residents|people)\b/i],
  near: [/\b(?:why|purpose|case for change)\b/i, /\b(?:vision|mission)\b/i, /\b(?:context|challenges?)\b/i],
  body: [
    '## Who lives here and what they need',
    '',
    'We serve ${1:[number]} people. By ${2:[year]} there will be ${3:[number]} more residents over ${4|75,80,85|}, and ${5:[number]} in a hundred live in a neighbourhood that is among the most deprived tenth in England.',
    '',
    'The joint strategic needs assessment of ${6:[year]} shows that ${7|falls\\, smoking and loneliness,heart disease\\, smoking and poor housing,poor mental health\\, debt and obesity|} '
      + 'take more healthy years from the local population than anything else we can prevent. '
      + 'The prevalence of ${8:[name of condition]} is ${9:[number]}%, compared with ${10:[number]}% in England.',
    '',
    'What we do not know yet: ${11|how many people care unpaid for someone,who is not registered with a practice,how need differs from street to street|}. ${12:[Name of team]} will find out by ${13:[month and year]}.'
  ]
})
