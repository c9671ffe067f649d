// What kind of document this is, how we know, and whether it is ours to review at all.
import type {Draft} from '../draft/index.js'
import {nearest} from '../settings/nearest.js'
import {profileIds, type ProfileId, type Settings} from '../settings/settings.js'
import {dateOf} from './date.js'
import {otherKindOf, readsAsOther} from './other-kinds.js'
import type {Profile} from './profile.js'
import {profiles} from './profiles.js'
import {profileOfTitle} from './titles.js'

export interface Recognition {
  readonly profile: Profile
  readonly source: 'option' | 'front-matter' | 'config' | 'title' | 'default'
  /** How the kind of document is known, for a person to read: `its title says “Joint Forward Plan”`. */
  readonly because: string
  /** Null: it is reviewed; else why not, for a person to read. */
  readonly notReviewed: string | null
}

/** Settles the profile: option, then front matter, then settings file, then title and date; and whether the draft reads as a strategy. */
export function recognise(draft: Draft, settings: Pick<Settings, 'profileOption' | 'profileConfig' | 'otherFile'>): Recognition {
  const named = (id: string | null): ProfileId | undefined => profileIds.find(known => known === id)
  const told = named(settings.profileOption)
  // Who names a profile has decided that it is a strategy.
  if (told) return {profile: profiles[told], source: 'option', because: '--profile says so', notReviewed: null}
  const written = named(draft.frontMatter.profile)
  if (written) return {profile: profiles[written], source: 'front-matter', because: 'its front matter says so', notReviewed: null}
  const set = named(settings.profileConfig)
  if (set) return {profile: profiles[set], source: 'config', because: 'the settings file says so', notReviewed: null}
  const titled = profileOfTitle(draft.title, dateOf(draft)) ?? profileOfCover(draft)
  // A name with a slip in it is one all the same, and `invalid-settings` says so.
  const meant = nearest(draft.frontMatter.profile ?? '', profileIds, 1).length > 0
  const reads = meant ? null : settings.otherFile ?? whyNotReviewed(draft, titled !== null)
  const notReviewed = reads === null || draft.frontMatter.profile === null ? reads : `${reads} The profile in its front matter, “${short(draft.frontMatter.profile)}”, is none that there is.`
  if (!titled) return {profile: profiles['other-strategy'], source: 'default', because: 'nothing in it says which kind', notReviewed}
  return {profile: profiles[titled.profile], source: 'title', because: `its title says “${titled.words}”`, notReviewed}
}

/** Lines of a cover that are read, and the most words of one. */
const coverLines = 4, longestLine = 14

/** The kind that a cover tells below a title that tells none: “Living well in Northmere”, then “Integrated care strategy 2026 to 2031”. */
function profileOfCover(draft: Draft): ReturnType<typeof profileOfTitle> {
  if (/\b(?:strateg|plans?\b)/i.test(draft.title)) return null
  const date = dateOf(draft)
  for (const {kind, text, list} of draft.chunks.slice(0, coverLines).flatMap(({blocks}) => blocks).filter(({kind}) => kind !== 'comment' && kind !== 'code').slice(0, coverLines)) {
    const isLine = (kind === 'heading' || kind === 'paragraph') && list === null && text.split(/\s+/, longestLine + 1).length <= longestLine && !/[.!?;,:]$/.test(text)
    if (!isLine) return null
    if (!/^[\p{Lu}\d]/u.test(text)) continue
    const found = profileOfTitle(text === draft.title ? text : `${draft.title} ${text}`, date)
    if (found && found.profile !== 'leadership-narrative') return found
  }
  return null
}

const short = (text: string): string => text.length > 30 ? `${text.slice(0, 29)}…` : text

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
  const other = otherKindOf(draft)
  if (other !== null) return `Its title says that it is something else: ${other}.`
  if (counts.words === 0) return 'There is no text in it.'
  if (counts.software > counts.words * mostSoftware && counts.software > 2) return 'It reads as software documentation or a licence, not as a strategy.'
  const like = readsAsOther(draft)
  if (like !== null) return `It reads as ${like}, not as a strategy.`
  const titled = known || /\b(?:strategy|strategic|plan|priorities|narrative|framework|vision|prospectus)\b/i.test(draft.title)
  if (counts.words < fewestWords && !titled) return 'It is too short to tell whether it is a strategy.'
  if (counts.care < counts.words * leastCare || (!titled && counts.strategy < counts.words * leastStrategy)) return 'Its words are not those of a health and care strategy.'
  return null
}
