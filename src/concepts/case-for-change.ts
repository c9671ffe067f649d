import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'case-for-change',
  title: 'Case for change',
  asks: 'What goes wrong for people now, and who is worse off than others: a reason to act that needs no word such as “aim”.',
  strong: [
    'heading:(why (this|it|we|is this|does this|are we|now)|what is the problem|the problem|the challenge|case for change|the need for change) & (@ills|@goods) & !(we|board|partnership|council) (will|are|have)',
    '@folk ..9 (die|dies|died|dying) ..4 (years|early|earlier|sooner|younger|needlessly)', '(twice|three times|four times|five times|<number> times) (as|more) (often|likely|many|high|common)',
    '(twice|double|treble|three times) the ..1 (rate|rates|number|risk|share|average)', '@folk ..9 (years|year|months|weeks|terms) behind',
    '(only|just|fewer than|less than) <quantity> of ..3 @folk ..9 (have|has|get|receive|are|feel|live|say|know|can|had|were|was|got|felt)',
    '(one|two|three|1|2|3) in (every)? (three|four|five|six|seven|eight|nine|ten|twenty|3|4|5|6|7|8|9|10|20|100) ..3 (@folk|deaths|pregnancies|homes)',
    '@ills ..6 (leading|main|biggest|largest|single biggest|commonest|second biggest) (cause|causes|killer|reason)', '(leading|main|biggest|largest|commonest) (cause|causes|killer) of ..4 @ills',
    '(rate|rates|level|levels|number|numbers|prevalence|expectancy) ..9 (is|are|remain|remains|was|were) ..2 (higher|highest|worse|worst|rising|too high|among the|well above|well below) ..9',
    '@folk ..9 (wait|waits|waiting|waited) ..2 (too long|<number> (weeks|months|years)|for (months|years))', '(too many|far too many) (@folk|deaths|admissions|falls)', '(too often|all too often) ..6 @folk',
    '(longer|shorter|worse|poorer|earlier|higher) (than|compared to|compared with) ..4 (average|elsewhere|england|nationally|national|affluent|richest)', '(higher|highest|high) (prevalence|rate|rates) ..4 (in|among|for) ..4 (deprived|deprivation|poorest)',
    '(life expectancy|attainment|survival) ..6 (is|are|remains|was) ..2 (lower|lowest|shorter|worse|below|falling)', '(shorter|poorer|worse) ..3 (lives|life|health|outcomes|life expectancy) ..2 than', '@folk ..4 (struggle|struggles|struggling) to (get|find|see|reach|pay|cope|access|afford|live)'
  ],
  except: ['(twice|three times) ..1 (a|each|every|per)', '(will|shall|to) ..4 (twice|double|treble|three times) ..6', 'no more likely'],
  unless: ['^ (we|our|the (partnership|board|council|trust|team)) (will|shall|aim|plan) & !(because|since|as)'],
  raise: {shown: 'say where the figure comes from', measured: 'give the figure and its year'},
  examples: {
    caught: [
      'People with severe mental illness in Northmere die on average 17 years early.', 'Older people in Harbour ward fall twice as often as elsewhere.', 'Children in the poorest families of Ashcombe start school a year behind.',
      'Only 44% of carers say that they feel supported.', 'One in five adults in Penwick smokes.', 'Lung cancer is the leading cause of early death in Westhaven.',
      'Stays in hospital are two days longer than the average for Northmere.', 'Rates of self-harm among girls are the highest in the region.', 'Too many people end their lives in hospital.',
      '## Why this matters\n\nCold homes bring on asthma and falls.'
    ],
    left: [
      'We will visit each home twice a year.', 'The board meets three times each winter.', 'We will reach twice as many people by 2029.', 'Nine in ten homes in Thornley have a bus stop.',
      'The clinic is behind the library.', 'The team is larger than last year.', 'Northmere has 412,000 residents.'
    ]
  },
  sources: ['WHY-01', 'EVD-02']
})
