import {defineConcept} from './concept.js'

const feeling = '(fear|fears|feared|fearing|worry|worries|worried|anxious|anxiety|anxieties|suspicious|suspicion|suspicions|angry|anger|unsettled|uneasy|nervous|sceptical|sceptics|wary|resist|resists|resisted|resistant|resistance|reluctant|doubts|doubters|grief|attached|threatened|lost|losing|cynical|upset)'

export default defineConcept({
  id: 'change-relationships',
  title: 'Relationships, networks and the psychology of change',
  asks: 'How people take change is understood, and change travels through relationships and networks.',
  strong: [
    '(understand|understanding|know|knowing) how people (respond|react|take|cope|live) ..1 (to|with)? change',
    '^ (building|build|strong) ..1 (networks and relationships|relationships and networks) & (leader|leaders|leadership)',
    // In whatever order.
    '(friends|colleagues|peers|counterparts|people) ..10 (came|come|went|rang|visited) to (tell|show|explain|talk|reassure) ..8',
    '(lived through|been through|seen off|weary of|used to) ..4 (reorganisations|restructures|restructurings|mergers|changes|initiatives) ..10',
    '(worried|afraid|anxious|nervous|fear|fears|feared|suspicious|sceptical|reluctant|angry|unsettled|wary|resent*|dread*) & (talk|talked|listen|listened|explain*|respected|trusted|friend|friends|colleague|colleagues|peer|peers|met with|sat with|together) & (change|changes|new|move|moved|moving|merger|model|rota|reorganis*|switch*|redesign) & (staff|nurses|teams|clinicians|doctors|colleagues|we|managers|practices)',
    '(saw|seeing|copied|adopted|followed|spread|caught on|passed on) & (friends|peers|colleagues|neighbours|other wards|next site|one another|each other|ward by ward|site by site) & (new|change|way|practice|rota|model)',
    '(peer|peers) (group|network|circle|learning) & (change|practice|leaders|coach*|new|spread|try)',
    // How people take change.
    '(people|staff|colleagues|teams|nurses|clinicians|they|residents|doctors|carers|we|families) ..4 (do not|don\'t|rarely|seldom) (resist|fear|mind|hate) change',
    `(asked|listened|listen|listening|heard|hear|understood|understand|explained|explain|acknowledge|acknowledged|sat down with|met|spent|named|recognise|recognised|made sure|talked) ..14 ${feeling} ..10 (change|changes|lose|losing|them|leaving|moving|most|before|about|each|an hour|first|,|.)`,
    `${feeling} ..12 (so we|so the|so they|we asked|we began|we gave|were given|was given|gave them|had an hour|got|were paired|was paired|we listened|were invited|were listened|sat with|were met|before any|who had|heard first)`,
    '(habit|habits|custom|old ways|routine|routines|inertia) ..8 (stronger|easy|easier|hard|die|beats|harder|make|made|change|than)',
    '(made|make|making) the (new|right) (way|thing) ..3 (easy|easier|easiest|simple)',
    '(keen|willing|enthusiasts|enthusiastic|early adopters|volunteers|converts) ..10 (first|then|waiting|angry|sceptic*|others|rest|followed|friends|colleagues)',
    '(we|began|begin|start|started|begun) ..4 with ..4 (the keen|the willing|friends of|enthusiasts|those who wanted|the sceptics|the doubters)',
    '(psychology|emotions|emotional side|human side|feelings|pace) of change',
    '(support|supported|supporting|help|helped|helping|bring|bringing|carry|carrying|take|taking) ..3 (people|staff|teams|colleagues|everyone|communities|residents) ..1 (through|with|along) ..3 (change|changes|us|the change|the transition|the move)',
    // Through whom it travels.
    '(change agents|change agent|agents of change|change champions|champions for change|champions of change|network of champions|wellbeing champions|community champions)',
    '(word|news|ideas|idea|practice|change|message|messages) ..2 (travels|travel|travelled|spread|spreads|got round|gets round|passes|passed|went round|goes round|moves) ..3 (through|by|along|from|via|among|between) ..6 (friends|colleague|colleagues|network|networks|groups|word of mouth|mouth|neighbours|peers|one|people|each)',
    'word of mouth', '(word|news) travels (through|by|from|along)',
    '(rang|phoned|told|tell|persuaded|showed|visited|talked to|talk to|explained to|explain to|convinced|coached|mentored|brought|won over) ..3 (their|old|other|his|her|fellow|former|its)? ..1 (colleagues|peers|friends|neighbours|colleague|peer|members|workmates|counterparts) ..8',
    '(peer|peers|colleague|colleagues|friend|friends|neighbour|neighbours|members) (to|by) (peer|peers|colleague|colleagues|friend|friends|neighbour|member) ',
    '(trusted|respected|familiar|well known|known) (messenger|messengers|voice|voices|face|faces|figure|figures|people|person|neighbour|neighbours|colleague|colleagues)',
    '(network|networks|networking) ..8 (explained|carried|carry|spread|spreads|did what|persuad*|champion*|trust|informal|people who|brought|reach|reaches|reached|each other|one another)',
    '(informal|learning|practitioner|leaders|local|regional) (network|networks) ..12 (so|to|share|change|spread|talk|help|through|who|where|of|for|across)',
    '(same|familiar) ..1 (clinic|receptionist|faces|room|people|desk|nurse) ..6 (, the same|and the same|the same|so)',
    '(communities|community) of practice',
    // Working relationships, with somebody.
    '(work|works|working|worked|engage|engaging|collaborate|collaborating) ..2 (closely|in close partnership|in partnership|collaboratively|jointly|together) with ..8 (<sector>|<partner>|health , social care|trade unions|partner organisations|local people)',
    '(bring|brings|bringing|brought) together ..3 (network|networks|partners|organisations|leaders|<sector>|<partner>)',
    '(network|networks) of ..5 (<sector>|partners|organisations|leaders|practitioners|professionals|community|change agents)',
    '(build|builds|building|built|develop|developing|strengthen|strengthening|strengthened|form|forming|establish|established|fostering|foster|invest in|investing in) ..4 (relationships|working relationships|networks|links|connections|partnerships) ..3 (with|between|across|among|to) ..6 (<sector>|<partner>|leaders|organisations|agencies|communities|teams|colleagues|services|professionals|employers)',
    '(build|building|develop|development of|strengthen) ..3 (strong|trusting|good|better)? ..1 (relationships|networks) (and|,) ..6 (network*|leadership|psychology|trust|change)',
    '(understand|understands|understanding|use|using|power) ..2 (importance of)? (networks|networking) ..6 change'
  ],
  except: ['primary care (network|networks)', 'network contract', '(wi fi|wifi|secure|road|rail|computer|data|transport|neural|gas|distribution|area|clinical) (network|networks)', 'networking (lunch|event|session|drinks)', 'relationships (and|,) sex', 'relationship support', 'word of mouth referral rates'],
  unless: ['@grumble', '@lesson', '(stakeholder map|engagement log|communications plan|cascade)', '(all our|all) stakeholders ..6 (change programme|timely)', '(exhibition|stands|wi fi|wifi|service desk|waiting times|vacancies)', '(software|code|repository|developer|developers|API|python|dataset|contributors|open source)', '@deferral'],
  highest: 2,
  raise: {shown: 'say who carries the change, or what people fear and what is done about it', measured: 'say how many have come along, and since when'},
  examples: {
    caught: [
      'The new rota was adopted ward by ward as sisters saw friends on other wards finishing on time.',
      'Leaders across the patch are linked in a peer group of thirty who try out new practice and coach the next site.',
      'Staff had lived through four reorganisations and expected the worst of a fifth. Friends from sites that had already moved came to tell them how it went.',
      'People do not resist change so much as being changed.', 'Before the move we asked staff what they feared losing.',
      'Word travels through the market traders of Northmere, so we asked them first.', 'Nurses who had switched rang their old colleagues.',
      'Habit is stronger than instruction.', 'We made the new way the easy way.',
      'We work in close partnership with housing associations and the police.', 'A network of change agents has formed in Thornley.'
    ],
    left: [
      'The Primary Care Network covers seven practices.', 'Guest Wi-Fi has been added to the secure network.',
      'A networking lunch follows at half past twelve.', 'Psychology waiting times have risen.', 'Strong relationships are vital to managing change.',
      'A stakeholder map is kept by the programme office.', 'Relationships and sex education is taught in year 9.',
      'The network was down for an hour.'
    ]
  },
  sources: ['CAP-12']
})
