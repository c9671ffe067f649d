import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'triple-aim',
  title: 'Wider effect of decisions',
  asks: 'Decisions are weighed for their effect on health and wellbeing, on quality, and on the use of resources.',
  strong: [
    'triple aim', 'wider effect* of ..3 (decision|decisions)',
    '(effect|effects|impact|impacts) of ..3 (decision|decisions) ..8 (health|inequalities|quality|partners|resources|others)',
    '(health and wellbeing|health|wellbeing) , ..4 quality of ..2 (care|services) ..4 (and|,) ..3 (efficient|sustainable|efficiency|best) ..4 (resources|use|money)',
    'better health , better care'
  ],
  raise: {shown: 'say which decision, and what its effect was', measured: 'give the effect as a figure'},
  examples: {
    caught: [
      'Each paper shows the wider effect of the decision.', 'The triple aim guides what the board of Northmere decides.',
      'We weigh the effects of each decision on health, quality and resources.', 'The impact of our decisions on partners is set out each time.',
      'Decisions are tested for health and wellbeing, the quality of services and the efficient use of resources.'
    ],
    left: [
      'Cause and effect are hard to tell.', 'The aim is simple.', 'Side effects were mild.', 'Health is wealth.', 'The triple vaccine is offered.',
      'Decisions were late.'
    ]
  },
  sources: ['JFP-07']
})
