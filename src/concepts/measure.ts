import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'measure',
  title: 'Measure',
  asks: 'How success is to be told: an indicator, a baseline, a numeric target, a measured result.',
  strong: [
    '(indicator|indicators|metric|metrics|kpi|kpis|measure|measures|criteria) ..4 (of|for|to) ..3 (success|progress|performance|impact|outcome|outcomes|improvement|effectiveness)',
    '(success|outcome|performance|improvement|impact|progress) (measure|measures|metric|metrics|indicator|indicators|criteria) ..2 (is|are|was|were|will|include|for|have|has|:|set|we)',
    '(measure|measured|measuring|track|tracked|tracking|monitor|monitored|assess|assessed|judge|judged|demonstrate) ..4 (success|progress|impact|improvement|outcomes|effectiveness|performance) ..3 (by|through|using|against|with|via)',
    '(success|progress|impact|improvement|outcomes|performance) ..4 (is|are|be|was|were) (measured|tracked|judged|monitored|assessed) ..2 (by|through|using|against|with|via)',
    '(know|knowing|tell) ..2 (we|we\'ve|it|if|when) ..4 (succeeded|successful|working|difference|worked|achieved) ..4 (when|if|by|because|through)',
    'what (success|good) (looks|will look) like', 'how (will|do|would) we (know|measure)',
    '(target|targets|ambition|goal|aim|trajectory|standard) ..5 (of|to|is|was|at|for|set) ..5 <percent>',
    '<percent> ..3 (target|targets|ambition|goal|reduction target|standard)', '(target|targets) (of|is|was|to) ..4 <number>',
    '(90 : 90 : 90|90:90:90|95:95:95|90 90 90) ..1 (target|targets|strategy)',
    '(reduce|reduced|reducing|reduction|cut|increase|increased|increasing|improve|improved|raise|lower|lowered|rise|fall|fell|risen|fallen|decrease|decreased|grow|grown|improvement) ..9 (by|of|to) ..3 <percent>',
    '<percent> (reduction|increase|improvement|decrease|fall|rise|drop|fewer|more) ..1 (in|of|people|patients|by|on|are|deaths|admissions|cases)',
    '(from|was|were) ..3 <quantity> ..8 (to|rose to|fell to|risen to|risen and is now around|is now|now) ..2 <percent>',
    '(reduction|decrease|increase|improvement) ..8 (of|by) <quantity>', '(halve|halving|double|doubling) ..8 (by|from|within) <date>',
    '(at least|no more than|fewer than|more than|under|above|top) <percent> ..6 (by|will|of|performing|have|within) ..8 (<date>|year|trusts|people|patients)',
    'by <date> ..12 <percent>', '<percent> ..12 by <date>', 'from a baseline', 'baseline (of|figure|is|was|value|position|year|:)',
    'key performance indicators', '(performance|progress) against ..3 (target|targets|standard|standards|trajectory|measures|indicators|kpis)',
    '(reduced|increased|improved|fell|rose|decreased|dropped|risen|fallen|down|up) from <quantity> ..9 to <quantity>',
    '(hour|week|day) (standard|target|wait target)', '<percent> (compliance|uptake|coverage|satisfaction|target|standard)',
    '(target|standard|threshold|benchmark) ..2 (of|is|at|:) ..2 <quantity>', 'as measured (by|through|in|using)',
    'mean (difference|change|improvement)',
    '(length of stay|waiting time|waiting times|readmission|readmissions|fatality|harm|infections|admissions|attendances) ..6 (by|from) <quantity>',
    '(outcome|outcomes|success) (measures|metrics|indicators) (for|are|is|will|include|includes|:)', 'patient reported outcome*', '(KPI|KPIs)',
    '(proportion|number|percentage|rate) of ..12 (has|have|had|was|were) ..2 (increased|decreased|reduced|improved|risen|fallen|doubled|halved) ..2 (significantly|by|from|since|to|sharply|,|and|.)',
    '(proportion|number|numbers|percentage|rate|rates) of ..8 (will|should) (increase|decrease|reduce|rise|fall|improve|go up|come down)',
    '(gained|achieved|reached|exceeded|recorded|delivered|saved) ..4 (over|more than|a total of|around|about)? ..1 <quantity> ..2 (followers|people|patients|residents|visits|reduction|savings|users|members)',
    '<percent> of ..6 (patients|people|participants|staff|respondents|children|clients|those) ..8 (died in their preferred|were able|achieved|completed|reported an improvement|reported feeling|improved|avoided)',
    'objective ..1 measures',
    // Standards, and how a thing stands against them.
    '<percent> ..9 within ..1 (<number>|four|two|six|eighteen) (hours|days|weeks|minutes)',
    'within ..1 (<number>|four|two|six|eighteen) (hours|days|weeks|minutes) ..4 (was|is|were|at|to|for|:) ..1 <percent>',
    '(achieved|met|missed|exceeded|meeting) ..5 (waiting|cancer|constitution|hour|day|week|access|performance|national|contract) ..2 (standard|standards|target|targets)',
    'success ..2 (looks|look|means|will be|will look) ..1 (like|measured|seen|judged|when|a|that)',
    '(monitor|track|measure|count|record) ..2 (percentage|proportion|number|rate|rates|uptake|numbers) of',
    '(publish|report) ..2 (percentage|proportion|share|number|rate|numbers) of ..6 (each|every|quarterly|monthly|yearly|annually)', '<percent> (had|got|received|have|get) (one|it|this|them) ..1 (in|at|by) <date>', 'the (measure|indicator) is ..2 (share|proportion|percentage|number|rate|time)',
    '(indicator|indicators|metric|metrics|kpi|measure|measures|target|targets) : ..9 (proportion|number|percentage|rate|rates|uptake|<quantity>|reduction|increase)',
    '(performance|progress) ..4 (reported|reviewed|monitored|tracked|measured) ..9 (metrics|indicators|measures|targets|kpis)',
    '(performance|compliance|uptake|response rate|waits|satisfaction|attendance|vacancy|vacancies|sickness|turnover|retention|occupancy) ..4 (was|were|is|at|of|reached|achieved|stood|fell to|rose to) ..2 <percent>',
    '<percent> ..9 against ..4 (target|standard|plan|trajectory|threshold|national)',
    'statistically significant (improvement|reduction|increase|change)', '(average|median) (length of stay|wait|waiting time|time) ..6 <number>',
    '<quantity> ..3 (bed days|lives|admissions|referrals|appointments) ..2 (saved|avoided|prevented|accepted)',
    '<percent> ..9 (would recommend|rated ..3 (good|excellent|outstanding))',
    '(reduced|cut|fell|fallen|increased|rose|went|improved|down|up) from <quantity> ..4 to <quantity>',
    '(how|ways) ..2 (we|it) ..2 (will|to) ..2 (measure|know|judge)',
    '<percent> & (improved|reduction|sensitivity|correctly|adherence|achieved) & (patients|cases|service|programme|project|pilot|intervention|target|pathway|app)',
    '(proportion|number|percentage) of ..9 by <date>',
    '(each|every) (priority|outcome|objective|goal) has ..6 (measure|measures|indicator|indicators|target|targets)',
    'against which (progress|success|performance)',
    '(reached|achieved|delivered) <percent> of (the|our|its)? ..1 (plan|target|goal|trajectory|standard)',
    '(target|targets|trajectory|ambition) : ..2 <quantity>',
    '(fell|rose|dropped|increased|reduced|improved) by ..2 (a mean of|an average of|average)? ..1 <quantity>',
    '(national|local|internal|nhs england) (target|standard|threshold|benchmark) ..2 <quantity>', 'no more than ..2 <quantity> ..6 (will|by|should)',
    '<number> point (rise|fall|increase|drop|improvement|reduction)',
    // A column of a table: its header, and a cell.
    '(outcome|success|performance|progress|impact) (measure|measures|indicator|indicators|metric|metrics) ..4 (rate|rates|score|scores|number|proportion|percentage|level|levels|uptake|turnover|compliance|expenditure|admissions|attendances|gap|gaps|trajectory|metrics|satisfaction|waits|stays)',
    '(rated|rating) ..2 (good|outstanding|requires improvement|inadequate) ..3 (by|overall)'
  ],
  except: [
    '(outcomes|indicator) framework guidance', 'confidence (interval|intervals)',
    '@forecast ..9 (<percent>|<number>)?', '(set|expected|projected|predicted|likely|estimated|forecast) to (reach|exceed) ..9 (<percent>|<number>)?',
    '(number|proportion|percentage) of ..8 (expected|projected|predicted|set|likely|estimated) to', 'progress being made',
    'measures (to|such as|put|in place)', 'protective measures', 'emergency measures', '(prevalence|mortality|population|household) ..6 <percent>',
    'deprivation ..6 <percent>', 'target (audience|group|groups|population)'
  ],
  unless: [
    '@forecast', '(expected|projected|predicted|set|forecast|estimated) to be',
    '(household|households|census|fertility|per 100,000|dependencies|expenses|managers|income deprived|socio economic|regionally)',
    '(thematic analysis|interviews) ..20 progress'
  ],
  raise: {shown: 'say who collects it, and where it is reported', measured: 'give the figure now, the figure to reach and the year'},
  examples: {
    caught: [
      'We will cut smoking in pregnancy by 40% by 2030.', 'Success will be measured by the number of people who go home on the day they are ready.',
      'Our outcome measures are set out for each priority in the Northmere plan.', 'Falls in Ashcombe care homes fell by 18%.',
      'The target is 75% of cancers found early.', 'The proportion of carers who feel supported will rise each year.',
      'Uptake rose from 52% in 2022 to 61%.', 'The key performance indicators are reviewed each quarter in Thornley.',
      'We will know we have succeeded when fewer people are readmitted.', 'She will publish the number of falls each quarter.',
      '| Priority | Outcome measures |\n| --- | --- |\n| Good work | Voluntary turnover rate |'
    ],
    left: [
      'A quarter of residents are over 65.', 'The prevalence of asthma in Westhaven is 7%.', 'Measures to protect staff are in place.',
      'The target audience is parents.', 'We measure the room before each event.', 'The score was read with a wide confidence interval.',
      'Twelve per cent of homes in Penwick have no car.', 'Progress has been good.', 'The standard form is on the website.'
    ]
  },
  sources: ['LABELS: measure', 'OUT-02', 'OUT-08']
})
