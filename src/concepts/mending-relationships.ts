import {defineConcept} from './concept.js'

const broken = '(broke down|broken down|damaged|soured|sour|strained|poor|bad|worst|fell out|fallen out|frosty|fraught|cool|cooled|stopped speaking|not speaking|stopped returning|hostile|bruised|worn|neglected|let down|felt used|felt ignored|walked out|walked away|left the table|distrust|mistrust|cold|low point|breakdown|rift|at odds|wronged|shut out|lapsed|went wrong|gone wrong)'
const repair = '(repair|repairs|repaired|repairing|mend|mends|mended|mending|rebuild|rebuilds|rebuilt|rebuilding|restore|restored|restoring|reset|resetting|heal|healed|healing|apologise|apologised|apologises|apology|apologies|sorry|put right|putting it right|put it right|make amends|made amends|make peace|made peace|begin again|began again|begun again|start again|started again|fresh start|reconcile*|patch up|patched up|win back|won back|went back|gone back|came back|come back|invited back|reopened|talking again|mediator|clear the air|cleared the air|listened|bury the hatchet|sat down|meet them|wrote to)'

export default defineConcept({
  id: 'mending-relationships',
  title: 'Relationships built and mended',
  asks: 'A relationship that was damaged or missing is owned up to and worked on.',
  leaders: true,
  negated: 'keep',
  strong: [
    // In whatever order.
    '(apolog*|owe|lapse|lapsed|drifted|fell out|stopped speaking|neglect*|soured|estranged|years since) & (dinner|dinners|picked up|joint post|again|made it|restor*|renew*|reconcil*|fresh|in person|annual meeting) & (link|links|relationship|relationships|hospital|university|association|council|trust|hospice|partners|charities|practices|drivers)',
    '(repair|repairs|repaired|repairing|mend|mends|mended|mending|rebuild|rebuilds|rebuilt|rebuilding|restore|restored|restoring|reset|resetting|heal|healed|healing) ..5 (relationship|relationships|relations|bridges|partnership|trust|links|ties|rift|rifts|fences|goodwill|bond|bonds|friendship)',
    `(relationship|relationships|relations|partnership|trust|links|ties|dealings|contact) ..14 ${broken} ..24`, `${broken} ..24 ${repair}`,
    `${repair} ..20 ${broken}`,
    '(apologise|apologised|apologises|apology|say sorry|said sorry|saying sorry) ..6 (to|in person|for|face to face|and|publicly|personally) ..10',
    '(putting|put|puts|set|setting) (it|this|that|things|matters) right ..10',
    '(new|fresh|clean) (start|beginning|slate|chapter|page) ..2 (with|between|for|in) ..8',
    '(began|begin|begun|start|started) (again|afresh|anew) ..6', '(come|came|comes|coming|back) (back)? (to|round|at) the table ..4',
    '(have|has|are|were) (come|came|returned|rejoined|back) ..3 (table|fold|forum|partnership|alliance)',
    '(went|gone|go|going|goes) back ..10 (without an agenda|to listen|and listened|to ask|to apologise|with nothing|to say|to them|empty handed|cap in hand)',
    '(asked|asking|ask) ..6 how ..4 (like|want|wish|prefer) to be (treated|involved|asked|consulted|worked with)',
    '(offered|offering|offer|writing|wrote|written) ..10 (apolog*|amends) ..14',
    '(with the help of|helped by|using|through) ..2 (a|an)? (mediator|facilitator|go between|neutral|third party) ..20',
    '(we|they|two|both|chairs|leaders|sides) ..4 (stopped|not) ..2 (returning|speaking|talking|answering|trusting) ..10',
    '(invited|asked) ..10 (who|that|which) ..6 (sued|took us to|complained|campaigned|opposed|criticised|protested|walked out|fought) ..10',
    '(build|building|forge|make|making|form) ..1 (new|better|stronger) relationships ..6 (with|between|,|strengthen*|and) ..6 (repair*|rebuild*|mend*|where|those|social care|voluntary|strengthen*|people we|communities we)',
    '(strengthen|strengthening) ..3 (existing|old|weak|weaker) (ones|relationships|links|ties)',
    '(relationship|relationships|partnership|partnerships) ..10 (needs|need|wants|is) ..3 (care|repair|work|mending|attention|rebuilding|damaged|fragile) ..10',
    '(bridges) ..3 (where|to|with|between|that|we)'
  ],
  except: ['relationship (support|manager|management)', 'customer relationship', '(tenants|housing|roof|road|boiler|equipment|building|home) repair*', 'repairs and maintenance', 'parental conflict', 'poor (health|mental|relationships with food|outcomes|quality|housing|sleep)', 'broken (bone|bones|leg|sleep|down by)', 'bad weather', 'couple*'],
  unless: ['@deferral', '@lesson', '(tenants reported|roof|maintenance)', '(family hubs under|reducing parental|couples)', '(CRM|platform|historic data)', 'made no recommendation', '(are|is) excellent', '(greatest strengths|reputation survey)', '(software|code|repository|API|dataset)', '(review|inspection|auditors|report) found', '(victim*|offender*|perpetrator|abuse|domestic|suicid*|patient|recovery|marriage|divorce)'],
  raise: {shown: 'say with whom, and who is putting it right', measured: 'say since when, or who has come back'},
  examples: {
    caught: [
      'We owe the taxi drivers’ association an apology for the way the contract ended, and made it at their annual meeting.',
      'The link with the university, allowed to lapse in the merger, is being picked up by the two deans.',
      'The surgeries and the council had not spoken for a year. The leader rang each partner, apologised for the letter and asked to start again.',
      'Relations with the home care firms broke down when fees were frozen, and the cabinet member has apologised to each of them.',
      'With the help of a mediator the two chairs began again.', 'The deaf club felt used, so officers went back without an agenda.',
      'Dr Shah and the leader are putting it right.', 'Repairing our relationship with parents comes first.',
      'Two who had left the table have come back.',
      'We are rebuilding relationships with practices on the coast of Northmere.'
    ],
    left: [
      'Our relationships with partners are excellent.', 'Tenants reported 4,000 repairs.', 'Relationship support for couples is offered at the hub.',
      'The customer relationship management system will be rebuilt.', 'The review found that relationships had broken down.',
      'The road was repaired in May.', 'Broken bones are common after a fall.', 'Leaders must repair relationships.'
    ]
  },
  sources: ['LED-13', 'LED-04']
})
