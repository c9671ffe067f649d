import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'life-course',
  title: 'Whole population, whole life',
  asks: 'Direction is set for everyone in the area, from birth to the end of life.',
  strong: [
    '(life course|lifecourse)',
    '(birth|cradle|conception|pregnancy|childhood) ..1 (to|until|through to) ..4 (end of life|grave|old age|death|later life|adulthood)',
    '(start|starting) well ..8 (live|living|age|ageing|aging|work|working) ..1 well', '(whole|entire) population',
    '(people|residents|everyone|communities|place|city|county|care|services) ..2 (of|for) all ages', 'people of (all|any|every) (age|ages)',
    '(at every stage of|at all stages of) ..1 (life|lives)'
  ],
  raise: {shown: 'say what is done at each age', measured: 'give a figure for each age'},
  examples: {
    caught: [
      'This strategy is for the whole population of Northmere.', 'We plan across the life course.',
      'Our aims are to start well, live well and age well.', 'It covers people of all ages.',
      'From birth to the end of life, care should feel like one service.', 'People need different help at every stage of life.',
      'The entire population of Ashcombe is in view.'
    ],
    left: [
      'The course lasts a year.', 'Life is good here.', 'Adult services are in part two.', 'Ages ago it was a mill.', 'The population grew.',
      'Life insurance is costly.'
    ]
  },
  sources: ['DHS-19', 'POP-01']
})
