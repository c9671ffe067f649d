import {defineConcept} from './concept.js'

const good = '(investment|action|prevention|support|training|coordination|co ordination|collaboration|funding|change|improvement|improvements|work|focus|awareness|information|capacity|leadership|attention|effort|efforts|early intervention|resources|joint working|partnership working|communication|engagement)'

export default defineConcept({
  id: 'bare-need',
  title: 'Need without an answer',
  asks: 'Work is called important or needed, and nobody undertakes it.',
  strong: [
    `${good} ..8 (is|are|remains|remain) (also|therefore|clearly|very|still|both|particularly|so)? ..1 (needed|essential|vital|crucial|critical|required|necessary|imperative)`,
    '(investment|action|prevention|support|training|funding|early intervention|coordination|joint working|partnership working) ..8 (is|are|remains|remain) (also|therefore|very|still|both|particularly)? ..1 (important|key)',
    `(more|greater|further|better|additional|increased|continued|stronger|clearer) ..3 (is|are) ..1 (needed|required)`, `(there is|there remains) ..2 need (to|for) ..6`,
    'there (needs|need) to be ..3', 'there (must|should) be ..3 (support|emphasis|focus|approach|access|opportunities|information|help)'
  ],
  except: ['(needs|need) (assessment|analysis|assessments)', 'as needed', 'if needed', '(where|when|once|until) ..4 (needed|necessary|required)', 'leadership'],
  unless: [
    '(we|council|board|trust|partnership|icb|team) (will|shall)', '#commitment', '(by|with) ..4 (<role>|@forum)', '(respondents|participants) ..4', '(recommends|recommended|recommendation|guidance|act|challenge|NICE) ..4 (that|says|states|requires)', '(you|your) '
  ],
  raise: {shown: 'say who will meet it', measured: 'say how and by when'},
  examples: {
    caught: [
      'Investment in prevention for this group is important to support them.', 'More respite care is needed in the villages of Westhaven.', 'There is a need to reach carers early.',
      'There should be an approach that all schools share.', 'Joint working between the surgeries remains essential.', 'There needs to be an emphasis on early help.'
    ],
    left: [
      'The needs assessment was published in May.', 'We will offer training to carers in Thornley.', 'It is important to note that figures are rounded.', 'Beds are added where needed.',
      'Penwick has two community hospitals.', 'Northmere County Council will invest in prevention.'
    ]
  },
  sources: ['OUT-04']
})
