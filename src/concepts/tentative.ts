import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'tentative',
  title: 'Plan that is only proposed',
  asks: 'Something is proposed, or to be considered, or is to lead to a plan one day: nobody has undertaken it.',
  strong: [
    '(it|this) is ..1 (therefore|now|also|further)? ..1 (proposed|suggested|hoped|envisaged|intended|planned) that', '(areas|options|opportunities|ideas|initiatives|possibilities) ..1 (for ..4)? (to|for us to|for partners to) (consider|explore|investigate|think about|discuss)',
    '(areas|options|opportunities) for ..4 to (consider|explore|investigate|think about|discuss)', 'potential (areas|options|opportunities|actions|priorities) (of|for) ..2',
    '(in order to|so as to) (develop|identify|agree|draw up|produce|shape) ..2 (actions|plans|an action plan|a plan|next steps|options|proposals|ideas|priorities|initiatives)', '(we|partners|<organisation>) (hope|hopes|would like|wish|wishes) to',
    '(consideration|thought) (will|should|needs to|could) ..1 be given', '(could|might) ..1 be (explored|considered|developed|looked at|extended|introduced) ..4'
  ],
  except: ['would like to (thank|acknowledge|express|invite|hear|welcome)', 'how ..9 (could|might) ..1 be ..2', 'proposed that by', 'potential (areas|options) of (conflict|risk|harm)'],
  unless: ['(respondents|participants|people|residents|carers|staff) ..2 (said|felt|told|suggested|thought|proposed|believed)', '(we hope|hope you) ..4 (find|enjoy|read)', '(hope|hopes) (to|that) (hear|see) ..3 (from you|you)'],
  raise: {shown: 'say who decides, and who will do it', measured: 'say by when'},
  examples: {
    caught: [
      'It is therefore proposed that the two boards work together on this.', 'The analysis shows several areas for Northmere to consider.', 'Managers meet in order to develop actions.', 'We hope to open a night service.', 'Consideration will be given to a shared post.', 'A mobile clinic could be explored.'
    ],
    left: [
      'The boards will work together on this from May.', 'Respondents suggested that a night service could be considered.', 'We hope you find this plan useful.', 'Northmere County Council proposed the route in 2019.', 'The areas are Ashcombe, Thornley and Penwick.'
    ]
  },
  sources: ['OUT-05']
})
