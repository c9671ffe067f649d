import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'services-arranged',
  title: 'Services to be arranged',
  asks: 'The health services that the board means to arrange, buy or fund.',
  strong: [
    '(we|board|ICB|commissioners) ..2 (commission|commissions|arrange|arranges|buy|buys) ..6 (services|care|beds|clinics|support|pathway|capacity|practices)',
    '(will|to) commission ..8 (services|service|care|beds|clinics|support|pathway|capacity|places)', 'commissioning intentions',
    'services ..1 (we|board|ICB) (commission|arrange|buy|fund)', 'specialised (services|commissioning)', '(commissioned|delegated) services'
  ],
  raise: {shown: 'say which services, and where', measured: 'say how much, from when'},
  examples: {
    caught: [
      'We commission maternity, urgent and mental health services.', 'The board will commission 40 more beds.',
      'Our commissioning intentions are set out by pathway.', 'Services we arrange in Northmere are listed by age group.',
      'From April we will commission a single eye care service.', 'Specialised services for children are delegated to us.',
      'The ICB buys care from nine practices in Ashcombe.'
    ],
    left: [
      'A commission on poverty sat in May.', 'The artist was commissioned to paint.', 'We arrange the chairs.', 'The agent takes commission.',
      'Services will be delivered.', 'She bought a car.'
    ]
  },
  sources: ['JFP-01']
})
