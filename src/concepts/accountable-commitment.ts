import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'accountable-commitment',
  title: 'Accountable commitment',
  asks: 'A commitment that says who will do it (a named body or role) or by when.',
  strong: [
    '#commitment & <organisation> ..2 (will|shall|has agreed to|have agreed to|is committed to|plans to|intends to|are due to|is due to)', '#commitment & <role> ..2 (will|shall|has agreed to|have agreed to|plans to)',
    '#commitment & <sector> ..2 (will|shall|have agreed to|has agreed to|plan to|plans to)',
    '#commitment & (this|the|each) ..2 (group|board|committee|forum|panel|team|partnership|alliance|network) ..1 will', '#commitment & (led|chaired|overseen|owned|hosted|delivered|signed off|run|managed|reviewed|agreed|monitored|funded|approved|published|provided) by ..3 (<organisation>|<role>|<sector>|board|committee|group)',
    '#commitment & (by|before|from|in|during|until|no later than|within|throughout|for|end of|over) ..3 <date>', '#commitment & (within|over|in) ..2 (next|coming|first)? <number> (weeks|months|years)',
    '#commitment & ^ ..6 (<organisation>|<sector>|<role>) to & !(we|and|partners) will', '#commitment & that ..1 <role>', '#commitment & (each|every) (week|month|quarter|year)'
  ],
  raise: {shown: 'name the body or role that answers for it', measured: 'say by when'},
  examples: {
    caught: [
      'Northmere County Council will fund the night service.', 'We will open three family hubs by March 2027.', 'The action plan will be reviewed by the Health and Wellbeing Board.',
      'The Director of Public Health will publish the results.', 'We will halve the waiting list by the end of 2028.', 'A new rota will be introduced from April 2027.',
      'This group will oversee the work and report to residents.', 'Local GPs have agreed to share a rota on Saturdays.', '- Ashcombe Borough Council to review the transport offer.'
    ],
    left: [
      'We will open three family hubs.', 'We will support community groups to thrive.', 'We will work together to improve lives.', 'Services will be improved.', 'Northmere County Council was formed in 1974.',
      'By 2030 one in four residents will be over 65.', 'Partners will continue to support carers.', 'In 2023 the council opened a hub.', 'We are committed to making care kinder.'
    ]
  },
  sources: ['LABELS: accountable-commitment', 'OUT-05']
})
