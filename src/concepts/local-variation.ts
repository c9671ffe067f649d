import {defineConcept} from './concept.js'

const area = '(place|places|neighbourhood|neighbourhoods|locality|localities|area|areas|village|villages|town|towns|district|districts|borough|boroughs|estate|estates|coast|valley|ward|wards|parish|parishes|cluster|clusters|hub|hubs|practice|community|communities|island|county|city|moor|dales|north|south|hills)'

export default defineConcept({
  id: 'local-variation',
  title: 'No one size fits all',
  asks: 'Places act differently, and resources follow need, within outcomes they share.',
  negated: 'keep',
  strong: [
    '(allow|allows|allowing|room) for ..2 (differences|difference|variation|nuances) (between|across|within) ..2 (places|areas|localities|neighbourhoods|communities)',
    // In whatever order.
    '(in|on|at|near) the (docks|hills|valley|coast|estate|estates|village|villages|town|towns|city|suburbs|north|south|east|west|moor|moors|harbour|island|islands|uplands|lowlands|farms|high street|dales|marsh|vale|old town) ..16 (in|on|at|near) the (docks|hills|valley|coast|estate|estates|village|villages|town|towns|city|suburbs|north|south|east|west|moor|moors|harbour|island|islands|uplands|lowlands|farms|high street|dales|marsh|vale|old town) ..10',
    '(neighbourhood|place|local|district|village|parish) (boards|neighbourhoods|places|teams|councils|hubs|groups|partnerships) ..2 (settle|set|choose|decide|shape|design) & (results|outcomes|aims|goals|whole city|whole county|same|shared|own)',
    '(twice|three times|four times|double) ..2 (budget|money|funding|staff|hours|grant) & (poorest|poorer|deprived|need|suburbs|richer)',
    '(no|not|never|nor|than|reject|rejects|rejecting|avoid|avoids|abandon*|end|ended|isn\'t|is no|instead of|against) ..4 (one size|one-size-fits-all|single model|standard model|blueprint|uniform|cookie cutter|same everywhere|same for all|template|the same in every)',
    'one size (does not|doesn\'t|will not|won\'t|cannot|never|rarely) fit',
    'one size fits all ..6 (would be|will not|does not|doomed|fails|failed|cannot|is not|won\'t)',
    `each ..4 ${area} ..6 (chosen|choose|chooses|chose|decide|decides|decided|set|sets|has its own|will have its own|own|different|differently|draws up|shape|shapes|design|designs|picks|picked|pick|work out|writes|wrote)`,
    `(tailored|tailor|tailoring|adapted|adapt|shaped|customised|bespoke|flex|flexed|flexes|flexing) ..4 (to|for|by|in|from|across|between|at|with) ..4 (each|every|local|different|individual|its|our|their|this|that|the needs of)? ..2 ${area} ..10`,
    `(what|models|model|answers|answer|solution|solutions) ..4 (suits|suit|works|work|worked|fits|fit|is right|helps) ..4 (in|for|on|at|one) ..10 (not|wasted|fail*|elsewhere|another|wrong|would|may not|different)`,
    '(in|on|at) ..8 (;|while|whereas) ..2 (in|on|at) ..8 & (round|around|built|based|led|run|needs|pub|school|schools|mart|mosque|surgery|library|van|hub)',
    '(needed|wanted|chose|asked for) ..4 (and|,|while|but|whereas|;) ..4 (needed|wanted|chose|has none|have none|asked for) ..8',
    `(more|most|twice|double|extra|greater|larger|higher) ..4 (money|funding|funds|resources|<money>|budget) ..8 (where|to|in|for|got|goes|go) ..6 (need|needs|poor*|deprived|worst|${area.slice(1, -1)})`,
    '(money|funding|resources|formula|budget|grant|<money>) ..10 (follow|follows|weighted|proportion*|matched to|reflects|sends|skewed|tilted|by need|to need|poorest|neediest)',
    '(same|common|shared|fixed) ..2 (outcome|outcomes|aim|aims|goal|goals|destination|ends|result|results|ambition|standard|standards) ..12 (but|different|differing|own|left|leave*|route|local|while|though|all|each|means|way|ways)',
    '(outcome|outcomes|aim|aims|goal|goals|destination) ..4 (is|are|is the|are the)? (common|the same|shared|fixed) ..4 (to|for|across)? ..10',
    '(own|different|local|various|many) (route|routes|way|ways|path|paths|method|methods|design|designs|version|versions|answer|answers|shape|shapes|recipe|mix) ..14 (same|outcome*|aim|shared|going about)',
    `(stopped|stop|no longer|ceased|gave up|refuse*|rather than) ..2 (copying|rolling out|imposing|transplanting|exporting|applying|copy|roll out|impose|import*) ..8 (to|on|in|across|from) ..4 ${area}`,
    '(flex|flexing|flexed|vary|varies) ..3 (budgets|budget|resources|staffing|funding|offer) ..10 (place|local|need|neighbourhood|level|area)',
    '(hyperlocal|street by street|place by place|village by village|neighbourhood by neighbourhood) ..4',
    '(proportionate universalism|according to (local)? need|local (nuance|nuances)|(adjust|adjusts|adjusted|adjusting) ..6 local (context|need|needs|circumstances))'
  ],
  except: ['unwarranted variation', 'place (making|of safety|scrutiny)', 'placement*', 'neighbourhood plans under', 'planning applications', 'in place', '(works|work) (in|at|for) the'],
  unless: ['@lesson', '@deferral', '(no local departures|single standard pathway|same team structure|recovery plan within)', '(respondents|residents|critics) ..4 (felt|said) ', '(localism act|planning application*|looked after children)', '(software|code|repository|dataset|API|python|statistic*)', 'unwarranted variation'],
  raise: {shown: 'say how places differ, and who decides', measured: 'say how much more goes where need is greater'},
  examples: {
    caught: [
      'Support for carers looks like a lunch club in Penwick, a phone tree in the hills and a night sitter near the docks.',
      'A family hub in the two poorest wards has three times the budget of one in the suburbs.',
      'We set four results for the whole city and let nine neighbourhood boards settle opening times, staffing and venues.',
      'In the docks the money goes on debt advice; in the hills it goes on transport. Both must show that fewer people end up in hospital.',
      'There is no one-size-fits-all team.', 'Each of the eight areas has chosen its own priorities.',
      'Harbour ward needed a doctor and Upper Ashcombe needed a bus.', 'The formula sends more money to the poorest third.',
      'The outcomes are the same, and each place finds its own way to them.', 'We stopped copying the town model to the villages.',
      'Services are tailored to each neighbourhood in Northmere.', 'What works on the estates would be wasted on the farms.'
    ],
    left: [
      'Reducing unwarranted variation in hip surgery is a priority.', 'The placement budget was overspent.',
      'Neighbourhood plans have been adopted by parishes under the Localism Act.',
      'The same team structure applies everywhere, with no local departures.', 'Respondents felt that the plan was one-size-fits-all.',
      'New rules are in place.', 'The meeting place has changed.', 'A standard form is used.'
    ]
  },
  sources: ['LED-07']
})
