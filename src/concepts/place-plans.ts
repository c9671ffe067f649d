import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'place-plans',
  title: 'Plans of places',
  asks: 'Plans and priorities of places shape the strategy, and what each place will do is said.',
  strong: [
    '(place|places|borough|district|locality|neighbourhood) (plan|plans|strategies|priorities|partnership|partnerships) ..8 (shape|shaped|shapes|inform|informed|informs|feed|fed|drive|form|formed|basis|starting point|underpin|underpins)',
    '(built|builds|build|drawn|draws|shaped|informed|grown) ..2 (up|on|by|from) ..6 (place|borough|district|locality|neighbourhood|health and wellbeing) ..2 (plan|plans|strategies|strategy|priorities|boards)',
    'health and (wellbeing|well being) strategies ..8 (shape*|inform*|underpin*|basis|starting|feed*|set)',
    '(each|every|all) (place|borough|district|locality) ..6 (own plan|told us|own priorities|decides|chose|will do|sets out)',
    'what each place will do', 'decisions ..4 (at place|place level)',
    '(place level|at place) ..4 (plan|plans|decision|decisions|priorities|outcomes)',
    '(place|borough|locality) (plan|plans) (set|sets|say|says|show|shows|cover|covers|will)'
  ],
  except: [
    'in place', 'take place', 'took place', 'takes place', 'taking place'
  ],
  raise: {shown: 'say which place, and what came from it', measured: 'say what one place will reach, by when'},
  examples: {
    caught: [
      'The three place plans shape this strategy.', 'Each district told us its priorities.', 'The strategy is built up from place plans.',
      'Decisions are taken at place level where they can be.', 'The health and wellbeing strategies of both councils inform chapter 3.',
      'What each place will do is set out in annex A.', 'Every borough has its own priorities in Northmere.',
      'Place partnerships formed the starting point.'
    ],
    left: [
      'The strategy is cascaded to places.', 'Take your place.', 'The plan is in place.', 'A market place was built.', 'Placements are short.',
      'The meeting took place at noon.'
    ]
  },
  sources: ['DHS-16']
})
