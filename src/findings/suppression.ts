// Comments in a draft that switch findings off: `golden-thread-disable-next-line`, `-disable` … `-enable`, `-disable-file`.
import type {Directive, Draft, Place} from '../draft/index.js'
import type {Reading, Rule} from '../rules/rule.js'
import {endings} from '../rules/shared/directives.js'
import {severityOf, type RaisedIn} from './run-rules.js'

/** A finding that a comment may have switched off. */
export interface Suppressed extends RaisedIn {
  /** The comment's reason (null when it gives none), or null: the finding stands. */
  readonly suppressed: null | {readonly reason: string | null}
}

/** A stretch of the draft, in offsets of its text. */
interface Reach {
  readonly start: number
  readonly end: number
}

/**
 * Says of each finding whether a comment switches it off, and adds what the rules that audit those comments find.
 * @param raised what all rules found, in any order
 */
export function suppress(reading: Reading, rules: readonly Rule[], raised: readonly RaisedIn[]): Suppressed[] {
  const {draft, settings, profile} = reading
  if (draft.directives.length === 0) return raised.map(finding => ({...finding, suppressed: null}))
  const used = draft.directives.map(() => new Set<string>())
  const reaches = draft.directives.map(directive => reachOf(draft, directive))
  const about = new Map(rules.map(({id}) => [id, draft.directives.flatMap((directive, index) => {
    const reach = directive.ids.length === 0 || directive.ids.includes(id) ? reaches[index]?.(id) : null
    return reach ? [{index, reach}] : []
  })]))
  const settle = (finding: RaisedIn): Suppressed => {
    const start = offsetOf(draft, finding.at)
    const index = about.get(finding.rule.id)?.find(({reach}) => reach.start <= start && start < reach.end)?.index
    if (index === undefined) return {...finding, suppressed: null}
    used[index]?.add(finding.rule.id)
    return {...finding, suppressed: {reason: draft.directives[index]?.reason ?? null}}
  }
  const settled = raised.map(settle)
  const on = rules.flatMap(rule => {
    const {severity, set} = severityOf(rule, settings, profile.off)
    return severity === 'off' ? [] : [{rule, severity, set}]
  })
  const ran = new Set(on.map(({rule}) => rule.id))
  const audited = on.flatMap(one => [...one.rule.audit?.(reading, {ran, used}) ?? []].map(finding => ({...finding, ...one, path: []})))
  return [...settled, ...audited.map(settle)]
}

const offsetOf = (draft: Draft, {chunk, start}: Place): number => (draft.offsets[chunk] ?? draft.text.length) + start

/** What a comment reaches, by rule; null for a verb that switches nothing off. */
function reachOf(draft: Draft, directive: Directive): ((rule: string) => Reach) | null {
  const end = draft.text.length
  const after = offsetOf(draft, {...directive.span, start: directive.span.end, chunk: directive.chunk})
  if (directive.verb === 'disable-file') return () => ({start: 0, end})
  if (directive.verb === 'disable') {
    return rule => {
      const enable = endings(draft).of(directive, rule)
      return {start: after, end: enable ? offsetOf(draft, {...enable.span, chunk: enable.chunk}) : end}
    }
  }
  const line = directive.verb === 'disable-next-line' ? nextLine(draft, directive, after) : null
  return line && (() => line)
}

/**
 * The rest of the comment's own block, where text follows it there; else the next block with text. Of a table that is the whole table,
 * since no comment can stand between its rows. Drafts have a paragraph in one line, so a block is what a writer means by a line.
 */
function nextLine(draft: Draft, {chunk, span}: Directive, after: number): Reach | null {
  const own = draft.chunks[chunk]?.blocks.find(block => block.kind !== 'comment' && block.span.start <= span.start && span.end <= block.span.end)
  if (own && (own.segments.some((value, index) => index % 3 === 2 && value > span.end))) return {start: after, end: (draft.offsets[chunk] ?? 0) + own.span.end}
  for (let at = chunk; at < draft.chunks.length; at++) {
    const base = draft.offsets[at] ?? 0
    const blocks = draft.chunks[at]?.blocks ?? []
    const next = blocks.find(block => block.kind !== 'comment' && block.text !== '' && base + block.span.start >= after)
    if (!next) continue
    const table = next.cell?.table
    const last = table === undefined ? next : blocks.findLast(block => block.cell?.table === table) ?? next
    return {start: base + next.span.start, end: base + last.span.end}
  }
  return null
}
