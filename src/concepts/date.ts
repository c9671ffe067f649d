import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'date',
  title: 'Date',
  asks: 'When something is to be: a day, month, quarter or year ahead.',
  strong: [
    '(by|before|until|no later than|not later than) (the|early|late|mid|end of|start of)? ..1 <date>',
    '(by|before|until) (the)? (end|start|beginning|close|middle) of ..3 <date>',
    '(will|shall|to be|plan to|plans to|aim to|aims to|intend to|is due|are due|expected|scheduled|going) ..20 (in|from|on|during|by|for|over|through) ..3 <date>',
    '(from|in|on|during) ..2 <date> ..12 (will|shall|plan to|aim to|intend to)',
    '(deadline|due|milestone|milestones|timescale|target date|completion|complete by|when|review date|go live) : ..2 <date>',
    '(deadline|due date|target date|milestone|timescale|go live) ..4 <date>',
    '(within|over|in|during|for) the (next|coming|first) ..2 (weeks|months|years|year|quarter|decade|month)',
    '(this|next|each) (spring|summer|autumn|winter|financial year) & @us @will', '(every|each) (month|quarter|year) & @us @will'
  ],
  except: [
    'due to (the|a|an|introduction|lack|changes)', '(established|commissioned|published|introduced|set up) by ..4 <date>', 'index of ..4 <date>',
    '(published|launched|formed|established|began|opened|created|introduced|since|updated) ..2 (in|on) ..2 <date>', 'was ..6 in <date>'
  ],
  unless: ['@forecast'],
  raise: {shown: 'say who answers for the date', measured: 'give the month and the year'},
  examples: {
    caught: [
      'We will open the Northmere hub by March 2028.', 'By 2030 every practice will offer evening visits.',
      'The board will publish its plan in April 2027.', 'Delivery teams will be in place before the end of 2026.', 'The work will run until 2029.',
      'From April 2027 the teams in Ashcombe will share one budget.', 'We will recruit ten more link workers over the next three years.',
      'The pilot is due to end in September 2027.'
    ],
    left: [
      'The alliance was formed in 2016.', 'In 2023 there were 310 falls.', 'We will open the hub soon.', 'The strategy was published in May 2021.',
      'The number is expected to rise by 2035.', 'Penwick is expected to see a 40% increase in people over 80 over the next 15 years.', 'Opened in 2019, the clinic serves Thornley.', 'By working together we go further.',
      'The 2019 review found gaps in Westhaven.'
    ]
  },
  sources: ['OUT-02', 'OUT-05']
})
