import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'joint-commissioning',
  title: 'Joint commissioning and provision',
  asks: 'Partners commission or provide together: one commissioner for others, joint posts and teams, one contract.',
  strong: [
    '(joint|integrated|lead|collaborative) (commissioning|commissioner|commissioners)', '~commission ..3 (jointly|together)',
    'jointly ..1 ~commission', '(joint|shared|integrated) (post|posts|appointment|appointments|management team|brokerage|discharge team|teams)',
    'lead provider*', 'alliance (contract|contracts|contracting|agreement)', 'integrated provision',
    '(joint|shared) (contract|contracts|commissioning)', 'one contract ..6 (both|all|for|across|with)',
    'on behalf of (both|all|the other|all the) ..2 (partners|councils|commissioners|organisations)'
  ],
  except: [
    'joint (replacement|pain)'
  ],
  raise: {shown: 'say who leads for whom', measured: 'say for what sum or from when'},
  examples: {
    caught: [
      'An integrated commissioning team serves the council and the NHS in Northmere.', 'Joint posts lead frailty and learning disability.',
      'The county is lead commissioner for advocacy.', 'Care at home is commissioned together.',
      'An alliance contract binds seven providers in Ashcombe.', 'The council jointly commissions respite with the board.',
      'A lead provider runs the pathway.', 'Thornley buys equipment on behalf of both councils.'
    ],
    left: [
      'Working in partnership is vital.', 'The joint was replaced last year.', 'A commission on poverty sat in May.',
      'The contract for cleaning ends.', 'Commissioned officers took the salute.', 'We work together.'
    ]
  },
  sources: ['STA-02', 'DHS-03', 'JFP-13']
})
