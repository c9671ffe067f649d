import {defineConcept} from './concept.js'

const record = '(record|records|data|information|notes|note|care plan|figures|intelligence|list|lists|results|page|file|screen|dashboard|insight|insights|history|summary|letters|system|prescription|prescriptions)'
const party = '(GP|GPs|nurse|nurses|social worker|social workers|hospice|hospital|council|trust|trusts|charity|charities|carers|families|school|schools|therapist|paramedic|paramedics|pharmacist|pharmacists|partners|partner|organisations|agencies|practices|care homes|care home|housing|police|county|teams|team|health|voluntary|community|<partner>|<sector>|services|providers|each other|one another)'

export default defineConcept({
  id: 'open-data',
  title: 'Data openly shared',
  asks: 'Partners share data and records, lawfully and to some purpose people feel.',
  negated: 'keep',
  strong: [
    '(share|sharing|shares) (data|information|records) ..1 (openly|freely)',
    // In whatever order.
    '(pharmacists|pharmacist|nurse|nurses|GPs|surgery|surgeries|police|refuge|hospital|hospitals|providers|provider|charities|care homes|social workers|schools|paramedics|practices|partners|council|trust) ..6 (open|opens|see|sees|look at|looks at|read|reads|view|views|check|checks) ..8 (record|records|discharge letter|letters|list|waiting times|notes|care plan|results|figures|data|information) & (day|each morning|overnight|updated|same|one|shared|protocol|consent|other|every|live|at once|agreement)',
    `${party} ..8 (can|could|may|able to|will|now) ..3 (now)? (see|read|view|look at|look up|open|add to|update|write in|call up|pull up) ..10 ${record}`,
    `(share|shares|shared|sharing|pool|pools|pooled|pooling|link|links|linked|linking|join|joined|joining|exchange|exchanges|exchanged|open up|opened|open|opens) ..5 ${record} ..4 (with|between|across|to|from|among|so|by|on) ..8 (${party.slice(1, -1)})`,
    `${party} ..6 (share|shares|pool|pools|link|links|work from|working from|worked from|look at|use) ..3 (one|a single|the same|a shared|a common|joint|linked|their) ..3 ${record}`,
    `(one|single|same|shared|common|joint) ..1 ${record} ..4 (for each|of each|per|that (all|both|every|each|any)|across|between|which|so|seen by|open to|for every) ..8`,
    '(sign|signs|signed|agreed|agree|covered by|under) ..4 (one|a|single|sharing|shared|data|information) ..1 (sharing)? (agreement|protocol|charter) ..10',
    '(with|given|after|on) (their|your|people|patient|patients|families|parents|residents|explicit)? ..1 (consent|permission|agreement) ..24 (see*|share*|reach*|read*|shown|passes|linked|access*|view*|one page|record*|now)',
    '(log|audit trail|history) ..4 (shows|show|tells|of) ..3 (you|who) ..6 (read|looked|seen|opened|accessed)',
    '(tell|tells|telling|told|repeat|repeating) ..3 (story|history|it) ..3 (once|only once|again|five times|over and over)',
    '(open|openly|publish|published|release|released|show|showing) ..4 (figures|data|numbers|budgets|waiting lists|dashboards|results) ..10 (partners|by default|each other|everyone|street by street|weekly|charities|residents|all)',
    '(share* by default|open by default|unless there is a reason|must say why|hold back|hold something back|withhold) ..14 & (data|figures|information|share*|open*|records)',
    '(shared care record|summary care record|single patient record|integrated care record|joint record|linked data|linked dataset|linked data set) ..14 (see*|live|now|across|used|allows|so|help*|to|lets|partners|which|bringing|from)',
    `(bring|bringing|brings|brought) together ..2 (data|records|information|intelligence) ..4 (from|across|held by) ..8`,
    '(open|lawful|free|routine|safe|secure|better|real time) ..1 sharing of ..2 (data|information|records|intelligence) ..10',
    '(data|information|record) (sharing|linkage) ..10 (so|to|enabl*|allow*|between|across|means|lets|has|help*|agreement|with) & (partner*|care|families|residents|patients|<partner>|<sector>|organisations|joined|health|services)',
    '(no longer|not) ..3 (fax|faxes|phone round|chase|ring round|rely on (paper|fax|letters)|lost in the post) ..10'
  ],
  except: ['open data', 'open government licence', 'data (protection|security|controller|processor|breach|retention)', 'criminal record', 'personal data', 'track record', 'minutes'],
  unless: [
    '@grumble', '@lesson', '@deferral',
    '(GDPR|article 6|retention schedule|data protection officer|information commissioner|privacy notice|object to the)',
    '(remains|remain) unresolved', '(gritting|recycling|opening hours)', '(password|passwords|screen unlocked|acceptable use|awareness training)',
    'yet to agree', '(data strategy will|may include proposals)', 'we process your',
    '(software|code|repository|API|schema|python|SQL|dataset|datasets|pipeline|github|csv|researchers|open source|TRE|FHIR)',
    '(not|cannot|unable to) (share|see)'
  ],
  raise: {shown: 'say who can see what, and with whose consent', measured: 'say how many partners, and since when'},
  examples: {
    caught: [
      'Pharmacists in Ashcombe open the hospital’s discharge letter on the day it is written.',
      'The police, the refuge and the surgery look at one list each morning, under a protocol that survivors helped to write.',
      'Every provider sees every other provider’s waiting times, updated overnight.',
      'Care homes can now look at the hospital’s notes for their own residents, with consent, and add what they know.',
      'A district nurse can now see the care plan that the social worker wrote.', 'Eleven organisations have signed one sharing agreement.',
      'With consent, what you tell the council reaches the trust the same day.', 'Charities can see and add to the shared care record.',
      'We open our figures to partners by default.', 'The school nurse and the therapist work from one page for each child.',
      'People in Northmere tell their story once, because teams share their notes with each other.'
    ],
    left: [
      'We process your personal data under Article 6.', 'Open data on gritting routes is published.', 'Staff must not share passwords.',
      'Data sharing between the hospital and the homes remains unresolved.', 'A data strategy will be produced by the board next year.',
      'The trust has a good track record.', 'The dataset has twelve columns.', 'Records are kept for eight years.'
    ]
  },
  sources: ['LED-09']
})
