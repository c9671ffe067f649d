import {defineConcept} from './concept.js'

const demand = '(guidance|requirement|requirements|duty|duties|act|legislation|mandate|regulations|planning round|planning framework|directive|national policy|obligation|obligations|regulator)'
const us = '(strategy|plan|document|partnership|framework|board|paper|narrative|system|icb|icp)'

export default defineConcept({
  id: 'compliance-purpose',
  title: 'Compliance as the reason',
  asks: 'The reason given for a strategy or a body is that guidance, law or a regulator asks for it.',
  strong: [
    `${us} ..4 (is|was|has been|have been) ..2 (required|needed|written|prepared|produced|developed|submitted|drawn up|published) ..2 (by|to|in|under|as|because) ..6 ${demand}`, `${us} ..2 (is|was) (a|our) (statutory|legal|national) (requirement|duty|obligation)`,
    `(purpose|aim|reason|role|function) ..6 (is|was) to ..2 (comply|meet|fulfil|satisfy|respond|discharge|adhere|implement|deliver) ..6 ${demand}`, `${us} ..2 (responds|respond|complies|comply|fulfils|satisfies|discharges|meets) ..1 (to|with)? ..5 ${demand}`,
    `(in order to|so as to|to) (comply with|meet|fulfil|satisfy|discharge) ..4 (statutory|legal|national|regulatory|nhs england) ..2 ${demand}`
  ],
  except: ['(meet|meets|meeting) ..3 (needs|people)'],
  unless: ['#outcome', '(so that|in order that|because people|because too many)'],
  highest: 2,
  raise: {shown: 'say what people here gain', measured: 'say how much, and by when'},
  examples: {
    caught: [
      'This plan has been prepared in response to national planning guidance.', 'The strategy is required by the Health and Care Act.', 'The purpose of this document is to meet the requirements of the planning framework.', 'The plan is a statutory requirement.',
      'This strategy fulfils our duties under the Act.'
    ],
    left: [
      'The plan exists because too many people in Penwick die early.', 'We will meet the needs of carers.', 'The Act gives councils a duty towards carers.', 'This strategy aims to improve lives in Thornley.', 'Guidance was published in May.'
    ]
  },
  sources: ['WHY-04']
})
