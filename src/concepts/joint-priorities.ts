import {defineConcept} from './concept.js'

const plan = '(strategy|strategies|plan|plans|priority|priorities|framework|vision|charter|agreement|agenda|ambition|ambitions|goals|objectives|programme|commitments|offer|bid|approach|document|roadmap|practices)'

export default defineConcept({
  id: 'joint-priorities',
  title: 'Joint priorities',
  asks: 'Leaders or organisations that work together have come to priorities or plans that they share.',
  leaders: true,
  strong: [
    '(relationships|informally|get to know|work|working|works) ..14 (shared|joint|common) (plans|plan|priorities|goals) & leaders',
    `${plan} ..6 (agreed|developed|produced|written|signed|owned|created|endorsed|drawn up|adopted|shared|set|shaped|co ordinated|coordinated|built|prepared|supported) (jointly|together|collectively)? (by|between|with|among|across|in partnership with|in collaboration with|in consultation and collaboration with) ..5 (the council|the hospital|partners|partner organisations|all partners|organisations across|leaders|chief executives|agencies|stakeholders|<partner>|<sector>|councils|the members of|steering group|health , social care|the nhs and)`,
    `(partners|leaders|organisations|agencies|chief executives|directors|councils|trusts|members|<organisation>|<sector>) ..8 (agreed|agree|settled|developed|produced|signed up to|committed to|share|shared|written|set|adopted|chose|chosen|united around|uniting|drew up|decided) (jointly|together|on|to|a|an|the|our|their)? ..2 (a)? (joint|shared|common|single|collective|mutual|agreed|one|same|five|four|three|six) ..3 ${plan}`,
    `(we|partners|leaders|organisations|partnership|system) ..4 (have|has)? ..1 (agreed|settled|set|developed|identified|committed to) ..4 (joint|shared|common|collective|system wide|city wide|countywide) ..3 ${plan}`,
    `(joint|shared|common|collective) ${plan} ..6 (agreed|owned|shared|developed|across|between|for all|of all|by all) ..4 (partners|organisations|leaders|system|sectors|agencies|partnership|<partner>|<sector>)`,
    '(represents|represent|reflects|brings together|set out|sets out) ..5 (combined|shared|collective|common|joint) (views|view|ambition|ambitions|commitment|commitments|priorities|vision|plan|purpose) (of)? ..3 (partners|organisations|many|all|our|leaders|the partnership|health)',
    `(joint|shared|common) ${plan} ..12 (written|built|included|reflected) into ..6 plans`,
    '(how|the way) ..3 (partners|organisations|agencies|leaders) ..6 (work|works) together to',
    '(partners|organisations|<organisation>|<sector>) ..12 working together ..8 (shared|joint|common|one|single) ..2 (plan|plans|priorities|vision|goals|strategy|outcomes|system)',
    '(develop|developing|agree|agreeing|create|creating|set|setting|build|building|shape|produce|align|aligning) ..4 (joint|shared|common|consistent and shared|collective|system wide) ..3 (priorities|plan|plans|strategy|strategies|vision|goals|objectives|commitments|outcomes|commissioning intentions|practices|purpose|aims) & (partners|partner|organisations|organisation|leaders|agencies|system|councils|<partner>|<sector>|chief)',
    '(relationship|relationships|knew each other|know each other|friendship|friendships|informal|informally|breakfast|breakfasts|visits|walk|walks|conversations|conversation|phone call|whatsapp|over coffee|away day|away days|lunch|side by side) & (joint|agree|agreed|agreement|settled|single|one scheme|led them) & (leader|leaders|chief|director|directors|manager|lead|heads|executive|executives|chair|chairs|officer|officers|matron|councillors|partners)',
    '(priority|priorities|plan|plans) & (came|come|grew|grown|emerged|born|straight out) (straight)? ..3 (of|from) ..6 (visits|conversations|relationships|walks|meetings|breakfasts|time|friendship|talks)',
    '(in partnership with|jointly with|together with|in collaboration with) ..6 (<partner>|<sector>|health , social care|councils) & (strategy|plan|priorities|framework|programme) ..6 (developed|produced|agreed|written|prepared|created|designed)',
    '(they|leaders|partners|we|chiefs|directors) ..3 (settled|agreed) on ..12 together', 'led them to (drop|agree|merge|back|put|choose)',
    '(their|each other) ..1 (plans|priorities) ..6 (aligned|same|joined|shared)',
    '(have|has) ..1 (written|drawn up|prepared|developed|produced|agreed) (this|the|our) (strategy|plan) ..1 (together|jointly)',
    '(boards|groups|organisations|councils|trusts|partners) ..3 (work|worked|have worked) together on this',
    '(it|plan|strategy|priorities) ..2 (was|were|is|has been|have been) ..1 (prepared|written|developed|produced|agreed|drawn up) by ..6 <organisation> ..2 (and|with|together with|alongside) ..2 <organisation>',
    'jointly (agreed|developed|commissioned|owned|produced|set|written|identified) ..4 (priorities|plan|plans|strategy|programme|outcomes|goals|by)'
  ],
  except: ['(action)? plans to address'],
  unless: ['(programme office|desktop review|circulated|for information)', '(distant|competing priorities|conflicting)', '(met|meets) each of them'],
  highest: 2,
  raise: {shown: 'say who met and what they agreed', measured: 'say when, and what has moved since'},
  examples: {
    caught: [
      'This strategy was developed jointly by the council, the hospital and the voluntary sector.',
      'Partners have agreed a shared vision for Northmere.', 'Leaders of the two trusts in Ashcombe settled on three joint priorities.',
      'The plan reflects the combined ambitions of all our organisations.',
      'The chief executives walk together each month; those conversations led to one joint plan.',
      'The framework sets out how partners will work together to reduce falls.',
      'The three priorities came out of visits that the directors made to each other.',
      'We will work with partner organisations to develop shared goals.', 'The council, the hospital and the hospice have written this strategy together.',
      'It has been written by the council with Northmere Hospitals NHS Trust and Ashcombe Mind.'
    ],
    left: [
      'There are good working relationships between the council and the NHS.', 'Joint priorities were set by the programme office and circulated.',
      'The joint pain clinic opened in May.', 'Relationships and sex education is taught in schools.', 'Our priorities are set out below.',
      'A supplier signed the contract.', 'A shared office saves money.', 'Leaders meet informally every month.'
    ]
  },
  sources: ['SKL-03', 'PRN-01']
})
