import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'neighbourhood-health',
  title: 'Neighbourhood health',
  asks: 'Teams, centres and plans for health in neighbourhoods: who is in them, for whom, how large an area.',
  strong: [
    'integrated neighbourhood (team|teams|working)', 'neighbourhood (team|teams) ..4',
    'neighbourhood health (plan|plans|centre|centres|service|services|team|teams|hub|hubs|model|partnership|and care)',
    'neighbourhood (hub|hubs|multidisciplinary|MDT|MDTs|footprint|footprints)', '(single|multi) neighbourhood provider*'
  ],
  except: [
    'neighbourhood (policing|watch)'
  ],
  raise: {shown: 'say who is in it, and for whom', measured: 'say how many people it covers, from when'},
  examples: {
    caught: [
      'Integrated neighbourhood teams cover all of Northmere.', 'A neighbourhood health centre opens in Penwick.',
      'Each neighbourhood team has a social worker and a pharmacist.', 'Our neighbourhood health plan is led by the health and wellbeing board.',
      'A multi-neighbourhood provider holds the contract.', 'The neighbourhood hub in Ashcombe is open at weekends.'
    ],
    left: [
      'Neighbourhood watch meets on Monday.', 'The neighbourhood plan sets where homes are built.', 'Good neighbours help.',
      'The neighbourhood is quiet.', 'Our neighbours in the east agree.', 'A neighbourhood policing sergeant came.'
    ]
  },
  sources: ['POL-05']
})
