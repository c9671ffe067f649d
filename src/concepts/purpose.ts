import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'purpose',
  title: 'Purpose',
  asks: 'Why the strategy, partnership or service exists, or why action is needed, told as benefit to people or populations.',
  strong: [
    // What it is for, with the good that it does.
    '(vision|mission|purpose|aim|aims|ambition|goal|goals|aspiration|objective|objectives) ..6 (is|are|was|were|:) ..2 to ..2 (improve|reduce|prevent|enable|tackle|make|give|transform|keep|end|address|protect|promote|achieve|secure) & @benefit', '(vision|mission|ambition|aspiration) ..6 (is|are|:) ..1 (that|for|of|everyone|all|a|an|people) & @benefit', '(vision|mission|ambition) (is|:) & @benefit',
    '(strategy|plan|partnership|programme|project|framework|service|services|group|board|alliance|system|initiative|report|document|assessment|study|pack|packs|charity|team|network|organisation|we|it|work) ..4 (aims|aim|aimed|seeks|seek|strives|strive|exists|exist|intends|hopes|hope|wants|want|sets out to|set out to|was introduced|was created|was established|was set up|was formed|was developed|was designed|is designed|is intended) ..2 to ..10 (@goods|@ills|care for|inequalities)',
    '(is|are|was|were|been) (established|set up|formed|created|commissioned|developed|designed|introduced|produced|intended|committed|launched|brought together) to ..3 (@better|@lessen|help|tackle|address|support|meet) ..6 (@goods|@ills|@folk|needs)',
    '(exists|exist|here|set up|working together|work together|come together|came together|coming together|committed|dedicated|determined|resolved|driven) to ..2 (@better|@lessen|make|tackle|help) ..6 (@goods|@ills|life|lives|@folk)',
    '(we|our|together) ..2 (want|believe|aspire|dream|wish) ..3 (to|that|for|everyone|all|every) ..8 @benefit',
    // Why things can't stay as they are.
    '(rising|growing|increasing|huge|unsustainable|significant|considerable|more|extra|greater) (demand|demands|pressure|pressures|strain) ..4 (on|for) ..4 (services|care|capacity|system|systems|resources|budgets|hospitals|workforce)',
    '(set|expected|projected|predicted|forecast|likely) to (rise|increase|grow|double|triple) ..8 (years|by|with|further|over)', '(challenge|challenges) (we|that we|facing) ..2 (face|must|system|county|people)', '(we|system|partners|services) ..1 (face|faces) ..4 (challenge|challenges|pressure|pressures)',
    '(more|much|lot|still) ..3 (needs to|to|must|left to) be? (done|do) ..1 (to|for|if|about|in)', '(more|much) ..1 (needs to|must) be done', '(far)? too many (of our)? (people|children|residents|families|adults|women|men)',
    '(biggest|leading|major|main|single|largest) (killer|cause|causes|contributor|risk factor) ..2 (of|for|to) ..8 (preventable|death|ill|disease|mortality|disability|harm|people)', '(public health|health) (threat|threats|crisis|emergency|time bomb|epidemic)', 'case for change', '(we|it|partnership) (exist|exists|are here) to', '(do|doing) nothing (is|would)', '(not|no longer) sustainable & (demand|costs|services|system|we)', '(status quo|business as usual) (is|cannot|will not|won\'t)', '(need|needs|must) to? (change|transform) ..4 (how|the way|so)', '(need|needed) to ..2 (improve|reduce|tackle) ..8 (@goods|@ills)', '@folk ..2 (die|dying|dies) ..3 (younger|earlier|sooner|unnecessarily|too early|before)', '(this|it) matters because', '(committed|dedicated) to (improving|reducing|making|giving|ending|tackling) ..6 (@goods|@ills|life|lives)', '(strategy|programme|project|plan|partnership|service|group|framework) ..4 (aims|seeks|aimed|sought) to ..2 (improve|help|support|reduce|enable|prevent) & @benefit', '(working|work|works) together to ..2 (improve|reduce|tackle|make|prevent|end) & @benefit', '(give|giving) ..2 (every|all|our) (child|children) ..4 (start|chance|opportunity)', '(wait|waits|waiting) too long', '(people|families|residents|patients) ..4 (deserve|deserves)',
    '(often|frequently|may|can) (get lost|fall through|find themselves|be left|feel isolated|struggle|struggling|wait) ', '(need|needs) ..3 (not|never) (being|been) met', '(there is|there are|is there) ..2 (lack|shortage) of ..4 (services|support|provision|pathways|understanding)', '(long|longer) (wait|waits|delays) (to|for|before) ..1 (diagnosis|treatment|assessment|care|support)',
    'to achieve (our|this|the) (vision|ambition)',
    '(for|to) the benefit of ..3 (patients|people|residents|communities|population|citizens|public)', '(best|great) place ..4 to (live|grow|work|age)', '#outcome & (strategy|strategies|partnership|programme|vision|priorities|fund|JSNA|principles|action group|framework|board) & !(evaluation|evaluated|found)', 'ageing population', '(is|are|of|largely) preventable', '(lead|leads|leading) to ..2 (poor|worse|poorer) ..2 outcomes', '(strategy|plan|framework|document) ..3 (sets|set) out ..1 (how|what|our)', '(services|support|care|provision|range|offer) ..6 (is|are) ..1 (patchy|fragmented|inconsistent|disjointed|lacking|variable|unsuitable|overstretched)', '(services|organisations|agencies) ..2 (often|frequently) ..3 (independently|in isolation|in silos|separately)', '(benefit|benefits) (citizens|patients|residents|people|families|communities)', '#outcome & (aim|aims|aimed|vision|mission|purpose|ambition|so that|want|in order to|believe|exist|exists|seeks|seek)'
  ],
  except: ['general purpose', 'purpose built', 'all purpose', 'fit for purpose', 'for the purpose of', 'for the purposes of', 'aims and objectives of the (session|workshop|course|training|meeting)', 'revision', 'supervision'],
  unless: ['(website|web page|webpage|software|codebase|repository|github|user interface)'],
  raise: {shown: 'say who is to be better off, and who stands behind it', measured: 'add the figure that shows why it is needed'},
  examples: {
    caught: [
      'Our vision is that every child in Northmere grows up healthy and safe.', 'The Westhaven Partnership exists to reduce the years that people spend in poor health.', 'Far too many people in Ashcombe die before they are seventy-five.',
      'The number of people with frailty is set to rise by a third over the next decade.', 'This strategy aims to improve the lives of carers across Thornley.', 'Growing demand on community services means that people wait too long for help.',
      'We want everyone in Penwick to live well with dementia.', 'Smoking is the leading cause of preventable death in the borough.', 'The alliance was set up to tackle rough sleeping together.'
    ],
    left: [
      'Our mission is printed on the back cover.', 'The aim of the session is to agree the minutes.', 'The board meets every other month in Northmere.', 'The building is purpose built and has step-free access.', 'The purpose of this page is to list the forms.',
      'The vision test takes ten minutes.', 'We will publish the plan in May.', 'Three nurses work from the Thornley clinic.', 'The aims and objectives of the training are listed below.'
    ]
  },
  sources: ['LABELS: purpose', 'WHY-01', 'WHY-04', 'EVD-02']
})
