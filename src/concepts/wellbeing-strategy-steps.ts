import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'wellbeing-strategy-steps',
  title: 'Steps on health and wellbeing strategies',
  asks: 'What is done to carry out each local health and wellbeing strategy.',
  strong: [
    'health and (wellbeing|well being) (strategy|strategies) ..6 (implement*|carried out|carry out|steps|met by|in action|respond*)',
    '(implement|implements|implementing|deliver|delivers|delivering|carry out|carries out|contribute|contributes|support|supports|supporting|respond|responds|align|aligned|aligns|mapped|steps) ..8 health and (wellbeing|well being) (strategy|strategies|board priorities)',
    'joint local health and (wellbeing|well being)', 'priorities of ..4 health and (wellbeing|well being) (board|boards)'
  ],
  except: [
    '(development|drafting|publication) of ..8 strategy'
  ],
  raise: {shown: 'say which strategy, and which step', measured: 'say by when each step is done'},
  examples: {
    caught: [
      'This plan supports both health and wellbeing strategies, step by step.',
      'We will implement the Northmere Health and Wellbeing Strategy through the place boards.',
      'Priorities of each health and wellbeing board are mapped to our actions.',
      'The joint local health and wellbeing strategies set what comes first.',
      'Our prevention fund responds to the health and wellbeing strategy of Ashcombe.'
    ],
    left: [
      'Evidence packs support the development of the health and wellbeing strategy.', 'Health and wellbeing matter.',
      'The strategy for wellbeing at work is new.', 'The board met.', 'A wellbeing day was held.', 'Health and safety training is yearly.',
      'The wellbeing of staff is poor.'
    ]
  },
  sources: ['JFP-03']
})
