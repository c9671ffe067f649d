// Named groups of words that patterns share: `@name` in a cue is one of these.
import type {Groups} from './groups.js'

export const vocabulary: Groups = {
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
    '<people>', 'people', 'person', 'residents', 'everyone', 'patients', 'patient', 'families', 'family', 'children', 'carers', 'adults', 'citizens', 'individuals', 'individual', 'populations', 'population', 'communities',
    'women', 'men', 'girls', 'boys', 'babies', 'infants', 'mothers', 'parents', 'pupils', 'tenants', 'households', 'veterans', 'refugees', 'migrants', 'teenagers', 'adolescents', 'service users', 'smokers', 'those',
    'they', 'those who', 'the public', 'our region', 'neighbours', 'learners', 'workers', 'survivors', 'victims'
  ],
  /** What gets better in a life. */
  goods: [
    'health', 'wellbeing', 'well being', 'wellness', 'quality of life', 'life expectancy', 'healthy life', 'independence', 'outcomes', 'life chances', 'lives', 'survival', 'recovery', 'dignity', 'confidence', 'self esteem',
    'resilience', 'attainment', 'happiness', 'fitness', 'mobility', 'functioning', 'experience', 'experiences', 'satisfaction', 'school readiness', 'development of children', 'belonging', 'social connections', 'futures'
  ],
  /** What gets less in a life that goes better. */
  ills: [
    'ill health', 'illness', 'illnesses', 'disease', 'diseases', 'death', 'deaths', 'mortality', 'morbidity', 'suicide', 'suicides', 'self harm', 'harm', 'harms', 'injury', 'injuries', 'falls', 'fractures', 'obesity', 'overweight',
    'smoking', 'loneliness', 'isolation', 'frailty', 'disability', 'infection', 'infections', 'cancer', 'cancers', 'stroke', 'strokes', 'heart attacks', 'diabetes', 'depression', 'anxiety', 'distress', 'crisis', 'crises',
    'homelessness', 'rough sleeping', 'poverty', 'abuse', 'violence', 'exploitation', 'stigma', 'malnutrition', 'hunger', 'food insecurity', 'admissions', 'admission', 'hospitalisation', 'hospitalisations', 'readmissions',
    'pain', 'suffering', 'complications', 'pregnancies', 'pregnancy', 'conceptions', 'stillbirths', 'overdoses', 'addiction', 'dependency', 'inequalities', 'inequality', 'inequities', 'inequity', 'disparities', 'exclusion', 'reoffending',
    'fatality', 'fatalities', 'prevalence', 'incidence', 'transmission', 'risk of', 'destitution', 'drinking', 'drug use', 'substance misuse', 'decay', 'neglect', 'trauma', 'gap in', 'gaps in', 'gap between', 'poor health', 'unmet need'
  ],
  /** To make better, in the forms that tell a change rather than name one. */
  better: [
    '~improve', '~enhance', '~increase', '~raise', '~boost', '~strengthen', '~maximise', '~extend', '~transform', '~optimise', '~restore', '~regain', '~enrich', '~lengthen', '~sustain', '~maintain', '~protect', '~promote', 'bettering'
  ],
  /** To make less. */
  lessen: [
    'reduce', 'reduces', 'reducing', 'reduced', 'cut', 'cutting', 'lowering', 'to lower', 'to decrease', 'decreasing', 'minimise', 'minimising', 'minimises', 'prevent', 'prevents', 'preventing', 'prevented', 'avoid', 'avoiding', 'avoids',
    'eliminate', 'eliminating', 'eradicate', 'eradicating', 'to end', 'ending', '~halve', 'alleviate', 'alleviating', 'mitigate', 'mitigating', 'delay', 'delaying', 'shorten', 'shortening', 'narrow', 'narrowing', 'close', 'closing', 'relieve',
    'combat', 'combating', 'lessen', 'lessening', 'stop', 'stopping'
  ],
  /** Health as the name of a service, a trade or a subject: nothing that gets better in a life. */
  healthTrade: [
    'health (service|services|system|systems|sector|data|record|records|information|professional|professionals|informatics|technology|technologies|board|boards|economy|research|economics|visitor|visitors|check|checks|needs|policy|organisations|providers|app|apps|innovation|innovations|cities)',
    'health and (social)? care (service|services|system|systems|sector|data|record|records|information|professional|professionals|organisations|provision|staff|workforce|teams|research|commissioning|delivery|partnership|partners|pathways|planning)',
    'health , (social)? care and ..3 services', 'user experience', 'users experience', 'digital experience', 'staff experience', 'our experience', 'experience of (using|building|working|designing|delivering|implementing)',
    'learning outcomes', 'public health (team|teams|england|services|unit|intelligence|analyst|analysts|workforce|data)', 'mental health (trust|services|service|team|teams|provider|providers|nurse|nurses|act)'
  ],
  coproduce: ['co produc*', 'coproduc*', 'co design*', 'codesign*', 'co creat*', 'cocreat*', 'co own*'],
  withPeople: [
    '<people>', 'people', 'residents', 'patients', 'carers', 'families', 'communities', 'users', 'citizens', 'community', 'lived experience', 'children', 'young people', 'experts by experience', 'tenants', 'parents', 'members of the public', 'public', 'students', 'women'
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
  ]
}
