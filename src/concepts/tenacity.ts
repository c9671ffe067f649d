import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'tenacity',
  title: 'Tenacity, courage and resilience',
  asks: 'Hard choices and setbacks are owned, and the work goes on.',
  leaders: true,
  negated: 'keep',
  strong: [
    '^ (be|being|act|acting|have|having|show|showing|a|an|the|to)? (brave|courageous|resilient|tenacious|persistent|courage|tenacity|perseverance|persistence) & (leader|leaders|leadership)',
    '^ (be|being|having|have) ..2 (brave|courageous|resilient|tenacious|courage) & (leader|leaders|leadership)',
    // In whatever order.
    '(did|will|have|would) not let ..4 (drop|go|die|slip|rest)',
    '(objectors|boos|booed|heckled|resigned|jeers|shouted down) & (again|still|opened|went ahead|kept|carried on|next (night|day|week)|on time|nevertheless)',
    '(against us|voted against|did not work|went wrong|resigned|merciless|turned down|defeat*|setback|setbacks|collapsed|protest*|hostile|unpopular|petition|headlines|fell apart|walked out|ran out|knocked back|cost us) & (once more|again|still|kept|not reversed|rebuilt|carried on|carry on|persist*|stood by|stand by|stayed|third time|second time|see it through|pressed on|nevertheless|firm|nerve) & (we|partners|board|members|leaders|council|trust|partnership|directors)',
    // It failed, and we go on.
    '(first|last|previous|earlier|second|original|early) (attempt|attempts|try|effort|efforts|version|go|bid|pilot|plan|scheme) ..8 (failed|fell|collapsed|foundered|did not|went wrong|stalled|was rejected|were rejected|broke down|ran out|came to nothing|fell apart|unravelled|sank)',
    '(trying|try|tried|start|starting|started|begin|beginning|began|apply|applying|bid|bidding|ask|asking|go|going) again ..3 (,|with|in|this|because|slower|next|and|.)',
    '(for a|a) (second|third|fourth|fifth) (time|attempt|bid|application) ..8',
    '(turned down|rejected|refused|voted down|knocked back|blocked|defeated|lost|failed|set back) ..8 (twice|three times|again|but we|and we|yet we|still|so we|we have|more than once)',
    '(twice|three times) ..6 (turned down|rejected|refused|failed|voted down|lost)',
    'despite ..8 (setback|setbacks|opposition|objections|criticism|losing|refusal|defeat|failure|failures|resistance|pressure|the loss) ..12 (we|will|have|carried|continued|kept|partners|the)',
    '(keep|keeps|kept|keeping) (going|at it|faith|our nerve|trying|on with)',
    '(stay|stays|stayed|staying|stick|sticks|sticking|stuck|carry|carried|carrying|press|pressed|pressing|persist|persisted|persisting|persevere*|plough*|hold|held) ..1 (with it|to it|on regardless|on through|with this|the course|firm|our nerve|its nerve|steady|on even|at it|to the plan|it out|on with)',
    '(will|shall|have|did|would|do) ..1 not ..2 (give up|be deflected|be put off|walk away|back down|lose heart|let go|turn back|retreat|abandon|flinch|lose focus)',
    '(giving up|walking away|backing down|stopping|quitting) was ..3 (discussed|considered|tempting|never|not an option|easier)',
    '(voted|chose|decided|agreed|resolved) to (carry on|continue|keep going|press on|persist|stay|try again|stick with)',
    '(see|seeing|saw) ..4 through ..6 (however|even|whatever|to the end|until)',
    '(even if|however long|even when|even though) ..8 (takes|long|hard|hurts|unpopular|years|difficult|costs|tough|lost|opposed)',
    // Hard choices, owned.
    '(unpopular|painful|uncomfortable|contentious|brave|hardest) ..8 (right|decision|decisions|choice|choices|stand by|we will|we have|we still)',
    '(difficult|hard|tough|hardest) (decision|decisions|choice|choices|call|calls) ..14 (we|have|made|taken|own|stand|will|chosen|chose|because|face|ahead|explain*)',
    '(we|partners|board|leaders) ..6 (difficult|hard|tough|painful|unpopular) (decision|decisions|choice|choices)',
    '(would be|would have been|was|is) (easier|simpler|safer|tempting|more comfortable) to',
    '(stand|stands|stood|standing) by ..3 (decision|it|commitments|our|choice|that|them|promise)',
    '(told|faced|met|tell|face|facing|meet|explained|explain) ..8 (face to face|in person|to their faces|directly|in public) ..6 & (staff|families|residents|angry|closing|ending|cut|cuts|decision|news|why)',
    '(take|took|takes|taking|faced|face|listen to|hear) the (anger|criticism|blame|heat|flak|hard questions)',
    '(anger|protest|protests|petition|criticism|opposition|hostile|hostility|backlash|headlines|booed|shouted) ..20 (still|nevertheless|carried on|stay|stayed|stand|went ahead|kept|did not|because|right|go ahead)',
    '(chosen|chose|decided|agreed) to (end|close|stop|cut|lose|give up) ..10 (so that|so|in order|to protect|because)',
    '(hard|bad|lean|difficult|bleak|rough|long) (winter|year|years|months|spell|summer|patch) ..14 (but|kept|carried|survived|reserves|still|on|came through|taught|we)',
    '(lost|losing|loss of) ..10 (funding|funder|support|grant|lead|half|staff) ..20 (but|kept|still|carried|went on|on reserves|yet|nevertheless|and we)',
    '(learnt|learned|lesson|lessons) ..6 (hard way|from (that|the) (failure|setback|mistake)|failing|failure|from it going wrong)',
    '(tenacity|perseverance|stamina|persistence|determination|courage|resilience) ..3 (and|,) ..2 (tenacity|courage|resilience|perseverance|persistence|stamina|determination|patience)',
    '(courage|brave enough|nerve|guts|bravery) to (admit|stop|say|close|change|face|tell|make|take|challenge|end|hold|stick|stay|try|decide|do)',
    '(people|families|patients|residents) suffered (for|because) ..6 (again|we|it|slower|.)'
  ],
  except: ['emotional resilience', 'community resilience', '(winter|cyber|data|power|operational|service|supply) resilience', 'resilience (plan|plans|forum|course|courses|partnership|training)', '(patient|patients|smokers|smoking|alcohol|drinking) ..4 (again|give up)', 'try again later', 'start again (from|the)'],
  unless: [
    '@deferral', '@lesson', '(EPRR|emergency preparedness|mass casualt*|data centre|second fibre|exam stress|breathing exercises)',
    '(we are|are) (courageous|tenacious|bold|determined|resilient)', 'every challenge', '(courage awards|bravery)',
    '(respondents|residents|staff|interviewees|members) ..2 (said|felt|complained|reported) that',
    '(software|code|server|password|button|error|login|API|repository|file|script)',
    'suicid*', '(victim|victims|survivor|abuse|perpetrator|patient|smoker|clinical trial|self harm)'
  ],
  raise: {shown: 'say what went wrong or what was hard, and who stays with it', measured: 'say how long, or when it is tried again'},
  examples: {
    caught: [
      'Withdrawing from the Friday clinic cost us friends, and we have not reversed it, since the children’s ward would have shut instead.',
      'The recruitment drive did not work, two managers resigned and the press was merciless; we kept the programme open and rebuilt it around local colleges.',
      'Our first attempt at one front door fell apart, and people suffered for it.', 'We are trying again in Northmere, more slowly.',
      'Closing the unit will be unpopular and we still think it is right.', 'The bid has been turned down twice and we will apply again in May.',
      'It would be easier to spread the cuts thinly.', 'Giving up was discussed, and members voted to carry on.',
      'We will stay with it even if it takes ten years.', 'The leader told the staff of the closing unit face to face.'
    ],
    left: [
      'Community resilience plans were tested in the spring.', 'The resilience of the data centre has improved.',
      'The Courage Awards are open until May.', 'We are courageous, tenacious and bold.', 'Pupils learn resilience in year 7.',
      'Patients were helped to give up smoking.', 'Leaders need tenacity, courage and resilience.',
      'The winter was cold.'
    ]
  },
  sources: ['CAP-11']
})
