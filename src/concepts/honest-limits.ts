import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'honest-limits',
  title: 'Honest about mess, limits and resistance',
  asks: 'It is admitted that change is imperfect and contested, what has not worked, and what the plan cannot do.',
  leaders: true,
  negated: 'keep',
  strong: [
    // In whatever order.
    '(promised|underestimated|overestimated|fell short|regret|dislike|oppose|opposed|does nothing for|not expect|unconvinced|too little) & (we|our|plan|strategy|proposal) & (persuade|all of them|some of them|and did not|regret|sorry|how long|next one|hope to mend|should have|ought)',
    'we (underestimated|overestimated|misjudged|misread|overlooked|regret) ..10',
    '(we|partnership|board|council|trust|ICB|partners|our|leaders|it) ..4 (were|was|are|got|have been|had been|may be|might be|will be|have got|get) ..3 (wrong|mistaken|too slow|slow|naive|late|at fault|untidy|clumsy|over optimistic|overconfident|complacent|blind|unfair|part of the problem)',
    '(this|it|change|that|first (year|months)|process|transition|work) (will|is going to|may|has been|was|is) ..3 (be|feel|look)? ..2 (messy|untidy|imperfect|bumpy|muddle|muddled|clumsy|rough|painful|uneven|uncomfortable|ugly|patchy|chaotic|awkward)',
    '(messy and imperfect|messy|untidy|muddle|imperfect|teething|rough edges|bumps|hiccups) ..10 (and|will|expect|as|first|we|is|this|while|,)',
    '(it|that|this|hub|scheme|pilot|project|team|model|app|plan|campaign|service|approach|first) ..4 (made little difference|did not work|didn\'t work|has not worked|failed|made no difference|did nothing|fell flat|missed the point|made things worse|did more harm|was not used|came to little|fell short|had to be stopped|was a mistake|was stopped|did not help|changed little)',
    '(we|partners|leaders|board) ..2 (had not|did not|have not|failed to|should have|ought to have|forgot to|never|didn\'t|hadn\'t|haven\'t|neglected to) ..2 (asked|ask|listen|listened|consult*|check|checked|notice|noticed|involve|involved|think|thought|plan|planned|done|tell|told|prepare*|test*|see|saw|hear|heard|done enough|explain*)',
    '(what|which|things|that) ..2 (has not|did not|have not|hasn\'t|didn\'t|went|got|go) ..1 (work|worked|wrong|badly|gone well|go well|go right) ..6',
    '(we|you|families|residents|patients|people|partners|staff) ..2 (will|may|might) ..3 (not)? (get|hit|make|see|meet|have) ..6 (wrong|mistakes|two letters|delays|gaps|muddle|everything right|problems|snags|setbacks|frustrat*|errors)',
    '(will|shall|can|do) not (always)? ..1 (get|be) ..3 (everything|it all|all of (it|this)|perfect|right first time|right every time) ..4',
    '(expect|there will be|bear with) ..2 (mistakes|muddle|errors|delays|wrong turns|false starts|gaps|hiccups) ..14 (as|while|until|when|tell us|first|new|and)',
    '(limits|limit) (to|of|on) what ..8 (can|do|plan|strategy|partnership|we|county|council|NHS)',
    '(we|this plan|this strategy|the (plan|strategy|partnership|council|county)|it) ..1 (cannot|can\'t|can not|is not able to|alone cannot) ..3 (raise|build|mend|end|fix|solve|cure|make up|promise|change|undo|stop|reach|answer|do everything|help everyone|put right|reverse|abolish|afford)',
    '(dishonest|wrong|misleading|unfair|false|foolish) to (let|pretend|suggest|promise|claim|say|imply|suppose)',
    '(honest|candid|frank|open|upfront|straight|plain|admit|admits|admitted|admitting|own up|confess*|acknowledg*|concede*) ..5 (about|that|to) ..8 (fail*|limits|mistake*|wrong|messy|cannot|difficult*|not|slow|resist*|weak*|short|gaps|poor|uncertain*|hard|what has|how little)',
    '(some|many|third|half|quarter|several|plenty) ..2 of (our|the|us|staff|them|therapists|nurses|practices|partners|members|<sector>) ..10 (against|think ..4 wrong|oppose|opposed|unconvinced|disagree*|resist*|unhappy|doubt*|do not agree|not convinced|sceptical|voted against|do not want|not want)',
    '(resistant|resistance|opposition|objections|doubters|sceptic*|critics) ..12 (good|right|reason*|printed|heard|understandable|expected|some|to change|fair|point|natural|we)',
    '(we have printed|we print|we publish|we set out) ..6 (them all|objections|failures|mistakes|criticism*|what went wrong|arguments against|the reasons|complaints)',
    '(including|even) ..2 (those|the ones|questions|points|criticism*) ..2 we cannot (answer|meet|solve|explain)',
    '(looking back|with hindsight|in hindsight|in truth|to be honest|the truth is|frankly|in fairness) ..1 , ..20',
    '(progress|pace|improvement|delivery|uptake) (has been|was|is) (too slow|slow|patchy|uneven|disappointing|mixed|slower)',
    '(mistake|mistakes|failing|failings|error|errors|failure|failures|shortcoming*|shortfall*) ..8 (we made|of ours|were ours|our|we|is ours|and learn*|last (plan|time)|own)',
    '(we|our) ..4 (mistake|mistakes|failing|failings|failure|failures|shortcoming*|blind spot*) ..8',
    '(will not|cannot) be (easy|quick|smooth|painless|perfect|neat) ..8', '(no|not a) (magic|silver) (bullet|wand)',
    '(none of this|this) is (easy|simple|not easy)'
  ],
  except: ['antimicrobial resistance', 'antibiotic resistance', 'speed limit*', 'time limit*', '(wrong|right) medication', 'resistance training', 'drug resistance', 'medication error*', 'insulin resistance', 'not (work|working) (due|because of) (illness|sickness)', 'no one is wrong'],
  unless: ['@deferral', '@lesson', '(exception report|standard not met|risk rating|RAG|mitigation ,)', '(antibiotics|prescribing|antimicrobial)', '(resounding success|no resistance|uniformly positive)', '(core values|honesty is one)', '(fly tipping|bins|rear of the surgery)', '(software|code|repository|bug|bugs|browser|API|function|script|dataset|server|install|licence|user|users|warranty)', '(respondents|interviewees|residents) ..2 (said|felt|complained|reported)', '(patient|patients|victim|diagnos*|symptom*|suicid*|medication|treatment|smok*)', '(you|applicant*) (cannot|must|should)'],
  raise: {shown: 'say what did not work or cannot be done, and for whom', measured: 'say how far it fell short, and by when you look again'},
  examples: {
    caught: [
      'Our last strategy promised to end corridor care and did not. We underestimated how long recruitment would take.',
      'Many GPs dislike this proposal, some of them strongly, and we do not expect to persuade them all.',
      'The plan does nothing for people in their twenties, which we regret and hope to mend in the next one.',
      'We were wrong about the app. Hardly anybody used it, it cost £90,000 and it has been switched off.',
      'This will be untidy for the first year.', 'The winter hub made little difference, because we had not asked the people meant to use it.',
      'A third of the therapists voted against it, and some of their reasons are good.',
      'There are limits to what a county partnership can do about poverty.',
      'Looking back, we were wrong to think that a new structure would mend it.', 'We will not get everything right.',
      'It would be dishonest to suggest that this strategy can end poverty.', 'Expect more muddle as the new teams settle.'
    ],
    left: [
      'Performance exception report: standard not met; mitigation, see action plan.', 'Antimicrobial resistance is a growing challenge.',
      'There was no resistance, and every milestone was met.', 'Honesty is one of our core values.', 'The mess behind the surgery has been cleared.',
      'Time limits apply to claims.', 'The software may not work in older browsers.', 'Leaders should be honest about mistakes.'
    ]
  },
  sources: ['LED-11']
})
