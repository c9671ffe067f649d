import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'wide-involvement',
  title: 'Wide involvement',
  asks: 'Those who are often left out took part or will: named groups, outreach, the voluntary sector that knows them.',
  strong: [
    '#inclusion-health & (~involve|~listen|heard|~talk|spoke|~visit|~ask|workshop*|outreach|~co produce|voices|views|told|took part|interpreter*|~interview)',
    '(voluntary sector|voluntary organisations|VCSE|charities|community groups|faith groups) ..8 (helped|gathered|ran|reached|hosted|shaped|involved|brought) ..8 (views|voices|strategy|plan|people|communities|conversations|workshops|write|residents)',
    'community (researchers|champions|connectors) ..4 (spoke|~talk|~ask|~gather|~interview|~reach|~listen|~visit|heard)',
    '(missed|left out|overlooked|not heard|unheard) ..8 (~involve|~ask|~hear|heard|~reach|voices|views|spoke|~visit)',
    'targeted (engagement|outreach|workshops|conversations)'
  ],
  raise: {shown: 'say which groups, and how they were reached', measured: 'say how many took part'},
  examples: {
    caught: [
      'We talked with people who are homeless at three day centres.', 'Gypsy and Traveller families were asked where they live.',
      'Community researchers spoke with 200 people in six languages.', 'The voluntary sector gathered the views of carers in Northmere.',
      'Targeted outreach brought in young fathers.', 'Refugees took part with interpreters.', 'Those overlooked last time were visited first.',
      'Veterans shared their views in Penwick.'
    ],
    left: [
      'Stakeholders were consulted.', 'All residents could reply online.', 'Homeless people need homes.', 'The engagement team moved.',
      'Refugees live in the town.', 'The charity ran a raffle.'
    ]
  },
  sources: ['DHS-15']
})
