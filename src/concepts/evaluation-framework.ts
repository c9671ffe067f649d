import {defineConcept} from './concept.js'

const together = '(shared|common|joint|same|single|one|system wide|systemwide|whole system|cross system|partnership wide|county wide|independent|consistent|agreed|collective|overarching|region wide|programme wide)'

export default defineConcept({
  id: 'evaluation-framework',
  title: 'System-wide evaluation',
  asks: 'What is done across the system is measured and evaluated in a shared way, and what is found is acted on.',
  strong: [
    '(framework|frameworks|way|ways) (for|of|to) (learning and evaluation|evaluation and learning|learn and ..1 evaluate|evaluate and ..1 learn)',
    '(evaluate|evaluates|evaluated|evaluating) ..8 (one|same|common|shared|single|joint|agreed) (framework|method|measures|set|baseline|approach)',
    `${together} ..3 (evaluation|evaluations|learning and evaluation|monitoring and evaluation|theory of change|outcomes framework|outcome framework|performance framework|measurement framework|measures|metrics|baseline|baselines|dashboard|scorecard|set of (measures|indicators|metrics|questions)|indicators|survey|evaluation team|learning framework|impact framework|data set|learning partner)`,
    '(evaluation|evaluate|evaluated|evaluates|evaluating|learning partner) ..8 (across|every|all|both|each) ..4 (system|systems|partners|partner|organisations|programme|programmes|projects|schemes|areas|districts|regions|places|pathways|sectors|trust|council|services|partnership|neighbourhoods)', '(evaluation|learning|impact|measurement) framework ..8 (across|adopted|covers|used|uses|applies|partners|all|every|each|measures|sets)',
    '(all|every|each) ..3 (area|areas|district|districts|partner|partners|scheme|schemes|project|projects|programme|programmes|site|sites|place|places|team|teams|practice|practices) ..4 (uses|use|took|take|collect|collects|share|report|reports|measure|measures|answers|evaluated) ..3 (same|common|shared|baseline|agreed|against)', '(same|repeat) ..1 (baseline|baselines|measures|measure|survey|evaluation)',
    '(partners|organisations|agencies|we) ..3 (pool|pooled|share|shared|bring together) ..4 (analysts|evaluators|researchers|analytical|analytics|evaluation|intelligence function)', 'publish* what ..2 (failed|worked|did not|didn\'t)', '(learning partner|evaluation partner|embedded (evaluator*|researcher*)|researchers in residence|sense making|sensemaking|learning loop*|feedback loop*)',
    '(learning|evaluation|evaluations|findings|what they hear|results) ..4 (fed back|goes|go|feeds|feed|brought|reported|presented|is fed|are fed) ..5 (panel|board|partners|partnership|sessions|decisions|commissioning|all|review)', '(evaluate|evaluated|evaluating|evaluation of) ..5 (with|by) ..2 <organisation>', '(independent|external|academic|university led|formative|realist) evaluation', '(learning (health|healthcare|health care)? (system|systems)) ..8 (across|system|region|partners|built|established|data|cycle)', 'progress ..3 (monitored|measured|tracked|reviewed|evaluated) ..3 (framework|dashboard|scorecard|indicators|metrics|measures)', '(monitor|monitoring|measure|measuring|review|evaluate|evaluating) ..3 (progress|impact|outcomes|success|delivery) ..6 (through|against|using|by|via) ..4 ..2 (framework|dashboard|scorecard|indicators|metrics|measures)',
    '(monitor|monitors|track|review|monitoring|evaluate) (the|our|their)? progress ..6', '(measure|measures|measuring|evaluate|assess) the ..2 (impact|effect|difference|effectiveness) ..3', '(outcome measures|measures|indicators|outcomes) ..6 (regularly|annually|quarterly|each year|every year) ..3 (reviewed|reported|monitored|tracked|published)', 'measures and ..3 review', '(research|data collection|surveillance) (and|,) ..2 (monitoring|evaluation)',
    '(residents|people|patients|carers|peers) trained as researchers', '(decide|decides|review|reviews) ..4 (what to|whether to) (keep|continue|alter|stop|end|scale|change)', '(evidence and (evaluation|learning|insight)|insight and evaluation|evaluation and learning|learning and evaluation|monitoring and evaluation|research and evaluation) ..4 (partner*|function|team|programme|hub|approach|built|across|system)', '(outcomes|performance|accountability) framework ..5 (measure*|track*|monitor*|sets|with|will|shows|used)'
  ],
  except: ['evaluation criteria', 'job evaluation', 'same day', 'tender evaluation', 'one survey', 'learning management system'],
  unless: [
    '(is|are|was) (needed|lacking|missing|absent|required)', '(there is|we have|we lack) no', '(need|needs) to (agree|develop|create|build|have)', 'text to be supplied', '(currently|still) use different', 'tender', '(hand hygiene|record keeping) audit', 'evaluation criteria'
  ],
  mechanism: ['(by|through|via|using) ..3 (university|team|partner|survey|interviews|dashboard|framework|panel|sessions)', '(hosted|led|run) by', 'each quarter', 'dashboard'],
  leaders: true,
  raise: {shown: 'say who evaluates it and how the partners use what is found', measured: 'say when it is measured and against what baseline'},
  examples: {
    caught: [
      'All partners use the same set of measures for every prevention project.', 'A learning partner works across the council, the trust and the charities.', 'Each scheme is evaluated across all five districts against a common baseline.', 'We share a single outcomes framework and publish what failed as well as what worked.', 'Partners pool their analysts in one evaluation team.', 'An independent evaluation covers all the programmes in this plan.',
      'Findings are fed back to the partnership board, which decides what to keep and what to stop.', 'Progress will be monitored through an outcomes dashboard.'
    ],
    left: [
      'The team completed its yearly record-keeping audit.', 'Evaluation criteria for the tender are price and quality.', 'A system-wide evaluation framework is needed.', 'The learning management system will be upgraded.', 'Section 8: monitoring, learning and evaluation.', 'Partners currently use different measures.', 'The survey had 300 replies.', 'Performance was good all year.'
    ]
  },
  sources: ['SKL-09']
})
