import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'builds-on-existing',
  title: 'Builds on what exists',
  asks: 'What is already under way is built on rather than done again.',
  negated: 'keep',
  strong: [
    '(builds|build|building|built) (on|upon) ..6 (work|strategy|strategies|plan|plans|momentum|progress|foundations|successes|learning|partnerships|existing|already|achievements|strengths)',
    '(not|without|rather than|avoid|avoids|avoiding) ..1 (replace|replacing|duplicate|duplicating|duplication|repeat|repeating|reinvent|reinventing)',
    '(adds|add|adding) value ..4 (by|where|to)', '(complements|complement|complementing) ..6 (strategy|strategies|plan|plans|existing)',
    '(only|best) ..2 (do|done|achieve|achieved|solved|tackled) together'
  ],
  raise: {shown: 'say which work it builds on', measured: 'say what that work has reached so far'},
  examples: {
    caught: [
      'This strategy builds on the work of both health and wellbeing boards.', 'It does not replace the plans of our partners.',
      'We avoid duplicating what the districts already do.', 'The joint board adds value where several services meet.',
      'Here is what we can only do together.', 'The plan complements existing strategies for housing.',
      'Building on the progress of the last three years, Northmere will go further.'
    ],
    left: [
      'The hospital was built on a hill.', 'A new building opened.', 'Buildings on the site are old.', 'The list repeats itself.',
      'Work began in May.', 'Value added tax applies.'
    ]
  },
  sources: ['DHS-17']
})
