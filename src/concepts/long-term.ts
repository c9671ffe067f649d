import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'long-term',
  title: 'Long term',
  asks: 'A horizon well beyond the next year or two, or a commitment that is to last.',
  strong: [
    '(long|longer) term (plan|plans|vision|commitment|commitments|goal|goals|ambition|ambitions|strategy|strategies|change|investment|aim|aims|view|approach|thinking|planning|sustainability|priorities|objective|objectives|outcomes|partnership|partnerships|funding|transformation|activity|programme|solutions|solution|improvement|direction|work|shift)',
    '(for|over|in|into|into the|in the|over the|thinking) (the)? (long|longer) term',
    '(five|ten|fifteen|twenty|thirty|5|10|15|20|25|30|five to ten|5 10) year (vision|plan|strategy|horizon|ambition|programme|commitment|goal|goals|journey|view|framework|outlook|drugs|period|roadmap|mission)',
    '(multi year|multiyear|decade long|generational|generation long) ..2 (goals|goal|plan|plans|programme|commitment|funding|strategy|strategies|settlement|change|investment|journey|settlements|budget|budgets)',
    '(over|within|for|in|during|across) the (next|coming|following) (five|six|seven|eight|nine|ten|fifteen|twenty|5|6|7|8|9|10|15|20|25|five to ten|decade|two decades|generation|few decades) (years|generation)? & (plan|strategy|vision|ambition|ambitions|commit*|aim|aims|priorities|goal|goals|invest*|transform*|programme|shift|move|build|together)',
    '(next|future|coming|new) (generation|generations) ..6 (be|will|can|grow|live|benefit|healthier|smoke|tobacco|free|have|inherit)',
    '(for|protect|benefit|sake of) ..3 (future|coming|next) (generation|generations)', '(within|in) a generation',
    'beyond ..3 (short term|next year|electoral|financial year|parliament|funding cycle|annual)',
    '(sustained|lasting|enduring|unwavering|generational) (commitment|effort|focus|change|investment|action|improvement|leadership) ..8 (years|over|time|decade|generation|long|beyond)',
    'by (2035|2036|2037|2038|2039|2040|2045|2050) & (will|aim|ambition|vision|target|goal|we|halve|reduce)',
    '(ten|10|five|5|fifteen|15|twenty|20) years ahead', '(in it|here) for the long (term|haul|run)',
    'rather than ..2 (short term|quick) (fixes|fix|wins|gains|thinking|solutions)',
    '(sustainable|sustained|embedded) ..4 (over|for|in) the (long|longer) term', 'years to come',
    '(build|building|leave|leaving|create|creating) ..2 (lasting|enduring)', '(to|until|towards) (2035|2036|2037|2038|2039|2040|2045|2050)',
    '(vision|ambition|strategy|plan) (for|to) (2032|2033|2034|2035|2040)', '(multi level|complex) ..20 (long|longer) term',
    '(covers|cover|over|for|looks|across|spans|in) ..3 (next|coming|following) (ten|10|fifteen|15|twenty|20|25) years',
    '(last|lasts|lasting|span|spans|take|takes|over|within|run|runs|for) (a|the|the next|the coming|next|more than a|at least a) decade', 'long haul',
    '(marathon|not a sprint)', '(2035|2040|2045|2050) (vision|ambition|strategy|plan)',
    '(over|for|take|takes|in) many years & (will|benefits|change|work|plan|commitment|committed)', '(now|today) and (in|for) the future',
    'well being of future generations', '(medium|short) (,|and|to) ..2 long term',
    '(long term|longer term) (and|,) ..2 (preventative|preventive|sustainable|strategic|collective|shared)',
    'short term (fixes|fix|wins|thinking|gains|measures) ..6 (not|never|rather|instead|but|won\'t)',
    '(take|takes|taking|last|lasts) (at least|up to|more than|about)? (five|ten|fifteen|twenty|10|15|20) years ..2 (or more|to|.|of|and)',
    'generational (challenge|change|shift|commitment|ambition)', '(runs|run|looks|look|looking|stretches) to (2035|2040|2045|2050)'
  ],
  except: [
    'long term (condition|conditions|illness|illnesses|health|care|sick|sickness|absence|unemployed|unemployment|support needs|effects|impact of|neurological|trends|disability|residential|nursing|intoxication|carers|physical|social|mental|emotional|wellbeing|use|memory|unemployed)',
    'NHS Long Term Plan', 'Long Term Plan', 'long term workforce plan', 'years ago', '(past|last|previous) (five|ten|10|5) years'
  ],
  unless: ['@forecast', 'it is expected'],
  raise: {shown: 'say who keeps it up, and how it outlasts a change of people', measured: 'give the year it runs to'},
  examples: {
    caught: [
      'This is a ten-year vision for Northmere.', 'We are committed for the long term.',
      'Over the next ten years we will move a fifth of spending into the community.',
      'Our aim is a smoke-free generation, so that the next generation can live free of tobacco.',
      'The partners have agreed multi-year funding for Ashcombe.', 'We look beyond the short term.',
      'Healthy life expectancy in Thornley will rise by three years by 2040.', 'It takes lasting commitment over a decade to turn this round.',
      'Westhaven’s long-term ambition is to end rough sleeping.'
    ],
    left: [
      'People with long-term conditions see the same nurse.', 'The NHS Long Term Plan was published in 2019.',
      'Rates have fallen over the past ten years.', 'Long-term sickness among staff is high.', 'The clinic has been here for years.',
      'The term of office is two years.', 'Next year’s budget is set in March.', 'The trial lasted ten weeks.', 'Long waits are common in Penwick.'
    ]
  },
  sources: ['LABELS: long-term', 'CAP-09', 'PRN-05', 'GOV-08']
})
