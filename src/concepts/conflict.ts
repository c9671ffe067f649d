import {defineConcept} from './concept.js'

const quarrel = '(disagree|disagrees|disagreed|disagreement|disagreements|dispute|disputes|conflict|conflicts|clash|clashes|clashed|fell out|fallen out|falling out|quarrel|quarrels|quarrelled|row|rows|argument|arguments|tension|tensions|stand off|standoff|deadlock|impasse|objection|objections|objected|rift|feud|friction|differences|at odds|at loggerheads|sticking point|sticking points|competing interests|opposing)'
const settle = '(resolve|resolves|resolved|resolving|resolution|settle|settles|settled|settling|mediate|mediates|mediated|mediation|mediator|compromise|compromised|reconcile|reconciled|agreed|agree|accept|accepted|work through|worked through|working through|talk it through|talked through|arbitrate|arbitration|arbitrator|independent|neutral|referee|facilitator|split|abide|common ground|middle way|came to terms|made peace|worked out|settlement|decision|decide|decides|decided|brought to|bring to|escalate|escalated|heard|handled|dealt with|put to)'

export default defineConcept({
  id: 'conflict',
  title: 'Conflict surfaced and resolved',
  asks: 'Where partners disagree is said openly, and there is a way to settle it.',
  leaders: true,
  strong: [
    '(bring|bringing) ..1 (conflict|conflicts|disagreement|disagreements|tensions) ..1 (into the open|to the surface|out into the open)',
    '(deal|dealing) (openly|honestly) with (conflict|disagreement|disagreements|conflicts)',
    // In whatever order.
    '(not|never) ..1 (see|saw|seen) eye to eye',
    '(put|heard|hear) (their|its|both|each) (case|cases|side|sides) ..14',
    '(accept|accepted|accepts|abide by|abided by|bound by) (her|his|its|their|the) (answer|verdict|ruling|decision|judgement|proposal) ..6',
    '(opposed|opposes|overruled|disagree*|differently|dispute|disputes|quarrel*|objected|objection*|split over|divided over|stand off|at odds|argued) & (brokered|terms|trial|compromise*|settled|settle|mediat*|three peers|fortnight|beside ours|accept*|sat down|independent|neutral|resolved|resolve|arbiter|judge|time out|ended with|helped to) & (partner|partners|council|councils|county|district|districts|trust|trusts|hospital|hospitals|board|boards|practices|charities|charity|GPs|consultants|leaders|teams|sides|members|both|unions|providers|providers|hospice|ICB|alliance|university|we|<partner>|<sector>)',
    `(where|when|if|whenever|should) ..6 (partners|organisations|members|we|two|leaders|parties|anyone|agencies|boards) ..3 (disagree|cannot agree|can't agree|do not agree|don't agree|fall out|clash|differ|are at odds|object|dispute|are deadlocked)`,
    `(partners|organisations|leaders|GPs|councillors|trust|council|hospital|teams|boards|practices|charities|directors|agencies|sides|side|services|officers|unions|chairs|we|they|<sector>|<partner>) ..16 ${quarrel} ..24 ${settle}`,
    `${settle} ..12 ${quarrel} ..6 (between|among|with|over|about|early|openly|together|quickly|within|before|locally|at)`,
    `${quarrel} ..4 (between|among) ..20 ${settle}`,
    `${quarrel} ..12 (not hidden|said so|out loud|in the open|openly|on the table|named|aired|surfaced|without names|safely|in private first|face to face|honestly|in public|written down|set out here|published)`,
    '(have not|did not|do not|not|never|nothing) (hidden|hide|papered over|paper over|brushed|swept|bury|buried|avoid*|pretend*) ..6 (that|it|disagreement|differences|under the carpet|this|the)',
    '(we|partners|they|leaders) (said|say) so (out loud|openly|in public|to each other)',
    '(fell out|fallen out|at loggerheads|at odds|clashed|came to blows) over ..12',
    '(took|take|takes|taken) ..3 (evenings|sessions|meetings|months|weeks|days|hours|rounds|years) ..8 (before|to) ..4 (both|all|accept|agree|settle|each|either|everyone|sides)',
    '(wants|want|wanted) ..12 (the|but the|while the) ..3 (council|trust|hospital|practices|county|charities|district|ICB|board|GPs|union|unions) ..2 (thinks|think|thought|wants|want|wanted|believes|says|said|disagrees|fears|insists)',
    '(safe|separate|protected|confidential|private) (space|place|hour|room|time|way|channel|session) ..12 (object|disagree|disagreement*|challenge|complain|say so|speak up|dissent|raise|say no|differ*|say what)',
    '(difficult|honest|frank|hard|courageous|awkward|uncomfortable|tough) (conversation|conversations|discussion|discussions) ..12 (between|with|about|among|partners|leaders|early|happen|have|had|we|each other|led|over)',
    '(constructive|respectful|mutual|open|healthy|honest) (challenge|disagreement|dissent|conflict) ..8 (between|is|are|and|among|we|partners|welcome*|encourag*|from|at|part)',
    '(surface|surfaces|surfacing|name|names|naming|air|airs|airing|raise|bring out|face) (and (resolve|settle|work through))? ..2 (conflict|conflicts|tension|tensions|disagreement|disagreements|differences)',
    '(ladder|protocol|procedure|process|route|way|rules|steps|mechanism|forum) ..3 (for|to|of|that) ..3 (resolve|resolving|settle|settling|handling|handle|dealing with|when we|air|airing)? ..4 (disagreement|disagreements|dispute|disputes|conflict|conflicts|differences|tensions) ..6',
    '(dispute resolution|conflict resolution) (process|procedure|protocol|steps|mechanism|ladder|route) ..12 (partners|between|used|agreed|we|was|has been|starts|begins|ensures)',
    '(both|two|all|each|opposing|the) (sides|parties) ..6 (set out|put|heard|hear|listened|accept|accepted|agreed|agree|abide|signed|gave|compromised|case|met|live with)',
    '(retired judge|independent mediator|mediator|honest broker|neutral colleague|neutral chair|outside facilitator|neutral person|go between) ..12',
    '(costed|weighed|tested|heard|set out|listened to) both (positions|sides|options|cases|arguments|views)',
    '(split|shared|divided) ..3 (bill|cost|difference|costs) ..6 (sixty|fifty|half|equally|forty|down the middle|review|and|between)',
    '^ surface and resolve'
  ],
  except: [
    'conflict of interest', 'conflicts of interest', 'conflicts of interests', 'register of conflicts', 'armed conflict', 'parental conflict',
    'conflict in', '(contract|supplier|employment|industrial|neighbour|neighbours|pay|boundary|legal|family) (dispute|disputes)', 'row (of|in|and)',
    'rows (of|and|in)', 'differences (in|by) ', 'age differences', 'significant difference*', 'no objection*', 'planning objection*',
    'strongly disagree*', 'agree or disagree'
  ],
  unless: [
    '@deferral', '@lesson', '(no|without|never|any) ..2 (disagreement|disagreements|conflict|conflicts|disputes) ..3 (between|or|and|among)',
    '(conflict|conflicts) of interest*', '(asylum|refugee|refugees|fleeing|war|armed)',
    '(interviewees|respondents|inspectors|auditors) ..2 (described|said|found|felt)', '(dispute|dispute resolution) clause', 'declared (an|any) ..2',
    '(couple|couples|parents|neighbours|landlord|tenant|tenants in dispute)', 'unresolved',
    '(unanimous|consensus and mutual respect)', '(software|merge conflict*|git|code|repository|branch|API)',
    '(percent|per cent|<percent>|survey|questionnaire) ..10 (disagree|disagreed)', '(statistically|domestic|victim*|violence|abuse|suicid*)'
  ],
  raise: {shown: 'say who disagreed about what, and how it is settled', measured: 'say how often it was used, or when it was settled'},
  examples: {
    caught: [
      'Consultants and GPs saw the referral cap differently; a weekend away ended with a trial that each side helped to design.',
      'The unions and the trust did not see eye to eye on night shifts. Both put their case to an outside adviser and accepted her answer.',
      'When partners disagree they bring in a neutral colleague within ten days.', 'GPs and councillors fell out over the Northmere site.',
      'The trust wants the beds closed by spring; the council thinks home care cannot cope.',
      'The dispute between the two teams was settled by an independent chair.', 'We have not hidden that we disagree.',
      'It took three evenings before both sides could accept the plan.',
      'There is a separate hour in which small charities can object without names.', 'Leaders have honest conversations with each other about money.'
    ],
    left: [
      'Members declared any conflict of interest.', 'People fleeing armed conflict have settled in Thornley.',
      'The dispute resolution clause of the supplier contract was reviewed.', 'There are no disagreements between partners.',
      'Interviewees described a conflict that no one would raise.', 'Parents in conflict can get help.',
      'There are differences in uptake between wards.',
      'Leaders must surface and resolve conflict.'
    ]
  },
  sources: ['PRN-03']
})
