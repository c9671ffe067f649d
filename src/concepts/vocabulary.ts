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
  bodies: ['organisations', 'partners', 'agencies', 'leaders', 'stakeholders', 'providers', 'services', 'sectors', 'professionals', 'teams', 'boards']
}
