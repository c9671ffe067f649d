import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'honesty-about-money',
  title: 'Honesty about money and demand',
  asks: 'What pressure on money or demand means for people is said plainly: what stops, waits or is spared.',
  negated: 'keep',
  strong: [
    '(honest|honestly|plainly|openly|frank|frankly) ..3 (money|cuts|austerity|funding cuts|finances)',
    // In whatever order.
    '(more than we (receive|have|get|earn)|less than we (need|spend)|spending ..6 more than)',
    '(only the most urgent|weekends only|settlement buys|buys either|money for one|not for both) ..14',
    '(until|because|since|so) & (hired|afford*|money|grant|budget|settlement|deficit) & (only the|weekends only|wait|no longer|fewer|chosen|picked|not be seen|stop|close) & (we|will|have)',
    `(because of|owing to|given|with|due to|after|as a result of|faced with|facing) ..4 (the)? ..2 (deficit|shortfall|gap|cut|cuts|budget|savings|overspend|austerity|inflation|demand|backlog|funding) ..20 (will|shall|cannot|no|have|has|must|only|goes|chosen|chose|took|taken|lost) ..10`,
    '(we|partnership|council|county|trust|ICB|system|it) ..4 (have|has|had|face|faces|are|is|need|needs) ..8 (less than (we|it) need*|too little|not enough|short of|more than (we|it) (have|has)|less money|fewer) ..20',
    '(sums|books|figures|numbers|money|budget|plan) ..3 (do not|does not|don\'t|doesn\'t|did not|will not|won\'t|cannot) ..2 (add up|balance|stretch|cover|go round|meet|reach|match)',
    '(cannot|can\'t|can not|could not|unable to) ..2 (afford|pay for|fund|do everything|meet|put (her|it|them|him) back|keep|run|clear|do both|do all|restore|replace|promise|offer|have both) ..14',
    `(deficit|shortfall|gap|cuts|cut to|backlog|demand|savings|overspend|pressure) ..14 (means|mean|meant|will mean|so|therefore|has led|led us|forces|forced|is why|took|leaves|left|cost) ..20 (stop*|close*|end*|wait*|lose*|lost|fewer|less|longer|no|not|choose|chosen|only|out of|without|go|shut*|put off)`,
    '(demand|need|referrals|costs|requests|waiting list|bills|cost of care) ..8 (than|faster than|outstrip*|exceed*|beyond|more than|times what|outrun*|double) ..10 (we|can|able|meet|income|supply|money|pay|staff|budget|afford) ..10',
    '(rose|risen|rises|rising|grown|grew|up|gone up) ..8 while ..6 (income|budget|budgets|grant|money|funding|staff|staffing|pay|capacity) ..8',
    '(we|members|partners|board|boards|cabinet|leaders) ..4 (chosen|choose|chose|decided|agreed|voted|propose|have had) to ..2 (stop|end|close|cut|raise|charge|spare|protect|drop|keep|halt|give up|withdraw|pay for|put off) ..20 (so|and|leave|in order|two|because|rather|instead|to|from|money|grant|,)',
    '(will|shall|must|have to|has to) (stop|end|close|cease|wait|go|shrink|be cut|be stopped|be closed|be put off|be delayed|be dropped) ..14 (so|but|;|and|because|,|unless|until|this year|while|will not)',
    '(should|can|must|will have to) (expect to)? ..1 wait ..14',
    '(stop|stops|end|ends|close|closes|go|goes) , ..8 (will not|stays|stay|carries on|remain*|is spared|are spared|is protected|continues)',
    '(only if|unless|until) ..6 (land|site|money|grant|bid|sale|building|funding|savings|capital) ..4 (sells|sold|comes|is found|is agreed|succeeds|is made|arrives|are made|is sold)',
    '(money|what (money|little)|pounds|funds|cash) ..3 (we|that|which)? ..3 (do have|have|is left|remains|there is|we have) ..3 (will|goes|go|must|is|are|should) ..12',
    '(pay|paid|paying|paid for|fund|funded) ..4 (for)? ..4 by (putting|ending|closing|stopping|cutting|selling|raising|charging|dropping|giving) ..10',
    '(years|decade) of (cuts|austerity|reductions|squeeze|underfunding) ..20',
    '(still leaves|leaves|leaving|left with) ..3 (a|us with a)? (gap|hole|shortfall|deficit|bill) ..10',
    '(not|never|no) ..2 (be)? (within|from) existing (resources|budgets) ..8 (so|because|we)',
    '(austerity|funding cuts|cuts) ..16 (role|lose|lost|devastating|seen|took|taken|closed|has been|have seen)',
    '(honest|plain|frank|straight|open|clear|candid) (about|on) ..6 (money|cuts|savings|costs|deficit|what we can|afford*|budget|gap)',
    '(comes|come|came) at (a|the|some) (price|cost|expense) ..14', '(choice|choices) (is|was|are|were) ..2 (between|whether) ..20',
    '(price|cost) of ..10 (is|will be|was) (that|a longer|longer|fewer|losing|the) ..12'
  ],
  except: ['honest money', 'cost effective*', 'low cost', 'cut (off|through)', 'short (term|breaks|stay|film*|courses)', 'waiting list initiative*', 'the gap in (life|healthy)', 'gap in life expectancy', 'health gap', 'short cut', 'close (to|working|links|partnership|contact)', 'will end in'],
  unless: ['@lesson', '@deferral', '(credit union|scam|in <number> schools)', '(extremely challenging|continues to rise|trends are expected|constrained at national)', '(without any effect whatever|in full without)', '(residents felt|respondents|interviewees|residents said)', '(software|code|repository|API|dataset|server)', '(attendances reaching|stood at <number>)', '(quit|smok*|drinking|alcohol|benefit claimants|fuel poverty|food bank|debt advice)', '(survey|research|study) (will|shall) (end|close)', '(consultation|application*|survey|nominations) ..2 (will|closes|close)'],
  raise: {shown: 'say what stops, what waits and what is spared', measured: 'say by how much money, and for how long'},
  examples: {
    caught: [
      'Nineteen children wait for every therapist. Until two more can be hired, schools will get advice and only the most urgent will be seen.',
      'We are spending £6 million more than we receive. The minor injuries unit will open at weekends only, and we are sorry.',
      'This year’s settlement buys either the dental van or the memory clinic, and we have picked the clinic.',
      'The grant has been cut by a third. Day trips and the newsletter will go; the night sitting service will stay.',
      'We have £18 million less than we need, and the sums do not add up.', 'The health bus will stop, so that the falls work can go on.',
      'Ten years of cuts took the school nurse out of sixty schools.', 'Demand is four times what we can meet.',
      'Because of the deficit there will be no new building in Northmere.',
      'People who ask for a non-urgent check should expect to wait five months.',
      'Members have chosen to raise council tax, close two offices and leave the carers’ grant alone.',
      'The cost of care has risen by a quarter while our income rose by a tenth.'
    ],
    left: [
      'The financial environment remains extremely challenging.', 'Honest Money Week ran in 14 schools.', 'Attendances rose by six per cent.',
      'The programme will release savings without any effect whatever on quality.',
      'Residents felt that the council had not been honest about money.', 'The budget was approved in March.',
      'The gap in life expectancy is nine years.', 'The survey closes on Friday.'
    ]
  },
  sources: ['LED-18']
})
