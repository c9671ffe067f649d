// Named groups of words that patterns share: `@name` in a cue is one of these.
import type {Groups} from './groups.js'
import {leading} from './leading.js'

export const vocabulary: Groups = {
  ...leading,
  /** The author, or those it speaks for. */
  us: ['we', 'our', 'us', 'all of us', 'the (partnership|system|board|trust|council|icb|icp|alliance|collaborative)', 'partners', 'the (strategy|plan)'],
  will: ['will', 'shall', 'commit to', 'are committed to', 'is committed to', 'have agreed to', 'has agreed to', 'plan to', 'plans to', 'intend to', 'intends to', 'pledge to', 'aim to', 'aims to'],
  people: [
    '<people>', 'people', 'residents', 'everyone', 'patients', 'families', 'children', 'communities', 'carers', 'adults', 'citizens', 'individuals', 'population', 'populations', 'women', 'men', 'babies', 'mothers',
    'young people', 'older people', 'users', 'community', 'lives', 'life', 'public'
  ],
  betterVerb: [
    '~improve', '~increase', '~raise', '~enhance', '~extend', '~strengthen', '~lengthen', '~boost', '~double', '~grow', '~promote', '~maximise', '~optimise', '~gain', '~maintain', '~restore', '~achieve'
  ],
  lessVerb: ['~reduce', '~cut', '~lower', '~decrease', '~halve', '~close', '~narrow', '~shrink', '~tackle', '~address', '~eliminate', '~end', '~prevent', '~avoid', '~minimise', '~delay', '~shorten', '~fall', '~drop', '~eradicate'],
  change: ['@betterVerb', '@lessVerb'],
  act: [
    '~develop', '~deliver', '~provide', '~implement', '~establish', '~introduce', '~launch', '~open', '~set up', '~recruit', '~train', '~commission', '~expand', '~create', '~publish', '~fund', '~invest', '~review', '~work', '~support',
    '~ensure', '~continue', '~build', '~design', '~test', '~roll out', '~monitor', '~report', '~agree', '~move', '~make', '~give', '~offer', '~bring', '~use', '~share', '~hold', '~embed', '~align', '~identify', '~produce', '~improve', '~reduce',
    '~increase', '~strengthen', '~focus', '~take', '~appoint', '~pool', '~extend', '~adopt', '~evaluate', '~lead', '~start', '~stop', '~pay', '~explore', '~promote', '~help', '~protect', '~tackle', '~put', '~explore', '~consider',
    '~engage', '~involve', '~collaborate', '~join', '~coordinate', '~prioritise', '~target', '~double', '~cut', '~close', '~simplify', '~redesign', '~transform', '~seek', '~measure', '~complete', '~merge', '~replace', '~host', '~meet', '~plan', '~be'
  ],
  health: ['health', 'wellbeing', 'well being', 'healthy', 'healthier', 'illness', 'disease', 'mortality', 'life expectancy', 'independence', 'quality of life', 'outcomes', 'experience'],
  /** People as those whose lives are meant: residents, patients, families … and ways to point at them. */
  folk: [
    '<people>', 'people', 'person', 'residents', 'everyone', 'patients', 'patient', 'families', 'family', 'children', 'carers', 'adults', 'citizens',
    'individuals', 'individual', 'populations', 'population', 'communities', 'women', 'men', 'girls', 'boys', 'babies', 'infants', 'mothers',
    'parents', 'pupils', 'tenants', 'households', 'veterans', 'refugees', 'migrants', 'teenagers', 'adolescents', 'service users', 'smokers', 'those',
    'they', 'those who', 'the public', 'our region', 'neighbours', 'learners', 'workers', 'survivors', 'victims'
  ],
  /** What gets better in a life. */
  goods: [
    'health', 'wellbeing', 'well being', 'wellness', 'quality of life', 'life expectancy', 'healthy life', 'independence', 'outcomes', 'life chances',
    'lives', 'survival', 'recovery', 'dignity', 'confidence', 'self esteem', 'resilience', 'attainment', 'happiness', 'fitness', 'mobility',
    'functioning', 'experience', 'experiences', 'satisfaction', 'school readiness', 'development of children', 'belonging', 'social connections',
    'futures'
  ],
  /** What gets less in a life that goes better. */
  ills: [
    'ill health', 'illness', 'illnesses', 'disease', 'diseases', 'death', 'deaths', 'mortality', 'morbidity', 'suicide', 'suicides', 'self harm',
    'harm', 'harms', 'injury', 'injuries', 'falls', 'fractures', 'obesity', 'overweight', 'smoking', 'loneliness', 'isolation', 'frailty',
    'disability', 'infection', 'infections', 'cancer', 'cancers', 'stroke', 'strokes', 'heart attacks', 'diabetes', 'depression', 'anxiety',
    'distress', 'crisis', 'crises', 'homelessness', 'rough sleeping', 'poverty', 'abuse', 'violence', 'exploitation', 'stigma', 'malnutrition',
    'hunger', 'food insecurity', 'admissions', 'admission', 'hospitalisation', 'hospitalisations', 'readmissions', 'pain', 'suffering',
    'complications', 'pregnancies', 'pregnancy', 'conceptions', 'stillbirths', 'overdoses', 'addiction', 'dependency', 'inequalities', 'inequality',
    'inequities', 'inequity', 'disparities', 'social exclusion', 'reoffending', 'fatality', 'fatalities', 'prevalence', 'incidence', 'transmission',
    'dementia', 'destitution', 'drinking', 'drug use', 'substance misuse', 'decay', 'neglect', 'trauma', 'poor health', 'unmet need'
  ],
  /** To make better, in the forms that tell a change rather than name one. */
  better: [
    '~improve', '~enhance', '~increase', '~raise', '~boost', '~strengthen', '~maximise', '~extend', '~transform', '~optimise', '~restore', '~regain',
    '~enrich', '~lengthen', '~sustain', '~maintain', '~protect', '~promote', 'bettering'
  ],
  /** To make less. */
  lessen: [
    'reduce', 'reduces', 'reducing', 'reduced', 'cut', 'cutting', 'lowering', 'to lower', 'to decrease', 'decreasing', 'minimise', 'minimising',
    'minimises', 'prevent', 'prevents', 'preventing', 'prevented', 'avoid', 'avoiding', 'avoids', 'eliminate', 'eliminating', 'eradicate',
    'eradicating', 'to end', 'ending', '~halve', 'alleviate', 'alleviating', 'mitigate', 'mitigating', 'delay', 'delaying', 'shorten', 'shortening',
    'narrow', 'narrowing', 'close', 'closing', 'relieve', 'combat', 'combating', 'lessen', 'lessening', 'stop', 'stopping'
  ],
  /** Health as the name of a service, a trade or a subject: nothing that gets better in a life. */
  healthTrade: [
    'health (service|services|system|systems|sector|data|record|records|information|professional|professionals|informatics|technology|technologies|board|boards|economy|research|economics|visitor|visitors|check|checks|needs|policy|organisations|providers|app|apps|innovation|innovations|cities)',
    'health and (social)? care (service|services|system|systems|sector|data|record|records|information|professional|professionals|organisations|provision|staff|workforce|teams|research|commissioning|delivery|partnership|partners|pathways|planning)',
    'health , (social)? care and ..3 services', 'user experience', 'users experience', 'digital experience', 'staff experience', 'our experience',
    'experience of (using|building|working|designing|delivering|implementing)', 'learning outcomes',
    'public health (team|teams|england|services|unit|intelligence|analyst|analysts|workforce|data)',
    'mental health (trust|services|service|team|teams|provider|providers|nurse|nurses|act)'
  ],
  /** Who is to be better off, or in what. */
  benefit: [
    '@folk', '@goods', '@ills', 'healthy', 'healthier', 'thrive', 'well'
  ],
  /** What makes people healthy or ill beyond health care. */
  driver: [
    'housing', 'homes', 'home environment', 'house planning', 'employment', 'unemployment', 'jobs', 'income', 'incomes', 'poverty', 'education',
    'educational', 'environment', 'environments', 'transport', 'green space', 'green spaces', 'parks', 'air pollution', 'air quality', 'pollution',
    'climate', 'accommodation', 'debt', 'benefits advice', 'crime', 'community safety', 'domestic abuse', 'schools', 'food system', 'planning system',
    'economy', 'economic', 'leisure', 'neighbourhoods', 'loneliness', 'social networks', 'occupation', 'homelessness'
  ],
  /** What such a driver does to health. */
  healthEffect: [
    '(affect|affects|affected|affecting|impact|impacts|impacting|influence|influences|influencing|shape|shapes|shaped|shaping|drive|drives|determine|determines|harm|harms|damage|damages|contribute to|contributes to|effect on|effects on|impact on|impacts on) ..6 (health|wellbeing|mortality|outcomes|life expectancy|lungs|illness|ill)',
    '(promote|promotes|promoting|improve|improves|improving|support|supports|good for|better|poor|poorer|bad for|worse) ..3 (health|wellbeing)',
    '(make|makes|making) ..3 ill', '(keeps|keep) people (well|healthy)',
    '(health|wellbeing) ..4 (depends|shaped|determined|affected|influenced|driven|linked|related)',
    '(linked|related|associated) (to|with) ..6 (health|mortality|wellbeing|illness|mental)',
    '(drivers|factors|causes|behind) ..4 (health|mortality|ill health|wellbeing|mental)'
  ],
  plainVerb: [
    'is', 'are', 'was', 'were', 'has', 'have', 'shows', 'show', 'identifies', 'identified', 'provides', 'provide', 'sets', 'tells', 'aims', 'will',
    'for', 'on', 'and', 'to', 'in', ',', '.', 'by', 'which', 'that', 'process', 'summary'
  ],
  /** What epidemiology counts. */
  healthTopic: [
    'ill health', 'illness', 'illnesses', 'disease', 'diseases', 'death', 'deaths', 'mortality', 'morbidity', 'suicide', 'suicides', 'self harm',
    'obesity', 'obese', 'overweight', 'smoking', 'smokers', 'smoke', 'alcohol', 'drinking', 'drug use', 'drugs', 'substance', 'dementia', 'diabetes',
    'cancer', 'cancers', 'stroke', 'strokes', 'asthma', 'copd', 'hypertension', 'heart failure', 'heart disease', 'depression', 'anxiety', 'frailty',
    'frail', 'falls', 'fractures', 'disability', 'disabilities', 'impairment', 'sight loss', 'hearing loss', 'autism', 'infections', 'hiv', 'stis',
    'sexual health', 'oral health', 'tooth decay', 'dental decay', 'mental health', 'physical health', 'poor health', 'good health',
    'health conditions', 'long term conditions', 'long term condition', 'chronic conditions', 'chronic condition', 'long term health',
    'health condition', 'life expectancy', 'births', 'breastfeeding', 'physically active', 'physical activity', 'inactive', 'loneliness', 'lonely',
    'wellbeing', 'hospital admissions', 'emergency admissions', 'admissions', 'caring for', 'unpaid carers', 'dependent', 'low birth weight',
    'pregnancy', 'pregnancies', 'conceptions', 'immunisation', 'vaccination', 'screening', 'poisoning', 'learning disability', 'learning disabilities'
  ],
  /** Groups that health care fails more often than others. */
  equityGroup: [
    'black', 'asian', 'ethnic', 'ethnicity', 'minority', 'gypsy', 'gypsies', 'traveller', 'travellers', 'roma', 'disabled people',
    'learning disability', 'learning disabilities', 'autistic', 'severe mental illness', 'serious mental illness', 'homeless', 'homelessness',
    'refugees', 'asylum seekers', 'migrants', 'transgender', 'deprived', 'poorest', 'poorer', 'low income', 'low incomes', 'rural', 'deaf',
    'prisoners', 'offenders', 'sex workers', 'care leavers', 'looked after children', 'disadvantaged', 'marginalised', 'south asian', 'lgbt',
    'sensory impairment', 'first language', 'socio economic', 'unemployed', 'routine and manual'
  ],
  coproduce: ['co produc*', 'coproduc*', 'co design*', 'codesign*', 'co creat*', 'cocreat*', 'co own*'],
  withPeople: [
    '<people>', 'people', 'residents', 'patients', 'carers', 'families', 'communities', 'users', 'citizens', 'community', 'lived experience', 'children', 'young people', 'experts by experience', 'tenants', 'parents', 'members of the public', 'public', 'students', 'women'
  ],
  /** Who can promise: the author, those it speaks for, and groups just named. */
  doer: [
    'we', 'partners', 'all of us', 'leaders', 'commissioners', 'providers', 'the (partnership|system|board|trust|council|icb|icp|ics|alliance|collaborative|strategy|plan|group|forum|steering group|committee|programme|team|network|service|services)',
    'our (partners|teams|leaders|staff|services|organisations|partnership|board|plan|strategy)', 'each (partner|place|neighbourhood|district|locality|organisation)'
  ],
  /** What a promise is to do. */
  undertake: [
    'develop', 'deliver', 'provide', 'implement', 'establish', 'introduce', 'launch', 'open', 'set up', 'recruit', 'train', 'commission', 'expand', 'create', 'publish', 'fund', 'invest', 'review', 'work', 'support', 'ensure', 'continue', 'build', 'design',
    'test', 'roll out', 'monitor', 'report', 'agree', 'move', 'make', 'give', 'offer', 'bring', 'use', 'share', 'hold', 'embed', 'align', 'identify', 'produce', 'improve', 'reduce', 'increase', 'strengthen', 'focus', 'take', 'appoint', 'pool', 'extend', 'adopt',
    'evaluate', 'lead', 'start', 'stop', 'pay', 'explore', 'promote', 'help', 'protect', 'tackle', 'put', 'consider', 'engage', 'involve', 'collaborate', 'join', 'coordinate', 'prioritise', 'target', 'double', 'cut', 'close', 'simplify', 'redesign', 'transform',
    'seek', 'measure', 'complete', 'merge', 'replace', 'host', 'meet', 'plan', 'begin', 'oversee', 'address', 'endeavour', 'listen', 'consult', 'act', 'champion', 'shift', 'spend', 'refresh', 'raise', 'maximise', 'collect', 'contribute', 'play', 'drive', 'enable',
    'encourage', 'empower', 'co produce', 'coproduce', 'co design', 'pilot', 'scale', 'spread', 'halve', 'integrate', 'change', 'run', 'visit', 'ask', 'invite', 'keep', 'maintain', 'carry out', 'undertake', 'sign', 'talk', 'add', 'look',
    'be (working|developing|organising|running|adding|setting|opening|launching|reviewing|piloting|recruiting|asking|inviting|holding|investing|starting|building|introducing|publishing|extending|talking|looking|focusing|taking|held|making|offering|providing)'
  ],
  /** What a plan says "will be …" of. */
  done: [
    'developed', 'delivered', 'established', 'formed', 'created', 'introduced', 'launched', 'opened', 'published', 'commissioned', 'implemented', 'refreshed', 'reviewed', 'monitored', 'evaluated', 'extended', 'expanded', 'strengthened',
    'improved', 'embedded', 'piloted', 'tested', 'rolled out', 'set up', 'signed off', 'recruited', 'appointed', 'trained', 'invested', 'funded', 'agreed', 'produced', 'shared', 'held', 'prioritised', 'supported', 'redesigned', 'simplified',
    'reported', 'offered', 'put in place', 'co produced', 'coproduced', 'undertaken', 'carried out', 'made available', 'taken forward', 'brought together', 'consulted', 'replaced', 'moved', 'pooled', 'aligned', 'doubled', 'halved'
  ],
  /** What a line of a plan begins with. */
  planVerb: [
    'develop', 'establish', 'implement', 'introduce', 'launch', 'expand', 'extend', 'enhance', 'strengthen', 'improve', 'commission', 'recruit', 'train', 'embed', 'roll out', 'increase', 'reduce', 'promote', 'support', 'ensure', 'deliver', 'prioritise',
    'create', 'build', 'co produce', 'coproduce', 'co design', 'pilot', 'review', 'redesign', 'align', 'integrate', 'invest', 'appoint', 'publish', 'scale up', 'open', 'fund', 'identify', 'explore', 'work with', 'engage', 'raise', 'tackle', 'address',
    'maximise', 'encourage', 'enable', 'continue', 'simplify', 'join up', 'set up', 'provide', 'offer', 'agree'
  ],
  /** What such a line is about, in a strategy and seldom elsewhere. */
  planObject: [
    'access', 'support', 'services', 'service', 'pathway', 'pathways', 'care', 'capacity', 'provision', 'inequalities', 'partners', 'partnership', 'communities', 'community', 'residents', 'staff', 'workforce', 'prevention', 'early intervention', 'awareness',
    'health', 'wellbeing', 'housing', 'schools', 'families', 'carers', 'children', 'young people', 'older people', 'offer', 'approach', 'programme', 'commissioning', 'joined up', 'multi agency', 'multiagency', 'outcomes', 'opportunities', 'professionals',
    'interventions', 'treatment', 'employment', 'neighbourhood', 'neighbourhoods', 'hub', 'hubs', 'uptake', 'screening', 'vaccination', 'referral', 'referrals', 'discharge', 'connectors', 'practices', 'volunteers', 'voluntary'
  ],
  /** What stands before the name of the one who answers for it. */
  ownerWord: [
    'lead', 'leads', 'owner', 'owners', 'action owner', 'lead (organisation|officer|agency|partner|body|director|role|responsible)', 'responsible', 'responsible (officer|person|organisation|lead|owner|body|partner)', 'accountable',
    'accountable (officer|lead|body|owner)', 'sro', 'senior responsible (officer|owner)', 'sponsor', 'executive (lead|sponsor)', 'responsibility', 'delivery lead', 'by whom', 'who', 'who will lead', 'who is responsible', 'led by', 'owned by'
  ],
  bodies: ['organisations', 'partners', 'agencies', 'leaders', 'stakeholders', 'providers', 'services', 'sectors', 'professionals', 'teams', 'boards'],
  /** Those whom services are for, as people who can be asked or can decide. */
  sharer: [
    '<people>', 'people', 'person', 'residents', 'patients', 'carers', 'families', 'communities', 'citizens', 'service users', 'users', 'lived experience', 'living experience', 'lived and living experience', 'LLE', 'experts by experience',
    'local community', 'our community', 'the community', 'members of the (public|community)', 'community members', 'the public', 'public', 'young people', 'children', 'parents', 'tenants', 'women', 'men', 'survivors', 'students', 'pupils', 'peers',
    'households', 'refugees', 'veterans', 'older people', 'parent carers', 'those (affected|who|with|living|experiencing)', 'teenagers', 'villagers', 'neighbours', 'customers', 'citizen', 'mothers', 'fathers'
  ],
  /** Words of `sharer` in the names of services and trades. */
  notSharer: [
    'public (health|sector|sectors|service|services|body|bodies|protection|transport|private|policy|funding|finances|money)', 'non public', 'people (plan|strategy|promise|priorities|directorate|team|management|practices|committee|and culture)',
    'patient (safety|data|record|records|information|pathway|pathways|flow|level|identifiable|care|experience team)', 'community (service|services|health|care|trust|sector|organisations|providers|partners|pharmacy|pharmacies|pharmacists|safety|hospital|hospitals|nursing|nurses|teams|mental|and voluntary|organisations|interest|of practice|beds|rehabilitation|provider)',
    'children (services|trust|board|hospital|social|commissioners|centre|centres)', "children 's (services|trust|board|hospital|social)", 'carers support', 'women hospital', 'patient facing', 'user interface', 'user account', 'user accounts', 'end user device*', 'citizens advice'
  ],
  /** Bodies and the people in charge of them, as those who can work with each other. */
  collaborators: [
    '<organisation>', '<sector>', 'partners', 'partner', 'partner organisations', 'organisations', 'organisation', 'agencies', 'providers', 'sectors', 'stakeholders', 'trusts', 'councils', 'authorities', 'systems', 'leaders', 'institutions', 'commissioners', 'colleagues',
    'professions', 'directorates', 'charities', 'employers', 'schools', 'universities', 'university', 'industry', 'academia', 'boards', 'ICSs', 'ICBs', 'PCNs', 'neighbouring', 'chief executives', 'directors', 'businesses', 'social care', 'services', 'practices', 'hospitals', 'police', 'system'
  ],
  /** What decides, steers or oversees. */
  forum: [
    'board', 'boards', 'committee', 'committees', 'sub (committee|committees|group|groups)', 'subgroup', 'subgroups', 'subcommittee', 'steering group', 'steering groups', 'executive (group|team|committee)', 'partnership executive', 'management group', 'strategy group', 'working group',
    'oversight group', 'delivery group', 'leadership (group|team)', 'programme board', 'task and finish (group|groups)', 'task (force|group)', 'taskforce', 'action group', 'action groups', 'trustees', 'cabinet', 'governing body', 'reference group', 'forum', 'partnership group', 'project team'
  ],
  /** A meeting that many are called to. */
  gathering: [
    'workshop', 'workshops', 'summit', 'summits', 'conference', 'conferences', 'away day', 'away days', 'symposium', 'symposia', 'hackathon', 'round table', 'round tables', 'roundtable', 'roundtables', 'convention', 'gathering', 'gatherings', 'stakeholder day', 'assembly', 'assemblies',
    'open space', 'world cafe', 'world café', 'design sprint', 'event', 'events', 'accelerator day', 'development day', 'development days', 'big conversation', 'launch event'
  ],
  /** Those nearest to the people served. */
  nearest: [
    'place', 'places', 'place level', 'place based (team|teams|partnership|partnerships|board|boards|leaders)', 'neighbourhood', 'neighbourhoods', 'neighbourhood level', 'locality', 'localities', 'local level', 'local (team|teams|leaders|communities|people|areas|partners|partnerships|systems)', 'community', 'communities', 'frontline', 'front line',
    'staff', 'team', 'teams', 'clinicians', 'practitioners', 'managers', 'wards', 'practices', 'hubs', 'hub', 'residents', 'citizens', 'families', 'patients', 'people', 'networks', 'PCNs', 'districts', 'boroughs', 'schools', 'nurses', 'workers', 'colleagues', 'tenants', 'services', 'parishes', 'each (place|team|neighbourhood|locality|hub|district|area)'
  ],
  /** Professionals who might work round one person. */
  trades: [
    'GP', 'GPs', 'nurse', 'nurses', 'matron', 'matrons', 'social worker', 'social workers', 'therapist', 'therapists', 'physiotherapist', 'physiotherapists', 'physio', 'pharmacist', 'pharmacists', 'housing officer', 'housing officers', 'paramedic', 'paramedics', 'health visitor', 'health visitors', 'link worker',
    'link workers', 'social prescriber', 'social prescribers', 'midwife', 'midwives', 'care worker', 'care workers', 'care manager', 'care managers', 'psychologist', 'psychologists', 'dietitian', 'dietitians', 'mental health (worker|workers|practitioner|practitioners|nurse|nurses)', 'family support (worker|workers)',
    'support worker', 'support workers', 'geriatrician', 'geriatricians', 'consultant', 'consultants', 'doctor', 'doctors', 'teacher', 'teachers', 'police officer', 'police officers', 'debt adviser', 'debt advisers', 'welfare adviser', 'welfare advisers', 'community connector', 'community connectors', 'occupational (therapist|therapists)',
    'youth worker', 'youth workers', 'carer', 'clinicians', 'practitioners', 'probation officer', 'probation officers', 'psychiatrist', 'psychiatrists', 'health coach', 'health coaches', 'voluntary sector', 'social care', 'housing'
  ],
  /** Those who are employed, or help as volunteers. */
  workers: [
    'staff', 'workforce', 'employees', 'colleagues', 'volunteers', 'nurses', 'doctors', 'clinicians', 'practitioners', 'professionals', 'managers', 'team members', 'team leaders', 'social workers', 'care workers', 'support workers', 'home carers', 'paid carers',
    'frontline workers', 'front line workers', 'key workers', 'healthcare workers', 'youth workers', 'link workers', 'teachers', 'midwives', 'health visitors', 'pharmacists', 'GPs', 'therapists', 'healthcare assistants', 'apprentices', 'trainees', 'analysts', 'leaders',
    'care staff', 'community leaders', 'champions', 'peer mentors', 'care home managers', 'our people', 'our team', 'teams', 'providers of care', 'school staff', 'students'
  ],
  /** Parts of an area to which what worked in one can be brought. */
  elsewhere: [
    '(all|every|each|other|remaining|further|more|more of|neighbouring|the rest of|across) ..3 (practice|practices|district|districts|neighbourhood|neighbourhoods|area|areas|place|places|locality|localities|site|sites|borough|boroughs|town|towns|village|villages|ward|wards|school|schools|team|teams|hospital|hospitals|home|homes|hub|hubs|network|networks|PCN|PCNs|partner|partners|trust|trusts|council|councils|clinic|clinics|parish|parishes|surgery|surgeries|settings|organisations|geographies|systems|care homes)',
    'county wide', 'countywide', 'system wide', 'systemwide', 'city wide', 'citywide', 'borough wide', 'district wide', 'area wide', 'region wide', '(across|throughout) ..1 (the|our|all of|whole)? (whole|county|city|system|region|borough|shire|area|partnership|ICS|patch|footprint|island|coast|state|valley)', 'at scale', 'elsewhere', 'everywhere', 'the (whole|entire) (system|county|area|city|borough|region)',
    'the rest of the (county|city|area|system|region|borough)', '(another|the other) <number> ..2', '(all|the other|the remaining|a further) <number>', 'from one to ..2 (all|many|<number>)'
  ],
  /** What comes without anybody's doing: "demand is set to grow", "is expected to see a rise of 40%". */
  forecast: [
    '(set|expected|projected|predicted|forecast|estimated|likely) to (rise|increase|grow|double|triple|fall)',
    '(set|expected|projected|predicted|forecast|estimated|likely) to (see|have|experience) ..6 (rise|increase|growth|fall|decline)'
  ],
  /** What is tried before it is spread. */
  trial: [
    'pilot', 'pilots', 'piloted', 'piloting', 'trial', 'trials', 'trialled', 'test of change', 'tests of change', 'test and learn', 'prototype*', 'proof of concept', 'tried', 'tested', 'experiment', 'experiments', 'pathfinder*', 'testbed*', 'early adopter*',
    'vanguard*', 'innovation', 'innovations', 'innovative ..1 (ideas|practice|models|approaches|solutions|schemes)', 'new ideas', 'ideas', 'good ideas', 'promising (ideas|practice|models|approaches)', 'what works', 'proven (models|approaches|innovations|practice|ideas)', 'successful (pilots|models|schemes|approaches|projects|ideas)',
    'best practice', 'good practice', 'new models', 'new technolog*'
  ]
}
