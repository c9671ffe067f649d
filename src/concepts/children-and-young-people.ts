import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'children-and-young-people',
  title: 'Babies, children and young people',
  asks: 'What babies, children, young people and their families need, and what is done for them.',
  strong: [
    '(best|good|healthy|better) start (in|to) life', 'SEND', 'special educational needs', 'family (hub|hubs)',
    '(school readiness|ready for school|ready to learn)', '(1,001|1001) ..1 days',
    '(health visitor|health visitors|health visiting|school nurse|school nurses|school nursing|CAMHS)',
    '(looked after|care experienced) (children|young people)', 'maternity and neonatal',
    '(children|young people|babies|infants|CYP|teenagers|adolescents|toddlers) ..4 (mental health|wellbeing|asthma|epilepsy|neurodiver*|obesity|healthy weight|development|autism|speech|therapy|thrive|vaccin*|teeth|dental|disabilit*)',
    '(mental health|wellbeing|asthma|obesity|autism|speech therapy|services|support|needs) ..1 (of|for|among|in) ..1 (children|young people|babies|infants|CYP|teenagers)',
    '(aged|ages|age|from) (0|zero|birth) ..1 25', 'preparing for adulthood',
    '(early years|perinatal) (support|services|service|settings|offer|mental)'
  ],
  raise: {shown: 'say what is done, and who leads it', measured: 'say how many children it reaches, and by when'},
  examples: {
    caught: [
      'Every child in Northmere should have the best start in life.', 'Family hubs open in each district by 2027.',
      'Children wait too long for speech therapy.', 'A joint team supports young people’s mental health in schools.',
      'Families of children with SEND sit on the board.', 'Health visitors see each baby five times in the first 1,001 days.',
      'Support for young people aged 0 to 25 is planned in one place.', 'School nurses in Ashcombe run drop-ins.',
      'Asthma care for children in Thornley moves into schools.'
    ],
    left: [
      'The plan is in its early days.', 'Send us your views by Friday.', 'The children’s hospital has a new car park.',
      'Childcare vouchers end in May.', 'He has two children.', 'Young people and old people came.'
    ]
  },
  sources: ['POP-08', 'DHS-08', 'JFP-04']
})
