import {defineConcept} from './concept.js'

const measures = '(measures|indicators|metrics|KPIs|targets|baselines|baseline|trajectories|milestones|measures of success|success criteria|performance framework|outcomes framework|measurement framework)'
const settled = '(developed|agreed|set|defined|identified|confirmed|determined|finalised|established|produced|published|included|set out|worked up|refined|added|drawn up)'

export default defineConcept({
  id: 'deferred-measure',
  title: 'Measure put off',
  asks: 'Measures, indicators or targets are to be settled later, or in another document.',
  strong: [
    `${measures} ..4 (will|shall|to|should|need to|must|can) ..2 be ..2 ${settled}`, `${measures} ..2 (is|are) ..1 (being|still being|yet to be|to be) ..2 ${settled}`, `${measures} ..3 (to follow|in development|under development|tbc|tbd)`,
    `(plan|plans|framework|dashboard|scorecard|programme|document|strategy) ..9 (will|to|shall) (include|contain|set out|have|set|specify|define) ..4 ${measures}`,
    `(will|to|need to|must) (develop|agree|define|identify|set|establish|produce|work up|finalise|confirm) ..5 ${measures}`
  ],
  except: [
    'how (to|we will|best to) (develop|agree|define|identify|set|establish|produce) ..5',    '(preventive|preventative|protective|safety|security|control|public health|cost saving|efficiency|support|practical|financial|emergency|infection|mitigation) measures', 'measures (to|that|which|such as|against|for (tackling|reducing|preventing))',
    'baseline (assessment|assessments)', 'measures ..3 in place'
  ],
  unless: ['(target|targets) (audience|group|groups)'],
  negated: 'keep',
  raise: {shown: 'say where they are, or who will settle them', measured: 'give them, with the figure now, the figure to reach and the year'},
  examples: {
    caught: [
      'Measures for the second goal will be developed at a later stage.', 'Outcome measures will be agreed by the end of the quarter.', 'The delivery plan will include clear measures and points of review.',
      'We will develop a set of indicators with partners in Ashcombe.', 'Targets are still to be agreed.'
    ],
    left: [
      'Preventive measures will be developed in care homes.', 'The target is 75% by 2030.', 'Progress against the indicators is published each quarter.', 'New measures to protect staff will be set out in May.',
      'The target audience will be agreed with schools.', 'Children will be offered baseline assessments.'
    ]
  },
  sources: ['OUT-02']
})
