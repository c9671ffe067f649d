// National plans and guidance that later ones followed: how drafts name them, from when that holds, and what to cite instead.

export interface Guidance {
  readonly id: string
  /** What is there, then what to do. */
  readonly message: string
  /** The day of what followed it. A draft written before is right to cite it. */
  readonly since: string
  /** What a text in small letters must hold for the forms to be worth trying. */
  readonly hint: string
  readonly form: RegExp
  /** Its mention is right where the draft names this too. */
  readonly beside?: RegExp
  readonly source: string
  /** How far the source was verified, in the words of the catalogue. */
  readonly verification: string
}

export const guidances: readonly Guidance[] = [
  {
    id: 'long-term-plan', message: 'The 10 Year Health Plan of July 2025 followed the NHS Long Term Plan: cite what holds now', since: '2025-07-03',
    hint: 'long', form: /\bNHS(?:[’']s| England[’']s)? Long[- ]Term Plan\b/g,
    source: 'Fit for the future: 10 Year Health Plan for England (guidance catalogue, POL-01)', verification: 'secondary-seen'
  },
  {
    id: 'five-year-forward-view', message: 'Two national plans have followed the Five Year Forward View of 2014: cite what holds now', since: '2025-07-03',
    hint: 'forward view', form: /(?<!Mental Health |General Practice |GP )\b(?:NHS )?Five[- ]Year Forward View\b(?! for Mental Health)/g,
    source: 'Fit for the future: 10 Year Health Plan for England (guidance catalogue, POL-01)', verification: 'secondary-seen'
  },
  {
    id: 'sustainability-and-transformation-plan', message: 'Sustainability and transformation plans ended with their partnerships: cite the current plan', since: '2022-07-01',
    hint: 'transformation plan', form: /\bsustainability (?:and|&) transformation plans?\b/gi,
    source: 'Health and Care Act 2022 (guidance catalogue, POL-07)', verification: 'CCG change primary-seen; ICB closures secondary-seen'
  },
  {
    id: 'joint-forward-plan', message: 'Strategic commissioning plans now serve as joint forward plans: say which of them is meant', since: '2025-11-04',
    hint: 'joint forward plan', form: /\b(?:publish|refresh|update|write|produce|develop|prepare)\b(?:\s\S+){0,3}\s(joint forward plans?)\b/gi, beside: /\bstrategic commissioning plan/i,
    source: 'Medium Term Planning Framework 2026/27 to 2028/29 (guidance catalogue, POL-19)', verification: 'primary-seen (third-party copy)'
  },
  {
    id: 'operational-planning-guidance', message: 'The Medium Term Planning Framework holds from April 2026: cite it for operational planning', since: '2026-04-01',
    hint: 'operational planning guidance', form: /\b(?:20\d\d[/–-]\d\d )?(?:NHS )?(?:priorities and )?operational planning guidance\b(?: (?:for )?20\d\d[/–-]\d\d)?/gi,
    source: 'Medium Term Planning Framework 2026/27 to 2028/29 (guidance catalogue, POL-19)', verification: 'primary-seen (third-party copy)'
  },
  {
    id: 'neighbourhood-health-guidelines', message: 'The Neighbourhood Health Framework of March 2026 followed these guidelines: cite that', since: '2026-03-17',
    hint: 'neighbourhood health guidelines', form: /\bneighbourhood health guidelines\b(?: (?:for )?20\d\d[/–-]\d\d)?/gi,
    source: 'Neighbourhood Health Framework (guidance catalogue, POL-05 and POL-13)', verification: 'secondary-seen'
  }
]
