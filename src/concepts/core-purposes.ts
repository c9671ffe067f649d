import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'core-purposes',
  title: 'Four core purposes',
  asks: 'The four purposes of an integrated care system: outcomes, inequalities, productivity and value, social and economic development.',
  strong: [
    'four (core)? (purposes|aims) ..8', 'core purposes', '(tackle|tackling|tackles|reduce|reducing|narrow|narrowing) inequalities in outcomes',
    'productivity and value for money', '(broader|wider) social and economic development'
  ],
  raise: {shown: 'say what is done for each of the four', measured: 'give one figure for each'},
  examples: {
    caught: [
      'Under each of the four core purposes we say what will change.', 'We tackle inequalities in outcomes by opening two clinics.',
      'To enhance productivity and value for money, Northmere shares its laundry.', 'The trusts support broader social and economic development.',
      'Chapter 2 takes the four aims of the system in turn.'
    ],
    left: [
      'The purpose of the visit was clear.', 'Four chairs were bought.', 'Core muscles need exercise.', 'Value the moment.',
      'Development land was sold.', 'Productivity fell.'
    ]
  },
  sources: ['JFP-08']
})
