import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'victims-of-abuse',
  title: 'Victims of abuse',
  asks: 'What victims of domestic, sexual and other abuse need, at all ages, and what is done.',
  strong: [
    '(domestic|sexual|elder|child sexual|honour based) (abuse|violence|exploitation)',
    '(victim|victims|survivor|survivors) of ..4 (abuse|violence|assault|exploitation|trafficking|slavery|crime)', 'violence against women',
    '(sexual assault|rape) (referral|centre|support|services)', '(IDVA|IDVAs|MARAC)', 'serious violence', 'trauma informed', 'routine enquiry',
    'coercive control'
  ],
  except: [
    '(substance|alcohol|drug) abuse'
  ],
  raise: {shown: 'say what is done, and who leads it', measured: 'say how many people it helps, and by when'},
  examples: {
    caught: [
      'Victims of abuse are offered an adviser in each hospital.', 'Domestic abuse is asked about in every booking visit.',
      'A sexual assault referral centre opens in Northmere.', 'Survivors of abuse helped to plan the service.',
      'All staff are trained to be trauma informed.', 'The serious violence duty is led by the county.',
      'Violence against women and girls is everyone’s concern in Ashcombe.'
    ],
    left: [
      'Substance abuse services moved.', 'Abuse of staff is not accepted.', 'He was a victim of his success.', 'Alcohol abuse fell.',
      'The survivors of the flood met.', 'Domestic appliances were sold.'
    ]
  },
  sources: ['JFP-05']
})
