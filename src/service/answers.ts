// The engine's answers to questions that need no turns: each is short work.
import {setFrontMatter, type Draft} from '../draft/index.js'
import {explain, explainable, explainRule} from '../explain.js'
import {frameworks} from '../frameworks/index.js'
import {profiles} from '../profiles/index.js'
import {sectionsFor} from '../sections/rank.js'
import {judge, read} from '../review.js'
import type {Judged} from '../edits/reviewed-edit.js'
import {wordComments} from '../report/word-comments.js'
import type {Review} from '../review-data.js'
import {safeFixes} from '../edits/safe-fixes.js'
import {editSettings} from '../settings/edit.js'
import {isIgnored} from '../settings/resolve.js'
import {setProfile} from '../settings/set-profile.js'
import {settingsTemplate} from '../settings/template.js'
import {suggestSections} from '../sections/suggest.js'
import {suppressionEdits} from '../edits/suppression-edit.js'
import {readNames} from './names.js'
import type {Answers, DraftQuestion, LongQuestion, ShortQuestion} from './protocol.js'
import {checkSettings, configOf, settle} from './settle.js'

const frameworkTitles = new Map(frameworks.map(framework => [framework.id, framework.title]))

/** @param known the last reading of a text that is open, so that asking about it reads next to nothing */
export function answerTo(ask: ShortQuestion, known: (text: string) => Draft | undefined): Answers[ShortQuestion['about']] {
  switch (ask.about) {
    case 'settings': return checkSettings(ask.text)
    case 'explanation': return explain(ask.id)
    case 'explainable': return explainable()
    case 'names': return readNames()
    case 'ignored': {
      const config = configOf(ask.file)
      return ask.paths.map(path => isIgnored(config, path))
    }
    case 'profiles': return Object.values(profiles).map(({id, title, purpose}) => ({id, title, purpose}))
    case 'settings-template': return settingsTemplate
    case 'profile-in-draft': return setFrontMatter(ask.text, 'profile', ask.profile)
    case 'profile-in-settings': return setProfile(ask.text, ask.path, ask.profile)
    case 'sections': {
      const reading = read(ask.text, settle(ask.settings), known(ask.text))
      return suggestSections(reading, judge(reading), ask.id)
    }
    case 'settings-entry': return editSettings(ask.text, ask.entry)
  }
}

/** @param review of the text that is asked about */
export function answerAboutText(ask: LongQuestion, review: Review): Answers[LongQuestion['about']] {
  if (ask.about === 'findings') return {reviewed: review.reviewed, findings: review.findings.filter(finding => finding.suppressed === null)}
  const {level, file, settings: {asOf}} = ask
  return wordComments(review, {level, file, asOf, frameworks: frameworkTitles, explain: explainRule})
}

/** @param judged the reading and review of the draft as its client has it */
export function answerAbout(ask: DraftQuestion, judged: Judged): Answers[DraftQuestion['about']] {
  if (ask.about === 'safe-fixes') return safeFixes(judged)
  const finding = judged.review.findings.find(one => one.fingerprint === ask.fingerprint)
  const edits = suppressionEdits(judged, ask.fingerprint)
  return finding && edits ? {...edits, section: sectionsFor(finding.section ?? finding.rule, judged.review)[0]?.section.title ?? null} : null
}
