import {defineFramework} from './framework.js'

const verification = 'secondary-seen (earlier list read in full); July 2022 wording not seen'

export default defineFramework({
  id: 'INV',
  title: 'Ten principles of working with people and communities',
  note: 'Read in the constitution of an integrated care board, which restates an earlier list; the wording of July 2022 was not seen. INV-08 stands in no list that was read, and is left out.',
  source: {title: 'NHS England’s ten principles, as restated in NHS Cambridgeshire and Peterborough ICB: Constitution v1.6, paragraph 9.1.3', url: null, edition: 'October 2025; the list is older than the guidance of July 2022'},
  capabilities: [
    {id: 'INV-01', title: 'People in decisions and governance', asks: 'People and communities have a place where decisions are made, at every level.', concepts: ['people-in-governance'], verification},
    {id: 'INV-02', title: 'Involved early, and told what changed', asks: 'People are involved from when plans begin, and hear what came of it.', concepts: ['early-involvement', 'closing-the-loop'], verification},
    {id: 'INV-03', title: 'Needs, experience and hopes understood', asks: 'What people need, live through and hope for is asked, and used to see whether change works.', concepts: ['engagement'], verification},
    {id: 'INV-04', title: 'Trust with those left out', asks: 'Relationships are built with groups that services fail or miss.', concepts: ['community-trust', 'diverse-voices'], verification},
    {id: 'INV-05', title: 'With Healthwatch and the voluntary sector', asks: 'Healthwatch and voluntary, community and social enterprise organisations work as partners.', concepts: ['named-partner', 'sector-partner'], partnerClasses: ['PAR-08', 'PAR-09'], verification},
    {id: 'INV-06', title: 'Clear public information', asks: 'Vision, plans and progress are told in words and forms that people can use.', concepts: ['accessible-information'], verification},
    {id: 'INV-07', title: 'Building on what communities have', asks: 'Work starts from the strengths of people and communities and gives them power to act.', concepts: ['community-strengths'], verification},
    {id: 'INV-09', title: 'Change made together', asks: 'Services are redesigned and priorities tackled with people and communities.', concepts: ['co-production', 'involving-a-place'], verification},
    {id: 'INV-10', title: 'Learning what works, with every partner’s networks', asks: 'Partners learn from past involvement and use each other’s networks and insight.', concepts: ['shared-insight'], verification},
    {id: 'INV-11', title: 'Services that answer to people', asks: 'Co-production, insight and engagement make services answer to those who use them.', concepts: ['co-production', 'closing-the-loop'], verification: 'secondary-seen (earlier list)'}
  ]
})
