import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'place-based',
  title: 'Place-based',
  asks: 'Fitting what is done to a place, neighbourhood or community, as a principle of the plan.',
  strong: [
    '(place|neighbourhood|neighborhood|locality|community|area|village|town|ward) based ..2 (approach|approaches|care|working|partnership|partnerships|planning|model|models|project|projects|provision|services|support|leadership|plans|activities|solutions|initiatives|teams|commissioning|systems|delivery|work)',
    '(local|place|locality) or (community|place|neighbourhood) based',
    '(neighbourhood|neighbourhoods|locality) ..1 (team|teams|working|ways of working|model|models|health|level|plan|plans|development|approach|partnerships|partners|network|networks|focused|development|colleagues|footprint|led|area|areas|centre|hub|hubs|management)',
    '(integrated|within|each|across|every|our|supporting|for|in|to|empower|engage) ..2 neighbourhoods',
    '(place|at place|place level|at neighbourhood level|system and place)  (level|partnership|partnerships|footprints|boards|board|leaders|based|is|are|plans|committee|committees)',
    'at (place|neighbourhood|locality|community) level', 'places and neighbourhoods', 'local communities or neighbourhoods',
    '(local|regional) (adaptation|tailoring|flexibility|variation|ownership|solutions|priorities and needs)',
    '(tailor|tailored|tailors|tailoring|adapt|adapted|adapting|shaped|shape|respond|responsive|responding|reflect|reflects|reflecting|flexed|suit|customised) ..5 (local|locally|place|places|neighbourhood|neighbourhoods|area|communities|locality|regional|geographies) ..2 (need|needs|context|circumstances|population|populations|priorities|assets|communities|conditions|area|areas|neighbourhood|geographies|community)',
    'tailor* ..6 (to|for) ..3 (neighbourhood|neighbourhoods|place|places|area|areas|communities|locality)',
    '(local context|local circumstances|local assets|local geographies|local need and context)',
    '(no|not|avoid|rather than) ..3 one size (fits|fit|fitting) all', 'one size (does not|doesn\'t|will not|cannot|won\'t) fit',
    '(each|every|different) (place|places|neighbourhood|locality|area|region|district|town|community) ..4 (is|has|have|will|needs|need|can|own|different|at) ..6 (own|different|unique|develop|decide|distinct|plan|priorities|programme)',
    '(asset|assets|strengths) ..2 (within|in|of) ..2 (the|a|our|their|each)? ..1 (community|communities|neighbourhood|neighbourhoods|place|area)',
    '(resources|skills|strengths|assets|networks) ..12 within ..2 (neighbourhood|community|communities|place|locality)',
    '(mobilise|mobilising|mapping|map|build on|building on) ..6 (community|neighbourhood|local) (assets|resources|strengths)',
    'community (led|hub|hubs|driven|development|resources|builders|connectors|asset|assets|centred|centered|leaders)',
    '(care|treatment|services|support) ..4 (close|closer|nearer) to (home|where people live|communities|local communities)',
    '(local|community|neighbourhood) (solutions|initiatives) ..6 (local|communities|neighbourhood|problems|developed|community)',
    '(innovative)? ways of working within ..4 (neighbourhoods|communities)',
    '(all|each|across) of? our ..1 (places|neighbourhoods|localities|boroughs|districts)',
    '(rooted|embedded|grounded) in ..3 (community|communities|place|places|neighbourhoods)', '(community assets|asset based community)',
    '(different|differ|differs|vary|varies) ..4 (places|localities|neighbourhoods|communities) ..4 (need|needs|different|priorities)',
    'locally (led|determined|driven|tailored|owned|designed)', 'what works in one (place|area|town)',
    '(local|community) (resources|networks|strengths) & neighbourhood', 'place partnerships', 'hyper local', 'hyperlocal',
    '(town|village|district|ward) by (town|village|district|ward)', '(integrated care|community) ..1 (footprint|footprints)',
    'local area (profile|profiles|partnership|partnerships|coordination|coordinators)',
    // The shape follows the place.
    '(organised|organise|built|build|planned|delivered|wrapped|designed|arranged) ..1 (around|round|in|for|by) ..3 (neighbourhoods|neighbourhood|localities|places)',
    '(each|every) (borough|place|locality|district|town|neighbourhood|area) ..2 (has|have|will|sets|writes|decides|agrees) ..4 (own|priorities|plan|different)',
    '(local|locality|community|neighbourhood|area) teams ..4 (shape|design|decide|tailor|adapt|choose)', '(what is|what\'s) strong',
    'what (works|suits) ..3 (town|place|area|community|village|city|neighbourhood)', '(in|into) the community , ..2 (close|closer|near|nearer)',
    '(close|closer|nearer) to where people live', 'place (partnership|partnerships|based|boards|leads|leaders)',
    '(fit|suit|suits|fits|match|reflect) (their|its|the|each|our) ..1 (communities|community|area|locality|neighbourhood|place)', 'neighbourhoods of',
    '(adapted|adapt|tailored|tailor|designed) (for|to) ..2 (rural|urban|coastal|local|each|different) ..2 (area|areas|districts|district|communities|towns|places|place|ward|neighbourhood)',
    '(each|all|across) of? the ..2 places',
    '(decisions|decided|planned|delivered|agreed|led) ..3 (in|at|by) (each|every)? ..2 (place|places|localities|neighbourhoods)',
    '(hub|hubs) ..3 closer to (people|home|communities|residents)', '(ward|town|street|village) by (ward|town|street|village)'
  ],
  except: [
    'in place', 'take place', 'takes place', 'taking place', 'took place', 'place of (birth|death|work|residence|safety)',
    'community (pharmacy|pharmacies|nurse|nurses|trust|hospital|hospitals|services|care|trusts|team)',
    'community based (opportunities|treatment|drug)'
  ],
  unless: ['(software|codebase|github|repository|open source|developer community)'],
  raise: {shown: 'say which place, and what differs there', measured: 'say how many places, or by when'},
  examples: {
    caught: [
      'Each neighbourhood in Northmere will have its own plan.', 'We take a place-based approach.',
      'Services are tailored to local needs in Ashcombe and Thornley.', 'Decisions about community beds sit at place level.',
      'There is no one-size-fits-all answer for Westhaven’s villages.', 'Integrated neighbourhood teams know their patch.',
      'The map shows the assets within the community of Penwick.', 'Every locality has different priorities and decides on them.',
      'A community-led hub opened in the old library.'
    ],
    left: [
      'Measures are in place.', 'The workshop took place in Northmere.', 'A place of safety is needed overnight.',
      'The community pharmacy closes at six.', 'Our developer community shares its code.', 'The local hospital has 300 beds.',
      'She lives in a quiet neighbourhood.', 'The area of the site is two hectares.', 'Place the form in the box.'
    ]
  },
  sources: ['LABELS: place-based', 'LED-07', 'GOV-03']
})
