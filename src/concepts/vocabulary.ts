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
  coproduce: ['co produc*', 'coproduc*', 'co design*', 'codesign*', 'co creat*', 'cocreat*', 'co own*'],
  withPeople: [
    '<people>', 'people', 'residents', 'patients', 'carers', 'families', 'communities', 'users', 'citizens', 'community', 'lived experience', 'children', 'young people', 'experts by experience', 'tenants', 'parents', 'members of the public', 'public', 'students', 'women'
  ],
  bodies: ['organisations', 'partners', 'agencies', 'leaders', 'stakeholders', 'providers', 'services', 'sectors', 'professionals', 'teams', 'boards']
}
