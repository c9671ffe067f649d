import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'holding-gains',
  title: 'Gains held',
  asks: 'What has got better already is kept, and by what means.',
  strong: [
    // In whatever order.
    '(began|started|introduced|set up|born) ..4 (stopgap|emergency|temporary|trial|experiment) & (now|since|still|built|permanent|kept|contract|core)',
    '(keep|kept|hold) ..4 (there|it there|them there|going|down) & (moved|core|permanent|owner|contract|funded|mainstream*) & (to|so|from)',
    '(change|changes|improvement|improvements) ..6 made (during|in|since) & (keep|kept|keeping|chose|owner|retain*)',
    '(hold|holding|held|hold on to|hang on to|keep|keeps|kept|keeping|lock in|locked in|preserve|preserved|protect|protected|sustain|sustained|sustaining|embed|embedded|embedding|retain|retained|secure|secured|consolidate*|bank|banked|maintain|maintained) ..5 (gain|gains|momentum|improvements|what worked|what works|progress|advances|changes made|positive changes|habit|habits|lessons|new ways|learning from the pandemic|good practice that|best of) ..8',
    '(made|make|become|became|becoming|now|are|is) permanent ..14',
    '(made|make|becomes|became|is now|are now|now part of) ..2 (standing orders|the standard|business as usual|a permanent|the norm|core|mainstream|the normal|normal|routine|part of (the county|our|how|the)) ..10',
    '(we are|we will|they are|it will|partners have agreed to|we have) ..2 (keeping|keep|kept|carry on|continue|continuing|hold on to|going to keep|not giving up|not letting go) ..8 (it|them|that|this|list|call|calls|meeting|huddle|team|post|scheme|service|going|on)',
    '(carry|carries|carrying|continue|continues|keep|keeps|go|goes|run|runs) (on|going|running)? ..4 (all year|for good|permanently|beyond the|after the (pandemic|grant|pilot|money|funding|winter|crisis)|when the (grant|money|funding|pilot) (ends|runs out|stops))',
    '(stop|prevent|keep|guard against|avoid|avoiding|against|without|from) ..4 (sliding back|slide back|slipping back|slip back|slipping|falling back|fall back|drift back|drifting back|backsliding|going back|losing ground|relapse into|reverting|unravelling)',
    '(not|never|no|nor|afford) ..6 (go back|going back|slip back|slide back|lose ground|revert) ..6 (to|on|what|old|before)',
    '(pandemic|covid|worst winter|lockdown|flood|floods) ..24 (keeping|kept|permanent|carry on|still in place|has stayed|have stayed|renewed|written into)',
    '(grant|funding|money|pilot|project|scheme) (ends|ended|end|runs out|ran out|stops|stopped|finishes) ..24 (split|keep|kept|continue*|taken on|picked up|mainstream*|permanent|cover*|share*|fund*|pay|found)',
    '(written into|built into|wired into|locked into) ..4 (the)? (lease|contract|contracts|standing orders|job descriptions|constitution|budget|rota|rotas|agreement|induction|specification|policy|plan|base budget|job plans)',
    '(habit|habits|practice|arrangement|way of working|list|call|huddle|meeting) ..6 (from|born in|begun in|started in|learnt in|introduced (in|during|as)) ..12 (has|will|is|still|carry|continue*|stayed|now)',
    '(halved|fell|fallen|improved|risen|dropped|better|down|up|gone) ..20 (to (stop|keep|hold|lock|make sure)|so that it|and it has|stayed|stay|held|keep it)',
    '(what|which) ..4 (fight to (keep|hold)|hold on to|hate to lose|miss most|worth keeping|not want to lose|want to keep)',
    '(build|building) on ..4 (what (we|was)|gains|progress|success of|momentum) ..8 (by|with|through|so|,|.|learn*|pandemic|achieved)',
    '(harness|use|maintain|sustain|keep up) ..2 (this|the) momentum',
    '(introduced|begun|started|set up) as (an emergency|a temporary|a stopgap|a pilot) ..10 (now|are|is|has|kept|permanent)',
    '(watch|track|see|check|checks|report) ..4 (figure|figures|number|rate) ..4 (each|every) (month|week|quarter) ..8 (so|to|slip*|back)'
  ],
  except: ['capital gains', '(weight|capital|net) gain', 'held (their|its|a|the) (weight|meeting|workshop|position)', 'permanent (address|disability|contract|resident|staff|residence|exclusion|exclusions|injury)', 'keep (well|warm|fit|safe|healthy|active|informed|up to date)', '(maintain|keep|sustain) (independence|health|wellbeing)'],
  unless: ['@grumble', '@deferral', '@lesson', '(since lapsed|have lapsed|had lapsed)', '(receipts reserve|sale of the)', '(memorial|grateful|doorstep claps|rainbow)', '(weighed|healthy lifestyles|body weight|smokers who)', 'an exercise to capture', '(software|code|repository|dataset|permanent record|API|archive)', '^ we must sustain'],
  raise: {shown: 'say what is kept, and by what means', measured: 'say what it gained, and until when it is kept'},
  examples: {
    caught: [
      'Falls are down by a third, and to keep them there the exercise classes have been moved from the project budget to the core one.',
      'We went through every change made during the floods and chose nine to keep, each with an owner.',
      'The Sunday clinic that began in lockdown has been written into the new contract, because nobody wants to lose it.',
      'The morning call between hospital and home care, a habit from the worst winter, will carry on all year.',
      'We are keeping the list that shopkeepers and nurses shared in the pandemic.', 'The joint manager’s post has been made permanent.',
      'The grant ends in June, so council and trust have split the cost to keep the vouchers.',
      'To stop them sliding back, the shared desk is written into the lease.',
      'Every partner must hold the gains of the last two years.', 'Small grants introduced as an emergency measure are now part of standing orders.'
    ],
    left: [
      'Capital gains are held in reserve.', 'During the pandemic neighbours looked out for one another.', 'Several improvements have since lapsed.',
      'Participants held their weight steady.', 'An exercise to capture which improvements should be kept is to be considered.',
      'A permanent address is needed.', 'The garden will be opened in June.', 'Weight gain was small.'
    ]
  },
  sources: ['LED-08']
})
