import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'area-covered',
  title: 'Area and population covered',
  asks: 'Which board, councils and people the plan covers, and whether the board has merged or works with others.',
  strong: [
    '(covers|covering|serves|serving|made up of|responsible for|home to|spans) ..6 (councils|boroughs|districts|counties|local authorities|unitary|towns)',
    '(total|resident|registered|combined|overall) population of ..3 (<number>|<quantity>)',
    '(has|with|serves|serving) ..1 a population of ..3 (<number>|<quantity>)', '(coterminous|co terminous)',
    '(ICB|board|boards|ICBs|trust|trusts|councils) ..3 (merged|merge|merges|clustered|cluster) ..2 (with|into|in)', '(serves|home to) ..3 <number>'
  ],
  raise: {shown: 'say which councils and which board', measured: 'give the number of people'},
  examples: {
    caught: [
      'Our system covers two counties and nine districts.', 'The board serves a population of 1.2 million.',
      'Northmere and Ashcombe ICBs merged in April 2026.', 'We are coterminous with the combined authority.',
      'The county is home to 640,000 people.', 'The plan serves four boroughs.', 'Northmere has a population of 310,000.'
    ],
    left: [
      'The cover of the book is red.', 'Our system is unique.', 'The patch is wet.', 'The population of bees fell.', 'Lunch was served.',
      'Insurance covers theft.'
    ]
  },
  sources: ['POL-09']
})
