import {defineConcept} from './concept.js'

const time = '(day|days|hour|hours|session|sessions|morning|mornings|afternoon|afternoons|half day|week|thursdays|thursday|friday|fridays|monday|tuesday|wednesday|time|diary|diaries|fifth of|tenth of|half of|quarter of|third of|<percent>)'
const joint = '(partnership|partnerships|partner|partners|alliance|neighbourhood|system|each other|one another|joint|collaborat*|together|place|across|other organisations|network|integration|system leadership|shared|collective|system work)'

export default defineConcept({
  id: 'partnership-time',
  title: 'Time for partnership',
  asks: 'Real time and capacity of leaders and partners goes into working together.',
  leaders: true,
  negated: 'keep',
  strong: [
    // In whatever order.
    '(released|freed|full time|part time|one day|a day|two days|mornings|evenings|hours|only job) & (partners|partnership|across both|both trusts|in touch|joint|each other|forum|alliance) & (paid|funded|locums|cover*|employs|only job|moved our|backfill*|salary|pays|rearranged|cleared)',
    `${time} ..8 (of|a week|a month|each week|each month|every week|a fortnight|in their|in her|in his|from) ..14 (belong|belongs|belonging|goes|go|given|give|gives|spent|spend|set aside|protected|ring fenced|reserved|kept|keeps|blocked|devoted|dedicated|for|on) ..8 ${joint}`,
    `(protected|dedicated|ring fenced|paid|funded|backfilled|set aside|reserved|freed|carved out|bought|clear|blocked out) ..2 ${time} ..10 (for|to|with|so) ..10 ${joint}`,
    `(set aside|sets aside|freed|frees|free up|freed up|released|release|releases|protect|protects|protected|kept clear|keep clear|is kept clear|block out|blocked out|clear|cleared|carve out|gives|give|gave|devote|devotes|devoted|dedicate|spend|spends|spent) ..5 ${time} ..14 ${joint}`,
    '(backfill|backfilled|backfills|backfilling|cover|covered|locum|locums) ..14 (attend|meetings|meeting|partnership|take part|sit|so that|while|days|time|released|on those days|her|his|their|partner*)',
    '(seconded|seconding|secondee|secondees|secondment|secondments|lent|loaned|released) ..5 (officer|officers|manager|managers|staff|nurse|director|analyst|project|someone|person|post|to|from|full time|half time) ..10 (partnership|alliance|partners|joint|neighbourhood|charity|charities|each partner|programme|to|shared|do)',
    '(joint post|joint posts|jointly funded post*|shared post|shared posts|joint appointment*|partnership director|partnership manager|partnership lead|joint director*) ..14',
    `(fund|funds|funded|funding|pay|pays|paid|paying) ..6 (time|session|sessions|days|attendance|<money> a (day|session|meeting|hour)) ..16 (partner*|charit*|GP|group|groups|carers|volunteers|pharmacist|practice|meet*|alliance|small|take part|talks|of|so)`,
    '(pays|pay|paid|paying|funds) ..3 <money> (a|per) (day|session|meeting|half day|hour) ..14',
    '(counted|count|counts|log|logged|track|tracked) ..4 (hours|days|time) ..20',
    '(diary|diaries|job plan|job plans|calendar|calendars|timetable|rota) ..14 (clear|partner*|rewritten|booked|held|hold|free|joint|together|blocked|protected|say so|each other|shared)',
    '(no|nothing|never) ..4 (internal)? ..2 (business|meeting|meetings|else) (may|can|is|are) ..1 be? (booked|held|scheduled|arranged)',
    '(cut|dropped|cancelled|scrapped|ended|stopped|gave up) ..4 (committee|committees|internal meetings|meetings|board meetings|reports) ..14 (so|to|make|time|partner*|keep|freed|for|each other)',
    '(partnership|collaboration|working together|joint working|relationships) (takes|needs|requires|costs|eats) (time|hours|effort and time) ..10 (so|and|we|,|which)',
    `<percent> ..2 of (their|our|her|his|the) time ..10 (on|to|for|with) ..10 ${joint}`,
    '<percent> ..5 (partnership|collective aims|collective work|system work|joint work)',
    '(half|a third|a quarter|a fifth|most|fifty per cent) of (their|our|her|his|each) ..4 (time|week|job|diary|role) ..14',
    '(spend|spends|spent|spending) ..8 (<percent>|half|a third|a quarter|most) ..6 (time|week) ..10 (partner*|system|together|joint|other organisations|each other|collective|place)',
    '(hours|days) (a|each|per|every) (week|month|fortnight|quarter) ..10 (on|with|to|for|in) ..6 (each other|partners|partnership|joint|neighbourhood|alliance|partner|one another|system)',
    '(support and space|space and time|time and space) to (collaborate|work together|meet|think together)'
  ],
  except: ['whole time equivalent', 'full time equivalent', 'overtime', 'waiting time*', 'time recording', 'six minute', 'days cash', 'working days', 'bed days', 'time limited', 'real time', 'first time', 'at the time', 'opening hours'],
  unless: ['@deferral', '@lesson', '(sickness absence|agency shifts|overtime|workforce table)', '(solicitors|framework rate|leases)', '(car park|visitors to the hospital)', '(no additional capacity|existing meetings|would wish to)', '(attendance at the|deputies were)', '(software|code|repository|API|dataset)', '(patient|patients|carers|pupils|children|unpaid carer) ..6 (hours|days) (a|per) week', '(physical activity|exercise|contact hours)', '@grumble'],
  raise: {shown: 'say whose time, and how it is freed', measured: 'say how many hours or days, and who pays'},
  examples: {
    caught: [
      'Four clinical leads are released for a day a week, with locums paid from the transformation fund, to work on the frailty plan across both trusts.',
      'The head teachers’ forum asked for mornings, so we moved our own board to evenings in order to be there.',
      'Northmere Council employs a full-time broker whose only job is to keep the eleven partners in touch.',
      'The trust pays for a deputy so that the chief nurse can give every Wednesday to the partnership.',
      'Two days of her week belong to the neighbourhood partnership, and her old job is covered on those days.',
      'We fund one session a fortnight for a GP and a pharmacist in every area to work together.',
      'Every Thursday is kept clear in all nine directors’ diaries for joint work.',
      'The alliance pays £120 a day so that small charities can take part.', 'The council has seconded an officer to the alliance.',
      'System leaders spend half of their time on partnership.', 'They have cut two internal committees to make time for each other.'
    ],
    left: [
      'Whole-time equivalent staff stood at 412.', 'Time is recorded in six-minute units by the solicitors.',
      'A new car park will save visitors eleven minutes.',
      'Leaders recognise the importance of time for partnership, but no additional capacity can be released.', 'Waiting times have risen.',
      'The trust attended one of six meetings.', 'The clinic opens two days a week.', 'Leaders need to spend more time with partners.'
    ]
  },
  sources: ['LED-12']
})
