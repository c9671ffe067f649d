import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'dying-well',
  title: 'Dying well',
  asks: 'Care at the end of life, for people of all ages, and for those close to them.',
  strong: [
    'end of life (care|support|services|planning|strategy|board|care home)?', 'palliative', '(hospice|hospices)',
    '(last|final) (year|years|months|weeks|days) of (life|their life|their lives)', '(die|dying) (well|with dignity|at home|in comfort|where)',
    'advance care plan*', '(place of death|preferred place)', 'bereavement (support|care|service|services)', 'compassionate communit*'
  ],
  except: [
    'end of life (equipment|hardware|product|products|software|version)'
  ],
  unless: [
    'suicide'
  ],
  raise: {shown: 'say who cares, and where', measured: 'give a figure, such as the share of people who die where they wish'},
  examples: {
    caught: [
      'Palliative care is open day and night in Northmere.', 'People approaching the end of life are known to their surgery.',
      'The hospice trains care home staff.', 'Most people want to die at home.', 'Advance care plans are shared with ambulance crews.',
      'In the last year of life, people spend too long in hospital.', 'Children’s palliative care has two new nurses.',
      'Compassionate communities sit with the dying in Ashcombe.'
    ],
    left: [
      'End of life equipment is recycled.', 'The old plan died a quiet death.', 'Deaths from suicide are rising.', 'Life is good.',
      'St Brannoc’s Hospice has joined the partnership.', 'The battery is dying.', 'Plants die without water.'
    ]
  },
  sources: ['DHS-10', 'PAR-10']
})
