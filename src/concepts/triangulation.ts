import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'triangulation',
  title: 'Plans that fit together',
  asks: 'Money, staff, activity and quality are planned on assumptions that agree and were tested.',
  strong: [
    'triangulat* ..8 (finance|workforce|activity|quality|plan|plans|money|staff|assumptions)',
    '(finance|financial|money|workforce|activity) ..10 triangulat*',
    '(finance|money|financial) (,|and) ..6 (workforce|staff|activity) ..6 (agree|match|fit together|add up|align|aligned|line up)',
    '(demand and capacity|capacity and demand) ..1 (model|models|modelling|plan|planning|analysis)',
    '(scenario|sensitivity) (test|tests|testing|analysis|modelling|planning)', 'planning assumptions',
    '(board assurance statement|assurance statement)', '(deliverable|affordable) within ..4 (resources|budget|means|allocation|allocations|money)',
    'assumptions ..2 (about|on|for) ..6 (demand|activity|growth|workforce|inflation|productivity)'
  ],
  raise: {shown: 'say who tested them, and how', measured: 'give the assumption as a figure'},
  examples: {
    caught: [
      'Finance, workforce and activity plans agree, and annex C shows how.', 'Our planning assumptions are shared by all trusts.',
      'Plans are triangulated with finance and workforce each quarter.', 'Scenario testing shows what happens if demand grows by 3%.',
      'Demand and capacity modelling was done with Northmere university.', 'The plan is deliverable within the resources we have.'
    ],
    left: [
      'We assume nothing.', 'The triangle is blue.', 'Data were triangulated from interviews.', 'A film scenario was written.', 'The plan is bold.',
      'Assumptions were challenged.'
    ]
  },
  sources: ['POL-06']
})
