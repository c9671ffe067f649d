import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'people-in-governance',
  title: 'People in decisions and governance',
  asks: 'People who use services, carers or communities have a place where things are decided.',
  strong: [
    '@sharer ..6 (sit|sits|seat|seats|vote|votes|serve|serves|represented|co chair|co chairs|chair|chairs) ..4 @forum',
    '(seat|seats|vote|votes|place|places|half|majority|third) ..6 @forum ..6 @sharer',
    '@forum ..5 (co chaired|chaired) by ..5 (resident|carer|patient|person with|people with|expert by experience|service user|tenant|parent)',
    '@forum ..6 (includes|include|including|made up of|comprises|has) ..8 (people with lived experience|experts by experience|residents|lay members|patient (partners|representatives|leaders)|service users|parents|community representatives|carers|public representatives)',
    '(lay|public|patient|community|resident|lived experience|carer|citizen|parent carer|service user) (member|members|representative|representatives|partners|leaders|commissioner|commissioners|governors) ..10 (@forum|decision|decisions|decision making|governance)',
    '(@forum|decision making|governance) ..8 (lay|patient|community|resident|lived experience|carer|citizen|parent carer|service user) (member|members|representative|representatives|partner|partners|commissioner|commissioners)',
    '@forum ..4 (meets|meet|held|meetings) ..1 in public',
    '(public questions|questions from the public|public question time) ..10 (board|meeting|meetings|committee)',
    '(citizens|residents|people|lived experience|youth|carers) ..2 (panel|assembly|jury|council|board|forum|parliament) ..4 (reports|advises|decides|holds|reports to|signs off|challenges|scrutinises)',
    '(people|communities|residents|patients|carers|lived experience) ..3 (at the heart|part|at the centre|involved in) ..1 of? ..2 (decision making|governance)'
  ],
  except: [
    '@notSharer', 'care (board|committee)', 'children and young people partnership board'
  ],
  mechanism: [
    '(vote|votes|co chair*|seat|seats)'
  ],
  raise: {shown: 'say where they sit, and with what say', measured: 'say how many, and since when'},
  examples: {
    caught: [
      'Two residents sit on the Northmere partnership board.', 'The steering group is co-chaired by a carer.',
      'The board meets in public and takes questions.', 'Half of the seats on the committee go to people with lived experience.',
      'Lay members chair three of the committees.', 'A citizens’ panel reports to the Ashcombe board.',
      'Patient partners sit on every programme board.', 'The oversight group includes experts by experience.',
      'The residents’ assembly holds the board to account.'
    ],
    left: [
      'A patient story is told at the start of the meeting.', 'The board represents four trusts.', 'Carers attend a group on Mondays.',
      'Board members visited patients.', 'The panel interviewed three people.', 'People sit in the waiting room.',
      'The committee heard about residents of Penwick.', 'Public Health chairs the group.'
    ]
  },
  sources: ['INV-01', 'COP-02']
})
