import {defineConcept} from './concept.js'

const unknown = "(do not|don't|does not|did not|cannot|can't|could not|no one can|nobody can|no one could|nobody could|nobody|no one|none of us|not yet|yet to) ..2 (yet)? (know|knows|say|tell|tell us|told|see|foresee|predict|be sure|be certain|promise|guess)"

export default defineConcept({
  id: 'ambiguity',
  title: 'Living with ambiguity',
  asks: 'What is uncertain is said plainly, with how things will be decided meanwhile.',
  leaders: true,
  negated: 'keep',
  strong: [
    // In whatever order.
    'a plan for (each|both|every) ..2 (of)? ..4 (case|cases|outcome|outcomes|budgets|scenario|scenarios|figure|figures|result|results)',
    '(anybody|anyone) guess',
    '(not known|not sure|unsure|not certain|undecided|unclear|uncertain|could go either way|unresolved|do not know|pending|hangs on|too early to (say|tell)|remains to be seen|in doubt|up in the air) & (regardless|meanwhile|in the meantime|so we|review|beginning|begin|start|publish what|for now|decides|decide|takes|until|reversible|whatever|either|options|six months|quarterly|stop if|go ahead|carry on) & (we|committee|board|partners|partnership|leaders)',
    `(we|it|partners|partnership|board|nobody|no one|none of us|leaders) ..4 ${unknown} ..3 (yet)? ..2 (whether|how|what|who|when|if|which|where|to 20*)`,
    "(we|partners) ..2 (do not|don't|cannot|can't) (yet)? (know|say|tell) (yet)? (whether|how|what|who|when|if|which|where)",
    '(nobody|no one) (could|can|knows|is able to) ..4 (tell|say|predict|know)? ..3 (us)? ..1 (what|whether|how|who|when|which)',
    '(wrong|dishonest|foolish|misleading|false) to (pretend|claim|promise|suppose|suggest) ..6 (see|know|certain|sure|predict|have|settled|clear|tell)',
    '(real|genuine|considerable|honest|deep|much|great|continuing|a lot of) uncertainty (about|over|around|as to|in)',
    '(uncertain|uncertainty|unclear|unknown|undecided|unsettled|not settled|not known|not decided|up in the air|open question|unresolved|in flux|emerging) ..20 (meanwhile|in the meantime|until then|for now|therefore|so we|we will|we have|we shall|so far|nevertheless|either way|whatever|review|revisit)',
    '(meanwhile|in the meantime|until then|until that is|for now|while we wait|while that is|pending that) ..3 , ..14 (will|can|are|is|decide|carry|hold|continue) & (@actors|@chiefs)',
    'until ..8 (decides|decide|is known|is settled|is clear|clearer|is confirmed|are confirmed|announced|is published|reports|rules|is decided|becomes law|are known|gives an answer) ..16 (will|shall|contracts|we|only|hold)',
    '(whatever|whichever|however|either way|come what may|regardless of how|no matter (what|how|which)) ..6 (happens|happen|decided|decides|decision|outcome|way|comes|settlement|goes|turns out|the answer|falls|is announced|the result|government)',
    '(could|might|may) be <number> or <number>',
    '(plan|plans|planned|planning|prepare|prepared|ready|budgeted|budget) ..3 for ..3 (both|the lower|the higher|either|two|three|several|more than one|a range) ..4 (number|numbers|figure|figures|outcome|outcomes|case|cases|scenario|scenarios|future|futures|possibilit*|way|answer)',
    '(two|three|several|a range of|different|possible|best and worst) (scenarios|futures) ..14 (we|plan|prepare|decide|will|each|trigger|tested|ready|if)',
    '(small|short|reversible|cautious|tentative) ..1 (and)? (reversible|steps|bets|step) ..14 (check|review|learn|see|can be undone|reverse|quarter|month|undo)',
    '(no regret|no regrets|can be undone|easily undone|break clause|break clauses) ..8',
    '(look|looks|decide|revisit|review|come back to|return to|think) ..3 (again)? ..2 (when|once|each|as soon as) ..8 (reports|report|known|clear|clearer|decision|announce*|settlement|september|january|april|october|july|inspector|spring|autumn|figures|parliament|more)',
    '(our|we) ..3 (guess|guessing|best guess|assumptions|assumption|bet) ..12 (wrong|may|might|review|change|tell|say|test|check|prove|not)',
    '(live|lives|living|work|working|lead|leading|cope|coping|comfortable|deal|dealing|act|acting|sit|decide|deciding|at ease|hold|holding) ..2 (with|in|through|within|despite|amid) ..2 (ambiguity|uncertainty|not knowing|the unknown|complexity and (ambiguity|uncertainty)|doubt)',
    '(tolerance|tolerate|tolerating|embrace|embracing|navigate|navigating) ..2 (of|for)? (ambiguity|uncertainty)',
    'despite ..3 uncertainty ..6 (we|will|decided|agreed|go)',
    '(without|before) ..2 (all the answers|every answer|full information|knowing (everything|the answer|how|what|whether))',
    '(not|no) ..2 (all the answers|a crystal ball|certainty) ..8',
    '(adapt|adjust|change course|rethink|think again) (as|when|if) ..4 (becomes|clear|clearer|known|learn more|know more|picture)'
  ],
  except: ['statistical uncertainty', 'uncertainty interval*', 'confidence interval*', 'could be (due|because|related|explained|considered|used|found|seen|attributed)', 'may be (due|because|related|explained|attributed|used|seen|found)', 'might be (due|because|related|explained|attributed)'],
  unless: [
    '@grumble', '@lesson', 'subject to change', '(no|without) ..1 (ambiguity|uncertainty|doubt) ..2 (about|in|over|that)',
    '(ambiguous|ambiguity) ..6 (wording|form|criteria|rewritten)', '(suppressed|estimate|estimates|regression|model error|data quality|p value)',
    'no responsibility',
    '(patient|patients|individual|person|symptom*|diagnos*|suicid*|deceased) ..6 (uncertain*|unknown|not know*|unclear)',
    '(software|code|dataset|file|user|users|server|function|parameter*) '
  ],
  raise: {shown: 'say how it is decided meanwhile, and by whom', measured: 'say when it is looked at again'},
  examples: {
    caught: [
      'The future of the commissioning body is undecided; pending legislation, the place committee takes these decisions and will review them every six months.',
      'We are not sure that hospital-at-home will work for people who live alone, so we are beginning with thirty and will publish what we see.',
      'How many beds we shall want is anybody’s guess, so the wing is being built in parts that can be added or left out.',
      'We do not yet know whether Northmere will become one council or two.',
      'Until the settlement is announced, grants will be made for six months only.', 'Whatever Parliament decides, the night service carries on.',
      'There is real uncertainty about the future of the contract.',
      'We plan for both figures and will look again when the census is published.', 'Nobody can tell us what next year’s grant will be.',
      'It would be wrong to pretend that we can see ten years ahead.', 'We take small, reversible steps and check them each quarter.'
    ],
    left: [
      'All figures are subject to change without notice.', 'Error bars show statistical uncertainty.', 'There is no ambiguity about our ambition.',
      'The wording was ambiguous, so the form was rewritten.', 'Respondents said that nobody told them what was happening.',
      'The cause of death is unknown.', 'Leaders must live with ambiguity.', 'We know what matters to people in Penwick.'
    ]
  },
  sources: ['CAP-06']
})
