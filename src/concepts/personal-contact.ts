import {defineConcept} from './concept.js'

const often = '(every|each|most|once a|twice a|weekly|fortnightly|monthly|daily|on (mondays|tuesdays|wednesdays|thursdays|fridays)|regularly|often|two days|first monday|a day a|one day|an hour a|fortnight|in person|face to face|over (breakfast|coffee|lunch|tea|dinner|supper)|in the same|same|together|side by side|in the car|on foot)'
const top = '(leader|leaders|chief officer|chief officers|chief executive|chief executives|executives|executive|directors|director|chair|chairs|accountable officer|accountable officers|commissioners|senior (team|leaders|managers|people|officers|staff)|top team|the two leads|both leads|heads of service|chiefs|bosses|board members|non executives|finance directors|medical director|medical directors|cabinet members|managers|the pair|the six|the five|the four|the three|we|she|he)'

export default defineConcept({
  id: 'personal-contact',
  title: 'Frequent personal contact',
  asks: 'Leaders meet often and in person, and spend time where care happens.',
  leaders: true,
  strong: [
    '(meet|meeting|see each other|talk) (often|regularly|frequently) ..1 (face to face|in person)',
    '(face to face|personal) contact ..4 (leader|leaders|leadership)',
    '^ (be|being|act|acting|have|having|show|showing|a|an|the|to)? (be|being|act|acting|have|having|show|showing|a|an|the|to)? personal contact',
    // In whatever order.
    '(leader|leaders|chief executive|chief executives|director|directors|chairs|executives|board members|trustees|accountable officers) & (spend|spends|lunch|tea|breakfast|visit|visits|join|joins|sit|sits) & (every|each|friday|monday|tuesday|wednesday|thursday|weekly|fortnight*|once a|twice a|most weeks) & (centre|centres|hub|hubs|kitchen|whoever is there|front line|frontline|service|ward|wards|round|rounds|homes|shelter|surgery)',
    '(leader|leaders|chief executive|chief executives|director|directors|chairs|governor|governors|executives|board members|trustees|accountable officers|leadership (team|meetings)|commissioners|senior (leaders|managers|officers)) & (lunch|breakfast|tea|coffee|supper|dinner|bus|walk|walks|visit|visits|shadow*|shift|shifts|morning|afternoon|doorstep|in person|face to face|kitchen|canteen|lounges) & (every|each|weekly|fortnight*|daily|once a|twice a|a month|a week|mondays|tuesdays|wednesdays|thursdays|fridays|most days|stay for|use the) & (team|teams|staff|carers|each other|ward|wards|clinic|home|homes|patients|residents|director|colleague*|nurse*|hub|village*|same|together)',
    // With each other.
    `${top} ..6 (meet|meets|met|meeting) ..4 (in person|face to face|informally|for (breakfast|lunch|tea|coffee|a walk|supper|dinner)|over (breakfast|coffee|tea|lunch|dinner)|each other|one another|in a different|without (papers|an agenda|minutes)|on foot)`,
    `${top} ..6 (have|has|had|eat|eats|ate|share|shares|shared|take|drink) ..2 (tea|breakfast|lunch|coffee|supper|dinner|a meal|a desk|a kitchen|an office|the same (desk|kitchen|office|table)|lifts|a lift|a car|a corridor|a kettle) ..10`,
    `${top} ..8 (work|works|worked|sit|sits|sat) ..3 (from|at|in|on) the same (desk|office|room|building|floor|table|corridor|kitchen|canteen)`,
    `${top} ..6 (walk|walks|walked|pops|drops|drop|pop|stroll|strolls) ..3 (across|over|round|next door|into|in|down|together|the) ..10`,
    `${top} ..6 (ring|rings|rang|phone|phones|phoned|text|texts|call|calls|speak|speaks|talk|talks) ..3 (each other|one another|to each other|to one another|her|him|his|counterpart|opposite number) ..8`,
    `(each other|one another) ..4 ${often} & ${top} & (meet|meets|see|talk|speak|ring|visit|walk)`,
    '(nothing|not|no) ..2 (is)? (minuted|minutes|agenda|papers) ..6', '(we|leaders|directors|they) meet in person because',
    '(face to face|in person) ..10 (rather than|not by|instead of|because|by email|screens|screen|teams)',
    // Where care happens.
    `${top} ..8 (spend|spends|spent|spending|give|gives|devote*) ..8 (day|days|friday|fridays|afternoon|afternoons|morning|mornings|hour|hours|shift|shifts|time|week) ..10 (with|in|at|out|on|alongside|beside) ..8 (hub|ward|wards|clinic|clinics|carer|carers|nurse|nurses|service|services|team|teams|frontline|front line|homes|home|patients|residents|kitchen|reception|ambulance|crew|crews|site|sites|round|rounds|worker|workers|neighbourhood|neighbourhoods|street|villages|floor|practice|practices)`,
    `${top} ..8 (visit|visits|visited|visiting|shadow|shadows|shadowed|shadowing|go out|goes out|went out|ride|rides|rode|drive out|driven out|drove out|join|joins|joined|accompany|accompanies|accompanied|work shifts|works shifts|worked shifts|walk the|walks the|walked the) ..8 (ward|wards|clinic|clinics|carer|carers|nurse|nurses|frontline|front line|team|teams|homes|patients|crew|crews|rounds|round|worker|workers|neighbourhoods|services|floor|kitchens|day centres|midwife|hubs|staff|villages|shelter) ..8 (together|each|every|week*|month*|fortnight*|as a pair|in pairs|regularly|often|to see|to listen|and|,|.|since|at)`,
    '(walk|walks|walking|walked) the (floor|wards|patch|shop floor)', '(back to the floor|go and see|gemba|shop floor|joint visits|ride along*)',
    `(answer|answers|answered|serve|serves|served|wash|sort|make the tea|man the|staff the) ..2 (phones|phone|lunch|teas|tea|desk|reception|meals) & ${top}`,
    '(half|a third|a quarter|one day|two days|an afternoon|a morning) ..4 (week|month|fortnight) ..10 (out|with|on|in|at) ..4 (the (road|wards|patch|front line|frontline)|teams|services|patients|staff|homes|villages)',
    '^ frequent personal contact', 'frequent (and )? ..1 (personal|face to face) contact ..6 (between|of|by|among)',
    '(open door|anyone can drop in|drop in) & (director|chief|leaders|officers|desk|library)'
  ],
  except: ['personal contact (details|worker)', 'contact centre', '(health|social|home|first) visitor*', 'meets in public', 'meet quarterly', 'face to face (appointment|appointments|consultation|consultations|contacts|training)'],
  unless: [
    '@deferral', '@grumble', '@lesson',
    '(papers are published|clear days|quorate|extraordinary meeting|in public|council chamber|steering group meet*|committee meet*|board meet*|terms of reference)',
    '(service user|service users|patient|patients|callers|customers|clients) ..4 (will be|are|is) (visited|met|offered)',
    '(in future|find more opportunities|will in future)', '(software|code|repository|stand up|standup|slack|pull request)',
    '(inspector|inspectors|CQC|assessor|assessors)', '(emergency contact|staff record)'
  ],
  raise: {shown: 'say who meets whom, and where', measured: 'say how often, and since when'},
  examples: {
    caught: [
      'The hospital’s chief executive and the director of adult services take the same bus on Tuesdays and use the ride to sort things out.',
      'Every governor spends one morning a month with a community team.',
      'We hold our leadership meetings standing up in care home lounges, and stay for lunch with residents and night staff.',
      'On the last Friday of each month the three chief executives spend the day at one of our day centres, and have lunch with whoever is there.',
      'The six chief officers have tea together each month in a different village hall.',
      'The two directors share a desk in the library at Northmere.', 'Leaders spend every other Friday at the Thornley hub.',
      'The chief executives walk the wards in pairs each week.', 'When something bothers her, the director walks across the car park to the council.',
      'We meet in person because too much went wrong by email.', 'The accountable officers drove out together to visit home carers each fortnight.',
      'Our chairs ring each other most evenings.'
    ],
    left: [
      'The partnership meets quarterly in public.', 'Staff must give their personal contact details.',
      'Frequent callers are offered a personal contact worker.', 'Contact centre hours have been extended.',
      'Leaders will in future find more opportunities to meet.', 'Health visitors see every family.', 'The steering group meets monthly.',
      'Leaders should meet each other face to face.'
    ]
  },
  sources: ['PRN-02']
})
