import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'whole-person',
  title: 'Care round the whole person',
  asks: 'Care is organised round a person, family and community, and what they want, not round services or conditions.',
  negated: 'keep',
  strong: [
    '(focus|focused|focusing|centre|centred|organise|organised|organising|built|build) ..5 (individuals|people|person) (,|and) ..1 (families|family) ..2 (communities|community)',
    '(individuals|people|person) (,|and) ..1 (families|family) ..2 (communities|community) ..1 (at|in|are|is) ..1 (the)? (centre|heart|middle)',
    // In whatever order.
    '(arranged|built|planned|organised|shaped|starts|begins) ..2 (around|round|from|with) (the answer|that answer|her answer|his answer|their answer|what they say) ..4',
    'what (they|she|he|people|each person|the person|someone|matters) ..2 (would like|want|wants|hope|hopes) to (be able to)? (do|be|get back) ..6',
    '(wanted to|wants to|misses|missed most|get back to|good day) & (team|nurse|worker|care|plan|support|planned) & (backwards|church|garden|dog|family|cup of tea|question|friends|grand*|begins)',
    '(instead of|rather than) <number> (clinics|appointments|visits|letters|specialists) & (nurse|visit|visits|one|goes through|together|worker)',
    '(asks|ask|asked|asking|start|starts|started|begin|begins|began|beginning) ..5 (what matters|what ..3 (good (day|week|life)|want|wants|hope|hopes|enjoy|enjoys|like|likes|miss|misses)|how ..4 (live|spend)|work , home|home and friends|who ..3 (matters|love)|the person|the family)',
    'what matters (to|most to) (you|them|people|her|him|each|a person|the person|patients|residents) ..6',
    '(not|rather than|instead of|no longer) ..3 (what is the matter|by disease|by condition|the condition|the disease|the diagnosis|a diagnosis|diagnoses|their illness|the illness|tasks|task lists|organs|body parts|single disease*|conditions)',
    '(end|ends|ended|ending|stopped|stop|given up|gave up|giving up|scrapped) ..3 (clinics|clinic|task lists|task list|slots|fifteen minute|disease|condition|separate) ..14',
    '(one|single|same|longer|long) ..1 (worker|appointment|nurse|person|conversation|plan|visit|team) ..14 (asks|ask|knows|know|whole|family|with (them|her|him) both|everything|all of|together|diabetes|home|conditions|order|wants|choose*|they)',
    '(plan|plans|budget|care|support|team|services|help|money|page|visits) ..6 (written|drawn up|led|decided|chosen|held|directed|shaped|set|owned|built|designed|fit|fits|fitted|wrap*|follows|organised|arranged|planned) ..2 (by|around|round|with) ..3 (the|each|that|their|his|her|a)? ..1 (child|person|people|family|families|individual|individuals|resident|them|household|life|lives|patient|woman|man|those who love|what)',
    '(therapists|nurses|services|school|carers|doctors|teams|workers|team|professionals|visits) ..6 (fit|fits|work|arrange*|organise*|come|gather|build*) (in)? (around|round) ..3 (that|the|each|their|her|his|a) ..2 (person|child|page|family|life|plan|day|routine|home|household|wishes|goals|individual)',
    '(knows|know|knew|known by|known to) (the|her|his|their|each|every|our) ..1 (household|family|neighbours|name|names|dog|street|home|story|habits|life) ..6',
    '(decides|decide|agrees|agree|works out|work out|choose|chooses|plan|plans) (with|together with|alongside) ..3 (them|him|her|the person|each person|the family|families|people|carers) ..8 (what|how|which|help|needed|when|who|care|want*)',
    '(in|at) ..2 (order|pace|time|way|place|manner) ..2 (that|which)? (they|she|he|the person|the family|people|families|you) (choose|chooses|chose|want|wants|prefer|prefers|decide*|like*)',
    '(choose|chooses|chose|chosen|pick|picks|picked) ..3 (who|their own|her own|his own|whom|how|when|which) ..8 (care|carer|carers|support|worker|help|visits|therap*|spend|budget|nurse|comes)',
    '(whole person|whole family|whole life|whole household|whole of (a|their|someone)) ..14 (not|rather|worker|assess*|look*|see|means|so|integrated|approach to)',
    '(person|family|people) centred ..4 (means|here|model|in practice|is a|was a|:|so|care and|by|, not) ..14',
    '(focussed|focused|organised|centred) ..2 (on|around|round) ..1 (individuals|people|persons|families|the person|each person) ..3 (, families|and communities|and families|, not|rather|and their|as|to|so)',
    '(personal budget|personal budgets|personal health budget*|direct payment*) ..14 (spend|spent|chose|choose*|paid|pay|bought|so|own|control|decide*|for)',
    '(paid|pays|pay|bought|fixed|mended|arranged) ..4 (for)? ..4 (kennels|dog|ramp|train fare|garden|roof|fridge|lunch club|taxi|bus fare|tv|haircut|wedding|fishing|choir|allotment|washing machine) ..8',
    '(someone|man|woman|patient|somebody|anyone) with ..10 (diabetes|asthma|dementia|heart|copd|arthritis|depression|low mood|parkinson*|frailty|cancer|stroke|conditions) ..14 (one long|one appointment|one nurse|one worker|one team|one visit|the same|single) ..8',
    '(mind and body|body and mind|health , home and|work , home) ..8 (together|in one|same|at once|friends)',
    '(in control|take control|control over|choice and control|say over) ..4 (of|over) ..3 (their|her|his|own|its)? ..2 (care|support|budget|life|lives|plan|day) ..6 (by|with|through|because|so|and|,)'
  ],
  except: ['whole person (rate|time)', 'person centred reviews', 'centre on', 'plan (for|of) the'],
  unless: ['@grumble', '@lesson', '@deferral', '(in everything we do|at the centre of everything|makes us who we are|put people first in every)', '(statutory requirement for pupils|table <number>|completed on time)', '(opening hours|parking|cafe)', '(separate clinics|referral criteria)', '(per cent|<percent>) of respondents', '(software|code|repository|API|dataset|user research|user needs|users|python)'],
  raise: {shown: 'say who asks what, and what changes for the person', measured: 'say for how many people, and since when'},
  examples: {
    caught: [
      'Instead of four clinics, a nurse visits the farmhouse and goes through the heart, the feet, the worry about the bills and the dog.',
      'Care in Penwick begins with a cup of tea and the question of what the person misses most.',
      'One worker sits down with the couple and asks what a good week would be.', 'We are ending clinics arranged by disease.',
      'Plans are written by the child and those who love them.',
      'Each nurse looks after forty people, knows the household and decides with them what help is needed.',
      'The team starts with what matters to the person, not with the diagnosis.', 'Her personal budget paid for a season at the fishing club.',
      'Services in Northmere are built around each person, in the order that they choose.'
    ],
    left: [
      'The patient is at the centre of everything we do.', 'Person-centred reviews are a statutory requirement for pupils.',
      'The Person Centre offers benefits checks.', 'Three services will each introduce a person-centred pathway with separate clinics.',
      'Only 29 per cent of respondents said that care was planned around them as a whole person.', 'Users choose which columns to show.',
      'A care plan template is available.', 'The clinic is open to anyone with diabetes.'
    ]
  },
  sources: ['LED-15']
})
