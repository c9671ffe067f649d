import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'baseline',
  title: 'Baseline',
  asks: 'A figure of where things stand now, from which change is counted.',
  strong: [
    'baseline ..8 <quantity>', '<quantity> ..6 baseline', '(from|up from|down from) ..2 <percent>', 'from <quantity> ..3 to <quantity>',
    '(compared with|compared to|against) <quantity> (in|at|last) ..2 (<date>|year|baseline)',
    '(currently|now|today|at present|at the moment|to date|this year|latest|last year) ..8 <quantity>',
    '<quantity> ..8 (currently|today|at present|at the moment|now|this year|last year)',
    '(in|at|as at|as of|since|for|during) ..2 <date> ..14 (was|were|is|are|had|have|there were|stood at|totalled|smoked|died|reported|lived|waited) ..6 <quantity>',
    '<quantity> ..14 (in|at|as at|as of|during) ..2 <date>', '(stands at|stood at|is running at|is around|is about|was around|was just) <quantity>',
    '(versus|against|compared (with|to)|from) (a|the|our)? <date> baseline', '(halve|halving) the <number> ..2 @folk'
  ],
  except: [
    'by ..3 <date>', 'from <date>', '<date> to <date>', 'between <date> and <date>', '(aged|age|over|under) <number>',
    'from <number> (st|nd|rd|th|january|february|march|april|may|june|july|august|september|october|november|december|am|pm|months|different)',
    '(covid) 19', '(was|is) ranked',
    '<quantity> ..2 (responses|respondents|replies|workshops|meetings|events|interviews|volunteers|partners|organisations|bodies|statements)',
    '<quantity> ..4 (sit|sits|meet|meets|came|attended|took part|gathered|signed|agreed)',
    'range from', 'ranged from', 'ranging from', 'in (stage|phase|section|chapter|figure|table|appendix) <number>'
  ],
  unless: ['^ (will|to|we will) ..20 by <date> & !from', '(target|targets) ..6 <quantity> ..6 by <date> & !from'],
  raise: {shown: 'say where the figure comes from', measured: 'give the figure and its year'},
  examples: {
    caught: [
      'Smoking at delivery will fall from 11% to 6% by 2029.', 'Currently 62% of carers in Northmere feel supported.',
      'In 2023 there were 310 falls among residents of Ashcombe care homes.', 'From a baseline of 48 beds, we will grow to 60.',
      'Today one ward in Thornley has 14 vacancies.', 'Uptake was 71% in 2024.', 'The waiting list stands at 4,200.', 'Readmissions are now at 9%.',
      '100 more people will go straight home, against a 2025 baseline.', 'We want to halve the 1,200 households that live in cold homes.'
    ],
    left: [
      'We will cut waits by 20% by 2029.', 'Halve rough sleeping in Westhaven.', 'The plan runs from 2024 to 2029.', 'People aged 65 are invited.',
      'Now is the time to act.', 'Baseline assessments are offered to all.', 'See the figures in table 4.', 'The board of Penwick meets today.',
      'Twelve of the residents now sit on the board.', 'There were 40 responses to the survey in 2024.'
    ]
  },
  sources: ['OUT-02']
})
