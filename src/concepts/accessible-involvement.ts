import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'accessible-involvement',
  title: 'Making it possible to take part',
  asks: 'What keeps people from taking part is removed: formats, times, places, interpreters, costs.',
  strong: [
    '(interpreter|interpreters|interpreted|sign language|BSL|easy read|braille|large print|translated|community languages|other languages|accessible (venue|venues|places)|travel (costs|expenses)|childcare|crèche|creche|step free|hearing loop|paper copies|quiet room) & (involve*|engage|engaged|engagement|take part|took part|taking part|workshop|workshops|consultation|survey|surveys|session|sessions|have your say|join in|join us|participat*|focus group|focus groups|panel|listening|conversations|co produc*|get involved|drop in|drop ins)',
    '(evenings|evening|weekend|weekends) ..8 (involve*|engage|engaged|engagement|take part|took part|taking part|workshop|workshops|consultation|survey|surveys|session|sessions|have your say|join in|join us|participat*|focus group|focus groups|panel|listening|conversations|co produc*|get involved|drop in|drop ins)',
    '(involve*|engage|engaged|engagement|take part|took part|taking part|workshop|workshops|consultation|survey|surveys|session|sessions|have your say|join in|join us|participat*|focus group|focus groups|panel|listening|conversations|co produc*|get involved|drop in|drop ins) ..8 (evenings|weekends|in the evening|at weekends)',
    '(online and|not only online|in person and|face to face and) ..4 (online|paper|phone|post|in person|face to face) & (involve*|engage|engaged|engagement|take part|took part|taking part|workshop|workshops|consultation|survey|surveys|session|sessions|have your say|join in|join us|participat*|focus group|focus groups|panel|listening|conversations|co produc*|get involved|drop in|drop ins)',
    '(by|over the) (phone|telephone|post) ..14 (involve*|engage|engaged|engagement|take part|took part|taking part|workshop|workshops|consultation|survey|surveys|session|sessions|have your say|join in|join us|participat*|focus group|focus groups|panel|listening|conversations|co produc*|get involved|drop in|drop ins)',
    '(involve*|engage|engaged|engagement|take part|took part|taking part|workshop|workshops|consultation|survey|surveys|session|sessions|have your say|join in|join us|participat*|focus group|focus groups|panel|listening|conversations|co produc*|get involved|drop in|drop ins) ..14 by (phone|telephone|post)',
    '(supported|support|helped|help|advocate|advocates) ..6 (to|so that ..3 can) (take part|have their say|join in|get involved|participate|be heard)',
    '(remove|removing|removed|overcome|break down) ..2 barriers to ..2 (taking part|involvement|engagement|participation|getting involved)'
  ],
  unless: [
    '(appointment|appointments|clinic visits|screening|research that|clinical trial*)'
  ],
  raise: {shown: 'say what was done, and for whom', measured: 'say how many took part because of it'},
  examples: {
    caught: [
      'Interpreters were at every workshop in Northmere.', 'Advocates supported people to take part.',
      'Drop-ins were held in the evening and at weekends.', 'The survey could be filled in by phone or post.',
      'Travel costs are paid for those who take part.', 'Easy Read papers are sent before each panel.',
      'We removed barriers to involvement such as cost and time.', 'Focus groups were held in community languages.'
    ],
    left: [
      'This strategy is available in Easy Read.', 'Interpreters are booked for clinic visits.', 'The clinic opens at weekends.',
      'Childcare is hard to find.', 'The survey was online.', 'Books in large print are at the library.', 'We post letters.',
      'Help is at hand by phone.'
    ]
  },
  sources: ['COP-04']
})
