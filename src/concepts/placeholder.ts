import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'placeholder',
  title: 'Placeholder',
  asks: 'Text that is not finished: TBC, XX, lorem ipsum, [insert …], a blank field of a template.',
  strong: [
    '(tbc|tbd|TBA|TODO|FIXME|xx|xxx|xxxx|xxxxx|TKTK|xxm|xxk|xxbn|Xm)', 'X (%|per cent|percent|million|people|thousand|bn)', 'lorem ipsum', 'dolor sit amet',
    '[ ..1 (insert|add|name|date|number|figure|figures|tbc|placeholder|text|organisation|area|photo|image|title|details|your|to be|xx|x|enter|include|please|update|place|partner|partnership|council|logo|quote|graph|chart|map|example|link to|county|month|year|signature|author|icb|trust|ics|board|target|baseline|amount)',
    '(insert|add|enter|type) ..4 here', 'click ..3 to (enter|add) (text|a date)', '^ choose an item', '(text|content|figure|figures|section|details|detail|wording|chart|map|photo|foreword|quote|data|date|costs|budget|appendix|targets|target|owner|lead|names|name|case study|infographic|image|paragraph|baseline) ..1 to (follow|be (added|inserted|supplied|confirmed|completed|written|agreed and added|drafted|provided here))',
    'to be (confirmed|inserted|completed later|written|populated|advised)', 'placeholder (text|for|image|copy|figure)', 'delete as (appropriate|applicable|necessary)', 'reference source not found', 'bookmark not defined',
    '_ _ _ _', '(dummy|sample|holding) text', '^ to (follow|be added|be completed)', '(this|section) (is|still) (blank|under construction|to be written)', '(intentionally|left) blank', 'cross reference needed', 'citation needed', 'check this (figure|number|date)'
  ],
  except: ['XX chromosom*', 'chromosom* XX', 'XX (and|or) XY', '(left|fields) blank (if|when)', 'insert ..2 here to', 'Article XX', '[ x ]', 'appointment ..2 to be confirmed', 'diagnosis to be confirmed', 'to follow ..1 (up|through|on|the|a|an|this|these|our|it|their|national|local)', 'to be (added|completed) ..1 (to|by|in|with|before|at|from|as)', '(needs|need|has|have|had) to be confirmed'],
  negated: 'keep',
  anywhere: true,
  raise: {shown: 'write what belongs here', measured: 'write what belongs here'},
  examples: {
    caught: [
      'The budget is TBC.', 'We will open XX hubs in Thornley.', 'Lorem ipsum dolor sit amet, consectetur.', 'Foreword by \\[insert name of chair\\].', 'Case study to follow.', '## Estates\n\nTo follow.', 'Owner to be confirmed.', 'The Partnership will save £X million.',
      'Insert photo here.', 'Targets to be added once agreed.', '\\[Name of organisation\\] will lead the work.', 'The plan is in Error! Reference source not found.',
      'Due: Click or tap to enter a date.', 'Owner: Director of Public Health\n\nChoose an item.'
    ],
    left: [
      'We will insert a clause on carers in every contract.', 'People with XX chromosomes are not all women.', 'The lead will be confirmed in post by the board.', 'Add your name to the mailing list.', '- To follow up every referral within a week.', 'The chair’s name is on the website.',
      'Please tick the box that applies.', 'More benches are to be added in the park.', 'A diagnosis needs to be confirmed by a specialist.', 'The mobile library parks at Cross Street.', 'Residents can choose an item of equipment.'
    ]
  },
  sources: ['LABELS: placeholder']
})
