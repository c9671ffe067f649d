import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'community-strengths',
  title: 'Building on community strengths',
  asks: 'Work starts from what people and communities have and can do, and gives them power to act.',
  strong: [
    '(strength|strengths|asset|assets) based',
    'community development (work|worker|workers|approach|team)',
    '(asset based community development|ABCD approach)',
    '(community|neighbourhood) (strengths|assets|power|organising|organisers|builders|anchors|anchor organisations|led support|resilience)',
    '(build|builds|building|built|draw|drawing|start|starts|starting|harness|harnessing|value|valuing|mobilise|mobilising|recognise|recognising) ..3 (strengths|assets|talents) ..5 (communities|people|individuals|community|neighbourhood|neighbourhoods|residents|families|local|each|place)',
    'what (\'s|is) strong',
    'what \'s strong',
    'local area (coordination|coordinators|coordinator|co ordination|co ordinators)',
    '(mutual aid|social action|community led (action|solutions|initiatives)|community power)',
    '(communities|residents|neighbourhoods) ..4 (own|existing) (strengths|assets|skills|networks|resources|talents)'
  ],
  except: [
    '(estate|fixed|capital|digital|property|data) assets', 'business development'
  ],
  raise: {shown: 'say who does what with it', measured: 'say how many, where, or with what money'},
  examples: {
    caught: [
      'We take a strengths-based approach in every team.', 'Local area coordinators work in each village of Northmere.',
      'Plans start from the strengths of each community.', 'Community development workers are funded for five years.',
      'Neighbours in Ashcombe took social action on loneliness.', 'We build on community assets rather than on gaps.',
      'Start with what is strong, not what is wrong.', 'Residents use their own networks and skills to run the hub.'
    ],
    left: [
      'The estate’s assets are worth £4 million.', 'Core strength is good for balance.', 'The tablet comes in two strengths.',
      'Deprived communities are targeted.', 'Assets were sold.', 'The county has a strong economy.', 'The council develops land.',
      'A strong community nurse team works in Penwick.'
    ]
  },
  sources: ['INV-07']
})
