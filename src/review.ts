// The road a draft takes: text → Draft → Evidence → checks, coverage, thread, ledger → Reading → findings → Review.
import {readChecks} from './checks/index.js'
import {readCoverage} from './coverage/read-coverage.js'
import {createLocator, parseDraft, type Draft} from './draft/index.js'
import {lexiconFor, readEvidence} from './evidence/index.js'
import {frameworks} from './frameworks/index.js'
import {readNamed} from './partners/named.js'
import {readLedger} from './partners/read-ledger.js'
import {dateOf, recognise} from './profiles/index.js'
import type {Review} from './review-data.js'
import {reviewEvidence} from './review-evidence.js'
import {reviewFindings} from './review-findings.js'
import type {Reading} from './rules/rule.js'
import type {Settings} from './settings/settings.js'
import {readThread} from './thread/read-thread.js'

/** Reviews one draft. Pure: the same text and settings give the same review. Never throws, whatever the text. */
export function review(text: string, settings: Settings): Review {
  return judge(read(text, settings))
}

/** Reads a draft: everything that rules judge and views show. `previous`: an earlier state of the same draft, whose unchanged parts are not read again. */
export function read(text: string, settings: Settings, previous?: Draft): Reading {
  const draft = parseDraft(text, previous)
  const recognition = recognise(draft, settings)
  const {profile} = recognition
  const {evidence, voices, mentions, chunks} = readEvidence(draft, lexiconFor(settings.concepts), settings, profile.needsCount)
  const partners = readLedger(draft, mentions, settings.partners)
  const date = dateOf(draft)
  return {
    draft, settings, recognition, profile, date, evidence, voices, mentions, chunks, partners,
    checks: readChecks({draft, evidence, voices, mentions, partners}),
    coverage: readCoverage(evidence, readNamed(draft, evidence, mentions, partners), frameworks, profile, date ?? settings.asOf),
    thread: readThread(draft, evidence, settings.sections.priorities)
  }
}

/** Judges a Reading by the rules, and gives the whole as plain data. */
export function judge(reading: Reading): Review {
  const {draft, recognition, mentions} = reading
  const range = createLocator(draft)
  return {
    reviewed: recognition.notReviewed === null, reason: recognition.notReviewed,
    profile: recognition.profile.id, profileSource: recognition.source, profileReason: recognition.because, date: reading.date, words: draft.words,
    checks: reading.checks,
    voice: reading.voices.map(({voice, chunk, span}) => ({voice, range: range({chunk, ...span})})),
    evidence: reviewEvidence(reading, range),
    findings: recognition.notReviewed === null ? reviewFindings(reading, range) : [],
    coverage: reading.coverage,
    thread: reading.thread.map(({heading, at, links}) => ({heading, range: range(at), links})),
    partners: reading.partners.filter(({self}) => !self).map(({name, class: kind, also, mentions: indexes, role}) => ({
      name, class: kind, also, mentions: indexes.flatMap(index => mentions[index] ?? []).map(({chunk, span}) => range({chunk, ...span})), role
    }))
  }
}
