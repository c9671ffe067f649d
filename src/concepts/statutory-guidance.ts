import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'statutory-guidance',
  title: 'Statutory guidance and the law',
  asks: 'The guidance and the Acts that the strategy was prepared under.',
  strong: [
    'statutory guidance', '(had|have|having|has|pays|paid|with) ..1 regard to ..6 (guidance|duties|duty|act|mandate)',
    'guidance on ..2 preparation',
    '(required|requires|requirement|requirements|duty|duties|obligations) ..4 (under|of|in|by) ..2 (health and care act|local government and public involvement)',
    '(prepared|written|produced|developed) (under|in accordance with) ..6 (act|section|guidance|law)'
  ],
  raise: {shown: 'say which guidance, and what was done about it', measured: 'give its date'},
  examples: {
    caught: [
      'We had regard to the guidance on preparing integrated care strategies.',
      'This strategy meets the requirements of the Health and Care Act 2022.', 'Statutory guidance was followed, and annex A shows where.',
      'The plan was prepared under section 116ZB.', 'In preparing this we had regard to the statutory guidance of 2022.',
      'The duty under the Health and Care Act 2022 falls on the partnership in Northmere.'
    ],
    left: [
      'In line with national guidance we act.', 'Guidance was sought from elders.', 'Kind regards to all.', 'Act now and save.',
      'The guide dog rested.', 'Regardless of age, all may come.'
    ]
  },
  sources: ['STA-04']
})
