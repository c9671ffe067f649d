import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'ageing-well',
  title: 'Ageing well',
  asks: 'Frailty, falls, dementia, loneliness and independence in later life, and what is done.',
  strong: [
    '(age|ageing|aging|grow old|grow older) well', 'healthy (ageing|aging)', 'frailty',
    'falls (prevention|service|services|clinic|clinics|class|classes)', '(prevent|preventing|reduce|reducing|fewer) ..2 falls',
    'dementia ..3 (care|support|diagnosis|friendly|services|nurse|nurses|pathway|adviser|advisers|clinic)', '(loneliness|lonely)',
    '(independent|independence|independently) ..4 (longer|own home|own homes|later life|older)',
    'older (people|adults|residents) ..5 (~support|~help|stay active|stay well|active|connected|lonely|isolated|independent|frail)', 'age friendly',
    'reablement', 'intermediate care', 'extra care housing', 'geriatric*', 'later life'
  ],
  except: [
    'falls (outside|within|under|short|in)'
  ],
  raise: {shown: 'say what is done, and who leads it', measured: 'say how many people it is for, and by when'},
  examples: {
    caught: [
      'Older people in Northmere are helped to stay active.', 'Frailty is spotted early by practice nurses.',
      'Falls classes run in every village hall.', 'We want all to age well.', 'Dementia advisers see each person within a month.',
      'Loneliness is as harmful as smoking.', 'Reablement gets people home from hospital in Ashcombe.',
      'People stay independent for longer in their own home.'
    ],
    left: [
      'Old buildings were sold.', 'House prices fell.', 'The older version is archived.', 'The well is deep.', 'Ageing equipment is replaced.',
      'Independent auditors signed it.'
    ]
  },
  sources: ['DHS-09']
})
