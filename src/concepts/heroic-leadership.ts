import {defineConcept} from './concept.js'

const one = '(leader|chief executive|chair|director|president|mayor|medical director|accountable officer|manager|figurehead|individual|commander)'
const bold = '(visionary|decisive|inspirational|inspiring|charismatic|heroic|dynamic|strong|exceptional|outstanding|fearless|tireless|brilliant|remarkable|world class|iron|firm)'

export default defineConcept({
  id: 'heroic-leadership',
  title: 'Heroic leadership',
  asks: 'Success is credited to, or rests on, one leader or one body that directs the others.',
  strong: [
    `(under|through|thanks to|because of|owing to|by) the ${bold}? ..2 leadership of (our|its|the|<role>) ..3 ${one}`, `(a|our|one|its|the) ${bold} (and ..1)? ${one} ..6 (will|drives|drive|turned|transformed|transforms|delivers|delivered|leads|led|has|single handedly|inspires)`,
    `${bold} (and ..1)? leadership (from|of|by) (our|its|the|a)? ..2 (<role>|${one}) ..2 (will|drives|has|is)`, `single handedly`, `(a|one|single) ${bold} (leader|leaders|individual) (at the (top|helm)|who)`, `${one} at the helm`, '(hero|heroes|saviour|saviours|superhero*) ..3 (of|who|will|leader|leaders|leadership)', '(heroic|superhero) ..1 (leader|leaders|leadership)',
    `(success|progress|transformation|turnaround|results) ..6 (is|are|was|were) ..2 (due|down|thanks|owed) to ..3 (our|its|the) ..3 ${one}`, '(command and control|grip and control|firm grip|iron grip) ..4 (over|of|from|leadership|approach)'
  ],
  except: ['(beyond|not|no|end of|age of|myth of|rather than|instead of|over) ..3 (hero|heroes|heroic)', 'no (room|place) for heroes', 'unsung heroes', 'everyday heroes', 'hero to zero'],
  unless: ['(not|no longer|rather than|instead of|beyond|less|never|away from|myth|outdated|collaborative|collective|distributed|shared|versus|without|against) ..12 (hero|heroes|heroic|single|command|one)', '#collective-leadership', '#shared-leadership'],
  highest: 2,
  raise: {shown: 'say who else leads, and how', measured: 'say what each partner answers for'},
  examples: {
    caught: [
      'Under the visionary leadership of our chief executive, the trust was turned round.', 'Northmere needs heroic leaders at the top.', 'Our charismatic chair drives the change.', 'She single-handedly saved the hospital.',
      'The success of the plan is down to our inspirational director.', 'Strong and decisive leadership from our Place Director will drive the change.'
    ],
    left: [
      'Our way of working stands against the notion of heroic leaders.',
      'There is no room for heroes in a system like ours.', 'Leadership here is shared between nine organisations.', 'We need collaborative rather than heroic leaders.', 'The chief executive of the council chairs the board.', 'Unsung heroes were thanked at the Ashcombe awards.',
      'Strong leadership is needed at every level.'
    ]
  },
  sources: ['LED-01']
})
