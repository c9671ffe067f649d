import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'carers-as-partners',
  title: 'Unpaid carers as partners',
  asks: 'People who care for family or friends are partners in care and in planning, and have needs of their own.',
  strong: [
    '(identify|identifying|identified|recognise|recognising|value|valuing|involve|involving|support|supporting|supports|listen to|listening to|work with|working with|worked with|help|helping|respite for|breaks for|assessments for|offer) ..3 (unpaid carers|unpaid carer|family carers|family carer|young carers|young carer|parent carers|adult carers|carers)',
    '(unpaid carers|unpaid carer|family carers|family carer|young carers|young carer|parent carers|adult carers|carers) ..6 (partners|equal|told us|said|asked for|helped|shaped|are (identified|recognised|valued|involved|supported|offered)|will be (identified|recognised|valued|involved|supported|offered)|have (their own|a voice|a say|breaks)|feel supported|can get)',
    '(carers|carer) (\'s|s)? ..1 (forum|strategy|centre|hub|charter|assessment|assessments|partnership|break|breaks|lead|register|passport|champion|champions|voice|action plan|support (service|services|group|groups))',
    'families and friends who care',
    '(caring role|caring responsibilities) & (support|break|breaks|identif*|recognis*|flexible)'
  ],
  except: [
    '(paid|foster|home|formal|professional|kinship|employs ..2) carers', 'foster carer'
  ],
  unless: [
    '(care assistants|agency carers|foster)'
  ],
  raise: {shown: 'say what carers do or get, and from whom', measured: 'say how many, and by when'},
  examples: {
    caught: [
      'Unpaid carers in Northmere told us that they need breaks.', 'The carers’ forum helped to write this chapter.',
      'GP practices will identify young carers.', 'We will support unpaid carers to stay well.', 'Carers are involved in planning each discharge.',
      'A carers’ strategy was agreed in Ashcombe.', 'Family carers helped to choose the provider.',
      'Staff with caring responsibilities can ask for flexible hours.'
    ],
    left: [
      'Paid carers visit twice a day.', 'Care workers are hard to recruit.', 'Foster carers are assessed.', 'The home employs 40 carers.',
      'Many people live alone.', 'Careers advice is given at school.', 'People with dementia and their carers live in Penwick.',
      'The care market is fragile.'
    ]
  },
  sources: ['PAR-14']
})
