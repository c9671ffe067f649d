import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'commitment',
  title: 'Commitment',
  asks: 'A promise to do something from now on, by the author or by a body that the draft speaks for.',
  strong: [
    '@us @will ..2 @act', '<organisation> @will ..2 @act', '<role> @will ..2 @act', '<sector> @will ..2 @act', 'this (strategy|plan|programme|work|service) @will ..2 @act'
  ],
  except: ['will be available on request'],
  raise: {shown: 'say who will do it', measured: 'say by when, or how much'},
  examples: {
    caught: ['We will open three family hubs in Ashcombe.', 'The Partnership will review progress each quarter.', 'Northmere County Council will fund the night service.'],
    left: ['The population will grow by a tenth over the decade.', 'We opened three family hubs last year.', 'We will not open further sites.']
  },
  sources: ['LABELS: commitment', 'OUT-05']
})
