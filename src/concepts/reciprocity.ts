import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'reciprocity',
  title: 'Giving something back',
  asks: 'People who give their time to involvement get something for it: pay, expenses, skills, recognition.',
  strong: [
    '(paid|pay|pays|paying|payment|payments|reward|rewarded|reimburse|reimbursed|reimbursement|expenses|vouchers|fee|fees) ..3 (for|of) ..2 (their|your)? ..1 (time|contribution|contributions|involvement|expertise|input|travel|taking part|participation) & (@sharer|involvement|co produc*|panel|members|researchers)',
    '(experts by experience|lived experience|people who take part|panel members|community researchers|peer researchers|participants|volunteers|those who take part|public contributors) ..5 (are|were|will be|be) ..1 (paid|reimbursed|rewarded|compensated)',
    '(involvement|participation|lived experience|reward and recognition) (payment|payments|payment policy|reward|reimbursement|policy)',
    '(time banking|time credits|reciprocity)',
    '(people|residents|carers|volunteers|members|participants|researchers) ..5 (gain|gained|earn|earned|receive|received|given|offered) ..4 (training|accreditation|qualification|qualifications|skills|vouchers|certificate|reference) ..6 (in return|for (taking part|their)|as part of the (panel|group|co production))',
    'in return ..8 (for their|they|people|members) ..6 (time|help|contribution|training|skills|paid|payment)'
  ],
  except: [
    'carers allowance', '(paid|care) carers', 'paid (staff|work)'
  ],
  unless: [
    '(invoice*|real living wage|home care)'
  ],
  raise: {shown: 'say what people get, and who gives it', measured: 'say how much, or to how many'},
  examples: {
    caught: [
      'People on the Northmere panel are paid for their time.', 'Experts by experience are paid at the same rate as speakers.',
      'Travel is refunded, with expenses paid for taking part by residents.', 'Our involvement payment policy was agreed in May.',
      'Time credits can be earned in Ashcombe.', 'Peer researchers were rewarded with vouchers.',
      'Residents gained a qualification in return for their help.', 'In return for their time, members of the group have training.'
    ],
    left: [
      'Staff are paid monthly.', 'Participants were thanked.', 'Volunteers gave their time freely.', 'Carers are paid by the agency.',
      'The fee for the course is £30.', 'People pay for parking.', 'Payment of invoices takes a month.', 'The trust was recognised with an award.'
    ]
  },
  sources: ['COP-05']
})
