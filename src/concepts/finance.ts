import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'finance',
  title: 'Finance',
  asks: 'Money: pooled budgets, shifts of investment, financial sustainability, efficiency, risk share, funding of the plan.',
  strong: [
    '^ (money|finance|finances|resources) and (money|finance|finances|resources)',
    '(funding|funds|grant|grants|monies|investment) ..4 (for|to|from|of|will|has|have|was|were|is|available|streams|stream|sources|options|allocated|provided|requirements|pot|model|gap|this|by|in|required|could|agreed|received)',
    '(is|are|was|were|been|be|being|jointly|and|currently|partly|government|to) (funded|financed|funding|fund|invest|invested)',
    '(fund|funds|funded|funding|invest|invests|investing|commissioned and funded) ..3 (by|the|a|an|this|from|in|two|three|project|projects|programme|work|services|post|<money>|through|into)',
    '(pooled|joint|shared|aligned|capitated|delegated|development|ring fenced|transformation|public health) (budget|budgets|fund|funds|funding|finances)',
    '(section 75|s75|better care fund|risk share|risk sharing|gain share|financial (risk|plan|balance|sustainability|position|challenge|challenges|pressure|pressures|stability|resources|recovery|framework|strategy|envelope|deficit|control|modelling|performance|benefits|environment|constraints|and))',
    '(budget|budgets|budgetary|finances|deficit|surplus|overspend|underspend|expenditure|turnover|profitability|gross profit|affordability|economies of scale)',
    '(value for money|best value|cost saving|cost savings|cost benefit|cost avoidance|return on investment|efficiency savings|cost pressures|cost improvement|cost reduction|per capita cost|per capita costs|cost of care|economic cost)',
    '(reduce|reducing|reduced|reduction in|lower|save|saving|saves|cut|control|managing|manage|total|operating|operational|staff|additional|significant|rising|projected|societal|financial) ..3 (cost|costs|spend|spending|expenses|money)',
    '(savings|saving) (of|to|for|from|at|across|in|and|could|will|are)', '(spend|spends|spending) ..1 (on|by|money|<money>)',
    'spent ..1 (<money>|on (care|services|prevention|beds|staff|agency|hospital))', '(total|net|gross|annual|public|current) (spend|spending)',
    '(at a cost of|cost of|costs of|costing|worth|spend of|total of|over|around|deficit of|surplus of|budget of|investment of|saving|saved) <money>',
    '<money> ..8 (fund|funding|funded|programme|budget|cost|costs|per|invest*|saving|savings|grant|year|spent|each week|surplus|deficit)',
    '(productivity and efficiency|efficiency and productivity|maximising productivity|increasing productivity|improve productivity|more efficient use of|efficient use of|most efficient|effective use of public)',
    '(shift|shifting|move|moving|reallocate|redirect|reinvest|reinvesting|target|targeting|focus|allocate|allocated|allocating|prioritise) ..5 (resources|resource|money|investment|spending) ..3 (to|towards|into|from|on|are|effectively|keeping|keep|away|upstream|in|for)',
    '(current|available|limited|additional|finite|financial|scarce) resources',
    '(reduction|reductions|cuts|increase) in ..2 (funding|budgets|spending|resources)',
    '(money|tariff|payment mechanism|reimburse|reimbursed|financial incentives|incentivised|donate|donating|sponsorship|monetary)',
    '(no|more|much|extra|additional|further|new|external|sustainable|recurrent|non recurrent|future|secure|short term|dedicated|national|grant|central|local) funding',
    '(bids|bid|bidding) for funding', 'funding (model|models|gap|streams|stream|sources|pot|settlement|decision for|formula|agreement)', 'paying for',
    '(break even|breakeven|break even duty|financial balance)',
    '(capital|revenue) ..1 (of|funding|investment|programme|spend|budget|costs|resource|allocation|expenditure)',
    '(outline|full|strategic|the|a) business (case|cases)', '(resources|resource|money) ..1 (follow|follows|flow|flows|shift|shifts)',
    '(costs|cost) ..2 <money>', '<money> ..6 (set aside|available|allocated|committed|over|for|to|from|in|a year|each year)',
    '(surplus|financial envelope|allocations|spending plans|cost base|income and expenditure)',
    '(share|proportion|percentage) of ..3 (budget|budgets|spend|spending|resources|allocation)', 'pound spent', '(pays|pay|paid|paying) for itself',
    '(efficiencies|efficiency savings|efficiency programme|efficiency target|cost improvement)', '(awarded|secured|won|received|raised) ..1 <money>',
    '(financial|economic) (pressure|pressures|challenge|challenges)'
  ],
  except: [
    'in the currency', 'cost of living', 'at no cost', 'free of charge', 'funding acknowledg*', 'health budget', 'personal budget',
    'personal budgets', 'personal health budget', 'personal health budgets', 'worth (noting|considering|reading|remembering)',
    'spend ..3 (time|hours|days|years|night|nights|weekend|more years)', 'spent ..3 (time|hours|days|years|night|nights|in hospital)',
    'cost of the (paper|course|ticket)', 'time and money', 'king fund', 'kings fund', '(government|publicly|state) funded (schools|school|childcare)',
    'nhs funded (abortion|abortions|treatment)', 'making money', 'money directly', 'cash grants', 'spending ..2 <percent>', 'invest ..2 time',
    'invested ..2 time', 'investing ..2 time'
  ],
  raise: {shown: 'say whose money it is, and from where to where it moves', measured: 'give the sum and the year'},
  examples: {
    caught: [
      'The councils and the board pool £14 million a year for home care in Northmere.',
      'A risk share between the trusts in Ashcombe takes the sting out of winter.', 'We will shift investment from beds to community teams.',
      'The system faces a deficit of £40 million.', 'The hub is funded by the borough and the lottery.', 'Thornley will balance its budget by 2028.',
      'Savings from fewer agency shifts are put into prevention.', 'The plan has to be delivered within current resources.',
      'Partners agreed a section 75 arrangement.'
    ],
    left: [
      'People spend more time at home.', 'It is worth noting that the road is closed.', 'The course is free of charge.',
      'We invest time in listening.', 'The cost of living has gone up.', 'The bank is next to the clinic in Penwick.', 'Charge the device overnight.',
      'Patients value kindness.', 'The account is locked after three tries.'
    ]
  },
  sources: ['LABELS: finance', 'GOV-04', 'GOV-05', 'KEY-05']
})
