import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'climate',
  title: 'Climate and net zero',
  asks: 'Cutting carbon and preparing for a changed climate.',
  strong: [
    'net zero', 'carbon (footprint|emissions|neutral|neutrality|reduction|literate)',
    'climate (change|emergency|adaptation|action|crisis|breakdown)', 'green (plan|plans) ..4', 'greener nhs', 'low carbon',
    '(reduce|reducing|cut|cutting|lower) ..3 (emissions|carbon)', 'environmental sustainability', 'energy efficien*', 'decarbonis*'
  ],
  raise: {shown: 'say what is done, and by whom', measured: 'give the tonnes or the share, and the year'},
  examples: {
    caught: [
      'We will reach net zero by 2040.', 'Our carbon footprint fell by a tenth.', 'Climate change will bring more heat deaths to Northmere.',
      'Low-carbon inhalers are offered first.', 'The trusts in Ashcombe cut emissions with electric vans.', 'Energy efficient boilers were fitted.',
      'Environmental sustainability is part of each business case.'
    ],
    left: [
      'The economic climate is hard.', 'A climate of trust helps.', 'Green spaces are few.', 'The net result was small.',
      'Sustainable services need money.', 'Carbon monoxide alarms were fitted.'
    ]
  },
  sources: ['JFP-09']
})
