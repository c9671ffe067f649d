import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'individual-effectiveness',
  title: 'How leaders are themselves',
  asks: 'What leaders themselves bring: self-awareness, patience, courage, ease with difference, and an example to others.',
  leaders: true,
  strong: [
    '(effectiveness|effective) as (an individual|individuals)',
    '^ personal effectiveness',
    '(leader|leaders|leadership|executives|chief executives|directors|managers) ..8 (self aware|self awareness|humility|humble|curious|curiosity|patience|empathy|empathetic|emotional intelligence|compassionate|integrity|authentic|courage|courageous|role model|role models|vulnerability|adaptable)',
    '(self awareness|emotional intelligence|personal resilience|humility|curiosity|patience|courage|integrity|empathy) ..8 (leader|leaders|leadership)',
    '(compassionate|inclusive|authentic|reflective|self aware|courageous|humble|values based) (and (compassionate|inclusive|collaborative|authentic))? (leader|leaders|leadership)',
    '(leader|leaders|leadership|executives|directors|managers) ..6 (lead|leading|leads) by example',
    'role model ..5 (behaviours|values|leadership)',
    '(individual|personal) (effectiveness|mastery)'
  ],
  except: [
    '(patient|community|faith|youth) leaders'
  ],
  raise: {shown: 'say what leaders do differently, and who sees it', measured: 'say how it is fed back, how often, or to how many'},
  examples: {
    caught: [
      'Leaders in Northmere lead by example.', 'Inclusive leadership is part of every appraisal.', 'We look for humility and curiosity in leaders.',
      'The framework has four domains, among them individual effectiveness.', 'Compassionate leaders make for kinder wards.',
      'Executives act as role models for the values.', 'Leaders are curious about what other sectors do.',
      'It asks for self-awareness among leaders at every level.'
    ],
    left: [
      'Patients should be treated with integrity.', 'Community leaders met in Penwick.', 'The effectiveness of the vaccine was tested.',
      'Courage was shown by the residents of Ashcombe.', 'Compassionate care is our aim.', 'The leader of the council opened the clinic.',
      'Individual budgets are offered.', 'A role model for young people visited the school.'
    ]
  },
  sources: ['DOM-03']
})
