import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'research',
  title: 'Research',
  asks: 'Research taken part in, supported and used.',
  strong: [
    '(health|clinical|applied|care|public health|medical) research',
    'research ..1 (active|participation|partnership|partnerships|strategy|network|networks|studies|culture|capacity|findings|delivery|programme|evidence)',
    'NIHR', 'clinical (trial|trials)',
    '(take part|taking part|participate|participation|recruit|recruited|recruitment) ..3 (in|to) ..1 (research|trials|studies)',
    '(university|universities|academics) ..6 (research|study|studies|evaluate|evaluates|evaluated)',
    '(use|using|draw on|drawing on|translate|translating|put|putting) ..3 research ..4 (practice|decide|decisions|commissioning|services)'
  ],
  except: [
    '(market|desk|user) research', 'research environment*', 'cancer research uk'
  ],
  raise: {shown: 'say who does it with whom', measured: 'say how many take part, or by when'},
  examples: {
    caught: [
      'More residents of Northmere can take part in research.', 'The university evaluates each new service with us.',
      'Clinical trials open in two community hospitals.', 'A research network links the surgeries.',
      'We put research into practice through a joint forum.', 'The NIHR pays for three posts in Ashcombe.',
      'Public health research shapes the offer to schools.', 'Research active trusts have better results.'
    ],
    left: [
      'Market research was done.', 'Desk research took a week.', 'User research found that the form is long.', 'A search began.',
      'Innovative approaches are welcome.', 'Studying is hard.'
    ]
  },
  sources: ['DHS-12', 'JFP-10']
})
