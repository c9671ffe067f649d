import type {Directive, Draft, Place} from '../../draft/draft.js'
import {ruleIds} from '../ids.js'
import {pairs} from '../shared/directives.js'
import {quoted} from '../shared/wording.js'
import {defineRule, type Finding, type Fix} from '../rule.js'

const itself = 'unused-suppression'

export default defineRule({
  id: itself,
  pack: 'review',
  summary: 'Warn when a Golden Thread comment switches off a finding that is not there',
  severity: 'warning',
  weight: 28,
  source: 'house judgement',
  * audit({draft}, {ran, used}) {
    const enables = new Map<Directive, number>()
    for (const enable of pairs(draft).values()) enables.set(enable, (enables.get(enable) ?? 0) + 1)
    for (const [index, directive] of draft.directives.entries()) {
      const {verb, ids} = directive
      if (verb === 'evidence' || ids.includes(itself)) continue
      if (verb === 'enable') {
        if (!enables.has(directive)) {
          yield {message: 'This comment switches on what was never off: take it out', at: placeOf(directive), fixes: [{title: 'Remove the comment', edits: [removal(draft, directive)]}]}
        }
        continue
      }
      const inUse = used[index] ?? new Set()
      if (ids.length === 0 && inUse.size > 0) continue
      // An unknown id is another rule's business; a rule that was not run may have something to say another day.
      const unused = ids.filter(id => ruleIds.includes(id) && ran.has(id) && !inUse.has(id))
      if (ids.length === 0 || unused.length === ids.length) yield whole(draft, directive, enables)
      else for (const id of unused) yield one(directive, ids.indexOf(id), id)
    }
  }
})

const placeOf = ({chunk, span}: Directive): Place => ({chunk, ...span})

function whole(draft: Draft, directive: Directive, enables: ReadonlyMap<Directive, number>): Finding {
  const enable = pairs(draft).get(directive)
  // An `enable` that ends another `disable` too must stay, and without it this one can't go.
  const shared = enable !== undefined && (enables.get(enable) ?? 0) > 1
  const fixes: Fix[] = shared ? [] : [{title: enable ? 'Remove both comments' : 'Remove the comment', edits: [directive, ...enable ? [enable] : []].map(comment => removal(draft, comment))}]
  return {message: 'This comment switches off nothing: take it out', at: placeOf(directive), fixes}
}

/** The comment, with its line where it stands alone in it. */
function removal(draft: Draft, {chunk, span}: Directive): {at: Place, newText: string} {
  const text = draft.chunks[chunk]?.text ?? ''
  const rest = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(span.end, span.end + 80))?.[0]
  const alone = span.start === 0 || /[\n\r]/.test(text.charAt(span.start - 1))
  return {at: {chunk, start: span.start, end: span.end + (alone && rest ? rest.length : 0)}, newText: ''}
}

function one({chunk, idSpans}: Directive, index: number, id: string): Finding {
  const {start, end} = idSpans[index] ?? {start: 0, end: 0}
  const before = idSpans[index - 1]
  // With what parts it from its neighbour: the id before, or else the id after.
  const at = {chunk, start: before ? before.end : start, end: before ? end : idSpans[index + 1]?.start ?? end}
  return {
    message: `${quoted(id, 32)} switches off nothing here: take it out of the comment`, at: {chunk, start, end},
    fixes: [{title: `Remove ${id}`, edits: [{at, newText: ''}]}]
  }
}
