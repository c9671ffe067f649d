import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'progress-reporting',
  title: 'Progress tracked and reported',
  asks: 'Who looks at progress, how often, what is published, and what happens when things are off track.',
  strong: [
    '(progress|performance|delivery|results|dashboard|measures|indicators|implementation|outcomes) ..8 (reported|reviewed|monitored|published|report|reports|review|reviews|updated|checked) ..8 (every|each|annually|yearly|quarterly|monthly|twice|six monthly|biannually)',
    '(annual|yearly|quarterly|monthly|six monthly) ..1 (progress|performance|monitoring|highlight|delivery) (report|reports|review|reviews|update|updates)',
    '(annual|yearly|quarterly) (report|reports|review|update) ..2 (on|of) ..4 (progress|delivery|outcomes|implementation|impact)',
    '(publish|publishes|published|publishing) ..4 (progress|dashboard|scorecard)',
    '(if|when|where) ..6 (off track|behind plan|off course|falls behind|fall behind|slips)',
    '(report|reports|reported|reporting) ..1 (on)? progress ..4 (to|against)',
    '(board|committee|group|partnership|forum|panel|executive|cabinet|team) ..4 (review|reviews|monitor|monitors|track|tracks|scrutinise|scrutinises|oversee|oversees) ..4 (progress|delivery|implementation)',
    'progress report* (to|will|each|every|is|are)'
  ],
  raise: {shown: 'say which body looks at it', measured: 'say how often, and when the first report comes out'},
  examples: {
    caught: [
      'Progress is reported to the board every quarter.', 'The steering group in Northmere will monitor delivery of the plan.',
      'We publish a dashboard in June and December.', 'If an action falls behind, its owner explains why to the committee.',
      'An annual report on progress goes to the Thornley scrutiny panel.', 'Quarterly progress reports are open to all.',
      'Implementation is reviewed twice a year by the carers’ panel.', 'The partnership will track progress against each outcome.'
    ],
    left: [
      'Progress will be monitored.', 'Robust monitoring will be in place.', 'She made good progress after surgery.',
      'The annual report of the charity is online.', 'The board met on Tuesday.', 'Report a fault to the desk.'
    ]
  },
  sources: ['OUT-08']
})
