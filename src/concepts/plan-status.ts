import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'plan-status',
  title: 'What kind of document',
  asks: 'Which plan this is, on what basis it stands, who agreed it, and what it replaces.',
  strong: [
    '(this|our) (document|plan|strategy) ..3 (is|serves|meets|fulfils|acts|doubles|also) ..8 (integrated care strategy|commissioning plan|joint forward plan|neighbourhood health plan|delivery plan|wellbeing strategy)',
    '(serves|serve|acts|doubles) ..1 as ..4 (plan|strategy)', '(replaces|supersedes|succeeds|replaced) ..4 (plan|strategy|version)',
    '(strategy|plan|document|it) ..3 (approved|agreed|adopted|signed off|endorsed) by ..8 (board|cabinet|council|councils|boards|partnership|committee)',
    '(draft|version) for (consultation|comment|engagement)'
  ],
  raise: {shown: 'say which plan this is, and who agreed it', measured: 'give the date on which it was agreed'},
  examples: {
    caught: [
      'This document is our strategic commissioning plan and serves as the joint forward plan.', 'It replaces the plan of 2023.',
      'This plan was approved by the board in March.', 'The strategy was adopted by both councils in Northmere.',
      'This is a draft for consultation.', 'Our strategy also acts as the delivery plan for carers.'
    ],
    left: [
      'The lamp was replaced.', 'Plans change.', 'The status of the road is unclear.', 'The minutes were approved.', 'This is our journey.',
      'The board adopted a dog.'
    ]
  },
  sources: ['POL-02']
})
