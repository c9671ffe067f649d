import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'equal-partners',
  title: 'Equal partners',
  asks: 'Power is shared with people who use services and communities: their knowledge counts as much, and their say is as large.',
  strong: [
    '(equal|equals|equally valued|full) (partner|partners|voice|voices|vote|votes|say|footing|status|standing|weight|terms) & @sharer',
    '(as|on) (equals|equal terms|an equal footing) & @sharer',
    '(share|shares|shared|sharing|shift|shifting|hand|handing|hands|give|gives|giving|cede|transfer|transfers) ..2 (power|control|decision making|decisions) ..3 (with|to) ..3 @sharer',
    '(power|control) ..1 shared ..3 @sharer',
    '(budget|budgets|fund|funds|money|priorities|grants|contract) ..6 (decided|controlled|held|chosen|set|awarded|allocated) by ..2 (residents|people who|people with|carers|patients|tenants|young people|communities|citizens|families|local people)',
    '(residents|people who|people with|carers|patients|tenants|young people|communities|citizens|families|local people) ..6 (decide|decides|decided|control|hold|choose|chose|vote|voted) ..5 (budget|budgets|fund|funds|money|priorities|grants|contract|spent|spend)',
    '(power imbalance|power imbalances|balance of power|where power lies) & @sharer',
    '(knowledge|experience|expertise|lived experience) ..8 (counts|count|weighs|weigh|valued|worth|treated|respected) ..3 (as much|equally|the same|as highly|on a par|alongside)'
  ],
  except: [
    '@notSharer', 'equal (access|opportunities|rights)', 'equal partners ..3 in ..1 (their|the) ..1 care'
  ],
  unless: [
    '(personal budget|personal budgets|equality act)'
  ],
  mechanism: [
    '(vote|votes|co chair*|veto|seats|seat|panel)'
  ],
  raise: {shown: 'say what they decide, and how', measured: 'say how many, how much, or since when'},
  examples: {
    caught: [
      'Carers in Northmere are equal partners in the review.', 'Residents and officers sit round the table as equals.',
      'Tenants decide how the fund is spent.', 'The budget is held by young people in Ashcombe.',
      'Power is shared with the communities that know the need.', 'Lived experience counts as much as a degree.',
      'We will tackle the imbalance: power imbalances keep people out.', 'People with dementia have an equal voice on the panel.'
    ],
    left: [
      'The councils are equal partners.', 'People will be equal partners in their own care.', 'Equal access to care is a right.', 'People decide when to retire.', 'Everyone pays an equal share.',
      'The budget was set by the board.', 'We listen to views.', 'Residents were invited to comment.', 'Power cuts left families cold.'
    ]
  },
  sources: ['COP-02']
})
