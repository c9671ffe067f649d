import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'inclusion-health',
  title: 'Groups often missed',
  asks: 'The groups that assessments and services often miss, named: people without a home, Gypsy, Roma and Traveller communities, people seeking asylum and others.',
  strong: [
    'inclusion health',
    '(homelessness|homeless|rough sleeping|rough sleepers) & (people|person|adults|those|residents|group|groups|rough sleepers|health|families)',
    '(gypsy|gypsies|roma)', 'traveller (communities|community|families|sites|site|people)',
    '(refugees|asylum seekers|people seeking asylum|seeking asylum|sex workers|vulnerable migrants)',
    '(care leavers|young carers|prison leavers|people in prison|leaving prison|in contact with ..4 justice)', 'modern slavery',
    '(seldom heard|underserved|under served|easy to ignore|least heard|rarely heard)', '(drug|alcohol) ..3 (dependence|dependency) & people',
    'digitally excluded', '(deaf|Deaf|deafblind) (people|communities|community|residents|patients)',
    '(veterans|armed forces families|armed forces community)'
  ],
  except: [
    'homeless (charities|strategy)', 'veteran (campaigner|player)', 'homelessness (strategy|team|services|partnership)'
  ],
  raise: {shown: 'say how they are reached and involved', measured: 'say how many take part, or how big the gap is'},
  examples: {
    caught: [
      'Inclusion health groups have a named lead in each district.', 'People who are homeless can see a nurse at the Northmere day centre.',
      'Gypsy, Roma and Traveller families told us what keeps them away.', 'Young carers sit on the panel.',
      'We hold clinics with people seeking asylum in Ashcombe.', 'Deaf people asked for interpreters, and the surgery in Penwick now books them.',
      'Outreach workers visit sex workers at night.', 'Care leavers get free prescriptions in Thornley.',
      'Seldom heard communities were asked first.'
    ],
    left: [
      'All communities are welcome.', 'Rail travellers face delays.', 'Everyone was invited.', 'The asylum building dates from 1880.',
      'A veteran campaigner gave the talk.', 'The group was hard to reach by phone.'
    ]
  },
  sources: ['POP-06']
})
