import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'co-production',
  title: 'Co-production',
  asks: 'People who use services, carers or communities share in designing, deciding or delivering as equals.',
  strong: [
    '@coproduce & !@coproduce ..5 (with|by|between|among|across) ..2 (<organisation>|<sector>|partners|stakeholders|providers|clinicians|staff|colleagues|the system|system|industry)',
    '@coproduce & @sharer',
    '(co develop*|codevelop*|co deliver*|co commission*|co facilitat*|co led|co chair*|co lead*|co research*|co author*|co evaluat*) ..6 @sharer',
    '@sharer ..6 (co develop*|co deliver*|co commission*|co facilitat*|co led|co chair*|co lead*|co research*|co author*|co evaluat*)',
    '(designed|redesigned|developed|created|written|rewritten|drawn up|built|drafted|authored|planned) (jointly)? (with|by|alongside|together with|in partnership with|jointly with|hand in hand with|and developed by|and delivered by|and tested by) ..3 @sharer',
    '(design|redesign|develop|create|write|draw up|build|draft|plan|shape|decide|designing|developing|creating|writing|drafting|planning) ..5 (in partnership with|together with|jointly with|hand in hand with|alongside) ..3 @sharer',
    '(designed|written|chosen|decided|agreed|led|run|chaired|owned|governed|commissioned|delivered|facilitated|settled) (jointly|entirely|largely|mostly)? by ..2 (people with|people who|residents|patients|carers|communities|service users|citizens|tenants|parents|young people|the community|local people|families|women|those who|experts by experience|lived experience|peers|members with)',
    '(community|peer|user|resident|citizen|carer|tenant|survivor|service user|youth|neighbourhood) (led|owned|run|driven|designed)',
    '(equal|full|genuine|true|trusted) (partner|partners|partnership|voice|vote|say|footing|members) & @sharer',
    '(share|shares|shared|sharing|give|gives|gave|giving|cede|ceding|hand|handing|hands) ..3 (power|control|decision making|decisions) ..5 @sharer',
    '(hand|hands|handed|handing|pass|passed|cede|ceded) ..2 (choice|power|control|decisions|decision making|vote) ..3 to ..4 @sharer',
    '(two|three|four|some|half|most|many) of (the young people|the residents|the carers|the parents|the patients) ..2 (sit|sits|sat|serve) on ..3 (group|board|panel|team|committee) (that|which) ..2 (designs|design|designed|decides|decide|decided|commissions|commissioned|signs|approves|approved|chooses|chose|awards|awarded)',
    'power of decision making',
    '@sharer ..6 (helped|help|helping) (us|to|the)? ..2 (design|redesign|write|shape|choose|decide|commission|develop|evaluate|set|interview|recruit|run|draft|plan|deliver|lead)',
    '(residents|patients|carers|tenants|parents|young people|citizens|service users|local people|families|villagers|people with lived experience|people who use ..2 services|experts by experience|participants|communities) (then|also|have|had|now|themselves|jointly|together)? (decided|decide|chose|choose|agreed|voted|vote|wrote|designed|redesigned|set|drafted|interviewed|lead|led|co ..1 chair|run|ran|hold|held|control|controlled|signed off) ..2 (the|our|its|how|which|what|who|on|where|priorities|budget|questions|a|every|three|half)',
    '<people> ..14 (designed|redesigned|co wrote|wrote|drew up|drafted|chose|set) (this|the|our|which|what|how)',
    '(sit|sits|sat|serve|serves|served) ..6 with ..2 (vote|votes|veto|say)',
    '(lived experience|experts by experience|carer|patient|resident|service user|parent) (chair|chairs|co chair|co chairs|commissioner|commissioners|board members|members of the board|researchers|consultants|leads|leaders|peer|partners|representatives sit)',
    '(seat|seats|place|places|vote|votes|majority|half) ..6 (board|panel|group|committee|assembly|table|alliance) ..5 @sharer',
    '(seat|seats|vote|votes|veto|majority) ..4 (for|to|held by|go to|are) ..2 @sharer', '@sharer ..6 (seat|seats|vote|votes|veto) ..3 (on|at) ',
    '(peer|community|citizen|lived experience|youth) (researcher|researchers|commissioner|commissioners|evaluators|led research|budgeting|grant panel)',
    'participatory (budgeting|budget|grant making|grantmaking|design|action research)',
    '(group|groups|board|panel|partnership|network|forum|committee|team|charter|alliance) ..6 (include*|bring* together|brought together|made up of|comprised of|comprises|unites|consists of) ..10 (lived experience|people who have experience*|people who have|people with experience|experts by experience|service users|people who use)',
    '(work|working|coming|come|brought|bringing|bring*) ..6 (lived experience|experts by experience|people who have experience*) ..12 (decide|decisions|identify|design|develop|inform|tackle|shape|plan|together)',
    '(in partnership|partnership), including people with lived experience',
    '@sharer ..6 (involved|partners|instrumental|included|leading|active) ..2 (in|to) ..5 (planning and delivery|design and delivery|designing and delivering|development and|its development|decision making|making decisions|co|governance|commissioning)',
    '(design|planning) and delivery (of|with) ..6 (by|with) @sharer', '(by|with) ..1 (actual|real)? (end users|people who will use it)',
    'voices of people ..6 in the (design|delivery|planning)', 'directly informed (by|our) & @sharer', 'a direct say in (how|what|which|where)',
    // Who decides beside the board, holds the money, or sits where it is decided.
    '@sharer ..4 (decide|decides|decided|choose|chooses|chose|vote|votes|voted) ..1 (with|together with|alongside|jointly with) ..1 (the|our|their)? ..1 (<organisation>|<sector>|council|board|trust|partnership|commissioners|staff|us)',
    '(panel|assembly|jury|residents|families|carers|patients|tenants|young people) and ..3 (board|council|committee|partnership|trust|commissioners|staff) ..1 (voted|vote|votes|decided|decide|decides|chose|choose) (together|jointly)',
    '@sharer ..8 (hold|holds|held|control|controls) ..1 (the|a|their|its)? ..1 (budget|budgets|purse|purse strings|grants)',
    '(residents|patients|carers|tenants|parents|youth|young people|citizens|community|communities) ..2 (forum|panel|assembly|council|parliament|jury|network|collective) ..2 (used|uses|has|had|holds|exercised) ..2 (veto|casting vote|final say)',
    '(fund|funds|budget|grant|grants|money) ..3 (spent|allocated|awarded|shared out|given out) ..1 by ..1 (residents|people who|local people|young people|carers|patients|tenants|parents|families)',
    '(women|men|youth|carers|parents|residents|tenants|young people|patients|families|survivors|veterans) ..2 (circle|forum|collective|network|panel|union|parliament|assembly) ..5 (designed|wrote|rewrote|chose|chooses|interviewed|decided|decides|supervises|scored|signed off|signs off)',
    '@sharer ..4 (chosen|drawn|picked|selected) by (lot|sortition)', '@sharer ..8 (had|has|have) the (last|final|casting) (word|say|vote)',
    '@sharer ..8 (score|scores|scored|mark|marks|marked) ..1 (every|each|all|the) ..1 (bid|bids|tender|tenders|application|applications)',
    '(chair|chairs|co chair) ..3 (is|are|was|were) ..1 elected by ..3 @sharer', '@sharer ..2 (elect|elects|elected) ..3 (chair|co chair|board)',
    '@sharer ..5 (sit|sits|sat|serve|serves) on ..3 (group|board|panel|team|committee) (that|which) ..2 (designs|design|designed|designing|redesigns|redesigning|redesigned|decides|decide|decided|deciding|commissions|commissioned|signs|approves|approved|chooses|chose|awards|awarded)',
    '@sharer ... (hold|holds|held|have|has|had|with|holding|having) <number> of ..2 <number> ..1 (votes|seats|places)'
  ],
  except: [
    '@notSharer', 'community led (provider|providers|organisation|organisations|group|groups|housing)', 'patient led', 'user led design',
    'led by example', 'the word ..1 co', 'helped them', '(care|support|treatment) (provided|delivered|given) by', 'shared decision making',
    'co creat* (workspace|workspaces|tool|tools)'
  ],
  mechanism: [
    '(paid for their time|interviewed|supervises|chosen by lot|drawn by lot|veto|elected|co chair*|seat|seats|vote|votes|panel|panels|steering group|from the start|at every stage|as a result|they (chose|decided|changed))'
  ],
  raise: {shown: 'say who shared in the decision, at which stage and how', measured: 'say how many took part, when, and what they changed'},
  examples: {
    caught: [
      'The Penwick panel and the board voted together on which clinics to keep.', 'Families in Thornley decide with the council which streets come first.',
      'People who use the drop-ins run them and hold the budget.', 'Bereaved families sit on the group that designs the service and signs it off.',
      'The carers’ offer was co-designed with parents in Penwick.', 'Tenants chose the three priorities and now hold the budget.',
      'This plan was written jointly with people who have lived experience of homelessness.',
      'Half of the seats on the Ashcombe panel go to residents.', 'Pupils from the Penwick school council sit on the group that is redesigning the clinic.', 'Carers now hold four of the nine votes.', 'The Residents’ Forum used its veto to keep the clinic.', 'A panel of 24 residents, chosen by lot, met for six Saturdays.', 'Eight young people, paid for their time, score every bid.', 'Site residents choose who goes first.', 'The community fund is spent by people who live here.', 'The Women’s Circle in Thornley designed the job and interviewed for it.', 'The chair of the partnership is elected by residents each year.', 'People who use the day centre helped us choose the new provider.',
      'We are moving towards true co-production in all that we commission.', 'Peer researchers in Thornley led the interviews.',
      'The service is led by people with lived experience of addiction.', 'A community-led approach to falls is taking shape in Westhaven.',
      'Family carers are treated as equal partners in the review.',
      'The council has handed the choice of grants to six panels of residents.',
      'Three of the young people sit on the panel that awards the contract.', 'Thirty residents of Penwick, drawn by lot and paid for their time, wrote this plan with us.'
    ],
    left: [
      'We have never co-produced a plan with residents.', 'The pathway was co-designed with clinicians and providers.',
      'The draft was sent to residents for comment.', 'The specification was co-produced by Northmere Council and Thornley NHS Trust.',
      'Producers of local food supply the hospital.', 'The clinic was designed in 2019 and extended in 2023.',
      'The patient-led assessment of cleanliness takes place each spring.', 'The team is led by a consultant nurse.',
      'Residents were told about the closure by letter.', 'The framework was developed with public health.', 'The board handed control of the budget to the finance director.'
    ]
  },
  sources: ['LABELS: co-production', 'COP-01', 'COP-02', 'SCIE: Co-production']
})
