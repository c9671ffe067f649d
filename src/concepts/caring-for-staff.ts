import {defineConcept} from './concept.js'

const staff = '(staff|nurses|nurse|social workers|carers|home carers|care workers|team|teams|colleagues|workforce|workers|doctors|managers|paramedics|crews|midwives|everyone|clinicians|our people|their people|therapists|porters|GPs|practices|employees|they|care home staff|leaders)'
const tired = '(tired|exhausted|exhaustion|worn out|worn|burnt out|burned out|burnout|fatigue|fatigued|weary|weariness|stretched|drained|spent|crying|in tears|on their knees|running on empty|sorely tested|tested|overloaded|overwhelmed|stress|stressed|strain|strained|morale|shaken|grieving|traumatised|distress|battered|bruised|at breaking point|moral injury|sleep|asked a lot|much asked|too much asked|without a pause|without a break)'
const ease = '(rest|rests|draw breath|breathe|breath|breather|pause|time off|paid day|paid days|day off|days off|counsellor|counselling|counsellors|listener|supervision|peer support|peer supporter|peer supporters|debrief|debriefs|psychologist|psychological|caseload|caseloads|capped|cap|put off|postponed|slowed|slow down|delay|delayed|no new|taken away|take things away|taking away|dropped|cut back|lightened|fewer reports|breaks|break|rota|rotas|on call|notice|retreat|retreats|recover|recovery|recuperate|wellbeing|full pay|leave|quiet room|rest rooms|rest room|someone to talk|call at the end|check in|stood down|hot food|hot meals|protected|sabbatical|flexible|supported|support)'

export default defineConcept({
  id: 'caring-for-staff',
  title: 'Care for a tried workforce',
  asks: 'The exhaustion of staff is recognised, and something is done so that they recover and are carried through change.',
  negated: 'keep',
  strong: [
    // In whatever order.
    '(without leave|no further moves|settled year|draw breath|hour shorter|shorter shifts|psychologist|thanked|eat together|lost colleagues|two winters) & (staff|nurses|teams|team|ward|managers|crews|carers|control room|workers|shifts|colleagues) & (may|can|are|is|promised|each|until|close|sits|given|have|after)',
    `${staff} ..8 (are|is|were|was|have|has|had|feel|felt|been|being|who|told us|already|left|need|needing) ..8 ${tired} ..24`,
    `${tired} ..4 (of|among|in|for|by|after|and) ..4 ${staff} ..20`, `${staff} ..20 ${ease} ..20 ${tired}`,
    `${tired} ..24 (so|and|we|,|:|;|to) ..10 ${ease}`,
    `(recovery|rest|recover|recuperate|healing|breathing space) ..6 (for|of|is for|as well) ..3 ${staff} ..6`,
    `${staff} ..10 (time|space|chance|room|days|week) to ..3 (rest|recover|breathe|draw breath|grieve|pause|reflect|recuperate|heal|talk|decompress|catch (their|its) breath)`,
    '(put off|postponed|delayed|slowed|paused|held back|stopped|halted|cancelled) ..8 (restructure|reorganisation|change|changes|move|merger|rollout|programme|inspection|reporting|project|consultation|reports|next) ..14 (staff|team|teams|breath*|rest|recover*|month*|until|so|people|nurses|pause|tired|weary)',
    '(caseloads|caseload|workload|workloads|on call|shifts|overtime|night shifts) ..6 (capped|cut|limited|down to|lowered|reduced|halved|lightened|kept to|protected|shared out|eased) ..14',
    `(given|give|gives|giving|offered|offers|offer|has|have|had|get|gets|paid) ..3 (every|each|all|our)? ..2 ${staff} ..8 (paid days|paid day|days off|day off|counsel*|coach|listener|rest|supervision|an hour|a week|full pay|hot meal*|someone to talk|breathing|time out|leave|rest rooms|debrief*)`,
    '(counsellor|counsellors|listener|psychologist|peer supporter|peer supporters|chaplain|supervision|debrief|helpline|buddy|buddies|mentor|mentors|wellbeing hub) ..10 (for|on hand|in work time|at each base|after every|available to|to|who|all summer|in every|each|at every) ..6 (staff|nurses|teams|team|carers|crews|base|shift|ward|worker*|shifts|site|them|colleagues|anyone who works|managers|practice)',
    '(nobody|no one|none of them|no nurse|no member of staff) ..4 (will be|is|has to be|shall be) (moved|redeployed|asked|expected|made|rota*|transferred) ..10 (without|until|unless|alone|before)',
    '(managers|leaders|we|directors) ..6 (take|taking|taken|took|stripped|strip) ..2 (things|tasks|work|forms|reports|load|meetings|burden*) (away|off) ..10',
    '(telling|tell|told) ..4 (them|staff|people|nurses) to be (resilient|positive|strong) ..10',
    '(stood down|stand down|stood back) ..6 (week|day|days|full pay|pay|after) ..10',
    '(staff|workforce|nurses|team) ..2 (wellbeing|health and wellbeing) ..10 (by|through|including|with|so|because|offer|hub) ..10 (rest|counsel*|supervision|time|psycholog*|breaks|peer|support*|listen*|caseload*|rota*|occupational|coaching)',
    '(more|further|another) (change|disruption|upheaval|reorganisation) ..14 (tired|worn|difficult|tested|weary|countenance|exhausted|much|support*|meanwhile|while)',
    '(rest rooms|rest room|staff room|staff rooms|quiet rooms|break rooms|hot food|hot meals|free meals) ..10 (given back|back|opened|open|reopened|returned|for staff|at night|restored|all night)'
  ],
  except: ['recovery (college|colleges|plan|programme|service|services|rate|time|coordinator|worker|workers|star)', '(elective|financial|service|economic|covid|data|addiction|mental health) recovery', 'stress test*', 'sleep (apnoea|clinic)', 'support staff', 'support worker*', 'test and trace', 'tested positive'],
  unless: ['@lesson', '@deferral', '(lived experience of mental|enrolled|recovery college*)', '(surgery|anaesthetic|early discharge)', '(workforce dashboard|turnover of|vacancy rate|recruitment fair)', '(great place to work|bring their whole selves|barbecue|employer of choice|choirs)', '(timetable was left unchanged|request ..6 was noted|was noted)', '(software|code|repository|API|users)', '(unpaid carer|unpaid carers|carer strain|family carer*|family carers|young carers|patients with|people with)', '(suicid*|self harm|bereaved by)'],
  raise: {shown: 'say what staff are given or spared, and by whom', measured: 'say how much time or how many staff, and since when'},
  examples: {
    caught: [
      'After two winters without leave, ward teams may each close for an afternoon to eat together and be thanked.',
      'Sickness in the ambulance control room told its own story. Shifts are an hour shorter and a psychologist sits in on Mondays.',
      'Managers have promised no further moves for the school nurses until they have had a settled year.',
      'Ward staff are worn out after the outbreak. No training or inspection visits are booked until March, and every team has a day away.',
      'Our staff are tired, so we have put off the next restructure and given every team two paid days to draw breath.',
      'Home carers told us they were crying in their cars.', 'Caseloads are capped at 16 and a peer supporter is on hand at each base.',
      'The rest rooms that were lost to storage have been given back.', 'Recovery is for staff as well.',
      'Nobody will be moved to a new patch without a month’s notice.',
      'After the inquest the nurses in Penwick were stood down for a week on full pay.',
      'People are worn out, and telling them to be resilient makes it worse.'
    ],
    left: [
      'Recovery colleges offer courses for people with mental illness.', 'Patients recovering from surgery should rest.',
      'Turnover of staff is 14 per cent.', 'We are a great place to work, with staff choirs and a summer barbecue.',
      'Union members reported burnout; their request was noted and the timetable was left unchanged.', 'The system was tested in May.',
      'Support staff wear blue.', 'Fatigue is a common symptom.'
    ]
  },
  sources: ['LED-19']
})
