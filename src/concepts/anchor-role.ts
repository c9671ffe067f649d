import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'anchor-role',
  title: 'Social and economic role',
  asks: 'How health and care bodies use their jobs, spending and land for the good of the area.',
  strong: [
    'anchor (institution|institutions|organisation|organisations|network|networks|system|employer|employers)',
    '(social and economic|economic and social) (development|growth|value|regeneration)', 'social value',
    'local (jobs|suppliers|procurement|recruitment)', 'living wage', '(buy|buying|procure|procuring) ..2 (local|locally)',
    'economic (inactivity|growth)', 'apprentice* ..4 local',
    '(employ|employs|employing|recruit|recruits|recruiting|hire|hires|hiring) ..3 (local people|locally|from local|residents)',
    '(NHS|our|public) (estate|land|buildings) ..6 (community|communities|housing|homes)', 'community wealth'
  ],
  raise: {shown: 'say who does what with its jobs, spending or land', measured: 'say how many jobs or pounds, by when'},
  examples: {
    caught: [
      'As anchor institutions, the trusts hire from the poorest wards.', 'We buy locally where we can.',
      'Every employer in the partnership pays the living wage.', 'Social value counts for a fifth of each tender in Northmere.',
      'Economic inactivity from ill health is to fall.', 'Public land in Ashcombe is used for homes.',
      'The hospital recruits local people into its kitchens.'
    ],
    left: [
      'Health economics is a subject.', 'The anchor was raised.', 'Social media is used.', 'The economic case is in annex B.',
      'Local anaesthetic was given.', 'Buy one, get one free.'
    ]
  },
  sources: ['JFP-17']
})
