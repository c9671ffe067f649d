// Bodies that are no more: how drafts name them, when they ended, and what to name instead.

export interface Body {
  readonly id: string
  /** What the message says of it: "Clinical commissioning groups ended in July 2022". */
  readonly ended: string
  /** What to do, after the colon. */
  readonly instead: string
  /** The first day without it. A draft written before is right to name it. */
  readonly since: string
  /** Name forms, each with what a text in small letters must hold for the form to be worth trying; the first group, where there is one, is the name. */
  readonly forms: readonly (readonly [string, RegExp])[]
  /** Words of which an introduced abbreviation must have one, or it means something else in this draft. */
  readonly full: RegExp
  readonly source: string
}

const reform = 'Health and Care Act 2022'
const act2012 = 'Health and Social Care Act 2012'

// Of the 42 integrated care boards twelve ended on 31 March 2026; six new ones and a wider one took their place.
const merged = [
  'Bedfordshire, Luton and Milton Keynes', 'Cambridgeshire and Peterborough', 'Hertfordshire and West Essex', 'Mid and South Essex', 'Suffolk and North East Essex', 'Norfolk and Waveney', 'North Central London',
  'North West London', 'Buckinghamshire, Oxfordshire and Berkshire West', 'Frimley', 'Surrey Heartlands', 'Sussex'
].map((area): Body => ({
  id: `${area.toLowerCase().replaceAll(/[^a-z]+/g, '-')}-icb`, ended: `${area} ICB ended in March 2026`, instead: 'name the board after it', since: '2026-04-01',
  forms: [[area.toLowerCase(), new RegExp(`(?<!\\b(?:West|East|North|South) (?:and )?)\\b(?:NHS )?${area.replaceAll(',', ',?').replaceAll(' and ', ' (?:and|&) ')} (?:ICB|[Ii]ntegrated [Cc]are [Bb]oard)\\b`, 'g')]], full: /./,
  source: 'NHS Organisation Data Service: ICB mergers, phase 1 (guidance catalogue, POL-07; secondary-seen)'
}))

export const bodies: readonly Body[] = [
  {
    id: 'clinical-commissioning-group', ended: 'Clinical commissioning groups ended in July 2022', instead: 'name the integrated care board', since: '2022-07-01',
    forms: [['clinical commissioning', /\bclinical commissioning groups?\b/gi], ['ccg', /\bCCGs?\b/g]], full: /commissioning/i, source: reform
  },
  {
    id: 'sustainability-and-transformation-partnership', ended: 'Sustainability and transformation partnerships ended by July 2022', instead: 'name the integrated care system', since: '2022-07-01',
    forms: [['sustainability', /\bsustainability (?:and|&) transformation (?:partnerships?|footprints?)\b/gi], ['stp', /\bSTPs?\b/g]], full: /sustainability/i, source: reform
  },
  {
    id: 'public-health-england', ended: 'Public Health England closed in October 2021', instead: 'name UKHSA or OHID', since: '2021-10-01',
    forms: [['public health england', /\bPublic Health England\b/g], ['phe', /\bPHE\b/g]], full: /public health/i, source: 'DHSC, Transforming the public health system, 2021'
  },
  {
    id: 'nhs-improvement', ended: 'NHS Improvement became part of NHS England in July 2022', instead: 'name NHS England', since: '2022-07-01',
    forms: [['nhs improvement', /\bNHS Improvement\b(?! (?:Plan|Programme|Hub|Team|Journey))/g], ['nhs e', /\bNHS E(?:ngland)?(?:\/| and |&| & )(?:NHS )?I(?:mprovement)?\b/g], ['nhse', /\bNHSE(?:\/| and | & )(?:NHS )?I(?:mprovement)?\b/g], ['nhse', /\bNHSE&?I\b/g], ['nhsi', /\bNHSI\b/g]], full: /improvement/i, source: reform
  },
  {
    id: 'monitor', ended: 'Monitor became part of NHS Improvement in 2016', instead: 'name NHS England', since: '2016-04-01',
    // The name is a verb too: only where it can't be one.
    forms: [['monitor', /\b(?:by|from|regulator,?) (Monitor)\b(?! \p{Lu})/gu], ['trust development', /\b(?:NHS )?Trust Development Authority\b/g]], full: /./, source: 'NHS Improvement, 2016'
  },
  {
    id: 'nhsx', ended: 'NHSX became part of NHS England in February 2022', instead: 'name NHS England', since: '2022-02-01',
    forms: [['nhsx', /\bNHSX\b/g], ['nhs x', /\bNHS X\b/g]], full: /./, source: 'DHSC, Putting data, digital and tech at the heart of transforming the NHS (Wade-Gery review), 2021'
  },
  {
    id: 'nhs-digital', ended: 'NHS Digital became part of NHS England in February 2023', instead: 'name NHS England', since: '2023-02-01',
    forms: [['nhs digital', /\bNHS Digital\b(?! (?:Academy|Strategy|Service|Services|Programme|Maturity|Transformation|Technology|First|Health|Staff|Passport|Weight))/g], ['nhsd', /\bNHSD\b/g]], full: /digital/i,
    source: 'Health and Social Care Information Centre (Transfer of Functions, Abolition and Transitional Provisions) Regulations 2023'
  },
  {
    id: 'health-education-england', ended: 'Health Education England joined NHS England in April 2023', instead: 'name NHS England', since: '2023-04-01',
    forms: [['health education england', /\bHealth Education England\b/g], ['hee', /\bHEE\b/g]], full: /education/i,
    source: 'Health Education England (Transfer of Functions, Abolition and Transitional Provisions) Regulations 2023'
  },
  {
    id: 'academic-health-science-network', ended: 'Academic health science networks were renamed in October 2023', instead: 'name the health innovation network', since: '2023-10-01',
    forms: [['academic health', /\bacademic health science networks?\b/gi], ['ahsn', /\bAHSNs?\b/g]], full: /academic/i, source: 'Guidance catalogue, POL-07'
  },
  {
    id: 'primary-care-trust', ended: 'Primary care trusts ended in April 2013', instead: 'name the integrated care board', since: '2013-04-01',
    forms: [['primary care trust', /\bprimary care trusts?\b/gi], ['pct', /\bPCTs?\b/g]], full: /trust/i, source: act2012
  },
  {
    id: 'strategic-health-authority', ended: 'Strategic health authorities ended in April 2013', instead: 'name NHS England or the ICB', since: '2013-04-01',
    forms: [['strategic health authorit', /\bstrategic health authorit(?:y|ies)\b/gi], ['sha', /\bSHAs?\b/g]], full: /authorit/i, source: act2012
  },
  ...merged
]
