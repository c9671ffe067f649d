import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'collective-leadership',
  title: 'Collective leadership',
  asks: 'Leadership that is shared, systemic, collaborative, distributed or compassionate, across organisations or levels.',
  leaders: true,
  strong: [
    '(collective|shared|distributed|collaborative|compassionate|inclusive|dispersed|systemic|co operative|joint|servant|facilitative|relational) (and (compassionate|inclusive|collective|collaborative|effective|kind|distributed|systemic|courageous|diverse))? (leadership|leaders|system leadership|clinical leadership|leading)',
    '(compassionate|inclusive|collaborative) ..4 (leadership|leaders)',
    '(system|systems|cross system|whole system|place based|cross sector|cross organisational) (leadership|leaders)',
    'leadership ..4 (is|as|that is|being|be) ..2 (shared|distributed|collective|systemic|collaborative|dispersed|everyone)',
    'leadership (at|from|across) (all|every|different|many) (level|levels)',
    'leadership across (organisations|organisational|the system|sectors|partners|boundaries|our partnership|health)',
    '(leaders|leader) (at|from|across) (all|every|different|the system|organisations|sectors|our partners|organisational|health and)',
    'leaders ..6 (work|working|act|acting|lead|leading|come together|decide) (together|jointly|collectively|as one|side by side|collaboratively)',
    'lead (together|collectively|jointly|across|beyond|systems)',
    'leading (together|collectively|jointly|across (boundaries|organisations|systems|sectors|organisational)|beyond|systems)',
    '(everyone|anyone|all staff|each of us) ..4 (leader|leads|lead by example|can lead)', 'empower* ..4 (staff|people|colleagues|everyone) to lead',
    '(share|shares|sharing|shared|spread|distribute|distributing|distributed) ..2 leadership',
    'leadership (role|roles|tasks|responsibility|responsibilities) ..3 (shared|distributed|rotate*|spread)',
    '(not|no longer|rather than) ..3 (hero|heroes|heroic|command and control|hierarchy|single leader|positional)',
    'leaders ..6 (influence|without authority|not ..3 authority to give orders)',
    'beyond (their|our) (own)? (organisation|organisations|organisational boundaries) ..12 lead*', 'chair* .. rotat*',
    '(jointly|collectively|together) (led|lead|leads)'
  ],
  except: ['(shared|joint) leaders board', 'system leader (board|award)'],
  raise: {shown: 'say which leaders share what, and how they do it', measured: 'say since when, or what has come of it'},
  examples: {
    caught: [
      'Leadership is shared between the council and the hospital.', 'Our system leaders act together on housing.',
      'We invest in compassionate and inclusive leadership.', 'Leaders at all levels in Northmere help to shape the plan.',
      'Distributed leadership lets wards in Thornley change their own rota.',
      'Chief executives in Penwick lead collectively, across organisational boundaries.', 'Everyone here can be a leader, whatever their grade.',
      'Collaborative leadership runs through the whole programme.'
    ],
    left: [
      'The leader of the council opened the hall.', 'Poor leadership led to delays.', 'The leadership team meets on Mondays.',
      'Staff receive training in leadership.', 'The trust is a market leader in imaging.', 'Smoking can lead to cancer.',
      'Lead times have grown across the sector.', 'Leaders must show collective leadership.'
    ]
  },
  sources: ['LABELS: collective-leadership', 'LED-01']
})
