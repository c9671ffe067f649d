import {defineConcept} from './concept.js'

const month = '(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|last year|then|<date>)'
const done = '(opened|launched|moved|helped|trained|cut|halved|doubled|fallen|risen|gone|recruited|appointed|set up|started|begun|begun to|scrapped|ended|closed|replaced|fitted|installed|cleared|treated|seen|reached|supported|housed|visited|delivered|introduced|established|developed|commissioned|built|rolled out|extended|expanded|created|piloted|signed|agreed|published|made|joined|completed|implemented|distributed|provided|improved|increased|reduced)'

export default defineConcept({
  id: 'makes-things-happen',
  title: 'Makes things happen',
  asks: 'What has already changed, what is done next by whom and when, and what was in the way and how it was cleared.',
  negated: 'keep',
  strong: [
    '^ (be|being|act|acting|have|having|show|showing|a|an|the|to)? (get|getting) things done',
    '^ (be|being|act|acting|have|having|show|showing|a|an|the|to)? (make|making) things happen',
    '^ (turn|turning) (plans|plan|words|strategy|vision|ideas|intent) into (action|actions|results|reality|practice|delivery)',
    // In whatever order.
    '(has|have) (already|now|since)? (answered|taken|handled|made|helped|carried|served|treated|prevented|avoided|saved) ..1 <number> ..8',
    '<quantity> & (so far|since|to date|in its first|completed|are home|saved|now open|carried out|underwrote) & (people|families|admissions|checks|patients|visits|homes|children|wards|clinics|pledges|calls|referrals|households|carers|appointments|bed days) & !(prevalence|estimated|projected|around|diagnosed|died|deaths|suicides)',
    // Done, with a result.
    `since ${month} ..18 (has|have) ..3 ${done}`, `(has|have) ..2 ${done} ..18 since ${month}`, '(has|have) (now|already|since) ..2 ' + done + ' ..12', `we (have|'ve) (also|now|recently|successfully|already)? ${done} ..12`, '(is|are) (now|already) (open|live|running|in place|up and running|working|seeing|available|in use|on site|at work|in post|complete|under way in)',
    '(went|gone|go|goes|is|are) live (in|on|at|across|with|last|since)',
    '(is|are|was|were) (mostly|nearly|almost|largely|all) (done|finished|complete|completed|delivered)',
    '(fell|fallen|dropped|down|cut|risen|rose|up|grown|gone) from <quantity>',
    '(fallen|fell|dropped|cut|reduced|risen|rose|increased|improved) ..3 (by a|by <percent>|by <number>|from <percent>|by half|by two thirds) ..12 (since|because|after|thanks)',
    '(was|were|has been|have been) (scrapped|bought|fixed|removed|cleared|unblocked|signed|opened|switched on|replaced|moved|lifted|sorted) ..3 (last|the next|the same|that|within|in) (day|week|monday|tuesday|wednesday|thursday|friday|month|afternoon|morning|days|hours|weeks)',
    `<number> ..4 (people|families|residents|patients|carers|children|homes|staff|schools|practices|households|tenants|veterans|mothers|men|women) ..3 (have|has|had) ..2 (been)? ${done}`,
    '(people|families|residents|patients|carers|children|staff|professionals|volunteers|workers|schools|practices) (have|has) ..1 (been)? (trained|helped|supported|housed|reached|seen|visited|recruited|moved)',
    '(progress|achievements|achieved|accomplish*|delivered) ..4 (to date|so far|already|that has been made|since|in the last|this year|has been made (in|with|on)|includes|include|included)',
    'has ..2 (led to|resulted in|meant that) ..10 (fewer|more|less|reduction|increase|improvement|rise|fall|better|drop)',
    // In the way, and cleared.
    '(block|blocker|blockage|obstacle|barrier|bottleneck|hold up|delay|snag|sticking point|hurdle|problem) (was|turned out|proved|is|has been|had been) ..8 (bought|removed|cleared|fixed|solved|lifted|unblocked|sorted|ended|licence|signature|form|gone|overcome)',
    '(unblock|unblocks|unblocked|unstick|unstuck|unjam*|cut through|break the logjam|broke the logjam|clear the way|cleared the way|got it moving|get it moving)',
    '(stuck|stalled|held up|blocked) ..12 (ring*|chasing|chase|gone to|went to|stepped in|meeting them|this week|is taking|raised it|took it|phoned|calling)',
    '(would not|refused|could not agree) ..14 (went to see|rang|stepped in|drove out|sat down with|wrote to|called on)',
    // Next.
    '^ next , ..12 (will|by|tackles|takes|moves|opens|starts)', '@chiefs ..6 (tackles|takes on|starts on|turns to|begins on|moves on to) ..6 next',
    '(next|then) ..12 will ..14 by (the end of|<date>)', '(will|to|shall) ..16 by (the end of)? ..2 <date> & (<role>|<partner>|<organisation>)',
    '(on|ahead of|before) (time|schedule|deadline|the deadline) ..3 (and|,|with) ..8 <number>',
    '(ability|able|skill*|drive|determination|energy) to ..1 make (things|it|change) happen', '(delivery|work|action|help) has not waited',
    '(quick wins|first hundred days|first 100 days) ..8 (have|has|were|are|include*|deliver*)'
  ],
  except: ['(has|have) been developed ..8 (strategy|plan)', 'we have developed this', 'was published', '(delivery|deliveries) ..4 (loading|driver|drivers)', 'drop from'],
  unless: [
    '@grumble', '@lesson', '(to be confirmed|ongoing|not started|TBC)', '(explore|exploring) opportunities',
    '(held|attended|issued|refreshed) ..3 (meetings|meeting|newsletters|conferences|terms of reference)', '(loading bay|reception|drivers must)',
    'action log', '(nothing had happened|had not begun)', '(relentless*|pace and purpose)',
    '(software|code|repository|release|API|python|dataset|pull request|documentation|package)', '(thanks|thank) ..2 members', 'terms of reference'
  ],
  raise: {shown: 'say who did it, or who does it next', measured: 'say how many, or by when'},
  examples: {
    caught: [
      'Eleven of last year’s fourteen pledges are complete, 3,200 health checks were carried out and Ms Okoro starts on the remaining wards in May.',
      'Ashcombe’s night nursing began in January and has already saved 140 admissions.',
      'In six weeks the discharge queue fell from 70 to 22. The last obstacle, a missing key code, was sorted by a phone call.',
      'Since May the backlog in Northmere has fallen from 300 to 12.', 'Two clinics are now open and a third follows.',
      'We have trained 400 staff to spot the signs of distress.', 'The block turned out to be a missing licence, which was bought the next day.',
      'The chair of the alliance will agree the lease by 30 June.', 'What residents asked for is mostly done.',
      'The rule was scrapped last Thursday.', 'Ninety families have moved out of temporary housing since January.'
    ],
    left: [
      'Deliveries should be made to the loading bay before ten.', 'During the year the group held twelve meetings.',
      'We are relentlessly focused on delivery.', 'Owner to be confirmed; status: not started.', 'Members asked why nothing had happened.',
      'We will make things happen at pace.',
      'Work is ongoing.', 'The population is growing.'
    ]
  },
  sources: ['CAP-08']
})
