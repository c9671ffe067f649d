import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'leader-coaching',
  title: 'Coaching and mentoring for leaders',
  asks: 'Leaders and teams who work across the system have coaches or mentors.',
  leaders: true,
  strong: [
    '^ (coaching and mentoring|mentoring and coaching|coaches and mentors|mentors and coaches) & (leader|leaders|leadership)',
    '(coach|coaches|coached|coaching|mentor|mentors|mentored|mentoring) ..4 (for|of|to|is offered to|are offered to|with|by|between) ..4 (leader|leaders|leadership|manager|managers|executives|directors|chief executives|chairs|board members|leadership team|leadership teams|clinical leads|system leaders)',
    '(leader|leaders|leadership|manager|managers|executives|directors|chief executives|chairs|clinical leads) ..8 (coach|coaches|coached|coaching|mentor|mentors|mentored|mentoring)',
    '(reverse|executive|leadership|cross sector|reciprocal) (mentor|mentors|mentoring|coach|coaches|coaching)',
    '(coach|coaches|coaching) ..2 (style|approach|culture) ..6 (leader|leaders|leadership|managers|management|organisation|organisations|teams)'
  ],
  except: [
    '(peer|community|young|youth|faith|health|wellbeing) (coach|coaches|mentor|mentors|leaders)'
  ],
  unless: [
    '(pupils|football|young people|patients|prison|smoking)'
  ],
  raise: {shown: 'say who coaches whom', measured: 'say how many people, and by when'},
  examples: {
    caught: [
      'Coaching is offered to leaders across Northmere.', 'A reverse mentoring scheme pairs directors with young nurses.',
      'Each new chair has a mentor from local government; managers too have mentors.', 'The trust trains executive coaches.',
      'Place directors in Ashcombe are coached in pairs.', 'Managers use a coaching style of leadership.',
      'Team coaching for the leadership team began in May.', 'We will pair system leaders with mentors from other sectors.'
    ],
    left: [
      'Health coaches help people to stop smoking.', 'Peer mentors support people who leave prison.', 'A coach leaves for Penwick at nine.',
      'The football coach works with the school.', 'Young leaders mentor pupils.', 'Managers supervise staff.', 'The stroke coach visits patients.',
      'Community leaders were mentors to young people.'
    ]
  },
  sources: ['SUP-06']
})
