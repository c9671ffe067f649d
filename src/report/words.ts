// The words that reports use for ids.
import type {Answer, CheckId} from '../checks/check.js'
import type {ProfileSource} from '../review-data.js'
import type {ProfileId, Severity} from '../settings/settings.js'
import type {Link} from '../thread/thread.js'

export const checkTitles: Readonly<Record<CheckId, string>> = {
  'why-first': 'Why comes first',
  outcomes: 'Outcomes',
  'outcomes-measured': 'Outcomes measured',
  'population-health': 'Population health',
  'partners-named': 'Partners named',
  'co-production': 'Co-production'
}

export const answerWords: Readonly<Record<Answer, string>> = {yes: 'yes', partly: 'partly', 'in-name-only': 'in name only', no: 'no'}

/** By grade. */
export const gradeWords = ['none', 'stated', 'shown', 'measured'] as const
export const gradeBars = ['○○○', '●○○', '●●○', '●●●'] as const

export const severityWords: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'info'}

export const linkWords: Readonly<Record<Link, string>> = {
  why: 'why', population: 'population', outcome: 'outcome', baseline: 'baseline', measure: 'measure', target: 'target', action: 'action',
  owner: 'owner', date: 'date', partners: 'partners', 'co-production': 'co-production'
}

/** How it is known what kind of document this is. */
export const profileReasons: Readonly<Record<ProfileSource, string>> = {
  option: 'as --profile says',
  'front-matter': 'as its front matter says',
  config: 'as the settings file says',
  title: 'going by its title',
  default: 'nothing in it says which kind'
}

/** `integrated-care-strategy` → `Integrated care strategy`. */
export function profileTitle(id: ProfileId): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `1 document`, `2 documents`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
}
