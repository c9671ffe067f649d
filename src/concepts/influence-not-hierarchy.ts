import {defineConcept} from './concept.js'

const order = '(order|orders|ordering|instruct|instructs|instructing|command|commands|commanding|compel|compels|direct|directs|directing|force|forces|dictate|dictates|mandate|insist|insisting|tell|telling|impose|imposing|overrule|make)'
const below = '(receptionist|receptionists|porter|porters|care assistant|care assistants|healthcare assistant|apprentice|clerk|caretaker|care worker|care workers|support worker|support workers|cleaner|cleaners|student nurse|junior doctor|junior doctors|juniors|home carer|home carers)'

export default defineConcept({
  id: 'influence-not-hierarchy',
  title: 'Influence, not hierarchy',
  asks: 'People are led by persuasion, example and real authority passed to them rather than by rank or instruction.',
  leaders: true,
  negated: 'keep',
  strong: [
    // In whatever order.
    '(I|we|she|he|they|nobody|no one|none of us) ..2 (cannot|can\'t|can|could not|may not) (order|instruct|command|compel|overrule) ..6',
    '(no|without|nothing|nobody|no one|little|cannot|none) ..3 (levers|lever|authority|power|powers|sanction|sanctions|command|hierarchy|mandate|rank|line management|control|orders) & (persuad*|persuasion|example|showed|showing|the case|argument|argue|invite*|asked|asking|listen*|respect|goodwill|first|volunteer*|willingly|follow*|convinc*|influence|trust|consent|joined|take part)',
    'manages (nobody|no one) & (showed|persuad*|changed|example|followed|agreed)',
    '(own judgement|own initiative|own authority|own discretion|on the spot) & (nurse|nurses|assistant|assistants|porters|staff|carers|workers|receptionists|band|teams|sisters|juniors)',
    // Nobody can give orders.
    '(no|without|little|lacks|lack|any|not have|neither has|none has) ..2 (authority|power|line management|right|mandate|jurisdiction) ..1 (over|to (order|instruct|direct|command|compel|tell|make|require|force))',
    `(nobody|no one|none of us|none of them|neither|no partner|no organisation|cannot|can't|could not|couldn't|has no power to|may not) ..6 ${order} ..3 (anybody|anyone|them|others|one another|each other|partners|practices|another|about|around|GPs|charities|homes|schools|people|to do)`,
    'without (formal|positional|line|direct|any|the) ..1 authority',
    '(influence|persuasion|persuade|persuading) ..6 (rather than|not|instead of|over|without|more than) ..4 (authority|hierarchy|rank|control|instruction*|command|power|position|orders|direct*)',
    // Rather by something else.
    `(instead of|rather than|not by|not through|stopped|no longer|without|never by) ..1 (~instruct|ordering|issuing ..2 (orders|instructions|directives|edicts)|telling|dictating|commanding|handing down|imposing|an instruction|a directive|an edict|orders|rank|seniority|diktat|command and control|top down|chain of command) & (we|@chiefs|@actors)`,
    '(lead|leads|leading|led|leadership|decisions|decision|agreement|change|govern|steer|steered) ..4 (by|through|via|on|with) ..2 (influence|influencing|persuasion|persuading|example|argument|consent|trust|invitation|encouragement|coaching|conviction)',
    '(persuasion|influence|invitation|goodwill) ..4 (rather than|not|instead of|more than|is all|are all|is the only|are the only|does what|did what) ..4',
    '(rely|relies|rest|rests|depend|depends|run|runs|works|work) ..2 (on|by) ..2 (persuasion|example|argument|influence|goodwill|consent|asking|force of example)',
    '(rank|grade|grades|seniority|job titles|titles|lanyards|badges|pay band|bands|stripes|status|hierarchy|pecking order) ..8 (left at|leave|leaves|set aside|put aside|aside|at the door|off|counts for (nothing|little)|count for (nothing|little)|carries no|carry no|carries little|does not|doesn\'t|do not|don\'t|no bearing|forgotten|ignored|irrelevant|nothing|is dropped)',
    '(whatever|regardless of|irrespective of|whoever) ..3 (rank|grade|seniority|job title|pay band|title|senior|position|status)',
    '(won|win|winning) ..3 (over|round) ..6 by',
    '(won|win|earn|earned|earning) ..3 (agreement|respect|support|hearing|following) ..4 (by|through|because)',
    '(talked|coaxed|persuaded|persuade|convinced|encouraged|invited) ..8 (practices|GPs|partners|homes|consultants|schools|charities|colleagues|councils|providers|owners|surgeons|landlords|directors|sceptic*|doubters) ..4 (to|into|by|with|in|round)',
    // Going first.
    '@chiefs ..6 (went first|goes first|go first|led by example|leads by example|lead by example|set the example|sets the example|tried it (herself|himself|themselves) first)',
    '(lead|leads|led|leading) by example & (@chiefs|staff|people|partners|we)',
    '@chiefs ..4 (worked|works|work|did|done|took|takes|spent|spends|answered|answers) ..2 (shift|shifts|alongside|the phones|the night shift|a shift|nights) ..6 (alongside|with|before|beside|then|asking|first)',
    '(share|shared|shares|sharing|opened|published|showed|put|offered) ..2 (her|his|their|our|its) own ..6 first',
    // Authority that others really have.
    `${below} ..6 (chair|chairs|chaired|run|runs|ran|lead|leads|led|set the agenda|sets the agenda|hold the pen|design|designed|redesigned|rewrote|decide|decided)`,
    '(chosen|elected|picked|voted in) by ..1 (colleagues|peers|her colleagues|his colleagues|their peers|her peers|his peers|the staff)',
    '(changed|change|changes|changing) ..2 (his|her|its) (mind|minds) ..8 (because|on the strength|after|when|in public|openly)',
    '(handed|given|gave|hand|held|holds|took|take|hold) the pen',
    '(can|may|could|are able to|are free to|free to|is free to) ..2 (now)? (commit|spend|sign|authorise|approve|rewrite|hire|recruit|change|stop|decide|buy|agree) ..20 (without|with no need|no need|never needing) ..4 (asking|permission|approval|director|directors|manager|sign off|signature|anyone|anybody|referring|form|head office|headquarters)',
    '(without|no need for|no longer need|needs no|need no) ..2 (permission|approval|sign off|signature|authorisation|go ahead) ..6 (director|directors|manager|managers|above|senior*|head office|headquarters|executive*|line|chief)',
    '(giving|give|gives|gave|given) away ..3 (signature|authority|a say|power to sign)',
    '(their|its|the) ..2 (version|draft|design|wording) ..2 (that|which) ..2 (hospital|trust|council|board|we|ICB|everyone|system|county) ..2 (adopted|uses|use|used|took|now)',
    'empower* ..3 (all our|our|all)? (staff|team|teams|colleagues|nurses|leaders) ..3 to lead',
    '(not|rather than|instead of|beyond|without|less|flatten*|over) ..2 (hierarch*|command and control)',
    '(servant|invitational|distributed) leadership ..8 (not|rather than|instead|means|by)',
    '(asks|ask|asked|asking) rather than ..2 (tell|tells|telling|told|instruct*|order*|demand*)', '(no|nobody) ..2 (boss|commander)',
    '^ (lead|leading) through influence'
  ],
  except: ['(waste|mitigation|control|energy) hierarchy', 'rank of <number>'],
  unless: ['@deferral', '@grumble', '@lesson', 'secretary of state', '(must|shall) comply', 'non compliance', '(residents|patients|customers) ..2 (will)? be empowered', '(app|leaflet|leaflets|text message*)'],
  raise: {shown: 'say whom you have no authority over, and what you do to win them', measured: 'say what they took up because of it, and how many'},
  examples: {
    caught: [
      'The collaborative has no levers over its forty members; it gets things done by making the case and by going first with its own wards.',
      'Band 3 assistants at Westhaven close a bay or call a halt to a discharge on their own judgement, and consultants abide by it.',
      'Our place director holds no budget and manages nobody outside her own office, yet all six providers changed their rotas after she showed them what hers had done.',
      'Dear colleagues, I cannot order a single one of you to do this. I have started with my own department and I invite you to come and see.',
      'The chair has no authority over the practices of Northmere, and relies on persuasion.', 'None of us can instruct the care homes to take part.',
      'The director led by example and worked a shift alongside the porters.',
      'Rank counts for nothing in the Thornley huddle.', 'A home carer chairs the group, chosen by her peers.',
      'Ward sisters can spend up to £5,000 without asking a manager.',
      'We lead through influence, not instruction.', 'She asks rather than tells.'
    ],
    left: [
      'The board must comply with any direction of the Secretary of State.', 'Residents will be empowered to manage their own health through an app.',
      'The waste hierarchy is applied on every ward.',
      'The programme director will instruct the place leads each Monday.', 'A course on influencing without authority runs in May.',
      'Concerns are escalated through the line management hierarchy.',
      'The council has a statutory power to inspect homes.', 'Leaders need to lead through influence.', 'The manager signed the order for new beds.'
    ]
  },
  sources: ['CAP-01']
})
