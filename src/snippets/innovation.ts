import {defineSection} from './section.js'

export default defineSection({
  id: 'innovation',
  title: 'New ideas, tried and spread',
  prefix: 'gt-innovation',
  description: 'What was tried, with what result, and how what works reaches everyone.',
  order: 104,
  evidences: ['scaling-innovation', 'fresh-thinking'],
  filled: ['innovation'],
  checks: [],
  rules: [],
  lack: 'No innovation found that is spread',
  belongs: [/\b(?:innovat(?:ion|ive|ing)|new ideas|research)\b/i],
  near: [/\b(?:learn(?:ing)?|evaluation|improvement)\b/i, /\b(?:digital|technology|enablers?)\b/i],
  body: [
    '## New ideas, tried and spread',
    '',
    'Instead of ${1|opening another clinic\\, we paid the barbers to check blood pressure,another leaflet\\, we asked the fire crews to look in on lonely people,a new app\\, we asked people what would get them out of the house|}. '
      + 'It was tried in ${2:[name of place]} from ${3:[month and year]}; ${4:[number]} people took part, and ${5:[name of measure]} moved from ${6:[number]} to ${7:[number]}.',
    '',
    'Pilots that work are rolled out across the whole area, and those that do not are closed. This one will reach all ${8:[number]} ${9|neighbourhoods,practices,schools|} by ${10:[month and year]}, paid for by ${11:[name of organisation]}. Each trial ends with one of three words: adopt, adapt or drop.'
  ]
})
