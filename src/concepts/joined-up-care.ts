import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'joined-up-care',
  title: 'Joined up, so that people feel it',
  asks: 'Separate working gives way to a joint arrangement: one team, number, plan, door or worker.',
  negated: 'keep',
  strong: [
    '^ (be|being|act|acting|have|having|show|showing|a|an|the|to)? (end|ending|break down|breaking down|replace|replacing|dismantle|dismantling) ..2 (silo|silos|siloed) & (leader|leaders|leadership)',
    '(joined up|joint) (working|thinking|work) ..2 (in the place of|instead of|in place of|to replace|replaces|replacing) ..1 (silo|silos|siloed)',
    // In whatever order.
    '(have|has) become (one|a single) ..8',
    'from (first call|first visit|beginning|the first|door) to (last|end|the last|finish) ..6',
    '(<number>|two|three|four|five|six|seven|eight|several) ..2 (forms|teams|services|numbers|visits|departments|routes|lists|letters) ..6 (into|become|became|are now|replaced by|to) (one|a single) ..6',
    '(one|single) ..2 (van|conversation|coordinator|number|visit|midwife|team|form|door|plan|desk) & (now|become|became|instead|share|used to|replac*|where before|calls once|takes|and one)',
    '(one|single|same|shared|joint|common) (phone number|number|call|visit|plan|assessment|front door|door|desk|point of (access|contact)|referral|referral route|form|rota|uniform|team|record|waiting list|key worker|lead worker|named worker|manager|service|budget|conversation|appointment|line|place to go|roof|worker|nurse|contact) ..14 (instead|in place|replac*|so|and|,|for|from|since|whoever|rather|now|with|where|across|that|person|people|between|opened)',
    '(merged|merge|merges|merging|brought|bring|brings|bringing|rolled|combined|combine|joined|join|folded|fused|become|became|turned) ..10 (into|in|as) (one|a single|the same|a joint|a shared|an integrated) (team|service|hub|plan|roof|building|route|front door|pathway|desk|list|budget)',
    '(services|teams|team|nurses|workers|social workers|housing|police|charity|council|practices|hospital|therapists|staff|agencies|two|three|four|five) ..12 (now|have)? ..1 (sit|sits|sat|work|works|based|share|shares|co located|colocated|located) ..4 (together|side by side|in the same|in one|at the same|under one roof|one roof|a desk|an office|a rota|alongside each other|a building|in the ..3 (hub|surgery|library|centre|building))',
    '(replaced|replaces|replace|replacing|in place of|instead of|rather than) ..4 (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|separate|many|<number>) ..4 (routes|referral routes|forms|teams|numbers|services|visits|assessments|letters|appointments|doors|contracts|phone numbers|waiting lists|faces|workers|people)',
    '(from start to finish|end to end|first to last) ..10 (deals|deal|same|one|worker|person|team|named|sees|see) ',
    '(deals with|sees|meets|speaks to|knows|has) ..3 (one|the same|a single|a named|just one|two or three|three) ..2 (person|worker|team|nurse|face|faces|people|name|number) ..8',
    '(stopped|stop|stops|no longer|not|never|without|end to|nobody|end) ..5 (repeat|repeating|telling the same|passed round|passed around|passed between|passed from|pushed from|sent from|bounced|handed from|pillar to post|falling between|slip through|explaining again|retell*) ..8',
    '(tell|tells|telling|told) ..3 (story|it) ..1 once', 'no wrong door',
    '(break|breaking|broke|broken|end|ended|remove|removed|dismantl*|replaced|consigned) ..4 (silo|silos|siloed|walls|divide|wall|barrier|barriers|gap) ..12 (between|by|two|become|one|shared|joint|replaced|so|history)',
    '(siloed|silo|silos|separate working|fragment*) ..10 (consigned|replaced|gone|ended|melt*|gave way|given way|history|past)',
    '(wrong|right|any) (desk|door|number|team) ..14 (still|somebody|someone|answers|help|passed on|sorted|takes)',
    '(joint|shared|integrated|combined|pooled|single) ..1 (team|teams|assessment|assessments|budget|manager|managers|post|posts|front door|notes|rota|care plan|duty desk|discharge team|commissioning team|neighbourhood team) ..8 (with|for|of|from|so|who|that|between|and|,|means|now|has|have|across|in)',
    '(whoever|wherever|whichever) ..3 (rings|calls|asks|turns up|picks up|they go|you go|you ring|knocks|they ring|door) ..14',
    '(council|NHS|hospital|trust|charity|police|housing|GP|health|care) ..3 (,|and) ..6 (behind|under one|as one|together behind|one team|a single) ..10',
    'joined up ..2 (team|care plan|service for|thinking|care as|front door|record) ..6',
    '(two|three|four|five|both) ..1 (teams|services|departments|routes|lists) ..4 (closed|have closed|became|become|are now|merged|have merged|have become|have joined|came together) ..8'
  ],
  except: ['joint strategic needs? assessment*', 'joined up (handwriting|writing)', 'grain silo*', 'silo clearance', 'single (parent|sex|person|occupancy|room|rooms|household|homeless|mothers|fathers)', 'same (day|sex|time|period)', 'one (team|service) (member|user)', 'single (point of failure|source|use)'],
  unless: ['@grumble', '@lesson', '@deferral', '(hand in hand|truly holistic|every time for every|right support at the right time)', '(each|every) division keeps', '(handwriting|grain dust|farm employers)', '(described|said) being passed', 'did not feel joined up', '(software|code|repository|API|dataset|codebase|python|web page|form field|database|data model)', '(directorate :|business support)', 'separate clinics'],
  raise: {shown: 'say which services joined, and what people notice', measured: 'say how many fewer visits, forms or days, and since when'},
  examples: {
    caught: [
      'A new mother in Thornley has one midwife, one health visitor and one number, and the three of them share an office.',
      'Discharge used to take four forms and three departments. It now takes one conversation with one coordinator.',
      'The wheelchair, continence and equipment services have become a single van that calls once.',
      'Five application forms have become one, and the same officer handles it from first call to last.',
      'One phone number, one visit and one plan replace five.', 'Three services have been merged into one team at Larkfield.',
      'The housing and mental health workers now sit together in the Penwick hub.', 'People no longer have to repeat themselves.',
      'Whoever rings, somebody is at the door within two hours.', 'A person leaving hospital deals with the same worker from start to finish.',
      'Siloed working has been replaced by a joint team.', 'Four referral routes have closed and one desk has replaced them.'
    ],
    left: [
      'Our Joint Strategic Needs Assessment shows that gaps between towns are widening.', 'The Joint Strategic Assessment and what people told us have one message.',
      'We are committed to seamless, joined-up care.', 'Joined-up handwriting is assessed in Year 2.', 'Silo clearance is a risk on farms.',
      'One carer said that it did not feel joined up at all.', 'Each division keeps its own assessment and waiting list.',
      'Single parents are at higher risk.', 'The clinics were held on the same day.', 'An integrated offer is described in Annex A.'
    ]
  },
  sources: ['LED-10']
})
