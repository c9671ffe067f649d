import {defineConcept} from './concept.js'

const goal = '(goal|goals|target|targets|objective|objectives|aim|aims|ambition|ambitions|milestone|milestones|stage|stages|step|steps|measure|measures|plan|plans|programme|strategy|outcome|outcomes|commitment|commitments|investment|vision)'

export default defineConcept({
  id: 'long-term-objectives',
  title: 'Long-term objectives',
  asks: 'Objectives beyond the planning year, with steps towards them.',
  strong: [
    '^ (plan|planning|think|thinking) ..2 (for|about|to) the long term',
    // In whatever order.
    '@farYear & (benefit|benefits|full|fully|return|returns|generation) & (felt|first|step|steps|now|this year|start|see|seen|begin)',
    '(the first step|first stage|step one) ..16 (second|next|then|step two) ..16',
    '(in|within|over|for) ..1 (ten|twelve|fifteen|twenty|thirty|10|15|20|25|30) years & (we|our) & (want|plan|aim|half|goal|target|will|expect|programme|invest*|build*)',
    '@farYear & (we|our|plan|decisions|strategy) & (aim|want|goal|half|bought|built|tested|runs|expect|milestone*|step*|stage*|now|first)',
    `by ..3 @farYear ..30 (will|should|shall|can|halve|milestone*|first|now|until|so|every|each|all|no)`,
    `(will|should|shall|aim|aims|goal|ambition|target|objective|want|milestones|stages|until|done|finish*|complete*|rebuilt|built|reach*|halve*|end) ..18 (by|in|to|until|for|before) ..3 @farYear`,
    '(see|look|looking|plan|planning|plans|planned|thinking|think|stretch*) ..3 (ahead )? (to|towards|for) ..2 @farYear',
    '(five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|5|10|15|20|25|30|multi) (year|years) ..2 (strategic|joint|financial|investment|delivery|health|prevention|shared|capital|workforce|outcome)? ' + goal, `(~set|~agree|~have|~adopt) ..4 (ten|five|fifteen|twenty|10|5|15|20|long term|longer term) ..1 (year)? ${goal}`,
    '(over|within|across|for|through|in) ..2 (next|coming|following) ..1 (five|six|eight|ten|fifteen|twenty|thirty|5|10|15|20|25|30) years ..14 (will|we|plan|aim|goal|invest*|step*|commit*|build|shift|move|reduce|so)',
    '(we|will|plan|aim|invest*|strategy|shift|move|goals|priorities|action|guide) ..16 (over|within|for|across|through) the (next|coming) ..1 (three|four|five|six|eight|ten|fifteen|twenty|3|4|5|10|15|20) years',
    `(long term|longer term|long range) (and (sustainable|ambitious|shared))? (goal|goals|target|targets|objective|objectives|aim|aims|outcome|outcomes|investment|investments|plan for|planning for|programme|activity|priorit*|strategic)`,
    `${goal} ..6 (broken into|broken down|split into|staged|phased|divided into|step by step) ..14`,
    '(milestones|interim targets|stages|staging posts|waymarks|checkpoints|interim goals) ..10 (year|years|one|three|five|each|2028|2029|20*) ..8',
    '(will|are due to|expected to|set to|likely to) ..12 (within|in|over) (ten|fifteen|twenty|10|15|20|the next ten) years ..20 (so|we|now|start*|begin*|therefore|train*|plan*|build*)',
    '(start|starting|starts|begin|beginning|begun|act|acting|invest|investing|plant|sow|build|building|train|training) ..2 (now|today|this year) ..24 (so that|for|by|to be|in time|before|until|will) ..10 (later|future|2030*|@farYear|years|generation|grow up|old|decade|retire|adult*|next)',
    '(when|by the time) ..4 (today|children|babies|toddlers|pupils|thirty somethings|young people) ..10 (are|is|reach|turn|leave|old|grow|adults|forty|fifty|sixty|retire)',
    '(now|today) ..16 (by 2028|by 2029|by 2030|by 2027) ..24 (by|in|until) ..2 (2030|2031|2032|203*|204*)',
    '(today|now) ..8 (already)? (visible|seen|seeds|determines|decides|shapes) ..20 (2030*|decade|years|future|later)',
    '(not|rather than|instead of|resist*|refuse*) ..8 (quick fix|quick fixes|short term (savings|saving|fix|fixes|gain|gains|wins|pressures)|raid*) ..14 & (years|year|decade|long term|prevention|future|goals)',
    '(we|partners|leaders|partnership|system|board|able) ..4 (think|thinking|thinks|look|looking|plan|planning) ahead ..3 (and|to|for|ten|twenty|decade*|beyond)',
    '(beyond|past|outlast) ..3 (this year|the financial year|planning (round|year|cycle)|annual|the next election|year end|the current)',
    '(demographic|population|housing|workforce|demand) (projections|projection|forecasts|forecast|change) ..14 (so|we|plan*|means|will|therefore|prepare*)',
    '(multi year|multiyear) (goals|goal|plan|objectives|settlement|programme|strategy|investment)',
    'a long term (view|perspective) ..4 (in|of|to|on|plan*)',
    '(all|last|every one) ..4 (done|finished|complete|built|rebuilt|converted|replaced|fitted) (in|by) (203*|204*)'
  ],
  except: [
    'long term (condition|conditions|illness|health|care|sick|sickness|absence|unemployed|unemployment|plan|support|placement|stay|effects|access|borrowing|debt)',
    '(NHS)? Long Term Plan', 'years ago', '(past|last|previous) ..1 years',
    '@forecast ..8'
  ],
  unless: ['@grumble', '@lesson', '(not covered|not included) here', 'respite', '(cohort study|follow up study|mortality over|survival)', '(software|code|repository|API|dataset)', 'superseded'],
  highest: 2,
  raise: {shown: 'say what steps lead there, and who takes them', measured: 'give the year, and what will be so by then'},
  examples: {
    caught: [
      'We want childhood obesity in Northmere to be half today’s level in fifteen years, with a check every three.',
      'Decisions on estates are tested against the population we expect in 2045, and the first two sites are bought this year.',
      'Our plan runs to 2036. Its early years are spent on housing and schools, since the returns come after a decade.',
      'It will be 2041 before the full benefit is felt. The first step is a vaccination push this winter, the second is a school meals change in 2028.',
      'By 2040 a child born in Northmere should have as many healthy years as one in Ashcombe.',
      'Partners have set ten-year goals on smoking and housing.', 'Our five-year strategic plan has milestones in each year.',
      'The long-term objective is broken into three-year stages.',
      'We are starting now to train nurses who will be needed in the 2040s.',
      'Over the next ten years we will shift a fifth of spending into prevention.', 'Our multi-year goals drive what we do each year.',
      'The homes will all be rebuilt by 2033.'
    ],
    left: [
      'One adult in three has a long-term condition.', 'The NHS Long Term Plan was published in 2019.', 'Respite may be short-term or long-term.',
      'Ours is a fairer county for generations to come.', 'The priority for the coming twelve months is to get through winter.',
      'Deaths have fallen over the past ten years.',
      'Long-term borrowing fell.', 'The number of older people is expected to rise by 2040.'
    ]
  },
  sources: ['CAP-09', 'GOV-08']
})
