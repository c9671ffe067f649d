import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'governance',
  title: 'Governance',
  asks: 'Boards, decision structures, accountability, oversight and reporting lines of the strategy or partnership.',
  strong: [
    '(board|committee|council|panel|trustees|cabinet|executive|governors|chair|chairs|partnership|quorum|forum) ..6 (members|membership|vote|votes|voting|quorum|quorate|elected|appointed|nominated|term of office|terms of office|meets in public|meeting in public|meetings)  & !(key|dash) board',
    '(appointed|elected|nominated|co opted) (to|as|by|onto) ..4 (board|committee|council|panel|trustees|governors|chair|cabinet|governing body)',
    '(non executive (director|directors)|lay (member|members)|independent chair|vice chair|deputy chair|standing orders|standing financial instructions|declarations of interest|conflicts of interest|code of conduct for)',
    '(audit|remuneration|finance|quality|scrutiny|overview and scrutiny|risk|nomination|workforce|health scrutiny|commissioning|performance|assurance|safeguarding) (and ..3)? (committee|committees|sub committee|panel)',
    '(risk register|board assurance framework|assurance framework|internal audit|external audit|escalation (route|process|routes)|corporate governance|annual governance statement)',
    '(progress|performance|delivery|outcomes|plan|strategy|actions|it|implementation) ..6 (reported|monitored|overseen|reviewed|scrutinised|reports) ..4 (to|by|through|at) ..4 (board|boards|committee|committees|group|partnership|executive|cabinet|council|trustees|panel|forum)',
    '(responsibility|responsibilities|duty|duties|role|remit|purpose|function|functions) of the ..5 (board|committee|partnership|group|panel|trustees|council|forum|ICB|executive)',
    '(board|committee|partnership|group|panel|executive|council) ..2 (role|remit|purpose|function|responsibilities) (is|are) ..1 to',
    '(board|committee|steering group|executive|panel|trustees|council) (is|are) ..3 (responsible|accountable|made up|comprised|chaired|composed|supported by|established|constituted)',
    '(approval|sign off|agreement|endorsement|ratification|permission|consent|oversight|decision) (of|from|by) ..4 (board|committee|trustees|cabinet|steering group|governing body|executive|council|panel|secretary of state)',
    '(decision|decisions) ..3 (rest|rests|lie|lies|sit|sits|reserved|delegated) (with|to) ..5 (board|committee|panel|council|executive|chief)',
    '(hold|holds|held|holding) ..6 to account', '(duty|duties) to (cooperate|co operate|collaborate)',
    '(constitution|articles of association|partnership agreement|governance handbook|decision rights)',
    '@forum ..4 (is|are|was|were|be|will be|will)? ..2 (responsible for|accountable|~oversee|overseen|oversight|~approve|~monitor|~govern|~steer|~scrutinise|~ratify|~endorse|~sign off|~supervise)',
    '@forum ..3 (will|shall|has authority|have authority|has delegated|have delegated|meets|meet|met|reports|report|reported|decides|decide|agrees|agree|agreed|receives|receive|holds|hold|reviews|review|reviewed|considers|consider|advises|advise|delegates|delegate|leads|lead|provides|provide|ensures|sets|owns|assures|continues|continue|keep|keeps|takes|is chaired|are chaired|is made up|is responsible|was set up|was established|has been (set up|established|created|formed)|has been)',
    '(report|reports|reported|reporting|escalate|escalated|escalates|presented|submitted|accountable|answerable|update|updates) ..6 (to|into|through) ..3 (<organisation>|@forum|senior responsible|executive)',
    '(overseen|approved|agreed|signed off|endorsed|monitored|governed|chaired|scrutinised|reviewed|ratified|steered|driven) ..2 by ..5 (@forum|<organisation>|<role>|the chair|chief executive|cabinet member)',
    '(set up|establish|established|establishing|create|created|creating|form|formed|forming|convene|convened) ..5 (@forum)',
    '@forum ..6 (set up|established|created|formed|convened|launched)',
    '(accountability|accountable|answerable) (to|for|framework|arrangements|structure|structures|lies|sits|rests|and|is|between|across)',
    '(mutual|joint|shared|clear|public|collective|democratic) accountability',
    'governance (structure|structures|arrangement|arrangements|framework|frameworks|model|models|process|processes|group|groups|route|routes|and (accountability|oversight|assurance|decision|leadership)|of (the|this|our)|mechanism|mechanisms|boards)',
    '(robust|strong|clear|effective|joint|shared|good|integrated|system|partnership|corporate|programme|regional|local|simple|simplified|our|collaborative) governance',
    'terms of reference', 'scheme of delegation', 'joint committee', 'section 75 agreement',
    '(oversight|stewardship) (of|board|from|role|and|across|arrangements)',
    'oversight (group|panel|committee) ..4 (will|meets|met|meet|reports|oversees|reviews|was set up|is)',
    '(strategic|independent|strong|executive|ongoing|overall|joint|regular|formal) oversight', 'provide ..3 oversight',
    'chaired by ..4 (<role>|<organisation>|the|a|an)', '(senior responsible (owner|officer)|SRO)',
    '(decision making|decision) (structure|structures|body|bodies|process|forum|forums|group|groups|authority|powers|rights|arrangements|responsibility)',
    'decisions ..4 (are|is|will be|be|were) ..2 (made|taken|agreed) (by|at|through|jointly)',
    '(has|have|with|delegated|statutory|full) authority to', 'delegated authority', 'authority to (approve|decide|spend|make decisions|commit)',
    '(statutory|formal|legal) (board|body|committee|duty to (cooperate|co operate)|partnership board)',
    '(number of|several|two|three|four|five|six|seven|<number>|following|supporting|range of) (sub)? (subgroups|sub groups|committees|subcommittees|workstreams|task groups)',
    '(must|should|needs to|to|will|can) ..2 be (agreed|approved|signed off|endorsed) (at|by|in) ..5 (board|committee|group|trustees|executive|cabinet)',
    'assurance (to|framework|committee|group|process|processes|on|from|that)',
    '(memorandum of understanding|partnership agreement|governing document|operating agreement)',
    '(agenda|minutes|papers) ..8 (board|committee|meeting|group)',
    '(board|committee|partnership) (membership|members) (include|includes|is|are|were|from|comprises)', 'works alongside ..8 boards',
    '(board|committee|governance|meeting) structure', '(monitored|agreed|approved|reviewed|managed) (through|via|at|in) ..4 @forum',
    '(partnership|alliance) group ..10 (formed|established|set up|created)',
    '(statutory|required|requested|legal) ..12 (partnership|board|committee) ..12 (brings|bring|formed|form|together|established)',
    '(lead|overall|delegated|joint|ultimate) (responsibility|accountability) (for|lies|rests|sits)'
  ],
  except: [
    '(workspace|repository) owner', '(information|data|clinical|ig|research|it|model|api|cyber) governance', 'IG',
    '(on|across|key|dash|white|mother) board', 'governance of (data|information)', '(cost|costs|spend|spending|<percent>) ..8 accountable for', '(integrated care|across|health and wellbeing) board area',
    'board (game|games|certified|rooms)', 'accountability for (code|data)',
    '(parole|examination|examining|review|advisory|editorial|bulletin|ouija) board', 'forum (post|posts|thread|threads|page|members)',
    '(online|discussion|digital) forum'
  ],
  mechanism: ['(quarterly|monthly|bi monthly|annually|each (month|quarter|year)|terms of reference|scheme of delegation|chaired by|sub committee)'],
  raise: {shown: 'say which body decides what, and to whom it answers', measured: 'say how often it meets, or by when it decides'},
  examples: {
    caught: [
      'The Partnership Board oversees delivery of the strategy.', 'A steering group has been set up to guide the work in Ashcombe.',
      'Each workstream reports to the Northmere Health and Wellbeing Board every quarter.',
      'Our governance arrangements are set out in appendix B.', 'The committee is chaired by the Director of Public Health.',
      'The plan was signed off by the joint committee in March.', 'Trustees are accountable for the fund.',
      'The delivery group has authority to spend up to £50,000.'
    ],
    left: [
      'We thank the members of the steering group for their help.', 'Information governance slowed the project.',
      'The strategy of the Health and Wellbeing Board can be downloaded below.', 'The keyboard must work for everyone.',
      'Boarding schools took part in the survey.', 'Posts in the online forum are read by volunteers.',
      'The committee room is on the second floor.', 'Data governance is covered by another policy.'
    ]
  },
  sources: ['LABELS: governance', 'GOV-02']
})
