import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'leadership-development',
  title: 'Leadership and capability grown',
  asks: 'Leadership and learning are grown across the system: programmes, skills and capacity at all levels and in all sectors.',
  leaders: true,
  strong: [
    '^ (building|growing) (capacity|capability) and learning',
    'learning and (building|growing) (capacity|capability)',
    '(leadership|system leadership|systems leadership|leaders) (and (management|improvement|talent|team|organisational))? (development|programme|programmes|training|course|courses|academy|capability|capabilities|skills|talent|pipeline|curriculum)',
    '(develop|developing|train|training|grow|growing|nurture|nurturing|equip|equipping|invest in|investing in) ..3 (leaders|managers|leadership|future leaders|our talent)',
    '(build|builds|building|grow|growing|strengthen|strengthening|develop|developing|increase|increasing) ..2 (capacity|capability|capabilities) ..4 (of|in|among|across|for|within) ..4 (leaders|leadership|teams|staff|workforce|partners|system|organisations|managers|professionals)',
    'learning and capacity building',
    '^ capacity building',
    '(talent (management|pipeline|development|programme)|succession (planning|plan|plans)|aspiring leaders|emerging leaders|future leaders)',
    '(joint|shared|common) (leadership|management) (programme|development|training|induction)',
    '(leadership|system) (academy|fellowship|fellowships|scholars)'
  ],
  except: [
    '<organisation>', 'leadership (of|by|from)'
  ],
  raise: {shown: 'say who runs it, and for whom', measured: 'say how many take part, and by when'},
  examples: {
    caught: [
      'A leadership programme brings together forty managers from Northmere.', 'We invest in leaders at every level.',
      'Succession planning is shared by the three trusts.', 'We will build capability in improvement across all partners.',
      'Emerging leaders in Ashcombe have a year of joint training.', 'The council and the charities run joint leadership training.',
      'It covers learning and capacity-building.', 'The talent pipeline for place leaders will be open to social care.'
    ],
    left: [
      'The hospital will build capacity for 40 more beds.', 'Under the leadership of the mayor the road was built.', 'Mandatory training is at 95%.',
      'Children develop talent at school.', 'The leadership of the trust resigned.', 'Property development is under way in Penwick.',
      'Leaders must grow leaders.', 'The course of the disease is slow.'
    ]
  },
  sources: ['DOM-04']
})
