import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'population-health-improvement-plan',
  title: 'Population health improvement plan',
  asks: 'Neighbourhood health plans brought together in one plan for the health of the population and its inequalities.',
  strong: [
    'population health improvement plan ..3 (will|sets|brings|is|shows|says|for|covers|and|that|draws)',
    '(our|the|a|this|through|by|in) population health improvement plan', '(bring|brings|bringing) together ..4 neighbourhood (health)? plans',
    'neighbourhood (health)? plans ..4 (brought together|together|combined|feed|inform)',
    'population (health)? outcomes ..3 (for|by|in) (each|every) (place|borough|neighbourhood|district|cohort)'
  ],
  raise: {shown: 'say what it brings together', measured: 'give an outcome for each place, with its figure'},
  examples: {
    caught: [
      'Our population health improvement plan brings together four neighbourhood health plans.',
      'The neighbourhood health plans feed one plan for Northmere.', 'Population outcomes for each district are set out in table 2.',
      'A population health improvement plan sets what the board buys in Ashcombe.'
    ],
    left: [
      'Improve your plan.', 'A leaflet on health improvement was printed.', 'The neighbourhood plan covers new homes.', 'The population fell.',
      'Home improvement grants are open.'
    ]
  },
  sources: ['POL-04']
})
