// What has changed between two reviews of one draft: small after a small edit, however long the draft.
import type {Link} from '../thread/thread.js'
import type {Review, ReviewFinding} from '../review-data.js'
import {createMover, type Move} from './move.js'
import {join, newIndexes, piecesOf, type Piece} from './pieces.js'
import {same} from './same.js'

type Lists = Pick<Review, 'checks' | 'voice' | 'evidence' | 'coverage' | 'thread' | 'partners'>
type Unranked = Omit<ReviewFinding, 'rank'>
type Plain = Omit<Review, keyof Lists | 'findings'>

/** Places are those after `move`, indexes of evidence those after the evidence has changed. A part that is null is as it was. */
export interface Difference {
  readonly move: Move | null
  readonly plain: Plain | null
  readonly lists: {readonly [K in keyof Lists]: readonly Piece<Lists[K][number]>[] | null}
  readonly findings: readonly Piece<Unranked>[] | null
  /** Of all findings: one that comes or goes changes the rank of many. */
  readonly ranks: readonly number[] | null
}

/** A review of no text, which the first difference is against. */
const nothing: Review = {
  reviewed: false, reason: null, profile: 'other-strategy', profileSource: 'default', date: null, words: 0,
  checks: [], voice: [], evidence: [], findings: [], coverage: [], thread: [], partners: []
}

/** What `apply` needs to make `after` of `before`. `move`: the edit between their texts, a guess that only makes the difference smaller. */
export function differenceBetween(before: Review | null, after: Review, move: Move | null): Difference {
  const old = before ?? nothing
  const mover = createMover(move)
  const evidence = piecesOf(old.evidence, after.evidence, mover.evidence, mover.sameEvidence)
  const indexed = reindex(old, evidence)
  const [ranks, newRanks] = [ranksOf(old), ranksOf(after)]
  const plain = plainOf(after)
  return {
    move,
    plain: same(plainOf(old), plain) ? null : plain,
    lists: {
      evidence,
      checks: piecesOf(indexed.checks, after.checks),
      voice: piecesOf(old.voice, after.voice, mover.voice, mover.sameVoice),
      coverage: piecesOf(indexed.coverage, after.coverage),
      thread: piecesOf(indexed.thread, after.thread, mover.priority),
      partners: piecesOf(old.partners, after.partners, mover.partner)
    },
    findings: piecesOf(old.findings.map(one => unranked(mover.finding(one))), after.findings.map(unranked)),
    ranks: same(ranks, newRanks) ? null : newRanks
  }
}

/** The review that the difference leads to. */
export function apply(before: Review | null, {move, plain, lists, findings, ranks}: Difference): Review {
  const old = before ?? nothing
  const mover = createMover(move)
  const indexed = reindex(old, lists.evidence)
  const order = ranks ?? ranksOf(old)
  // Keys in the order of the contract.
  const {reviewed, reason, profile, profileSource, profileReason, date, words} = plain ?? old
  return {
    reviewed, reason, profile, profileSource, ...profileReason !== undefined && {profileReason}, date, words,
    checks: join(indexed.checks, lists.checks),
    voice: join(old.voice.map(mover.voice), lists.voice),
    evidence: join(old.evidence.map(mover.evidence), lists.evidence),
    findings: join<Unranked>(old.findings.map(mover.finding), findings).map((one, index) => ranked(one, order[index] ?? 0)),
    coverage: join(indexed.coverage, lists.coverage),
    thread: join(indexed.thread.map(mover.priority), lists.thread),
    partners: join(old.partners.map(mover.partner), lists.partners)
  }
}

function ranksOf({findings}: Review): number[] {
  return findings.map(one => one.rank)
}

function plainOf({reviewed, reason, profile, profileSource, profileReason, date, words}: Review): Plain {
  return {reviewed, reason, profile, profileSource, ...profileReason !== undefined && {profileReason}, date, words}
}

function unranked({rule, severity, message, range, url, related, fixes, suppressed, fingerprint, section}: Unranked): Unranked {
  return {rule, severity, message, range, url, related, fixes, suppressed, fingerprint, ...section !== undefined && {section}}
}

function ranked({rule, severity, message, range, url, related, fixes, suppressed, fingerprint, section}: Unranked, rank: number): ReviewFinding {
  return {rule, severity, rank, message, range, url, related, fixes, suppressed, fingerprint, ...section !== undefined && {section}}
}

/** Checks, coverage and thread with the indexes that the evidence has now. */
function reindex(review: Review, evidence: Difference['lists']['evidence']): Pick<Review, 'checks' | 'coverage' | 'thread'> {
  if (!evidence) return review
  const now = newIndexes(review.evidence.length, evidence)
  const all = (list: readonly number[]): readonly number[] => list.map(now)
  return {
    checks: review.checks.map(one => ({...one, evidence: all(one.evidence)})),
    coverage: review.coverage.map(one => ({...one, evidence: all(one.evidence)})),
    thread: review.thread.map(one => ({...one, links: Object.fromEntries(Object.entries(one.links).map(([link, list]) => [link, all(list)])) as Record<Link, readonly number[]>}))
  }
}
