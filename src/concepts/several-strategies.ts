import {defineConcept} from './concept.js'

const plan = '(strategy|strategies|plan|plans|framework|frameworks|programme|programmes|vision|priorities|agenda|agendas|timetable|timetables|target|targets|policies)'

export default defineConcept({
  id: 'several-strategies',
  title: 'Several strategies held together',
  asks: 'How this plan fits with others, and what happens where they pull apart.',
  negated: 'keep',
  strong: [
    '(balance|balancing|juggle|juggling|hold|holding|manage|managing) ..1 (many|several|multiple|various|more than one|competing) (strategy|strategies)',
    // In whatever order.
    '(plan|strategy|target|budget|round|programme) ..1 (wants|asks for|assumes|calls for|needs|sells|closes|counts on|depends on) ..16 (plan|strategy|target|budget|programme) ..2 (wants|asks for|assumes|calls for|needs|keeps|closes|counts on)',
    '(plans|strategies|round|agendas) ..6 (ask|asks|call) for something different',
    '(strategy|strategies|plan|plans|agendas|priorities|targets|deadlines|timetables) & (collide|collides|first claim|call on the same|same (capital|money|buildings|beds)|rules on|gives way|give way|trade off*|competing|single list|one calendar|arbitrat*|reconcil*|contradict*|precedence|conflicting) & (we|which|where|panel|board|table|team|leaders|cabinet|so|and)',
    // Where they pull apart.
    '(where|when|if|whenever) ..4 (plans|these|strategies|two|goals|targets|priorities|aims|policies) ..2 (pull apart|clash|clashes|conflict|conflicts|collide|compete|disagree|contradict|diverge|differ|part company|pull against|do not fit|cannot both|rub) ..20',
    `(conflict|conflicts|clash|clashes|tension|tensions|contradiction|contradictions|overlap|overlaps|mismatch|trade off|trade offs|competing demands|friction|gap|gaps) ..2 (between|among|with) ..8 ${plan} ..14`,
    `${plan} ..10 (conflict|conflicts|clash|clashes|pull|compete|contradict|collide|overlap|tug) ..14 (so|and|we|therefore|resolved|settle*|agreed|decide*|meet|joint|sequence*|priorit*|instead)`,
    '(cannot|can\'t|could not|not possible to) ..3 both ..4 (be)? (done|met|happen|true|come first|be first|right|do|deliver|achieve)',
    '(both|two|three|four|five|six|seven|all) ..3 (plans|strategies|targets|demands|priorities|agendas|goals) ..8 (at once|ask|asks|want|pull|cannot|against each other|side by side|into one|together|drew on|rely on|need the same|same (staff|people|money|team))',
    `(check|checks|checked|checking|test|tests|tested|hold|holds|held|weigh*|line up|lined up|compare|compared|reconcile|reconciled|reconciling|knit|knitted|dovetail*|sequence|sequenced|sequencing|merge|merged|merging|balance|balancing|juggle|juggling|braid*|combine|combined|combining) ..8 (against|with|between|together|into one|alongside|across|several|competing|multiple|different) ..8 ${plan}`,
    `${plan} ..6 (against each other|against one another|into one|into a single|in one sequence|in step|one after the other|in sequence)`,
    '(rather than|instead of) ..2 (run|running|have|having|follow|following|write|writing) ..3 (two|three|four|five|several|separate|parallel|different) (timetables|plans|strategies|programmes|agendas)',
    `(takes|take|took) ..3 (its|their) ..8 from ..14 (strategy|plan|budget|assessment) ..4`,
    '(wins|comes first|takes priority|gives way|takes precedence|prevails|has priority|gave way|come second) ..6 (unless|if|when|and|over|,|.) & (plan|strategy|target|test|saving|goal|priority|plans|strategies)',
    `(does|do) not ..1 (stand|sit|work|exist|operate) (alone|in isolation|by itself|apart)`,
    '(put off|paused|delayed|postponed|slow|slowed|hold back|held back) the (saving|savings|target|project|plan|move|programme) (until|so|to|because)',
    // How they fit.
    `(strategy|plan|framework|document|priorities|goals|programme) ..6 (contribution|contributes|contribute|contributing) ..2 (towards|to) ..6 (vision|strategy|plan|ambition|goals|aims|priorities|objectives|national|outcomes)`,
    '(strategy|plan) ..6 (part of|sits within|sits under|nests in|fits within) ..6 (suite|family|set|hierarchy|context|framework|wider|broader) ..8 (strategies|plans|policies|strategy|policy|work together)',
    '(strategies|plans|priorities|goals) ..3 (align|are aligned|aligned|fit|connect|join up|complement|link|linked|interlock*|work together) ..3 (and|with|to|together|each other|one another|across|so)',
    '(aligned|align|aligns|aligning|complement|complements|complementing|dovetails|dovetail|fits|connects|link|links|linked|joined) ..4 (to|with|the|and) ..14 (strategy|strategies|plan|plans|framework|goal|goals|promise|agenda|priorities)',
    '(builds|build|building|draws|draw|drawing) (on|upon) ..12 (strategy|strategies|framework|plan|plans)',
    '(strategy|plan|priorities|it) ..3 (replaces|supersedes|refreshes|succeeds|replaced|informs|underpins|supports the delivery of|feeds into|takes forward|translates|delivers|is supported by) ..10 (strategy|strategies|plan|plans|framework)',
    '(hold|holding|manage|managing|juggle|balance) ..3 (multiple|several|many|competing|different) (strategies|priorities|agendas)',
    '(supported by|underpinned by) ..3 (core|enabling|supporting|thematic|delivery)? ..2 (strategies|plans) ..8',
    '(consistent with|in line with|supports|supporting|complements|recognises|reflects|respond to|responds to) ..6 (and|both|as well as) ..8 (strategy|strategies|plans)'
  ],
  except: ['(coping|superseded|parenting|search|learning|test|sampling|data|safety|branching|software) strategies', 'read alongside', 'read in conjunction', '(care|treatment|safety|support|crisis|pension|birth|lesson|floor|project|payment|meal) (plan|plans)'],
  unless: [
    '@deferral', '@grumble', '@lesson', 'read alongside', 'coping strategies',
    '(archive|hard copies|printed copies|links to each|appendix ..2 lists)', '(auditors|audit|review) found', 'will be (scoped|mapped)',
    'mapping exercise', '(nobody|no one) had noticed',
    '(software|code|repository|deployment|python|API|branch)', '(our|the) ..3 are aligned to national strategies'
  ],
  highest: 2,
  raise: {shown: 'say how they fit, and who settles it where they pull apart', measured: 'say what was settled, and when'},
  examples: {
    caught: [
      'The estates strategy sells the sites that the neighbourhood plan needs. A joint panel now rules on each sale before it goes to market.',
      'Growth, net zero and the recovery plan all call on the same capital, and the table shows which has first claim in each year.',
      'Objectives in this document are those of the Thornley Together vision and the people strategy; where deadlines collide, the earlier of the two gives way.',
      'The digital plan wants fewer desks and the neighbourhood plan wants more; the chief officers met in June and ruled in favour of desks.',
      'Where the housing plan and the health plan pull apart, the two directors meet before either is signed.', 'This strategy does not stand alone.',
      'Cutting beds and shortening waits cannot both be done this year.',
      'The plan sets out our contribution to the vision of the Northmere wellbeing strategy.',
      'Our three strategies align and are refreshed together.', 'The carers’ plan builds on the Ashcombe Dementia Framework.',
      'Rather than run three timetables, we have put them into one.', 'A small team checks the seven plans against each other each month.'
    ],
    left: [
      'This strategy should be read alongside the estates strategy.', 'Superseded strategies are in the archive.',
      'Coping strategies for parents include rest.', 'A mapping exercise of tensions between strategies will be scoped.',
      'The auditors found that the two plans were in conflict and nobody had noticed.',
      'A care plan is agreed with each person.', 'The strategy was approved in May.', 'Two targets were missed.'
    ]
  },
  sources: ['CAP-07']
})
