import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'shared-outcomes',
  title: 'Shared outcomes',
  asks: 'Outcomes that partners have agreed and answer for together.',
  strong: [
    '(shared|joint|common|collective|jointly agreed) ..1 (outcomes|outcome) (framework|measures|set)?',
    'outcomes ..3 (agreed|shared|owned|signed up to) (by|across|between|with) ..4 (partners|all|both|councils|organisations|every|<sector>|<organisation>)',
    '(judged|measured|assessed) (together|jointly|collectively)', '(same|one set of|single set of) outcomes'
  ],
  raise: {shown: 'say who has agreed them', measured: 'give one of them, with its figure'},
  examples: {
    caught: [
      'A shared outcomes framework binds all partners in Northmere.', 'The outcomes were agreed by both councils.',
      'We will be judged together on five of them.', 'Joint outcomes for carers are set each year.',
      'Health and housing work to the same outcomes.', 'Common outcomes make pooling easier.',
      'Outcomes shared across all services are listed on page 3.', 'The districts hold to one set of outcomes in Ashcombe.'
    ],
    left: [
      'The outcome of the vote was shared.', 'Outcomes improved.', 'Organisational targets stay.', 'The joint was sore.',
      'A common cold spreads fast.', 'Results were shared in a meeting.'
    ]
  },
  sources: ['DHS-01']
})
