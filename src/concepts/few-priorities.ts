import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'few-priorities',
  title: 'Few priorities',
  asks: 'A small number of priorities is chosen, and it is said what comes first, what waits and what will not be done.',
  strong: [
    '(our|these|following|have|agreed|chosen|on|set|identified) ..2 (two|three|four|five|six|seven) ..3 (priorities|ambitions|priority areas|aims|goals|strategic objectives)',
    '(small|limited) number of ..3 (priorities|aims|goals|ambitions|things|outcomes)',
    '(chosen|chose|choose|decided|deliberately|agreed) ..2 to (focus|concentrate) ..8', '(cannot|can\'t|can not) do everything',
    '(top|first|highest|most urgent) (priority|priorities) (is|are|will be)', 'in order of (importance|priority|urgency)',
    '(priority|priorities) ..4 (chosen|chose|selected|picked|ranked) ..2 (because|by|from|for|after)',
    '(strategy|plan|we) ..2 (does|do|will) not ..3 (cover|attempt|try to cover|include everything|seek to cover|take on)',
    '(later|second|next) phase ..3 (will|covers|takes)', '(outside|out of) ..1 scope of (this|the|our) (strategy|plan)'
  ],
  raise: {shown: 'say which come first, and why', measured: 'say what waits, and until when'},
  examples: {
    caught: [
      'We have chosen to focus on three things.', 'Our four priorities are mental health, frailty, heart disease and the early years.',
      'We cannot do everything at once.', 'The top priority is to cut the wait for speech therapy in Northmere.',
      'This strategy does not cover dental care, which has a plan of its own.', 'We agreed a small number of goals.',
      'The priorities were chosen because the gap between wards is widest there.', 'Actions are listed in order of urgency.'
    ],
    left: [
      'Safety is a priority for all.', 'The three hospitals share a laundry.', 'Everything is a priority.', 'Partners met to discuss ambition.',
      'Members have other priorities.', 'The priority lane is closed.'
    ]
  },
  sources: ['OUT-07']
})
