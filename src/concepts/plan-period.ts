import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'plan-period',
  title: 'Period and continuity',
  asks: 'The years that the plan covers, when it is renewed, and what outlasts changes of people and bodies.',
  strong: [
    '(strategy|plan|document|framework) ..3 (covers|cover|runs|spans|looks ahead|extends|is for) ..4 (<date>|years|year|decade|period)',
    '(our|this|the partnership) ..1 (five|ten|three|four|seven|<number>) year ..1 (strategy|plan|vision|framework|strategic|ambition)',
    '(rolling|multi year|multiyear) ..3 (plan|plans|funding|budget|programme|settlement|strategy)',
    '(strategy|plan) (for|from) <date> (to|until) <date>', '(refreshed|renewed|rolled forward|updated) (each|every) year',
    '(long|longer) term (agreement|settlement|funding)', '(successor|transition) (arrangements|body|bodies)',
    '(whoever|whatever) ..6 (changes|change|reorganis*|merges|merge)', 'over the (life|lifetime|term|period) of (this|the) (strategy|plan)'
  ],
  raise: {shown: 'say which years, and who carries it on', measured: 'say when it is next renewed'},
  examples: {
    caught: [
      'This strategy covers 2026 to 2031.', 'The plan runs for five years and is renewed each spring.',
      'Our ten-year vision for Northmere stands, whoever leads it.', 'A rolling five-year plan guides spending.',
      'Whatever changes in the councils, the agreement holds.', 'Transition arrangements are in annex C.', 'It is refreshed every year.',
      'Over the life of this plan, two hubs will open in Ashcombe.'
    ],
    left: [
      'He is five years old.', 'The year was wet.', 'A rolling road closure applies.', 'The plan is good.', 'For years nothing changed.',
      'The period was short.'
    ]
  },
  sources: ['GOV-08']
})
