import {defineFramework} from './framework.js'

const verification = 'seed'

export default defineFramework({
  id: 'LED',
  title: 'Collaborative leadership stance',
  source: {
    title: 'Articles on leadership of integrated care systems: SCIE, There is no room for heroes; Leadership and the Integrated Care System; Life QI, Leadership in Integrated Care Systems; Aqua, Collaborative leadership within ICSs',
    url: null,
    edition: '2018 to 2022'
  },
  capabilities: [
    {id: 'LED-01', title: 'Lead together, not as heroes', asks: 'Leadership is shared across organisations and rests on no single leader or body.', concepts: ['shared-leadership'], verification},
    {id: 'LED-02', title: 'Step back and step forward', asks: 'Partners hand over where others are better placed, and take the lead where they are.', concepts: ['stepping-back-and-forward'], verification},
    {id: 'LED-03', title: 'Translate policy into local meaning', asks: 'National policy, law and money are turned into what they mean for this place.', concepts: ['translating-policy'], verification},
    {id: 'LED-04', title: 'Build trust, and show it', asks: 'Trust is worked for by deeds, among partners and with communities.', concepts: ['building-trust'], verification},
    {id: 'LED-05', title: 'Look beyond one’s own organisation', asks: 'The wider system and its people come before a single organisation.', concepts: ['beyond-boundaries', 'altruism'], verification},
    {id: 'LED-06', title: 'Recognise loss', asks: 'Who loses by the change is said, and how they are supported.', concepts: ['recognising-loss'], verification},
    {id: 'LED-07', title: 'No one size fits all', asks: 'Places act differently and resources follow need, within shared outcomes.', concepts: ['local-variation'], verification},
    {id: 'LED-08', title: 'Hold the gains', asks: 'Improvements already made are kept, and by what means.', concepts: ['holding-gains'], verification},
    {id: 'LED-09', title: 'Share data openly', asks: 'Partners share data and records lawfully, to a purpose that people feel.', concepts: ['open-data'], verification},
    {id: 'LED-10', title: 'Join up, rather than work apart', asks: 'One team, plan, number or door replaces separate ones.', concepts: ['joined-up-care'], verification},
    {id: 'LED-11', title: 'Be honest about mess, limits and resistance', asks: 'What has not worked, what is contested and what the plan cannot do is admitted.', concepts: ['honest-limits'], verification},
    {id: 'LED-12', title: 'Give time to partnership', asks: 'Leaders and partners put real time and capacity into working together.', concepts: ['partnership-time'], verification},
    {id: 'LED-13', title: 'Build and mend relationships', asks: 'Damaged or missing relationships are owned up to and worked on.', concepts: ['mending-relationships'], verification},
    {id: 'LED-14', title: 'Adapt as you learn', asks: 'There is no blueprint: the design is local, looked at again and changed.', concepts: ['adapting'], verification},
    {id: 'LED-15', title: 'Care round the whole person', asks: 'Care is organised round person, family and community, not services or conditions.', concepts: ['whole-person'], verification},
    {id: 'LED-16', title: 'Negotiate between partners', asks: 'Partners come to terms, and what each gave and got is said.', concepts: ['negotiating'], verification},
    {id: 'LED-17', title: 'Convene and hold the middle ground', asks: 'Somebody, neutral where that helps, calls partners together and finds what they share.', concepts: ['convening'], verification},
    {id: 'LED-18', title: 'Be honest about money and demand', asks: 'What pressure on money or demand means for people is said plainly.', concepts: ['honesty-about-money'], verification},
    {id: 'LED-19', title: 'Care for a tried workforce', asks: 'Exhaustion is recognised and staff are helped to recover through change.', concepts: ['caring-for-staff'], verification},
    {id: 'LED-20', title: 'Involve everyone in a place', asks: 'All the people of a place find out and settle what makes a difference there.', concepts: ['involving-a-place'], verification}
  ]
})
