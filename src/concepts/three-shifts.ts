import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'three-shifts',
  title: 'The three shifts',
  asks: 'Care moves from hospital to community, from analogue to digital, from sickness to prevention.',
  strong: [
    'three shifts', '(hospital|hospitals) to ..1 (community|communities|neighbourhood|neighbourhoods)', 'analogue to digital',
    '(sickness|treatment|illness|cure) to prevention',
    '(shift|shifting|move|moving|moved) ..6 (out of|from|away from) ..2 (hospital|hospitals|acute care|sickness|treatment|crisis) ..4 (to|into|towards|and|in)',
    'left shift', '(shift|shifting|shifts) ..3 to ..1 prevention', 'neighbourhood health service'
  ],
  except: [
    '(night|day|late|agency) shifts'
  ],
  raise: {shown: 'say what moves, and to where', measured: 'say how much moves, by when'},
  examples: {
    caught: [
      'We move care from hospital to community, from analogue to digital and from sickness to prevention.',
      'The three shifts mean this for Northmere.', 'Eye clinics will move out of hospital into four high streets.',
      'The shift to prevention begins with smoking.', 'Our digital plan takes records from analogue to digital.',
      'Ashcombe is shifting from treatment to early help.'
    ],
    left: [
      'Night shifts are long.', 'The hospital is near the community centre.', 'She moved out of hospital.', 'Digital watches are sold.',
      'The shift key is stuck.', 'A shift in tone was heard.'
    ]
  },
  sources: ['POL-01']
})
