import type {Directive, Draft, Place} from '../../draft/draft.js'
import {ruleIds} from '../ids.js'
import {endings} from '../shared/directives.js'
import {quoted} from '../shared/wording.js'
import {defineRule, type Finding, type Fix} from '../rule.js'

const itself = 'unused-suppression'

export default defineRule({
  id: itself,
  pack: 'review',
  summary: 'Warn when a Golden Thread comment switches off a finding that is not there',
  severity: 'warning',
  weight: 28,
  guidance: [],
  * audit({draft}, {ran, used}) {
    const {ended} = endings(draft)
    for (const [index, directive] of draft.directives.entries()) {
      const {verb, ids} = directive
      if (verb === 'evidence' || verb === 'unknown' || ids.includes(itself)) continue
      if (verb === 'enable') {
        if (!ended.has(directive)) {
          yield {message: 'This comment switches on what was never off: take it out', at: placeOf(directive), fixes: [{title: 'Remove the comment', edits: [removal(draft, directive)]}]}
        }
        continue
      }
      const inUse = used[index] ?? new Set()
      if (ids.length === 0 && inUse.size > 0) continue
      // An unknown id is another rule's business; a rule that was not run may have something to say another day.
      const unused = ids.filter(id => ruleIds.includes(id) && ran.has(id) && !inUse.has(id))
      if (ids.length === 0 || unused.length === ids.length) yield whole(draft, directive)
      else for (const id of unused) yield one(draft, directive, id)
    }
  }
})

const placeOf = ({chunk, span}: Directive): Place => ({chunk, ...span})

function whole(draft: Draft, directive: Directive): Finding {
  const {ended, endedBy} = endings(draft)
  const enables = [...endedBy.get(directive) ?? []]
  // An `enable` that ends another `disable` too must stay, and without it this one can't go.
  const shared = enables.some(enable => (ended.get(enable)?.size ?? 0) > 1)
  const fixes: Fix[] = shared ? [] : [{title: ['Remove the comment', 'Remove both comments'][enables.length] ?? 'Remove the comments', edits: [directive, ...enables].map(comment => removal(draft, comment))}]
  return {message: 'This comment switches off nothing: take it out', at: placeOf(directive), fixes}
}

/** The comment, with its line where it stands alone in it. */
function removal(draft: Draft, {chunk, span}: Directive): {at: Place, newText: string} {
  const text = draft.chunks[chunk]?.text ?? ''
  const rest = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(span.end, span.end + 80))?.[0]
  const alone = span.start === 0 || /[\n\r]/.test(text.charAt(span.start - 1))
  return {at: {chunk, start: span.start, end: span.end + (alone && rest ? rest.length : 0)}, newText: ''}
}

function one(draft: Draft, directive: Directive, id: string): Finding {
  const {chunk, ids, idSpans} = directive
  const index = ids.indexOf(id)
  const {start, end} = idSpans[index] ?? {start: 0, end: 0}
  const before = idSpans[index - 1]
  // With what parts it from its neighbour: the id before, or else the id after.
  const at = {chunk, start: before ? before.end : start, end: before ? end : idSpans[index + 1]?.start ?? end}
  const {of, ended} = endings(draft)
  const enable = of(directive, id)
  // The comment that switches only this one on again has nothing left to do.
  const pair = enable?.ids.length === 1 && ended.get(enable)?.size === 1 ? [removal(draft, enable)] : []
  return {
    message: `${quoted(id, 32)} switches off nothing here: take it out of the comment`, at: {chunk, start, end},
    fixes: [{title: `Remove ${id}`, edits: [{at, newText: ''}, ...pair]}]
  }
}
