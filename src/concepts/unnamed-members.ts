import {defineConcept} from './concept.js'

const body = '(group|groups|board|partnership|network|forum|alliance|committee|steering group|consortium|collaborative)'

export default defineConcept({
  id: 'unnamed-members',
  title: 'Members without names',
  asks: 'The members of a group are thanked, or agree or decide something, without being named.',
  strong: [`(members|representatives) (of|on|from) ..8 ${body} & (thanks|thank|grateful|agreed|agree|approved|signed|committed|commit|endorsed)`, `${body} members ..6 (agreed|contributed|developed|supported|committed|have|will|are)`, `(thanks|thank|grateful) to ..6 ${body} ..2 members`],
  except: ['members of the (public|community)', 'elected members', '(staff|cabinet|family|team|council) members'],
  unless: ['(include|includes|including|such as|namely|from the following|are :|comprise*|made up of|consist*)', '<sector> ..2 (and|,) ..3 <sector>'],
  highest: 2,
  raise: {shown: 'name the organisations', measured: 'say what each will do by when'},
  examples: {
    caught: ['Thanks to all the members of the Northmere Stroke Steering Group for their support.', 'Members of the partnership have agreed the priorities.', 'The plan was agreed by representatives of the Penwick alliance.', 'Board members contributed to every chapter of this plan.'],
    left: [
      'Members of the board include the county council and three trusts.', 'Members of the public are welcome.', 'The group is made up of nine organisations.', 'Family members can stay overnight.', 'The council’s cabinet members met in May.'
    ]
  },
  sources: ['PAR-17']
})
