import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'learning-influence',
  title: 'Learning to influence',
  asks: 'Leaders learn to work and to influence where they have no authority, across layers of governance.',
  leaders: true,
  strong: [
    '@teaching ..3 influence ..3 (across|in|at|through) ..3 governance',
    '@teaching ..1 (how to)? influence ..2 (without|across|through) ..4 (authority|governance|layers|levels)',
    '@teaching ..5 (influencing|negotiation|negotiating|influencing skills|political awareness|political skills|governance layers|layers of governance|navigating governance|persuasion)',
    '(influencing|negotiation|negotiating|political|diplomacy|persuasion) skills',
    'influencing (without authority|across|beyond)',
    '(influence|influencing|work|working) ..6 (across|through) ..2 (layers|levels|tiers) of governance'
  ],
  raise: {shown: 'say who learns it, and from whom', measured: 'say how many people, and by when'},
  examples: {
    caught: [
      'Masterclasses on influencing across layers of governance were asked for.', 'Managers in Northmere are trained in negotiation.',
      'The programme teaches influencing without authority.', 'Place leads have a course in political skills.',
      'Leaders were coached in negotiation skills.', 'Learning sessions cover political awareness.',
      'The course helps leaders to work across several layers of governance.', 'Influencing skills are part of the induction of new directors.'
    ],
    left: [
      'Governance training for directors is yearly.', 'Alcohol influences health.', 'Driving under the influence is down.',
      'Negotiations on the contract ended.', 'Training is provided at three layers of the trust.', 'The course of the river influences flooding.',
      'Skills gaps influence recruitment.', 'Governance has three layers.'
    ]
  },
  sources: ['MAS-06']
})
