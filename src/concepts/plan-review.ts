import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'plan-review',
  title: 'Review of the plan',
  asks: 'When the strategy or plan is looked at again, and what sets that off.',
  strong: [
    '(strategy|plan|document|framework|action plan|priorities) ..4 (will be|is|are|shall be) ..2 (reviewed|refreshed|updated|revised|revisited|renewed)',
    '(review|refresh|update|revise|revisit|renew) (this|the|our|these) (strategy|plan|action plan|document|priorities|strategies)',
    '(annual|yearly|next|mid term|midpoint) (review|refresh) (of|will|in|is|takes)',
    '(new|next|updated|fresh) (JSNA|needs assessment|needs assessments) ..8 (review|revise|refresh|reconsider|look again|update|reviewed|revised|change)',
    '(consider|considers|considered|decide|decides|ask|asks) ..2 whether to (revise|update|change|refresh) (it|this|the|our)'
  ],
  except: [
    '(care|support|treatment|safety|birth|discharge|crisis|personal|management|medication) (plan|plans)'
  ],
  raise: {shown: 'say who looks again, and what sets it off', measured: 'say when the next review is'},
  examples: {
    caught: [
      'The strategy will be reviewed when a new needs assessment is published.', 'We will refresh this plan every year.',
      'Each new JSNA leads us to look again at the priorities of Northmere and revise them.', 'The next review of the strategy is in March 2028.',
      'The action plan is updated each quarter.', 'After each assessment, the partnership asks whether to revise it.',
      'Our priorities will be revisited in 2029.'
    ],
    left: [
      'The care plan is reviewed each month.', 'A literature review was done.', 'Staff have an annual appraisal.', 'Kept under review.',
      'Review your answers.', 'The treatment plan will be updated by the nurse.'
    ]
  },
  sources: ['STA-09']
})
