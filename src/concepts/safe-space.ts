import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'safe-space',
  title: 'Safe spaces for leaders',
  asks: 'Leaders have room to meet their peers in confidence, and to share problems as well as answers.',
  leaders: true,
  strong: [
    '(safe|confidential|protected|reflective|trusted) ..2 (space|spaces|place|forum|room|environment) ..14 (leader|leaders|peers|chief executives|chairs|executives|directors|managers|boards)',
    '(leader|leaders|peers|chief executives|chairs|executives|directors|managers|boards) ..14 (safe|confidential|protected|reflective|trusted) ..2 (space|spaces|place|forum|room|environment)',
    '(leaders|chief executives|directors|managers|executives|chairs) ..8 (share|talk|speak|reflect|discuss) ..8 (problems|mistakes|worries|failures|doubts|in confidence|dilemmas)',
    '(action learning|peer learning|peer support|peer consultation) (set|sets|group|groups|circle|circles|network|networks) ..6 (leaders|managers|directors|chief executives|executives|chairs|clinical leads)',
    '(leaders|managers|directors|chief executives|executives|chairs) ..8 (action learning|peer learning|peer support|peer consultation) (set|sets|group|groups|circle|circles|network|networks)',
    'chatham house rule*'
  ],
  unless: [
    '(crisis|cafe|café|refuge|distress|suicid*|young people|children|patients|survivors|youth|pupils|abuse)'
  ],
  raise: {shown: 'say who meets, and how it is kept safe', measured: 'say how often, and how many take part'},
  examples: {
    caught: [
      'Chief executives in Northmere meet monthly in a confidential space.',
      'Leaders asked for safe spaces in which to share problems and solutions.', 'Action learning sets for managers started in Ashcombe.',
      'Directors talk about mistakes with one another in confidence.', 'The group meets under the Chatham House rule.',
      'A reflective space is held open for chairs of the six partnerships.', 'Leaders join a peer support group that crosses sectors.',
      'The retreat is a safe place for executives to say what is not working.'
    ],
    left: [
      'The crisis cafe is a safe space for people in distress.', 'Children need a safe place to play.', 'Ashcombe has little green space.',
      'The safe space in the youth club is run by leaders of the scouts.', 'Patients need a confidential place to talk.', 'Managers book a room.',
      'Leaders share the building.', 'A safe environment is our first duty.'
    ]
  },
  sources: ['SUP-02']
})
