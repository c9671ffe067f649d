// What kind of document this is, how we know, and whether it is ours to review at all.
import type {Draft} from '../draft/index.js'
import {profileIds, type ProfileId, type Settings} from '../settings/settings.js'
import type {Profile} from './profile.js'
import {profiles} from './profiles.js'

export interface Recognition {
  readonly profile: Profile
  readonly source: 'option' | 'front-matter' | 'config' | 'title' | 'default'
  /** Null: it is reviewed; else why not, for a person to read. */
  readonly notReviewed: string | null
}

const titles: readonly [RegExp, ProfileId][] = [
  [/neighbourhood health (?:and care )?plan/i, 'neighbourhood-health-plan'],
  [/(?:strategic )?commissioning (?:plan|strategy|intentions)|joint forward plan/i, 'strategic-commissioning-plan'],
  [/health (?:and|&) well-?being (?:strategy|plan)/i, 'health-and-wellbeing-strategy'],
  [/integrated (?:health and )?care (?:partnership |system )?strategy/i, 'integrated-care-strategy'],
  [/(?:delivery|action|implementation|operational|operating) plan/i, 'delivery-plan'],
  [/^(?!.*(?:strategy|plan\b)).*\b(?:leadership|leaders|heroes)\b/i, 'leadership-narrative']
]

/** Settles the profile: option, then front matter, then settings file, then title; and whether the draft reads as a strategy. */
export function recognise(draft: Draft, settings: Pick<Settings, 'profileOption' | 'profileConfig' | 'otherFile'>): Recognition {
  const named = (id: string | null): ProfileId | undefined => profileIds.find(known => known === id)
  const told = named(settings.profileOption)
  // Who names a profile has decided that it is a strategy.
  if (told) return {profile: profiles[told], source: 'option', notReviewed: null}
  const written = named(draft.frontMatter.profile)
  if (written) return {profile: profiles[written], source: 'front-matter', notReviewed: null}
  const set = named(settings.profileConfig)
  if (set) return {profile: profiles[set], source: 'config', notReviewed: null}
  const titled = titles.find(([pattern]) => pattern.test(draft.title))?.[1]
  const notReviewed = settings.otherFile ?? whyNotReviewed(draft, titled !== undefined)
  return titled ? {profile: profiles[titled], source: 'title', notReviewed} : {profile: profiles['other-strategy'], source: 'default', notReviewed}
}

/** Titles of documents that share a strategy's words and are none: what a review would say of them is beside their point. */
const otherKinds = /\b(?:minutes|agenda|newsletter|job description|job advert|vacancy|annual report|annual accounts|evaluation(?: report)?|needs assessment|consultation report|engagement report|survey report|equality impact assessment|terms of reference|privacy notice|accessibility statement|glossary|frequently asked questions|faqs?)\b|^(?:concepts|rules)$/i

// Each list is a topic; what counts is how large a share of the words belongs to it.
const care = new Set(('health care nhs wellbeing patients patient carers carer hospital hospitals clinical icb ics icp integrated council councils population populations inequalities communities community prevention '
  + 'residents trust trusts staff workforce social mental neighbourhood neighbourhoods gp gps people families children dementia suicide healthwatch vcse').split(' '))
const strategy = new Set(('strategy strategies strategic plan plans priority priorities vision mission ambition ambitions outcome outcomes partnership partnerships partners leadership leaders commissioning goals goal aims aim '
  + 'objectives delivery integration transformation improve improving commitment commitments principles system systems together collaborative').split(' '))
const software = new Set(('npm git github repository repo install installed api json yaml python typescript javascript docker function functions script scripts server cli plugin extension module package packages '
  + 'release changelog commit commits bug bugs pull merge branch licence license warranty copyright sublicense html css regex parser compile compiler localhost dataset csv').split(' '))

/** Shares of all words, from reading strategies, blogs, board papers, code documentation and licences; a short draft needs its title to say so. */
const leastCare = 0.02, leastStrategy = 0.01, mostSoftware = 0.006, fewestWords = 60
/** Words looked at: enough to know, and no cost in a long draft. */
const sample = 5000

function whyNotReviewed(draft: Draft, known: boolean): string | null {
  const counts = {words: 0, care: 0, strategy: 0, software: 0}
  for (const chunk of draft.chunks) {
    for (const block of chunk.blocks) {
      if (block.kind === 'comment') continue
      for (const [raw] of block.text.matchAll(/\p{L}+/gu)) {
        const word = raw.toLowerCase()
        if (block.kind === 'code') {
          if (block.text.startsWith('---')) continue
          counts.software++
        }
        counts.words++
        if (care.has(word)) counts.care++
        if (strategy.has(word)) counts.strategy++
        if (software.has(word)) counts.software++
      }
    }
    if (counts.words > sample) break
  }
  const other = otherKinds.exec(draft.title)?.[0]
  if (other && !/\bstrateg/i.test(draft.title)) return `Its title says that it is something else: ${other.toLowerCase()}.`
  if (counts.words === 0) return 'There is no text in it.'
  if (counts.software > counts.words * mostSoftware && counts.software > 2) return 'It reads as software documentation or a licence, not as a strategy.'
  const titled = known || /\b(?:strategy|strategic|plan|priorities|narrative|framework|vision|prospectus)\b/i.test(draft.title)
  if (counts.words < fewestWords && !titled) return 'It is too short to tell whether it is a strategy.'
  if (counts.care < counts.words * leastCare || (!titled && counts.strategy < counts.words * leastStrategy)) return 'Its words are not those of a health and care strategy.'
  return null
}
