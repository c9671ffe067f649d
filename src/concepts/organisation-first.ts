import {defineConcept} from './concept.js'

const body = '(trust|trusts|hospital|hospitals|organisation|organisations|provider|providers|institution|institutions|employer|council|icb|icbs|board|university hospital|teaching hospital|centre|company|system|systems)'

export default defineConcept({
  id: 'organisation-first',
  title: 'Organisation first',
  asks: 'The standing, income or finances of one organisation are given as an end in themselves.',
  strong: [
    `(be|become|becoming|remain|remaining|being|recognised as|known as|regarded as) ..3 (leading|most efficient|renowned|world class|world leading|outstanding|number one|best performing|top performing|highest performing|best|premier|foremost|largest|top|pre eminent) ..4 ${body}`,
    '(provider|employer|partner|hospital|trust|organisation|place) of choice', '(top|upper|best) (quartile|decile) ..3 (performance|performer|performing|healthcare|trust|trusts|provider)', '(in|within) the top <percent> ..3 (trusts|performing|providers|hospitals|organisations|employers)',
    '(deliver|deliver a|achieve|achieving|generate|generating|return|returning|make|maintain) ..4 (surplus|surpluses)', '(grow|increase|protect|defend|expand|maximise|secure|growing|increasing|protecting) (our|the trust’s|the trust\'s|its|their) ..2 (income|market share|revenue|position|sovereignty|autonomy|independence|reputation|brand|commercial)',
    '(our|the trust’s|its) (reputation|brand|standing|market position|competitive) ..6 (as|will|is|of|advantage)', '(strengthen|enhance|build|enhancing|strengthening) (our|the trust’s|its) ..2 (reputation|brand|standing|market position|competitive)'
  ],
  except: ['best place to (live|grow|age)', '(partner|partners) of choice for (communities|residents)', 'surplus (estate|land|property|food|buildings|stock)'],
  unless: ['#outcome', '(for|with|so that|together) ..6 (people|residents|patients|communities|partners|the whole system)'],
  negated: 'keep',
  highest: 2,
  raise: {shown: 'say what the people it serves gain by it', measured: 'say how much they gain, and by when'},
  examples: {
    caught: [
      'To become the most efficient teaching hospital in the north.', 'Deliver a sustainable surplus.', 'We will be the employer of choice in Northmere.', 'Our goal is top quartile performance.', 'Protect our income from neighbouring trusts.'
    ],
    left: [
      'Make Northmere the best place to grow old.', 'Surplus land will be used for homes.', 'The hospital is in the centre of Ashcombe.', 'We will share our budget with partners.', 'Together we will be a leading system for people with dementia.'
    ]
  },
  sources: ['PRN-04', 'LED-01']
})
