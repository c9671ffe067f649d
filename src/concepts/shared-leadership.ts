import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'shared-leadership',
  title: 'Shared, not heroic, leadership',
  asks: 'Several bodies lead as one and answer together; nothing rests on one leader or one body.',
  leaders: true,
  negated: 'keep',
  strong: [
    '(collaboratively|together|jointly|collectively) (rather than|not|instead of) ..2 (heroically|alone|as heroes|as a hero|on their own)',
    '^ (share|sharing) leadership with',
    // In whatever order.
    '(a different|another|any) (partner|organisation|leader|member|chair|employer) ..2 (speaks|chairs|leads|hosts|reports|presents|takes the chair)',
    '(five|three|four|six|seven|several) (names|chairs|leaders|chief executives|heads|directors) & (speak|one voice|any one|each of whom|together|jointly|answer|panel)',
    '(survived|outlasted|weathered) ..4 (changes|change|departure|departures) of & (circle|group|team|panel|because|shared|kept)',
    '(circle|panel|crew|partnership|group) of ..8 (nurses|parents|residents|planners|leaders|carers) & (run|runs|lead|leads|steer*|decide*|chair*|kept)',
    '(no|not one|not any|never one|more than one) ..1 (single|one|lone) (organisation|leader|person|body|partner|agency|individual|director|employer|sector) ..10 (could|can|would|will|owns|own|has|holds|solve|able|claim|does|did)',
    '(lead|leads|leading|led|run|runs|ran|steer|steers|steered|govern|answer|decide|own|own it|carry|hold|chair|head) ..4 (together|jointly|as one|in common|between (us|them)|side by side|as equals)',
    '(jointly|collectively) (led|run|chaired|steered|headed|answerable|accountable|responsible)',
    '(leadership|chair|chairs|chairing|lead|role) ..6 (rotates|rotate|rotated|rotating|in turn|turns|alternates|passes round|passes between|moves round|is passed|goes round|shared between|shared by|divided between|split between)',
    '(take|takes|taking|took) ..3 (chair|lead|helm) ..4 (in turn|turns|by turns|alternately)',
    '(in turn|by turns|turn and turn about) & (chair*|lead*|run|steer*)',
    '(co chair|co chairs|co chaired|co lead|co leads|co led|co leaders|co directors|joint chairs|two chairs|joint leaders) ..14 (and|from|,|between|with|who)',
    '(group|team|panel|council|circle|table|crew|dozen|twelve|seven|five|six|eight|nine|ten|four) ..8 (drawn from|from) ..3 (<number>|three|four|five|six|seven|several|different|many|every|each) ..3 (organisations|employers|bodies|agencies|sectors|partners|professions|boards|services|walks) ..14',
    '(employers|organisations|partners|agencies|bodies|sectors) ..8 (run|runs|lead|leads|steer|steers|answer|share the load|shares the load|share the (lead|credit|blame|task))',
    '(credit|blame|praise|success|load|burden|risk|responsibility|leadership) ..5 (spread|shared|belongs to (all|many|everyone|us all)|is everyone|is not one|dispersed|distributed|widely|held in common|in common|carried by)',
    '(never|not|no longer|does not|did not|doesn\'t|didn\'t|nothing) ..3 (rest|rested|rests|depend|depended|depends|hang|hung|hangs|rely|relied) ..2 (on|upon) ..3 (one|her|him|any one|a single|any single|the chief|individuals|personality|personalities|any of us)',
    '(left|leaves|retired|moved on|stood down|went on leave|was off sick|away) ..14 (did not falter|carried on|went on|did not stop|nothing stopped|no one noticed|nobody noticed|still|without a (pause|hitch)|did not miss)',
    '(not|no|no longer|rather than|instead of|without|stopped|used to|nor|beyond|room for) ..6 (hero|heroes|heroic|heroine|saviour|saviours|strong (figure|man|leader)|lone (leader|ranger)|great leader|one strong|figurehead|charismatic)',
    '(collaborative|collective|shared|distributed|systems|system|compassionate|joint) ..1 (rather than|not|instead of|over) ..2 (heroic|hero|individual|single|command|hierarch*|charismatic)',
    'leadership ..6 (collective effort|team effort|joint effort|team sport|everyone|shared task|is shared|was shared|be shared)',
    '(each|every|all) ..4 (taking|takes|take|took) (on|up)? ..3 (part|share|piece|task|bit) ..8 (best|placed|suited|skills|they|able|good at)',
    '(decisions|letters|papers|plan|report|reports) ..4 (carry|carries|bear|bears|signed by|in) ..3 (all|both|four|three|five|every) ..2 (names|signatures|logos)',
    '(they|we|both|all|leaders) ..3 answer (jointly|together|as one) ..6',
    '(hold|holds|own|owns|holding) ..3 (problem|question|challenge|result|results|outcome|budget|task|plan) (in common|together|jointly|between)',
    '(collaborative|collective|shared|distributed) leadership ..6 (holds|key|important|vital|matters|necessary|culture|required|needed|approach|brings|across|for the benefit|is something|on the part)',
    '(encouraging|building|creation of|build|create|provide|entirely dependent on) ..6 (collaborative|collective|shared) ..2 (leadership|approach to leadership)',
    '(leaders) ..4 (work|working|worked) collaboratively',
    '(lead|leads|leading|leadership) ..4 (shared|share) ..3 (among|amongst|between|by|across) ..6'
  ],
  except: ['(clinical|medical) lead', 'lead (provider|time|times)', 'lead authority'],
  unless: ['@deferral', '@lesson', '(health and care|NHS|our) heroes', '(visionary|tireless|inspirational|one step ahead)', '(will|to) direct the contribution', '(contact details|workstream lead is|listed in appendix)', '(software|code|repository|project lead|maintainer*)', '(respondents|staff|interviewees) ..2 (said|felt|complained)', 'leadership (development)? (programme|course|award|training)'],
  raise: {shown: 'say which bodies lead together, and how', measured: 'say how many, and since when'},
  examples: {
    caught: [
      'Ask who is in charge of the coastal programme and you will be given five names, each of whom can speak for the other four.',
      'The programme survived three changes of director because its steering circle of nurses, planners and parents kept meeting.',
      'The plan has nine authors and no owner. Each quarter a different partner speaks for it in public.',
      'No single organisation could have turned this round.', 'The chair rotates between the district, the practices and the charities.',
      'Seven people from seven employers run it together.', 'When the director left, the work carried on.', 'The credit is spread widely.',
      'Leadership here is collective rather than heroic.',
      'Decisions carry all four names or none.', 'The work never rested on one person.'
    ],
    left: [
      'The clinical lead for respiratory is Dr Shah.', 'Our health and care heroes went above and beyond.',
      'Under the inspirational leadership of its chief executive the trust was transformed.',
      'The council is the lead authority and will direct the contribution of others.', 'A collaborative leadership course has five modules.',
      'The leader of the council spoke first.',
      'Leaders must lead together.', 'Lead times have grown.'
    ]
  },
  sources: ['LED-01']
})
