import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'target',
  title: 'Target',
  asks: 'A stated level or change that is to be reached.',
  strong: [
    '(target|targets|ambition|goal|aim|trajectory|aspiration|standard) (is|of|to|for|:|are|set|will|at) ..8 <quantity>',
    '(reduce|cut|lower|decrease|increase|raise|improve|grow|boost|shrink|narrow|close|bring|get|move|take|extend|expand|shorten|lengthen) ..9 (by|to) ..3 (<quantity>|half|a (third|quarter|fifth|tenth)|two thirds|zero|one (third|quarter|fifth|tenth))',
    '(reducing|cutting|lowering|increasing|raising|improving|growing) ..9 (by|to) (at least|up to|more than|around)? <quantity>',
    '(to|will|and|we|must) (halve|treble|eradicate)', '(will|we|must) (double|eliminate)',
    '(halve|double|treble|halving|doubling|eliminating|eradicating) ..9 (by|within|over) ..3 (<date>|years|decade)',
    '(will|to|should|must) ..1 (fall|rise|drop|increase|decrease|grow|be cut|be reduced|be raised|come down|go up|reach|be at|improve) ..6 (<quantity>|half|a (third|quarter|fifth|tenth))',
    '(reach|achieve|achieving|hit|meet|attain) ..4 <percent>',
    '(reach|reaching|train|recruit|support|offer|build|open|help|deliver) ..5 <number> ..6 by ..3 (<date>|the end of)',
    '<number> (fewer|more) ..9 (by|each year|a year|every year|per year|within)',
    '(at least|no more than|fewer than|less than|under|within|top) <percent> ..12 (will|by|should|to)',
    '(ensure|ensuring|so that) ..2 (at least|no more than|fewer than|all|<percent>) ..9 <percent>',
    '<percent> ..12 by (<date>|the end of|march|april|december)',
    'by (<date>|the end of ..2 <date>) ..3 , ..2 (<percent>|at least|no more than|half)',
    '<percent> ..2 (reduction|increase|improvement|fall|rise) ..8 (target|by|over the next|within|goal)', '(90:90:90|95:95:95) ..1 target*',
    'in the top <percent>', 'from <quantity> ..5 to <quantity> (by|before) <date>', '^ from <quantity> ..5 to <quantity>', 'from <quantity> ..5 to <quantity> ..2 <date> & !(fell|rose|risen|fallen|was|were|has|have|had|went|grew|grown|dropped|increased|decreased|reduced|improved|moved|varied|ranged|varies|up|down|since)',
    '(no one|nobody|no (child|person|patient|patients|children|adult|family|young person)) ..2 (wait|waits|waiting) ..2 (more|longer) than <quantity>', '(will|to|should) ..6 from <quantity> ..5 to <quantity>', '(target|targets|ambition|goal) ..1 <date>? ..1 <quantity>', 'by ..2 <date> <quantity>', '(offer|offered|visit|reach|see|invite|invited) ..6 all (of)? (the|our)? ..1 <number> ..2 @folk', '^ <number> (fewer|more|additional|extra) ..1 (<people>|people|adults|children|residents|patients|carers|families|homes|households|admissions|bed days)'
  ],
  except: [
    '(increased|reduced|fell|rose|was|were|has|have) ..4 by <quantity>', 'target (audience|group|groups|population)', 'rise ..6 over the past',
    '@forecast ..9 (<quantity>|<date>|years)?',
    'population ..6 (rise|grow|increase)', '(significantly|much|slightly|a|is|are) lower ..9 (compared|than|in)',
    '(seen|felt|found|thought) to be ..9', 'exist* to improve', 'due to (rise|increase|fall)'
  ],
  raise: {shown: 'say who answers for it', measured: 'give the level to reach and the year'},
  examples: {
    caught: [
      'We will reduce smoking in Northmere to 8% by 2030.', 'Emergency admissions will fall by 15%.', 'Our target is 95% uptake.',
      'We aim to halve the number of people sleeping rough in Ashcombe.', 'By 2029, 80% of practices will offer evening visits.',
      'Close the gap in life expectancy by a quarter.', '1,700 fewer people will be admitted each year.',
      'We will train 250 volunteers by March 2028.', 'Fewer people will be hurt by falls: from 2,300 a year to 1,900 by March 2029.', '- 300 fewer adults admitted to hospital', '- From 52% (2025) to 75%', 'Smoking at delivery: from 11% (2024) to 6% (2029).', 'Admissions after a fall from 572 in 2025/26 to 460 in 2028/29.', 'No child will wait longer than six weeks by March 2028.', 'Carers known to their surgery will go from 3.1% (2024) to 6% (2029).', '| Measure | Target |\n| --- | --- |\n| Falls | 1,900 a year |',
      '| Measure | Now | By 2029 |\n| --- | --- | --- |\n| Adults who smoke | 14% | 9% |'
    ],
    left: [
      'In 2023 uptake was 71%.', 'Uptake went from 52% in 2022 to 61% in 2024.', 'The target group is parents of young children.', 'The number of older people is expected to rise by 30%.', 'Penwick is expected to see a 40% increase in people over 80 over the next 15 years.',
      'Costs have increased by 4%.', 'We will work towards better health.', 'The board will meet in May.', 'A fifth of residents of Thornley smoke.',
      'The programme cost £2 million.', 'We target people over 65.'
    ]
  },
  sources: ['OUT-02']
})
