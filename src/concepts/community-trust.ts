import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'community-trust',
  title: 'Trust with communities',
  asks: 'Trust is built with communities, above all with those who have reason to doubt.',
  strong: [
    '(build|building|builds|built|rebuild|rebuilding|rebuilt|earn|earning|earned|gain|gaining|gained|develop|developing|grow|growing|strengthen|strengthening|restore|restoring|establish) ..3 (trust|rapport) ..6 (communities|community|residents|families|local people|marginalised|excluded|groups|patients|public|people (who|with|from)|inclusion health|seldom heard|gypsy|young people|citizens)',
    '(build|building|built|develop|developing|strengthen|strengthening|grow|long term|trusting|trusted|forge) ..2 relationships ..3 with ..4 (communities|residents|marginalised|excluded|seldom heard|minority|groups who|gypsy|faith communities|local people|inclusion health)',
    'trusted (community|faith|local|voluntary|grassroots) ..1 (leaders|leader|organisations|groups|voices|partners|messengers|places|people|champions)',
    'trusted (voices|messengers|intermediaries|faces)',
    '(community|cultural) (connectors|ambassadors|mediators|brokers|champions|health champions)',
    'cultural (competence|competency|humility|sensitivity)',
    '(go|going|goes|went) (out)? to where ..2 (people|they|communities|families) (are|live|meet|gather)'
  ],
  except: [
    'in trust', 'trust (board|boards|community|staff)', 'NHS ..2 trust', 'foundation trust'
  ],
  raise: {shown: 'say with whom, and by what deeds', measured: 'say since when, or what has changed'},
  examples: {
    caught: [
      'We will build trust with communities that have been let down.', 'Trusted community leaders opened the doors.',
      'Link workers go to where people are.', 'The team built long-term relationships with Gypsy families in Northmere.',
      'Cultural competence is taught to every team.', 'Community connectors work in each ward of Ashcombe.',
      'To earn the trust of families we came back each month.', 'Faith groups are trusted voices in Penwick.'
    ],
    left: [
      'Northmere Hospital Trust serves communities.', 'Partners trust each other.', 'The Trust builds homes.', 'We will do outreach.',
      'Engage hard to reach groups.', 'Trust boards meet monthly.', 'Relationships at home matter to children.',
      'The charity holds the building in trust for residents.'
    ]
  },
  sources: ['INV-04']
})
