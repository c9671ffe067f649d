// The road a draft takes: text → Draft → Evidence → checks, coverage, thread, ledger → Reading → findings → Review.
import {readChecks} from './checks/index.js'
import {readCoverage} from './coverage/read-coverage.js'
import {createLocator, parseDraft, type Draft, type Place} from './draft/index.js'
import {lexiconFor, readEvidence} from './evidence/index.js'
import {fingerprint} from './findings/fingerprint.js'
import {frameworks} from './frameworks/index.js'
import {readNamed} from './partners/named.js'
import {oneAFault} from './findings/one-fault.js'
import {readLedger} from './partners/read-ledger.js'
import {dateOf, recognise} from './profiles/index.js'
import {rulesWith} from './findings/house-rules.js'
import {rank} from './findings/rank.js'
import type {Review, ReviewFinding} from './review-data.js'
import {reviewEvidence} from './review-evidence.js'
import type {Reading} from './rules/rule.js'
import {runRules} from './findings/run-rules.js'
import type {Settings} from './settings/settings.js'
import {suppress} from './findings/suppression.js'
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
  const source = ({chunk, start, end}: Place): string => draft.text.slice((draft.offsets[chunk] ?? 0) + start, (draft.offsets[chunk] ?? 0) + end)
  return {
    reviewed: recognition.notReviewed === null, reason: recognition.notReviewed,
    profile: recognition.profile.id, profileSource: recognition.source, profileReason: recognition.because, date: reading.date, words: draft.words,
    checks: reading.checks,
    voice: reading.voices.map(({voice, chunk, span}) => ({voice, range: range({chunk, ...span})})),
    evidence: reviewEvidence(reading, range),
    findings: recognition.notReviewed === null ? findingsOf(reading, range, source) : [],
    coverage: reading.coverage,
    thread: reading.thread.map(({heading, at, links}) => ({heading, range: range(at), links})),
    partners: reading.partners.filter(({self}) => !self).map(({name, class: kind, also, mentions: indexes, role}) => ({
      name, class: kind, also, mentions: indexes.flatMap(index => mentions[index] ?? []).map(({chunk, span}) => range({chunk, ...span})), role
    }))
  }
}

function findingsOf(reading: Reading, range: (place: Place) => ReviewFinding['range'], source: (place: Place) => string): ReviewFinding[] {
  const all = rulesWith(reading.settings.houseRules)
  const ranked = rank(oneAFault(reading.draft, suppress(reading, all, runRules(reading, all))), reading.draft.words)
  ranked.sort((a, b) => a.at.chunk - b.at.chunk || a.at.start - b.at.start || a.at.end - b.at.end || a.rank - b.rank)
  const counts = new Map<string, number>()
  return ranked.map(({rule, severity, rank: position, message, at, related = [], fixes = [], suppressed, path, section}) => {
    const key = [rule.id, ...path, source(at).normalize('NFC').replace(/\s+/g, ' ').trim()].join('\n')
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return {
      rule: rule.id, severity, rank: position, message, range: range(at), url: rule.id.startsWith('house/') ? housePage : `${rulePages}/${rule.id}/README.md`,
      related: related.map(one => ({message: one.message, range: range(one.at)})),
      fixes: fixes.map(({title, edits}) => ({title, edits: edits.map(({at: place, newText}) => ({range: range(place), newText}))})),
      suppressed, fingerprint: fingerprint(key, String(count)), ...section === undefined ? {} : {section}
    }
  })
}

/** Where the rules' pages are, from the root of the project. */
const rulePages = 'src/rules'
/** The page on rules of a team's own. */
const housePage = 'docs/house-rules.md'
