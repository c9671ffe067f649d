// Titles → kind of document.
import type {ProfileId} from '../settings/settings.js'

interface TitleForm {
  readonly form: RegExp
  readonly profile: ProfileId
  /** Words that make it a strategy for one subject, which owes its readers less than one for all. */
  readonly unless?: RegExp
  /** Of drafts of this day and later only, and of those without a date. */
  readonly since?: string
}

const subject = new RegExp(`\\b(?:${[
  'dementia', 'autis\\w+', 'carers?', 'mental health', 'suicide', 'learning disabilit\\w+', 'housing', 'homeless\\w*', 'children', 'young people', 'SEND', 'dental', 'oral health', 'cancer', 'stroke', 'frailty', 'ageing',
  'end of life', 'palliative', 'maternity', 'drugs?', 'alcohol', 'substance', 'obesity', 'diabetes', 'digital', 'workforce', 'estates?', 'research', 'smoking', 'tobacco', 'physical activity'
].join('|')})\\b`, 'i')
const ofStaff = /\b(?:staff|workforce|employees?|colleagues|our people|at work)\b/i

/** In this order: the first that fits says what it is. */
const forms: readonly TitleForm[] = [
  // "Strategy and delivery plan" is a strategy.
  {form: /(?<!\b(?:and|&|with) (?:our |its |an? |the )?)\b(?:delivery|action|implementation|operational|operating) plans?\b/i, profile: 'delivery-plan', unless: /\bneighbourhood health\b/i},
  {form: /\bneighbourhood health(?: and (?:social )?(?:care|wellbeing))?(?: service)? (?:(?:delivery|implementation) )?(?:plan|strategy|framework)\b|\bplan for neighbourhood health\b/i, profile: 'neighbourhood-health-plan'},
  {form: /\b(?:joint forward plan|(?:strategic )?commissioning (?:plan|strategy|intentions)|population health improvement plan)\b/i, profile: 'strategic-commissioning-plan', unless: subject},
  // What an integrated care board writes for five years is its forward plan, whatever its name.
  {form: /(?<=\b(?:ICB|integrated care board)\b.*)\b(?:five|5)[- ]year (?:\p{L}+ )?(?:plan|strategy)\b/iu, profile: 'strategic-commissioning-plan', unless: subject, since: '2022-07-01'},
  {form: /\b(?:five|5)[- ]year (?:\p{L}+ )?(?:plan|strategy)\b(?=.*\b(?:ICB|integrated care board)\b)/iu, profile: 'strategic-commissioning-plan', unless: subject, since: '2022-07-01'},
  {form: /\bhealth (?:and|&) well-?being (?:strategy|plan)\b/i, profile: 'health-and-wellbeing-strategy', unless: ofStaff},
  {form: /\bintegrated (?:health and )?(?:social )?care (?:partnership |system )?strategy\b|\b(?:ICP|ICS) strategy\b|\bintegrated care partnership[’']s strategy\b/i, profile: 'integrated-care-strategy', unless: subject},
  {form: /\bstrategy (?:of|for) (?:the )?(?:\p{L}+ ){0,4}integrated care (?:partnership|system)\b/iu, profile: 'integrated-care-strategy', unless: subject},
  {form: /^(?!.*(?:strategy|plan\b)).*?\b(?:leadership|leaders|heroes)\b/i, profile: 'leadership-narrative'}
]

/** Beyond this nothing of a title is looked at. */
const longestTitle = 300

/** The kind of document that a title tells, and by which of its words; null when it tells none. `date`: the draft's own, or null. */
export function profileOfTitle(title: string, date: string | null): {readonly profile: ProfileId; readonly words: string} | null {
  const text = title.slice(0, longestTitle)
  for (const {form, profile, unless, since} of forms) {
    if (unless?.test(text) || (since !== undefined && date !== null && date < since)) continue
    const words = form.exec(text)?.[0]
    if (words !== undefined) return {profile, words: profile === 'leadership-narrative' ? words.split(' ').at(-1) ?? words : words}
  }
  return null
}
