import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'devolved-decisions',
  title: 'Devolved decisions',
  asks: 'Decisions, power or resources pass to places, teams, staff or communities, who decide how.',
  leaders: true,
  negated: 'keep',
  strong: [
    '(let|lets|letting) ..2 (others|teams|staff|colleagues|places|those nearest) ..1 (make|take|decide) ..3 (decisions|choices)',
    '(outcomes|goals|direction|expectations) ..4 (hand|hands|handing|leave|leaving) ..2 (detail|details|rest|means) ..2 to (others|teams|them|staff|places)',
    '(devolve|devolves|devolved|devolving|delegate|delegates|delegated|delegating|delegation|cede|cedes|ceded|ceding) ..8 (to|of) ..5 @nearest',
    '(devolve|devolved|devolving|delegate|delegated|cede|ceded|ceding|hand|handed|handing|pass|passed|passing|push|pushed|pushing|shift|shifted|shifting|transfer|transferred|give|gives|gave|given|giving|put|puts|putting|move|moved|moving) ..4 (decision|decisions|decision making|power|powers|authority|budget|budgets|control|autonomy|responsibility|funding|resources) ..3 (to|with|at|closer|down to|over to|into the hands of|in the hands of|out to) ..4 @nearest',
    '(give|gives|gave|given|giving|grant|granted|granting|allow|allows|allowing) ..4 @nearest ..4 (freedom|autonomy|power|powers|authority|control|permission|budget|budgets|discretion|licence|to decide|to choose|to settle|to spend)',
    '(decision|decisions|decision making|delivery decisions|choices|power|powers|authority) ..8 (rest|rests|sit|sits|lie|lies|taken|made|held|left|belong|belongs|moved|pushed|happen|happens) ..3 (with|to|at|by|in|closer|as close|as locally|nearest|near) ..5 @nearest',
    '(decision|decisions|decision making|power|control) ..5 (as|more)? (close|closer|closest|near|nearest|local|locally) (as possible)? (to)? ..4 (people|communities|residents|patients|where|those|front line|frontline|possible|citizens|place|neighbourhood|affected)',
    '(rest|rests|sit|sits|lie|lies) with ..3 @nearest & (decision|decisions|choices|power)',
    '(not|never|nothing|no longer) ..2 (brought|sent|come) back for approval', 'subsidiarity',
    '(freedom|autonomy|discretion|licence|latitude|flexibility) ..2 to (decide|act|lead|innovate|shape|adapt|design|spend|set|change|make|say|run)',
    '(more|greater|full|local|earned|clinical|professional|team|operational) autonomy',
    '(empower|empowers|empowered|empowering|trust|trusts|trusted|enable|enables|enabling|free|frees|freeing|allow|allows|allowing|encourage|encouraging) ..6 @nearest ..4 to (decide|take decisions|make decisions|make (their|the|local) (own)? decisions|lead|act|find solutions|find their own|shape|run|choose|take control|take ownership|take the lead|take responsibility|own|set their|solve|settle|manage themselves|get on)',
    '(empower|empowered|empowering) ..3 (frontline|front line|delivery|local|neighbourhood|community|place|front facing) (team|teams|staff|leaders|teams and|clinicians|managers|partnerships)',
    '(team|teams|staff|managers|places|hubs|localities|neighbourhoods|partnerships|clinicians|practices|tenants|residents|wards) ..4 (decide|decides|decided|choose|chooses|chose|settle|work out|determine) ..2 (how|what|which|when|where|for themselves|for itself|their own|between them|with)',
    '(decide|decides|decided|choose|settle) for (itself|themselves)',
    '(is|are|was) for (that|the|each|every|local|them|those|it) ..3 to (decide|settle|choose|determine|work out|set)',
    '(up to|left to|a matter for) (each|the|local|them|individual|that|those) ..3 (team|teams|place|places|neighbourhood|hub|staff|locality|partnership|district|ward|practice|to decide)',
    '(hold|holds|held|holding|control|controls|manage|manages|spend|own) (its|their|a|an) (own|devolved|delegated|flexible) (budget|budgets|fund|money|rota|rotas)',
    'without (asking|seeking|needing|waiting for|having to ask|having to seek|further|central|anybody\'s|anyone\'s)? ..1 (permission|approval|sign off|authorisation|asking)',
    '(not|never|no longer|nothing|stopped|without) ..3 (dictate|dictating|micromanage|micromanaging|prescribe|prescribing|brought back for approval|approving|second guess|impose|imposing|tell|telling|approve) ..3 (how|every|from the centre|individual|approval|teams|staff|places)',
    '(bottom up|grass roots|grassroots) (approach|approaches|leadership|change|decision|decisions|planning|led|power)',
    '(neighbourhood|community|locality|place|frontline|clinician) (driven|determined|controlled|owned) ',
    '(more|greater|support|supporting|enable|enables|enabling|through|promote|promoting|strengthen|strengthening|protect|by|move to|for) ..1 (local|place based|place level|neighbourhood level|devolved|delegated|distributed|community) (decision making|decisions|control|power)',
    '(devolved|delegated) (budget|budgets|decision making)',
    '(delegation|delegated|devolved|devolution) ..10 to ..3 (integrated care boards|ICBs|places|place based|boroughs|districts)',
    'self managing (team|teams)', 'self organis* (team|teams)',
    '(outcomes|results|expectations|what|goals|limits|framework|direction|minimum) ..12 (leave|leaves|left|leaving) ..6 (how|to decide|to them|to others|rest|the rest|to teams|to places|to local|detail|means)',
    '(set|sets|agree|agreed|names) ..6 (outcomes|results|goals|expectations) & (teams|places|hubs|localities|neighbourhoods|staff|others) ..4 (decide|choose|settle|work out|how)',
    'delegate ..4 without ..6 micromanage*', '(delegated|devolved) (authority|powers|responsibility|responsibilities) (to|for)',
    'power of decision making to', '(groups|committees|partnerships|teams|boards) have (delegated|devolved) (authority|powers)',
    'day to day decisions ..4 (rest|sit|lie|are for|are left|are taken|are made|pass|belong|to others|with)',
    '(hand|hands|handing|handed|pass|passes|passing|leave|leaves|leaving|delegate|delegating|give|giving|entrust|entrusting) ..3 (day to day|daily|everyday|operational|detailed) ..1 (decision|decisions|decision making|choices|running|control) ..3 (to|with|over to|in the hands of) ..2 (others|other|teams|colleagues|staff|people|them|partners|those)',
    'hand ..3 (over|down) ..3 (decisions|day to day|power|control|budget)'
  ],
  except: ['lead by example', 'give ..3 patients ..2 (medicine|medication|leaflet)'],
  unless: [
    'escalated', '(promise|promised|heard) ..8 (would|handed over)', 'must be (approved|sought|submitted|considered)', '(had|heard) ..6 (but|even)',
    'not yet (been)? (commissioned|agreed|decided)', 'possible division'
  ],
  raise: {shown: 'say which decisions pass to whom', measured: 'say what money or power has moved, and since when'},
  examples: {
    caught: [
      'Decisions are taken as close to residents as possible.', 'The board sets the outcomes and leaves the how to place teams.',
      'Ward teams in Thornley hold their own budget.', 'We have devolved £2 million to the neighbourhoods of Northmere.',
      'What each hub opens on a Sunday is for that hub to settle.', 'Frontline staff are trusted to act without asking permission.',
      'Subsidiarity guides how we share out the work.', 'We empower communities to find their own answers.',
      'Leaders set the goals and leave daily decisions to others.', 'We give practices the freedom to decide how they spend the grant.', 'The partnership will not dictate how teams in Penwick work.'
    ],
    left: [
      'All decisions are escalated to the control centre.', 'The budget was approved by the cabinet.', 'Delegates heard from four speakers.',
      'Staff had heard the promise that decisions would be handed over.', 'The power supply failed twice.', 'Nurses give patients a leaflet.',
      'Teams must seek approval for every purchase.', 'Residents were given a choice of two dates.', 'Handover between shifts has improved.',
      'Leaders should empower teams to decide for themselves.'
    ]
  },
  sources: ['LABELS: devolved-decisions', 'SKL-05', 'GOV-03', 'CAP-10']
})
